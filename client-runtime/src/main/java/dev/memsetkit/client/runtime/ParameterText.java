package dev.memsetkit.client.runtime;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Parameters as text for people: what is secret is hidden. */
public final class ParameterText {

    private static final List<String> SECRETS = List.of("password", "current_password", "new_password", "api_key");

    private ParameterText() {}

    /**
     * The values by name.
     *
     * @param type name of the class that the values belong to
     * @param values the values by their names on the wire
     */
    public static String of(String type, Map<String, Object> values) {
        StringJoiner text = new StringJoiner(", ", type + "[", "]");
        values.forEach((name, value) -> text.add(name + "=" + (isSecret(name) ? "hidden" : value)));
        return text.toString();
    }

    /** Whether the value of a parameter of that name is nobody's business. */
    public static boolean isSecret(String name) {
        return name.endsWith("_password") || SECRETS.contains(name);
    }

    /** The names of secrets that others may be misspelt forms of. */
    public static List<String> secretNames() {
        return SECRETS;
    }
}
