package dev.memsetkit.client.runtime.support;

import dev.memsetkit.client.runtime.validation.MethodValidator;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The validator of a method that takes no parameters: each one is unknown. For generated code. */
public final class NoParameters implements MethodValidator {

    private final String method;
    private final MethodChecks checks;

    /**
     * A validator.
     *
     * @param method full name of the method
     * @param documentation where it is documented
     */
    public NoParameters(String method, String documentation) {
        this.method = method;
        this.checks = new MethodChecks(method, documentation);
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public List<Violation> validate(Map<String, ? extends @Nullable Object> params) {
        return MethodChecks.all(new NamedValues(checks, params, List.of()).finish(null));
    }
}
