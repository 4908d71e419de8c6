package test.client.validator;

import dev.memsetkit.client.runtime.support.DocumentedValues;
import dev.memsetkit.client.runtime.support.Format;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NamedValues;
import dev.memsetkit.client.runtime.validation.MethodValidator;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import test.client.params.RackSlotCreate;

/**
 * Checks the parameters of {@code rack.slot_create}; they are documented in racks.html#rack.slot_create.
 */
@Generated("dev.memsetkit.codegen")
public final class RackSlotCreateValidator implements MethodValidator {
    private static final MethodChecks CHECKS = new MethodChecks("rack.slot_create",
            "racks.html#rack.slot_create");

    private static final List<String> NAMES = List.of("rack_id", "label", "kind");

    private static final DocumentedValues KIND_VALUES = DocumentedValues.of("h", "f");

    RackSlotCreateValidator() {
    }

    @Override
    public String method() {
        return "rack.slot_create";
    }

    @Override
    public List<Violation> validate(Map<String, ? extends @Nullable Object> params) {
        List<Violation> found = named(params);
        return MethodChecks.all(found);
    }

    /**
     * The violations of values that are built already; {@code null} if there is none.
     */
    public static @Nullable List<Violation> check(RackSlotCreate params) {
        return check(null, params.rackId(), params.label(), MethodChecks.textOf(params.kind()));
    }

    /**
     * Adds the violations of values as they are on the wire to what was found so far; {@code null} stands
     * for none and for a value that is not given.
     */
    public static @Nullable List<Violation> check(@Nullable List<Violation> found,
            @Nullable String rackId, @Nullable String label, @Nullable String kind) {
        if (rackId == null) {
            found = CHECKS.required(found, "rack_id", rackId);
        } else {
            found = CHECKS.format(found, "rack_id", rackId, Format.HEX32);
        }
        if (label != null) {
            found = CHECKS.format(found, "label", label, Format.HOSTNAME);
            found = CHECKS.maxLength(found, "label", label, 12);
        }
        if (kind != null) {
            switch (kind) {
                case "h", "f" -> {
                }
                default -> found = CHECKS.oneOf(found, "kind", kind, KIND_VALUES);
            }
        }
        return found;
    }

    static @Nullable List<Violation> named(Map<?, ?> params) {
        NamedValues values = new NamedValues(CHECKS, params, NAMES);
        return values.finish(check(null, values.string("rack_id"), values.string("label"),
                values.string("kind")));
    }
}
