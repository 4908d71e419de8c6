package test.client.validator;

import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NoParameters;
import dev.memsetkit.client.runtime.validation.MethodValidator;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The validators of all methods, by name.
 */
@Generated("dev.memsetkit.codegen")
public final class Validators {
    private static final List<String> METHODS = List.of("order.buy",
    "order.drop",
    "rack.create",
    "rack.info",
    "rack.list",
    "rack.slot_create");

    private Validators() {
    }

    /**
     * The names of all methods, in order.
     */
    public static List<String> methods() {
        return METHODS;
    }

    /**
     * The validator of a method.
     *
     * @param method full name, such as {@code server.info}
     * @throws IllegalArgumentException if there is no such method; the message names the nearest
     */
    public static MethodValidator of(String method) {
        return switch (method) {
            case "order.buy" -> new OrderBuyValidator();
            case "order.drop" -> new NoParameters("order.drop", "orders.html#order.drop");
            case "rack.create" -> new RackCreateValidator();
            case "rack.info" -> new RackInfoRequestValidator();
            case "rack.list" -> new RackListValidator();
            case "rack.slot_create" -> new RackSlotCreateValidator();
            default -> throw MethodChecks.unknownMethod(method, METHODS);
        };
    }
}
