package dev.memsetkit.extractor.reading;

import dev.memsetkit.spec.Raise;
import dev.memsetkit.spec.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A method as the text states it.
 *
 * @param tag heading of its chapter
 * @param params its parameters in documented order
 * @param result what it returns; {@code null} if it does not say
 * @param defaults defaults that the method's running text states, by parameter
 */
public record MethodFacts(
        String name,
        String tag,
        String summary,
        String description,
        boolean deprecated,
        List<ParameterFacts> params,
        @Nullable ResultFacts result,
        List<Raise> raises,
        Map<String, String> defaults,
        Source source) {

    public MethodFacts {
        params = List.copyOf(params);
        raises = List.copyOf(raises);
        defaults = Map.copyOf(defaults);
    }

    /** The same method with another result. */
    MethodFacts withResult(ResultFacts other) {
        return new MethodFacts(name, tag, summary, description, deprecated, params, other, raises, defaults, source);
    }
}
