package test.client.validator;

import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NamedValues;
import dev.memsetkit.client.runtime.validation.MethodValidator;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import test.client.params.RackCreate;

/**
 * Checks the parameters of {@code rack.create}; they are documented in racks.html#rack.create.
 */
@Generated("dev.memsetkit.codegen")
public final class RackCreateValidator implements MethodValidator {
    private static final MethodChecks CHECKS = new MethodChecks("rack.create",
            "racks.html#rack.create");

    private static final List<String> NAMES = List.of("slots", "weight");

    RackCreateValidator() {
    }

    @Override
    public String method() {
        return "rack.create";
    }

    @Override
    public List<Violation> validate(Map<String, ? extends @Nullable Object> params) {
        List<Violation> found = named(params);
        return MethodChecks.all(found);
    }

    /**
     * The violations of values that are built already; {@code null} if there is none.
     */
    @SuppressWarnings("deprecation")
    public static @Nullable List<Violation> check(RackCreate params) {
        return check(null, params.slots(), params.weight());
    }

    /**
     * Adds the violations of values as they are on the wire to what was found so far; {@code null} stands
     * for none and for a value that is not given.
     */
    public static @Nullable List<Violation> check(@Nullable List<Violation> found,
            @Nullable List<?> slots, @Nullable Long weight) {
        found = CHECKS.maxItems(found, "slots", slots, 42);
        if (slots != null) {
            for (int i = 0; i < slots.size(); i++) {
                found = CHECKS.element(found, "slots", i, RackSlotCreateEntryValidator.dictionary(slots.get(i)));
            }
        }
        if (weight != null) {
            found = CHECKS.ignored(found, "weight", weight);
            found = CHECKS.minimum(found, "weight", weight, 1L);
            found = CHECKS.maximum(found, "weight", weight, 900L);
        }
        return found;
    }

    static @Nullable List<Violation> named(Map<?, ?> params) {
        NamedValues values = new NamedValues(CHECKS, params, NAMES);
        return values.finish(check(null, values.list("slots"), values.integer("weight")));
    }
}
