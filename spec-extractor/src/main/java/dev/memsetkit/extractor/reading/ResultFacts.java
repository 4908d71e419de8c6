package dev.memsetkit.extractor.reading;

import dev.memsetkit.spec.model.Source;

/**
 * What a method returns, as the text states it.
 *
 * @param description the words in Markdown
 * @param component name of the dictionary that several methods share; empty where it is the method's own
 * @param words the opening sentence as printed
 * @param source where it stands
 */
public record ResultFacts(String description, Shape shape, String component, String words, Source source) {

    ResultFacts withShape(Shape other) {
        return new ResultFacts(description, other, component, words, source);
    }

    ResultFacts withComponent(String other) {
        return new ResultFacts(description, shape, other, words, source);
    }
}
