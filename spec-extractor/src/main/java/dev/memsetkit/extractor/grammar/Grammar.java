package dev.memsetkit.extractor.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads running text by a table of phrases. */
public final class Grammar {

    /** Words that speak of a constraint; text that has them and is read by no phrase is reported. */
    private static final Pattern CONSTRAINT = Pattern.compile(
            "\\b(must|only|at most|at least|maximum|minimum|acceptable|valid|less than|greater than|no more than|"
                    + "up to \\d+|defaults? (?:value|to|is)|one of)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final RequiredLiterals CONSTRAINT_WORDS = RequiredLiterals.of(CONSTRAINT);

    private static final Pattern SENTENCE_END = Pattern.compile(
            "[.!?](?<!\\be\\.g\\.)(?<!\\bi\\.e\\.)(?<!\\beg\\.)(?<!\\bN\\.B\\.)\\s+(?=[\\p{Lu}'\"(\\[\\d])");

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

    /** Reads one paragraph by all phrases; where two phrases read the same words, the earlier row of the table wins. */
    public static <F> Outcome<F> read(String text, List<Phrase<F>> phrases) {
        BitSet taken = new BitSet(text.length());
        List<Found<F>> found = new ArrayList<>();
        for (Phrase<F> phrase : phrases) {
            Optional<Matcher> possible = phrase.matcher(text);
            if (possible.isEmpty()) {
                continue;
            }
            Matcher matcher = possible.get();
            while (matcher.find()) {
                boolean free = taken.get(matcher.start(), matcher.end()).isEmpty();
                if (free && matcher.end() > matcher.start()) {
                    taken.set(matcher.start(), matcher.end());
                    found.add(phrase.found(matcher));
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        return new Outcome<>(found, unread(text, taken));
    }

    private static List<String> unread(String text, BitSet taken) {
        if (!CONSTRAINT_WORDS.mayMatch(text)) {
            return List.of();
        }
        List<String> unread = new ArrayList<>();
        int start = 0;
        Matcher ends = SENTENCE_END.matcher(text);
        while (start < text.length()) {
            boolean more = ends.find();
            int end = more ? ends.start() + 1 : text.length();
            StringBuilder rest = new StringBuilder();
            for (int i = start; i < end; i++) {
                rest.append(taken.get(i) ? ' ' : text.charAt(i));
            }
            if (CONSTRAINT.matcher(rest).find()) {
                unread.add(text.substring(start, end).strip());
            }
            start = more ? ends.end() : text.length();
        }
        return unread;
    }

    /** The sentences of a paragraph. */
    public static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        Matcher ends = SENTENCE_END.matcher(text);
        while (ends.find()) {
            sentences.add(text.substring(start, ends.start() + 1));
            start = ends.end();
        }
        if (start < text.length()) {
            sentences.add(text.substring(start));
        }
        return sentences;
    }
}
