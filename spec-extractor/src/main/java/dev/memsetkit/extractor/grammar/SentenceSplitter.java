package dev.memsetkit.extractor.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits running text into sentences: one ends with a full stop, an exclamation or a question mark before white space and
 * a capital letter, a digit (with a sign or not), a quotation mark, a value in a code font or an opening bracket, unless it
 * is an abbreviation that ends there.
 *
 * <p>All text of the documentation comes through here, so it is a loop and no regular expression.
 */
public final class SentenceSplitter {

    private static final String WHITE = " \t\n\u000b\f\r";
    private static final List<String> ABBREVIATIONS =
            List.of("e.g.", "i.e.", "eg.", "n.b.", "approx.", "incl.", "excl.");
    /** Abbreviations before a number. */
    private static final List<String> COUNTING = List.of("no.", "nos.", "fig.", "vol.");

    private SentenceSplitter() {}

    /** The sentences of a paragraph, without the white space between them. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            sentences.add(text.substring(start, end));
            start = skipWhite(text, end);
        }
        return sentences;
    }

    /** The first sentence of a paragraph; empty if the paragraph is. */
    public static String first(String text) {
        return text.substring(0, end(text, 0));
    }

    /** Where the sentence that begins there ends, behind its mark. */
    static int end(String text, int start) {
        for (int i = start; i < text.length() - 2; i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?')
                    && isWhite(text.charAt(i + 1))
                    && canBegin(text, skipWhite(text, i + 1))
                    && !endsAbbreviation(text, i + 1)) {
                return i + 1;
            }
        }
        return text.length();
    }

    static int skipWhite(String text, int from) {
        int at = from;
        while (at < text.length() && isWhite(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isWhite(char c) {
        return WHITE.indexOf(c) >= 0;
    }

    private static boolean canBegin(String text, int at) {
        if (at == text.length()) {
            return false;
        }
        int c = text.codePointAt(at);
        return Character.getType(c) == Character.UPPERCASE_LETTER
                || isDigit(text, at)
                || (c == '-' && isDigit(text, at + 1))
                || ("'\"([" + SentenceText.CODE_OPEN).indexOf(c) >= 0;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean endsAbbreviation(String text, int end) {
        return ends(text, end, ABBREVIATIONS) || (isDigit(text, skipWhite(text, end)) && ends(text, end, COUNTING));
    }

    private static boolean ends(String text, int end, List<String> abbreviations) {
        for (String abbreviation : abbreviations) {
            int start = end - abbreviation.length();
            if (text.regionMatches(true, start, abbreviation, 0, abbreviation.length())
                    && (start == 0 || !isWord(text.codePointBefore(start)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
