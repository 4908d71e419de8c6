package dev.memsetkit.client.runtime.base;

import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NamedValues;
import dev.memsetkit.client.runtime.validation.MethodValidator;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The validator of a method's parameters, or of a dictionary among them. */
public abstract class AbstractValidator implements MethodValidator {

    private final MethodChecks checks;

    /**
     * A validator.
     *
     * @param checks the checks of the method
     */
    protected AbstractValidator(MethodChecks checks) {
        this.checks = checks;
    }

    /**
     * Checks values by their names.
     *
     * @param values reads them and notes what is of a wrong type
     * @return what else is wrong; {@code null} for nothing
     */
    protected abstract @Nullable List<Violation> check(NamedValues values);

    @Override
    public final String method() {
        return checks.method();
    }

    @Override
    public final List<Violation> validate(Map<String, ? extends @Nullable Object> params) {
        NamedValues values = new NamedValues(checks, params, checks.names());
        return all(values.finish(check(values)));
    }

    /** What was found, for callers: nothing can be added any more. */
    static List<Violation> all(@Nullable List<Violation> found) {
        return found == null ? List.of() : Collections.unmodifiableList(found);
    }
}
