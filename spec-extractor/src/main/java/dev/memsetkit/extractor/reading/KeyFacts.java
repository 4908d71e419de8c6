package dev.memsetkit.extractor.reading;

import dev.memsetkit.spec.Source;

/**
 * A returned key as the text states it.
 *
 * @param description its meaning in Markdown, without the type words
 * @param optional whether the text says that the key is not always there
 * @param typed whether the text names a type
 */
public record KeyFacts(String name, String description, boolean optional, boolean typed, Shape shape, Source source) {

    KeyFacts withShape(Shape other) {
        return new KeyFacts(name, description, optional, typed, other, source);
    }

    KeyFacts asOptional() {
        return new KeyFacts(name, description, true, typed, shape, source);
    }
}
