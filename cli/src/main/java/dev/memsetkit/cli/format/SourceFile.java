package dev.memsetkit.cli.format;

import dev.memsetkit.cli.text.MappedText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The source of a program in any language: only literal addresses and commands are read, of other uses is told. */
final class SourceFile {

    private static final Pattern LITERAL = Pattern.compile(
            "\"\"\"(?s:(.*?))\"\"\"|'''(?s:(.*?))'''|\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'((?:[^'\\\\\\n]|\\\\.)*)'|`((?:[^`\\\\]|\\\\.)*)`");

    /** What a language puts into a text: a variable, a format, or a name in braces. */
    private static final Pattern FILLED = Pattern.compile(
            "\\$\\{[^}]*\\}|#\\{[^}]*\\}|\\{\\{[^}]*\\}\\}|\\{[A-Za-z_0-9.\\[\\]!:]*\\}|%[-0-9.]*[sdifv](?![0-9a-fA-F])|%\\([a-z_]+\\)[sd]|\\$[A-Za-z_]\\w*");

    private static final Pattern CALL = Pattern.compile("\\b([a-z_]+(?:\\.[a-z_]+)+)\\s*\\(");

    private final Scope scope;
    private final Mentions mentions;

    SourceFile(Scope scope) {
        this.scope = scope;
        this.mentions = new Mentions(scope);
    }

    void read(MappedText text) {
        String characters = text.text();
        if (!scope.mentionsHost(characters)
                && !characters.toLowerCase(Locale.ROOT).contains("memset_api")
                && !characters.contains("memset.com")) {
            return;
        }
        Matcher literal = LITERAL.matcher(characters);
        int at = 0;
        while (literal.find(at)) {
            code(text.part(at, literal.start()));
            for (int group = 1; group <= 5; group++) {
                if (literal.group(group) != null) {
                    literal(text, literal, group);
                }
            }
            at = literal.end();
        }
        code(text.part(at, characters.length()));
    }

    private void literal(MappedText text, Matcher literal, int group) {
        int start = literal.start(group);
        boolean comment = comment(text.text(), literal.start());
        MappedText value = filled(text.part(start, literal.end(group)));
        if (comment) {
            return;
        }
        if (!scope.mentionsHost(value.text())) {
            if (mentions.namesMethod(value)) {
                mentions.note(value, "a program names this method; what it sends is not read");
            }
            return;
        }
        boolean continued = isJoined(text.text(), literal.end());
        String characters = value.text();
        if (characters.indexOf(' ') < 0 && !Wrappers.hasProgram(characters)) {
            if (continued && !characters.contains("&")) {
                mentions.note(value, "a program makes this address; what it sends is not read");
            } else {
                new EmbeddedText(scope).address(continued ? upToLastField(value) : value);
            }
        } else {
            new EmbeddedText(scope).read(value);
        }
    }

    private static MappedText upToLastField(MappedText value) {
        return value.part(0, value.text().lastIndexOf('&'));
    }

    /** Whether something is added to a literal behind it. */
    private static boolean isJoined(String text, int end) {
        int at = end;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at < text.length() && (text.charAt(at) == '+' || (text.charAt(at) == '.' && at > end));
    }

    private static boolean comment(String text, int at) {
        String before = text.substring(text.lastIndexOf('\n', Math.max(0, at - 1)) + 1, at)
                .strip();
        return before.startsWith("#") && !before.startsWith("#{") || before.startsWith("//") || before.startsWith("* ");
    }

    /** What the program fills in is not known. */
    private static MappedText filled(MappedText text) {
        Matcher fill = FILLED.matcher(text.text());
        MappedText.Builder builder = new MappedText.Builder(text.span().start());
        int at = 0;
        while (fill.find()) {
            builder.add(text.part(at, fill.start())).unknown(text.span(fill.start(), fill.end()));
            at = fill.end();
        }
        return builder.add(text.part(at, text.length())).build(text.span().end());
    }

    /** Methods that are called by their name, as clients of XML-RPC do. */
    private void code(MappedText code) {
        Matcher call = CALL.matcher(code.text());
        while (call.find()) {
            String name = call.group(1);
            for (int dot = 0; dot >= 0; dot = name.indexOf('.', dot) + 1) {
                String method = name.substring(dot);
                boolean known = scope.requests().methods().has(method);
                if (known && !comment(code.text(), call.start())) {
                    mentions.note(
                            code.part(call.start(1) + dot, call.end(1)),
                            "a program calls this method; what it sends is not read");
                }
                if (known || name.indexOf('.', dot) < 0) {
                    break;
                }
            }
        }
    }
}
