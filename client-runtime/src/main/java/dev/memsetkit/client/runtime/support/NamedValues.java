package dev.memsetkit.client.runtime.support;

import dev.memsetkit.client.runtime.WireDictionary;
import dev.memsetkit.client.runtime.internal.value.PlainValue;
import dev.memsetkit.client.runtime.validation.Rule;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters by name for generated validators, and notes values of wrong types and unknown names. One instance
 * serves one validation; it is not thread-safe.
 */
public final class NamedValues {

    private final MethodChecks checks;
    private final Map<?, ?> values;
    private final List<Violation> found = new ArrayList<>();
    private final Set<String> wrong = new HashSet<>();
    private final Map<String, Number> beyond = new HashMap<>();

    /**
     * The parameters of one call.
     *
     * @param checks the checks of their method
     * @param values the values by name
     * @param known all names that the documentation knows
     */
    public NamedValues(MethodChecks checks, Map<?, ?> values, List<String> known) {
        this.checks = checks;
        this.values = values;
        for (Object name : values.keySet()) {
            if (!(name instanceof String text) || !known.contains(text)) {
                found.add(checks.unknown(String.valueOf(name), values.get(name), known));
            }
        }
    }

    /**
     * The keys of a dictionary within parameters.
     *
     * @param checks the checks of the method that the dictionary is like
     * @param value a map or Jackson's node
     * @return the values; {@code null} if it is no dictionary
     */
    public static @Nullable NamedValues of(MethodChecks checks, @Nullable Object value) {
        return PlainValue.of(value) instanceof Map<?, ?> map ? new NamedValues(checks, map, checks.names()) : null;
    }

    /**
     * {@return the String of that name; {@code null} if it is not there or no String}
     *
     * @param name name on the wire
     */
    public @Nullable String string(String name) {
        Object plain = PlainValue.of(values.get(name));
        return known(plain instanceof String text ? text : null, name, "String");
    }

    /**
     * {@return the Integer of that name, saturated at the ends of long; {@code null} if it is not there or none}
     *
     * @param name name on the wire
     */
    public @Nullable Long integer(String name) {
        Object plain = PlainValue.of(values.get(name));
        Long number = PlainValue.integer(plain);
        if (number != null
                && (number == Long.MAX_VALUE || number == Long.MIN_VALUE)
                && plain instanceof Number written
                && !(written instanceof Long)) {
            beyond.put(Violation.pointer(name), written);
        }
        return known(number, name, "Integer");
    }

    /**
     * {@return the number of that name; {@code null} if it is not there or none}
     *
     * @param name name on the wire
     */
    public @Nullable Double number(String name) {
        Double number = PlainValue.number(PlainValue.of(values.get(name)));
        return known(number, name, "Float");
    }

    /**
     * {@return the Boolean of that name; {@code null} if it is not there or none}
     *
     * @param name name on the wire
     */
    public @Nullable Boolean flag(String name) {
        return known(PlainValue.of(values.get(name)) instanceof Boolean flag ? flag : null, name, "Boolean");
    }

    /**
     * {@return the list of that name; {@code null} if it is not there or none}
     *
     * @param name name on the wire
     */
    public @Nullable List<?> list(String name) {
        return known(PlainValue.of(values.get(name)) instanceof List<?> list ? list : null, name, "List");
    }

    /**
     * {@return the dictionary of that name, as a map or a request class; {@code null} if it is not there or none}
     *
     * @param name name on the wire
     */
    public @Nullable Object dictionary(String name) {
        Object plain = PlainValue.of(values.get(name));
        boolean dictionary = plain instanceof Map || plain instanceof WireDictionary;
        return known(dictionary ? plain : null, name, "Dictionary");
    }

    /**
     * {@return what is a scalar or a list, for the checks to tell; {@code null} if it is not there or null}
     *
     * @param name name on the wire
     * @param expected the documented types in words, for the message about null
     */
    public @Nullable Object either(String name, String expected) {
        Object plain = PlainValue.of(values.get(name));
        return known(plain, name, expected);
    }

    /**
     * {@return whatever has that name; {@code null} if nothing is there}
     *
     * @param name name on the wire
     */
    public @Nullable Object any(String name) {
        return PlainValue.of(values.get(name));
    }

    /** The value; where there is none of the expected type, what stands there instead is noted. */
    private <T> @Nullable T known(@Nullable T value, String name, String expected) {
        if (value == null && values.containsKey(name)) {
            wrong.add(Violation.pointer(name));
            found.add(checks.wrongType(name, values.get(name), expected));
        }
        return value;
    }

    /**
     * All violations: those noted here, then those of the checks, but for the absence of what is there with a wrong
     * type.
     *
     * @param checked what the checks found, {@code null} for nothing
     * @return {@code null} for nothing
     */
    public @Nullable List<Violation> finish(@Nullable List<Violation> checked) {
        if (checked != null) {
            for (Violation violation : checked) {
                boolean absence = violation.rule() == Rule.REQUIRED || violation.rule() == Rule.BETWEEN_PARAMETERS;
                if (!absence || !wrong.contains(violation.pointer())) {
                    Number written = beyond.get(violation.pointer());
                    found.add(written == null ? violation : violation.withNumber(written));
                }
            }
        }
        return found.isEmpty() ? null : found;
    }
}
