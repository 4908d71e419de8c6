package dev.memsetkit.extractor.grammar;

import dev.memsetkit.extractor.document.InlineSpan;
import dev.memsetkit.extractor.document.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Running text as the phrases read it: without footnote marks, with one kind of quotation marks, and with marks around
 * values that stand in a code font, which are as good as quoted.
 */
public final class SentenceText {

    /** Opens a value in a code font; a character of the private use area, which no documentation prints. */
    static final String CODE_OPEN = "\ue000";

    static final String CODE_CLOSE = "\ue001";

    /** A value in a code font, as an expression. */
    static final String CODE = CODE_OPEN + "[^" + CODE_CLOSE + "]{0,60}" + CODE_CLOSE;

    private static final Pattern FOOTNOTE =
            Pattern.compile("(?: |(?<=[\\w.,;:)'\"\ue001]))\\[\\d{1,3}\\](?=[\\s.,;:)]|$)");
    /** Words of obligation in capitals, as standards write them. */
    private static final Pattern CAPITALS = Pattern.compile(
            "\\b(?:MUST|SHALL|SHOULD|MAY|CAN)(?: NOT)?(?= [a-z'\"\ue000])|\\b(?:CANNOT|ONLY)(?= [a-z])");

    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d.,_ ]*");
    private static final Pattern CODE_VALUE = Pattern.compile("[\\w.:/@*+-]{1,60}");
    private static final List<String> TYPES =
            List.of("String", "List", "Dictionary", "Boolean", "Float", "Integer", "Date", "True", "False", "None");

    private SentenceText() {}

    /**
     * The text as the phrases read it.
     *
     * @param text the text as printed
     * @param names names of parameters: in a code font they are names and no values
     */
    public static String of(Text text, Set<String> names) {
        StringBuilder marked = new StringBuilder();
        List<InlineSpan> spans = text.spans();
        for (int i = 0; i < spans.size(); i++) {
            InlineSpan span = spans.get(i);
            boolean value = span.role() == InlineSpan.Role.CODE
                    && isValue(span.text(), names)
                    && !isQuoted(marked, i + 1 < spans.size() ? spans.get(i + 1).text() : "");
            marked.append(value ? CODE_OPEN + span.text() + CODE_CLOSE : span.text());
        }
        return of(marked.toString());
    }

    /** Plain text as the phrases read it. */
    public static String of(String plain) {
        String text = plain;
        if (text.indexOf('[') >= 0) {
            text = FOOTNOTE.matcher(text).replaceAll("");
        }
        text = CAPITALS.matcher(text).replaceAll(words -> words.group().toLowerCase(Locale.ROOT));
        return text.replace('\u00ab', '"')
                .replace('\u00bb', '"')
                .replace('\u2039', '\'')
                .replace('\u203a', '\'')
                .replace('`', '\'')
                .replace('\u2212', '-');
    }

    /** Text of phrases as printed, without the marks. */
    public static String printed(String text) {
        return text.replace(CODE_OPEN, "").replace(CODE_CLOSE, "");
    }

    private static boolean isValue(String code, Set<String> names) {
        return CODE_VALUE.matcher(code).matches()
                && !NUMBER.matcher(code).matches()
                && !names.contains(code)
                && !TYPES.contains(code);
    }

    /** Whether what stands before and behind a span makes it a part of something longer. */
    private static boolean isQuoted(StringBuilder before, String after) {
        char last = before.length() == 0 ? ' ' : before.charAt(before.length() - 1);
        char next = after.isEmpty() ? ' ' : after.charAt(0);
        return "'\"=".indexOf(last) >= 0 || "'\"=(".indexOf(next) >= 0;
    }
}
