package dev.memsetkit.client.runtime.validation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.client.runtime.internal.value.PlainValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the parameters of one method by their names on the wire. */
public interface MethodValidator {

    /** {@return the full name of the method, such as {@code dns.zone_create}} */
    String method();

    /**
     * {@return all violations, with their default severities; empty if there is none}
     *
     * @param params the values by name: strings, numbers, Booleans, lists, maps and what else a request class holds;
     *     a {@code null} value is of the wrong type
     */
    List<Violation> validate(Map<String, ? extends @Nullable Object> params);

    /**
     * {@return all violations by the rules and severities of the caller; empty if there is none}
     *
     * @param params the values by name, as for {@link #validate(Map)}
     * @param severities which rules are on, and how bad a violation of each is
     */
    default List<Violation> validate(Map<String, ? extends @Nullable Object> params, Severities severities) {
        return severities.apply(validate(params));
    }

    /**
     * {@return all violations, with their default severities; empty if there is none}
     *
     * @param params an object with the values by name; any other node is one violation
     */
    default List<Violation> validate(JsonNode params) {
        if (PlainValue.of(params) instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> named = new LinkedHashMap<>();
            map.forEach((name, value) -> named.put(String.valueOf(name), value));
            return validate(named);
        }
        String type = PlainValue.typeName(PlainValue.of(params));
        return List.of(new Violation(
                method(),
                "",
                Rule.TYPE,
                PlainValue.kept(params),
                (subject, shown) -> subject + " is of type " + type + ", expected Dictionary",
                "",
                ""));
    }

    /**
     * {@return all violations by the rules and severities of the caller; empty if there is none}
     *
     * @param params an object with the values by name; any other node is one violation
     * @param severities which rules are on, and how bad a violation of each is
     */
    default List<Violation> validate(JsonNode params, Severities severities) {
        return severities.apply(validate(params));
    }
}
