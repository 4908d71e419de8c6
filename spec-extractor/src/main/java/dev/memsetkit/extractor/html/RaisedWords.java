package dev.memsetkit.extractor.html;

import dev.memsetkit.extractor.document.InlineSpan;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Raised and lowered numbers stay apart from one before them: 2^6 is not 26, and a link is a footnote mark. */
final class RaisedWords {

    private static final Pattern NUMBER = Pattern.compile("\\s*[-+\\u2212]?\\d");
    private static final Pattern FOOTNOTE = Pattern.compile("\\s*\\d{1,3}\\s*");

    private RaisedWords() {}

    /** Whether an element is raised or lowered: a footnote mark is, whatever its element, since style sheets do it. */
    static boolean isRaised(Element element, List<InlineSpan> before) {
        boolean mark = element.nameIs("a")
                && FOOTNOTE.matcher(element.text()).matches()
                && (element.hasClass("footnote-reference")
                        || element.attr("role").equals("doc-noteref")
                        || endsInDigit(before));
        return mark || element.nameIs("sup") || element.nameIs("sub");
    }

    private static boolean endsInDigit(List<InlineSpan> before) {
        String last = before.isEmpty() ? "" : before.get(before.size() - 1).text();
        return !last.isEmpty() && Character.isDigit(last.charAt(last.length() - 1));
    }

    /**
     * The words as they stand in the text.
     *
     * @param element what is raised or lowered
     * @param before the text before it
     */
    static String of(Element element, List<InlineSpan> before) {
        String words = element.text();
        boolean link = element.closest("a") != null || element.selectFirst("a") != null;
        if (link && FOOTNOTE.matcher(words).matches()) {
            return "[" + words.strip() + "]";
        }
        boolean number = NUMBER.matcher(words).lookingAt();
        return number && endsInDigit(before) ? (element.nameIs("sup") ? "^" : "_") + words.strip() : words;
    }
}
