package test.client.validator;

import dev.memsetkit.client.runtime.support.DocumentedValues;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NamedValues;
import dev.memsetkit.client.runtime.validation.MethodValidator;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import test.client.params.RackList;

/**
 * Checks the parameters of {@code rack.list}; they are documented in racks.html#rack.list.
 */
@Generated("dev.memsetkit.codegen")
public final class RackListValidator implements MethodValidator {
    private static final MethodChecks CHECKS = new MethodChecks("rack.list",
            "racks.html#rack.list");

    private static final List<String> NAMES = List.of("state", "names");

    private static final DocumentedValues STATE_VALUES = DocumentedValues.of("UP", "DOWN");

    private static final DocumentedValues NAMES_VALUES = DocumentedValues.of("NEW", "OLD");

    RackListValidator() {
    }

    @Override
    public String method() {
        return "rack.list";
    }

    @Override
    public List<Violation> validate(Map<String, ? extends @Nullable Object> params) {
        List<Violation> found = named(params);
        return MethodChecks.all(found);
    }

    /**
     * The violations of values that are built already; {@code null} if there is none.
     */
    public static @Nullable List<Violation> check(RackList params) {
        return check(null, MethodChecks.textOf(params.state()), params.names());
    }

    /**
     * Adds the violations of values as they are on the wire to what was found so far; {@code null} stands
     * for none and for a value that is not given.
     */
    public static @Nullable List<Violation> check(@Nullable List<Violation> found,
            @Nullable String state, @Nullable List<?> names) {
        if (state != null) {
            switch (state) {
                case "UP", "DOWN" -> {
                }
                default -> found = CHECKS.oneOf(found, "state", state, STATE_VALUES);
            }
        }
        if (names != null) {
            for (int i = 0; i < names.size(); i++) {
                found = CHECKS.element(found, "names", i, namesElement(names.get(i)));
            }
        }
        return found;
    }

    static @Nullable List<Violation> named(Map<?, ?> params) {
        NamedValues values = new NamedValues(CHECKS, params, NAMES);
        return values.finish(check(null, values.string("state"), values.list("names")));
    }

    private static @Nullable List<Violation> namesElement(@Nullable Object value) {
        String plain = MethodChecks.text(MethodChecks.plain(value));
        if (plain == null) {
            return CHECKS.type(null, "", value, "String");
        }
        List<Violation> found = null;
        switch (plain) {
            case "NEW", "OLD" -> {
            }
            default -> found = CHECKS.oneOf(found, "", plain, NAMES_VALUES);
        }
        return found;
    }
}
