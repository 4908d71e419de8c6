package test.client.validator;

import dev.memsetkit.client.runtime.support.Format;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NamedValues;
import dev.memsetkit.client.runtime.validation.MethodValidator;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import test.client.params.RackInfoRequest;

/**
 * Checks the parameters of {@code rack.info}; they are documented in racks.html#rack.info.
 */
@Generated("dev.memsetkit.codegen")
public final class RackInfoRequestValidator implements MethodValidator {
    private static final MethodChecks CHECKS = new MethodChecks("rack.info",
            "racks.html#rack.info");

    private static final List<String> NAMES = List.of("id");

    RackInfoRequestValidator() {
    }

    @Override
    public String method() {
        return "rack.info";
    }

    @Override
    public List<Violation> validate(Map<String, ? extends @Nullable Object> params) {
        List<Violation> found = named(params);
        return MethodChecks.all(found);
    }

    /**
     * The violations of values that are built already; {@code null} if there is none.
     */
    public static @Nullable List<Violation> check(RackInfoRequest params) {
        return check(null, params.id());
    }

    /**
     * Adds the violations of values as they are on the wire to what was found so far; {@code null} stands
     * for none and for a value that is not given.
     */
    public static @Nullable List<Violation> check(@Nullable List<Violation> found,
            @Nullable String id) {
        if (id == null) {
            found = CHECKS.required(found, "id", id);
        } else {
            found = CHECKS.format(found, "id", id, Format.HEX32);
        }
        return found;
    }

    static @Nullable List<Violation> named(Map<?, ?> params) {
        NamedValues values = new NamedValues(CHECKS, params, NAMES);
        return values.finish(check(null, values.string("id")));
    }
}
