package dev.memsetkit.spec.model;

import java.util.List;
import java.util.Optional;

/**
 * One documented method.
 *
 * @param name full name, such as {@code dns.zone_create}
 * @param summary first sentence of the description; may be empty
 * @param description the description in Markdown; may be empty
 * @param tag heading of the chapter that describes the method
 * @param deprecated whether the documentation says that the method or its product is deprecated
 * @param params the parameters in documented order
 * @param result what the method answers
 * @param raises the errors that the method's own text names, in order, with their conditions
 * @param rules constraints between parameters
 * @param safe whether calling the method changes nothing
 * @param source where the method is described
 * @param removedIn the release whose documentation has the method no more, where it is kept for its callers; else empty
 */
public record Method(
        String name,
        String summary,
        String description,
        String tag,
        boolean deprecated,
        List<Parameter> params,
        Result result,
        List<Raise> raises,
        List<Rule> rules,
        boolean safe,
        Source source,
        String removedIn) {

    public Method {
        params = List.copyOf(params);
        raises = List.copyOf(raises);
        rules = List.copyOf(rules);
    }

    /** A method that the documentation describes. */
    public Method(
            String name,
            String summary,
            String description,
            String tag,
            boolean deprecated,
            List<Parameter> params,
            Result result,
            List<Raise> raises,
            List<Rule> rules,
            boolean safe,
            Source source) {
        this(name, summary, description, tag, deprecated, params, result, raises, rules, safe, source, "");
    }

    /** The parameter of that name, if the method has one. */
    public Optional<Parameter> param(String paramName) {
        return params.stream().filter(param -> param.name().equals(paramName)).findFirst();
    }
}
