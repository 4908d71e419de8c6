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
        String last = before.isEmpty() ? "" : before.get(before.size() - 1).text();
        boolean behindDigit = !last.isEmpty() && Character.isDigit(last.charAt(last.length() - 1));
        boolean number = NUMBER.matcher(words).lookingAt();
        return behindDigit && number ? (element.nameIs("sup") ? "^" : "_") + words.strip() : words;
    }
}
