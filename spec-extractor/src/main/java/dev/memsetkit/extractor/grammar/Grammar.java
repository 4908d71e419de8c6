package dev.memsetkit.extractor.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What reading running text by a {@link PhraseTable} yields. */
public final class Grammar {

    /** Words that speak of a constraint; text that has them and is read by no phrase is reported. */
    private static final Pattern CONSTRAINT = Pattern.compile(
            "\\b(must|only|at most|at least|maximum|minimum|acceptable|valid|less than|greater than|no more than|"
                    + "up to \\d+|defaults? (?:value|to|is)|one of)\\b",
            Pattern.CASE_INSENSITIVE);

    static final RequiredLiterals CONSTRAINT_WORDS = RequiredLiterals.of(CONSTRAINT);

    private static final LiteralIndex CONSTRAINTS = new LiteralIndex(List.of(CONSTRAINT_WORDS));

    private Grammar() {}

    /**
     * A fact with the words that it was read from.
     *
     * @param fact what was read
     * @param words the words as found
     * @param start where in the text they begin
     * @param <F> the kind of facts
     */
    public record Found<F>(F fact, String words, int start) {}

    /**
     * What a text says.
     *
     * @param found the facts in the order of their words
     * @param unread sentences that look like a constraint and that no phrase read
     * @param <F> the kind of facts
     */
    public record Outcome<F>(List<Found<F>> found, List<String> unread) {}

    /** The sentences that have words of a constraint beside what was taken. */
    static List<String> unread(String text, BitSet taken) {
        String rest = without(text, taken);
        if (CONSTRAINTS.possible(rest) == 0) {
            return List.of();
        }
        List<String> unread = new ArrayList<>();
        Matcher constraint = CONSTRAINT.matcher(rest);
        int start = 0;
        while (start < text.length()) {
            int end = SentenceSplitter.end(text, start);
            if (constraint.region(start, end).find()) {
                unread.add(text.substring(start, end).strip());
            }
            start = SentenceSplitter.skipWhite(text, end);
        }
        return unread;
    }

    /** The text with blanks for what was taken. */
    private static String without(String text, BitSet taken) {
        if (taken.isEmpty()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text);
        for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1)) {
            rest.setCharAt(i, ' ');
        }
        return rest.toString();
    }
}
