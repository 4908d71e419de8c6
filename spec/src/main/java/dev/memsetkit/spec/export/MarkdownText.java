package dev.memsetkit.spec.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of the documentation in Markdown: its emphasis and code stay, and nothing in it becomes HTML or a link. */
final class MarkdownText {

    /**
     * A span of code on one line, which ends with as many back-ticks as it begins with; nothing is special within. What goes
     * on over lines may be no span at all, where one of them begins a list or a heading: those back-ticks are text.
     */
    private static final Pattern CODE = Pattern.compile("(?<![`\\\\])(`+)(?!`)([^\\n\\r]+?)(?<!`)\\1(?!`)");

    /** What begins HTML, a character of HTML, an address of a link, and a definition of one; not if escaped already. */
    private static final Pattern ACTIVE = Pattern.compile("\\\\.|&(?=#?\\w+;)|<|](?=[(:])|`", Pattern.DOTALL);

    private static final Pattern BACK_TICKS = Pattern.compile("`+");

    private MarkdownText() {}

    /** A value as a span of code, whatever it holds. */
    static String code(String value) {
        int longest = BACK_TICKS
                .matcher(value)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(longest + 1);
        // A space each is taken off again; it also keeps those that a value begins and ends with.
        boolean padded = value.startsWith("`")
                || value.endsWith("`")
                || (value.startsWith(" ") && value.endsWith(" ") && !value.isBlank());
        String pad = padded ? " " : "";
        return fence + pad + value.replaceAll("\\R", " ") + pad + fence;
    }

    /** Prose, which the spec has as Markdown already; what would be HTML or a link to elsewhere is text. */
    static String prose(String text) {
        StringBuilder escaped = new StringBuilder();
        String stripped = text.strip();
        Matcher code = CODE.matcher(stripped);
        int from = 0;
        while (code.find()) {
            escaped.append(plain(stripped.substring(from, code.start()))).append(code.group());
            from = code.end();
        }
        return escaped.append(plain(stripped.substring(from))).toString();
    }

    private static String plain(String text) {
        return ACTIVE.matcher(text).replaceAll(match -> switch (match.group()) {
            case "&" -> "&amp;";
            case "<" -> "&lt;";
            case "]" -> "&#93;";
            case "`" -> "\\\\`";
            default -> Matcher.quoteReplacement(match.group());
        });
    }
}
