package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts text of the spec into Javadoc: escaped once, here, so that it can neither end the comment nor be markup. */
final class Javadoc {

    private static final int WIDTH = 108;
    private static final Pattern WORD = Pattern.compile("\\{@\\w+ [^}]{0,90}\\}\\S*|<a [^>]*>\\S*|\\S+");
    private static final Pattern PLAIN_CODE = Pattern.compile("[\\w.=,:/ ()'-]+");

    private Javadoc() {}

    /** A Javadoc body; no format character in it has a meaning for JavaPoet. */
    static CodeBlock of(String html) {
        return CodeBlock.of("$L\n", wrap(html.strip()));
    }

    /** A value or name as code. */
    static String code(String text) {
        boolean plain = PLAIN_CODE.matcher(text).matches() && !text.isBlank();
        String escaped = escape(text);
        if (escaped.isBlank()) {
            return "<code>&quot;" + escaped + "&quot;</code>";
        }
        return plain ? "{@code " + text + "}" : "<code>" + escaped + "</code>";
    }

    /** Text without any meaning to Javadoc or the Java compiler. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                case '\\' -> escaped.append("&#92;");
                case '{' -> escaped.append("&#123;");
                case '}' -> escaped.append("&#125;");
                case '/' -> escaped.append(endsWith(escaped, '*') ? "&#47;" : "/");
                case '\n', ' ' -> escaped.appendCodePoint(c);
                default -> {
                    if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                        escaped.append(' ');
                    } else {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** The text with blanks for what nobody sees: control characters and separators of lines, but for line feeds. */
    static String printable(String text) {
        return text.replaceAll("[[\\p{Cc}\\u2028\\u2029]&&[^\n]]", " ");
    }

    /** Whether there is nothing to read in a text. */
    static boolean isBlank(String text) {
        return printable(text).isBlank();
    }

    private static boolean endsWith(StringBuilder text, char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    /** A text as the second half of a line, beginning in lower case where that is a plain word. */
    static String continued(String html) {
        boolean word = html.length() > 1
                && Character.isUpperCase(html.charAt(0))
                && (Character.isLowerCase(html.charAt(1)) || html.charAt(1) == ' ');
        return word ? html.substring(0, 1).toLowerCase(Locale.ROOT) + html.substring(1) : html;
    }

    private static String wrap(String html) {
        boolean verbatim = false;
        List<String> lines = new ArrayList<>();
        for (String line : html.split("\n", -1)) {
            verbatim = (verbatim || line.startsWith("<pre>")) && !line.equals("</pre>");
            if (verbatim || line.length() <= WIDTH) {
                lines.add(line.stripTrailing());
                continue;
            }
            StringBuilder current = new StringBuilder();
            for (String word : words(line)) {
                if (current.length() + word.length() + 1 > WIDTH && !current.isEmpty()) {
                    lines.add(current.toString());
                    current.setLength(0);
                    current.append(line.startsWith("@") ? "    " : "");
                }
                current.append(current.isEmpty() || current.toString().isBlank() ? "" : " ")
                        .append(word);
            }
            lines.add(current.toString());
        }
        return String.join("\n", lines);
    }

    /** Words of a line; an inline tag is not broken, and a link to a page only behind its address. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            String word = matcher.group();
            int text = word.startsWith("<a ") && word.length() > WIDTH ? word.indexOf('>') + 1 : 0;
            if (text > 0) {
                words.add(word.substring(0, text));
            }
            words.add(word.substring(text));
        }
        return words;
    }
}
