package dev.memsetkit.spec.client;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which methods have a form that takes the required parameters one by one. */
public final class ShortForms {

    private static final int MAX_ARGUMENTS = 3;
    private static final Set<String> CHANGES = Set.of("update", "edit", "modify", "change");

    private final ApiSpec spec;

    ShortForms(ApiSpec spec) {
        this.spec = spec;
    }

    /** Methods with few required parameters have one, unless it could change nothing. */
    boolean isOffered(Method method) {
        return !method.params().isEmpty() && hasFewRequired(method) && !changesNothing(method);
    }

    /** Whether the required parameters of a method are few enough to be given one by one. */
    public static boolean hasFewRequired(Method method) {
        return required(method).size() <= MAX_ARGUMENTS;
    }

    /**
     * Whether the required parameters only tell what is to be changed, and the optional ones what it becomes: the same
     * parameters are required by other methods about the same thing.
     */
    private boolean changesNothing(Method method) {
        List<String> required = required(method);
        if (method.safe()
                || required.size() == method.params().size()
                || !CHANGES.contains(MethodNames.verb(method.name()))) {
            return false;
        }
        Set<String> identify = new HashSet<>();
        for (Method other : spec.methods()) {
            boolean sameThing = MethodNames.thing(other.name()).equals(MethodNames.thing(method.name()));
            if (sameThing && !other.name().equals(method.name())) {
                identify.addAll(required(other));
            }
        }
        return identify.containsAll(required);
    }

    private static List<String> required(Method method) {
        return method.params().stream()
                .filter(Parameter::required)
                .map(Parameter::name)
                .toList();
    }
}
