package dev.memsetkit.codegen.check;

import dev.memsetkit.spec.model.ApiSpec;
import java.util.List;

/** Checks that a spec can become a client that compiles, and that the client can check what the spec says. */
public final class Generatable {

    private Generatable() {}

    /** What the spec is refused for, each with its JSON Pointer, what was found and what is expected; empty for nothing. */
    public static List<String> problems(ApiSpec spec) {
        Refusals refusals = new Refusals();
        if (spec.methods().isEmpty()) {
            refusals.add("#/methods", "no methods", "at least one");
        }
        new SpecNames(refusals).check(spec);
        new SpecSizes(spec, refusals).check();
        SectionSizes.check(spec, refusals);
        new SpecConstraints(spec, refusals).check();
        return refusals.messages();
    }
}
