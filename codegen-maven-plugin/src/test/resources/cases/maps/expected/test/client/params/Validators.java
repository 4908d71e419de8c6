package test.client.params;

import dev.memsetkit.client.runtime.base.AbstractValidator;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NamedValues;
import dev.memsetkit.client.runtime.support.UnknownMethod;
import dev.memsetkit.client.runtime.validation.MethodValidator;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The validators of all methods, by name. */
@Generated("dev.memsetkit.codegen")
public final class Validators {
    private static final List<String> METHODS = List.of("rack.info", "rack.label");

    private Validators() {
    }

    /** {@return the names of all methods, in order} */
    public static List<String> methods() {
        return METHODS;
    }

    /**
     * The validator of a method.
     *
     * @param method full name, such as {@code server.info}
     * @return its validator
     * @throws IllegalArgumentException if there is no such method; the message names the nearest
     */
    public static MethodValidator of(String method) {
        return new ByName(checks(method));
    }

    private static MethodChecks checks(String method) {
        return switch (method) {
            case "rack.info" -> new MethodChecks("rack.info", "rack.html#rack.info");
            case "rack.label" -> RackLabel.CHECKS;
            default -> throw UnknownMethod.exception(method, METHODS);
        };
    }

    private static final class ByName extends AbstractValidator {
        ByName(MethodChecks checks) {
            super(checks);
        }

        @Override
        protected @Nullable List<Violation> check(NamedValues values) {
            return switch (method()) {
                case "rack.label" -> RackLabel.check(values);
                // Methods without parameters: each one is unknown, which is noted already.
                default -> null;
            };
        }
    }
}
