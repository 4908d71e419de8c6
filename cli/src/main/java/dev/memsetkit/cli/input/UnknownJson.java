package dev.memsetkit.cli.input;

import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;

/** Makes JSON of text in which values are not known. */
final class UnknownJson {

    private static final String BETWEEN = "{}[],:\"";

    private UnknownJson() {}

    /** The same text, in which unknown values that stand outside of quotes are in quotes. */
    static MappedText quoted(MappedText source) {
        if (!source.hasUnknown()) {
            return source;
        }
        String text = source.text();
        MappedText.Builder json = new MappedText.Builder(source.span().start());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            if (text.charAt(at) == '"') {
                end = string(text, at);
                json.add(source.part(at, end));
            } else {
                while (end < text.length() && !separates(text.charAt(end))) {
                    end++;
                }
                end = Math.max(end, at + 1);
                MappedText token = source.part(at, end);
                if (token.hasUnknown()) {
                    Span span = token.span();
                    json.add('"', span.start(), span.start()).add(token).add('"', span.end(), span.end());
                } else {
                    json.add(token);
                }
            }
            at = end;
        }
        return json.build(source.span().end());
    }

    private static boolean separates(char character) {
        return Character.isWhitespace(character) || BETWEEN.indexOf(character) >= 0;
    }

    private static int string(String text, int open) {
        int at = open + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, text.length());
    }
}
