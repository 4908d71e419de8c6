package dev.memsetkit.cli.spec;

import dev.memsetkit.client.runtime.base.AbstractValidator;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NamedValues;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The validator of one method. */
final class SpecValidator extends AbstractValidator {

    private final @Nullable ParametersCheck parameters;

    SpecValidator(ParametersCheck parameters) {
        super(parameters.checks());
        this.parameters = parameters;
    }

    /** Of a method without parameters: each one is unknown, which is noted already. */
    SpecValidator(MethodChecks checks) {
        super(checks);
        this.parameters = null;
    }

    @Override
    protected @Nullable List<Violation> check(NamedValues values) {
        return parameters == null ? null : parameters.check(values);
    }
}
