package dev.memsetkit.extractor.text;

import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.message.InputError;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a text.
 *
 * @param raw the characters, without white space at the end; leading blanks are kept
 * @param text the characters without white space at either end, inner white space folded
 * @param page page of the document, from 1; 0 if the text does not tell where pages end
 * @param number line of the file, from 1
 * @param blankBefore whether the text has an empty line before it
 * @param gapBefore whether a page ends before it, so that the text does not tell whether an empty line stood there
 */
record PlainLine(String raw, String text, int page, int number, boolean blankBefore, boolean gapBefore) {

    /** What is indentation: a single blank is what tools make of a form feed. */
    static final int INDENT = 2;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\x1c-\\x1f]+");

    /** A blank behind a word and before punctuation: some tools take the slant of an italic word for one. */
    private static final Pattern STRAY = Pattern.compile(
            "(?<=[\\p{L}\\p{Nd}()]) (?=,|[.;:)](?![\\p{L}\\p{Nd}()]))|(?<=\\.) (?=\\)(?![\\p{L}\\p{Nd}()]))");

    /** No tool writes a paragraph longer than this into one line; what does is no text of a document. */
    private static final int MAX_LINE_LENGTH = 20_000;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\n]");

    /** A field as it is copied from a page: its name and its text touch. */
    private static final Pattern COPIED =
            Pattern.compile("^\\s*(?:Parameters?|Return type|[Rr]eturns?|Raises|Preconditions):(?=\\S)");

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
            PlainLine found = of(raw.replace("\t", "    "), page, number, blankBefore);
            blankBefore = found.text().isEmpty();
            if (!blankBefore) {
                lines.add(found);
            }
        }
        return lines;
    }

    private static PlainLine of(String raw, int page, int number, boolean blankBefore) {
        return new PlainLine(raw.stripTrailing(), fold(raw), page, number, blankBefore, false);
    }

    /** How many blanks stand before the first character. */
    int indent() {
        int indent = 0;
        while (indent < raw.length() && raw.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    PlainLine withText(String other) {
        return new PlainLine(raw, fold(other), page, number, blankBefore, gapBefore);
    }

    /** The line with a blank at that place of its text, which is within the first word. */
    PlainLine parted(int at) {
        int start = raw.length() - raw.stripLeading().length() + at;
        String parted = raw.substring(0, start) + ' ' + raw.substring(start);
        return new PlainLine(parted, fold(parted), page, number, blankBefore, gapBefore);
    }

    PlainLine afterGap() {
        return new PlainLine(raw, text, page, number, false, true);
    }

    private static String fold(String raw) {
        return STRAY.matcher(BLANKS.matcher(raw).replaceAll(" ").strip()).replaceAll("");
    }
}
