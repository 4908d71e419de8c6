package dev.memsetkit.client.runtime.support;

import dev.memsetkit.client.runtime.validation.SecretNames;
import java.util.Map;
import java.util.StringJoiner;

/** Parameters as text for people: what is secret is hidden. */
public final class ParameterText {

    private ParameterText() {}

    /**
     * The values by name.
     *
     * @param type name of the class that the values belong to
     * @param values the values by their names on the wire
     */
    public static String of(String type, Map<String, Object> values) {
        StringJoiner text = new StringJoiner(", ", type + "[", "]");
        values.forEach((name, value) -> text.add(name + "=" + (SecretNames.isDocumented(name) ? "hidden" : value)));
        return text.toString();
    }
}
