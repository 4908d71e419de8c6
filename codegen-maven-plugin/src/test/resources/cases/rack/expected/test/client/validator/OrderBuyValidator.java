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
import test.client.params.OrderBuy;

/**
 * Checks the parameters of {@code order.buy}; they are documented in orders.html#order.buy.
 */
@Generated("dev.memsetkit.codegen")
public final class OrderBuyValidator implements MethodValidator {
    private static final MethodChecks CHECKS = new MethodChecks("order.buy",
            "orders.html#order.buy");

    private static final List<String> NAMES = List.of("rack", "paint", "care", "port");

    private static final DocumentedValues RACK_VALUES = DocumentedValues.of("R10", "R20");

    private static final DocumentedValues PAINT_VALUES = DocumentedValues.of("red", "blue");

    private static final DocumentedValues CARE_VALUES = DocumentedValues.of("gold", "none");

    private static final DocumentedValues PAINT_VALUES2 = DocumentedValues.of("red");

    OrderBuyValidator() {
    }

    @Override
    public String method() {
        return "order.buy";
    }

    @Override
    public List<Violation> validate(Map<String, ? extends @Nullable Object> params) {
        List<Violation> found = named(params);
        return MethodChecks.all(found);
    }

    /**
     * The violations of values that are built already; {@code null} if there is none.
     */
    public static @Nullable List<Violation> check(OrderBuy params) {
        return check(null, MethodChecks.textOf(params.rack()), MethodChecks.textOf(params.paint()),
                MethodChecks.textOf(params.care()), params.port());
    }

    /**
     * Adds the violations of values as they are on the wire to what was found so far; {@code null} stands
     * for none and for a value that is not given.
     */
    public static @Nullable List<Violation> check(@Nullable List<Violation> found,
            @Nullable String rack, @Nullable String paint, @Nullable String care,
            @Nullable Long port) {
        if (rack == null) {
            found = CHECKS.required(found, "rack", rack);
        } else {
            switch (rack) {
                case "R10", "R20" -> {
                }
                default -> found = CHECKS.oneOf(found, "rack", rack, RACK_VALUES);
            }
        }
        if (paint != null) {
            switch (paint) {
                case "red", "blue" -> {
                }
                default -> found = CHECKS.oneOf(found, "paint", paint, PAINT_VALUES);
            }
        }
        if (care != null) {
            switch (care) {
                case "gold", "none" -> {
                }
                default -> found = CHECKS.oneOf(found, "care", care, CARE_VALUES);
            }
        }
        if (rack != null) {
            switch (rack) {
                case "R10" -> {
                    found = CHECKS.ruleOneOf(found, "paint", paint, PAINT_VALUES,
                            "rack R10, paint options: red, blue");
                }
                case "R20" -> {
                    found = CHECKS.ruleAbsent(found, "paint", paint,
                            "rack R20, paint options: N/A");
                }
                default -> {
                }
            }
        }
        if ("gold".equals(care)) {
            found = CHECKS.ruleOneOf(CHECKS.ruleRequired(found, "paint", paint,
                    "'gold' only available with paint=red"), "paint", paint, PAINT_VALUES2,
                    "'gold' only available with paint=red");
        }
        if (MethodChecks.among(care, CARE_VALUES)) {
            found = CHECKS.ruleRequired(found, "port", port,
                    "Required only for care 'gold' or 'none'");
        }
        return found;
    }

    static @Nullable List<Violation> named(Map<?, ?> params) {
        NamedValues values = new NamedValues(CHECKS, params, NAMES);
        return values.finish(check(null, values.string("rack"), values.string("paint"),
                values.string("care"), values.integer("port")));
    }
}
