package dev.memsetkit.extractor.grammar;

import java.util.List;

/** What reading running text by a {@link PhraseTable} yields. */
public final class Grammar {

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
     * @param unread sentences that look like a statement about values and that no phrase read, wholly or in part
     * @param <F> the kind of facts
     */
    public record Outcome<F>(List<Found<F>> found, List<String> unread) {}
}
