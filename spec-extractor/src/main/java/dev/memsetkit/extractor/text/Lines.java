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

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\n]");

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
        List<PlainLine> lines = new ArrayList<>();
        int page = text.indexOf('\f') >= 0 ? 1 : 0;
        int number = 0;
        boolean blankBefore = true;
        for (String line : LINE_END.split(text, -1)) {
            number++;
            if (line.length() > MAX_LINE_LENGTH) {
                throw InputError.LINE_TOO_LONG.at(origin + ", line " + number, line.length());
            }
            page += (int) line.chars().filter(c -> c == '\f').count();
            String raw =
                    COPIED.matcher(line.substring(line.lastIndexOf('\f') + 1)).replaceFirst("$0 ");
            PlainLine found = PlainLine.of(raw.replace("\t", "    "), page, number, blankBefore);
            blankBefore = found.text().isEmpty();
            if (!blankBefore) {
                lines.add(found);
            }
        }
        return lines;
    }
}
