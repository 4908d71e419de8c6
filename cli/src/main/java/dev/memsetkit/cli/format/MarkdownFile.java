package dev.memsetkit.cli.format;

import dev.memsetkit.cli.text.MappedText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown: each code block is read as what it says it is, the rest as text for people. */
final class MarkdownFile {

    private static final Pattern FENCE =
            Pattern.compile("[ \\t>]*(?:[-*+] |\\d+\\. )?[ \\t]*(```+|~~~+)[ \\t]*([^`\\n]*)");

    private final Scope scope;

    MarkdownFile(Scope scope) {
        this.scope = scope;
    }

    void read(MappedText text) {
        String characters = text.text();
        int prose = 0;
        int at = 0;
        while (at < characters.length()) {
            int end = lineEnd(characters, at);
            Matcher fence = FENCE.matcher(characters).region(at, end);
            if (!fence.lookingAt()) {
                at = end + 1;
                continue;
            }
            prose(text, prose, at);
            int start = Math.min(end + 1, characters.length());
            int close = close(characters, start, fence.group(1));
            block(language(fence.group(2)), text.part(start, Math.max(start, Math.min(close, characters.length()))));
            at = Math.min(lineEnd(characters, Math.min(close, characters.length())) + 1, characters.length());
            prose = at;
        }
        prose(text, prose, characters.length());
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static int close(String text, int from, String fence) {
        for (int at = from; at < text.length(); at = lineEnd(text, at) + 1) {
            String line = text.substring(at, lineEnd(text, at)).replace(">", "").strip();
            if (line.startsWith(fence)
                    && line.replace(fence.substring(0, 1), "").isEmpty()) {
                return at;
            }
        }
        return text.length();
    }

    private static String language(String info) {
        String word = info.strip().split("[\\s{,:]", 2)[0].toLowerCase(Locale.ROOT);
        return word.startsWith(".") ? word.substring(1) : word;
    }

    private void prose(MappedText text, int from, int to) {
        if (to > from) {
            new TextLines(scope, "", true).read(text.part(from, to));
        }
    }

    private void block(String language, MappedText code) {
        FileKind kind = FileKind.ofLanguage(language);
        if (kind == FileKind.SHELL) {
            // With prompts, output and comments in it, as manuals have them.
            new TextLines(scope, "", false).read(code);
        } else {
            new FileCalls(scope, "").read(kind, code, false);
        }
    }
}
