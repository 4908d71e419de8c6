package dev.memsetkit.extractor.text;

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

    private static final String PUNCTUATION = ",.;:)";

    static PlainLine of(String raw, int page, int number, boolean blankBefore) {
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

    /** The characters with single blanks, and none where a tool takes the slant of an italic word for one. */
    private static String fold(String raw) {
        StringBuilder folded = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!isBlank(c)) {
                if (PUNCTUATION.indexOf(c) >= 0
                        && isStray(folded, c)
                        && (c == ',' || i + 1 == raw.length() || !isWord(raw.charAt(i + 1)))) {
                    folded.setLength(folded.length() - 1);
                }
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().stripTrailing();
    }

    /** Whether the text ends in a blank behind a word: no punctuation stands there. */
    private static boolean isStray(StringBuilder folded, char punctuation) {
        int last = folded.length() - 1;
        return last > 0
                && folded.charAt(last) == ' '
                && (isWord(folded.charAt(last - 1)) || (punctuation == ')' && folded.charAt(last - 1) == '.'));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == ')' || c == '(';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
