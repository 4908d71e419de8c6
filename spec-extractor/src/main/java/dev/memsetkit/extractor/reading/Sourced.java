package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.grammar.Grammar.Found;
import dev.memsetkit.spec.model.Source;

/**
 * Something that the text says, with the words that say it and their place.
 *
 * @param fact what is said
 * @param words the words as printed
 * @param source the block in which they stand
 * @param <F> the kind of facts
 */
public record Sourced<F>(F fact, String words, Source source) {

    static <F> Sourced<F> in(Source source, Found<F> found) {
        return new Sourced<>(found.fact(), found.words(), source);
    }
}
