package dev.memsetkit.extractor.reading;

import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * A returned key as the text states it.
 *
 * @param description its meaning in Markdown, without the type words
 * @param optional whether the text says that the key is not always there
 * @param typed whether the text names a type
 * @param said keywords of the spec with the words that state them: its type, whether it is always there, its value set
 */
public record KeyFacts(
        String name,
        String description,
        boolean optional,
        boolean typed,
        Shape shape,
        List<Sourced<String>> said,
        Source source) {

    public KeyFacts {
        said = List.copyOf(said);
    }

    KeyFacts withShape(Shape other) {
        return new KeyFacts(name, description, optional, typed, other, said, source);
    }

    KeyFacts asOptional(String words, Source place) {
        List<Sourced<String>> more = new ArrayList<>(said);
        more.add(new Sourced<>("required", words, place));
        return new KeyFacts(name, description, true, typed, shape, more, source);
    }
}
