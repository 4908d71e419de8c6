package dev.memsetkit.extractor.text;

import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.message.InputError;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a text into lines and pages. */
final class Lines {

    /** No tool writes a paragraph longer than this into one line; what does is no text of a document. */
    private static final int MAX_LINE_LENGTH = 20_000;

    /** A field as it is copied from a page: its name and its text touch. */
    private static final Pattern COPIED =
            Pattern.compile("^\\s*(?:Parameters?|Return type|[Rr]eturns?|Raises|Preconditions):(?=\\S)");

    private Lines() {}

    /**
     * All lines that are not empty.
     *
     * @throws BadInputException if a line is too long for the text of a document
     */
    static List<PlainLine> split(String origin, String text) {
        boolean formFeeds = text.indexOf('\f') >= 0;
        List<PlainLine> lines = new ArrayList<>();
        int page = formFeeds ? 1 : 0;
        int number = 1;
        boolean blankBefore = true;
        int start = 0;
        while (start <= text.length()) {
            int end = endOfLine(text, start);
            if (end - start > MAX_LINE_LENGTH) {
                throw InputError.LINE_TOO_LONG.at(origin + ", line " + number, end - start);
            }
            String raw = text.substring(start, end);
            int feed = raw.lastIndexOf('\f');
            if (feed >= 0) {
                page += (int) raw.chars().filter(c -> c == '\f').count();
                raw = raw.substring(feed + 1);
            }
            if (raw.isBlank()) {
                blankBefore = true;
            } else {
                lines.add(PlainLine.of(
                        COPIED.matcher(raw).replaceFirst("$0 ").replace("\t", "    "), page, number, blankBefore));
                blankBefore = false;
            }
            if (end >= text.length()) {
                break;
            }
            boolean windows = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
            start = end + (windows ? 2 : 1);
            number++;
        }
        return lines;
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
