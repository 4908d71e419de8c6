package dev.memsetkit.extractor.reading;

import dev.memsetkit.spec.model.Raise;
import dev.memsetkit.spec.model.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A method as the text states it.
 *
 * @param tag heading of its section
 * @param params its parameters in documented order
 * @param deprecation the words that call it or its product deprecated; {@code null} if none do
 * @param result what it returns; {@code null} if it does not say
 * @param raises the errors that its text names, in order
 * @param defaults defaults that the method's running text states, by parameter
 */
public record MethodFacts(
        String name,
        String tag,
        String summary,
        String description,
        @Nullable Sourced<String> deprecation,
        List<ParameterFacts> params,
        @Nullable ResultFacts result,
        List<Sourced<Raise>> raises,
        Map<String, Sourced<String>> defaults,
        Source source) {

    public MethodFacts {
        params = List.copyOf(params);
        raises = List.copyOf(raises);
        defaults = Map.copyOf(defaults);
    }

    /** Whether the text calls the method or its product deprecated. */
    public boolean deprecated() {
        return deprecation != null;
    }

    /** The same method with another result. */
    MethodFacts withResult(ResultFacts other) {
        return new MethodFacts(name, tag, summary, description, deprecation, params, other, raises, defaults, source);
    }
}
