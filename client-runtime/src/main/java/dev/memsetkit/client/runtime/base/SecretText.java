package dev.memsetkit.client.runtime.base;

import dev.memsetkit.client.runtime.validation.SecretNames;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Dictionaries as text for people: what is secret is hidden. */
public final class SecretText {

    private SecretText() {}

    /**
     * The values by name.
     *
     * @param type name of the class that the values belong to
     * @param values the values by their names on the wire
     * @return such as {@code DnsZoneInfo[id=..., nickname=...]}
     */
    public static String of(String type, Map<String, ?> values) {
        StringJoiner text = new StringJoiner(", ", type + "[", "]");
        values.forEach((name, value) -> text.add(shown(name, value)));
        return text.toString();
    }

    /**
     * The keys of a result.
     *
     * @param type name of the record
     * @param namesAndValues the keys by their names on the wire, each followed by its value; an empty name for a map of
     *     unknown keys
     * @return such as {@code DnsZoneInfo[id=..., nickname=...]}; keys that did not come are left out
     */
    public static String of(String type, @Nullable Object... namesAndValues) {
        StringJoiner text = new StringJoiner(", ", type + "[", "]");
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            String name = String.valueOf(namesAndValues[i]);
            Object value = namesAndValues[i + 1];
            if (name.isEmpty() && value instanceof Map<?, ?> unknown) {
                unknown.forEach((key, each) -> text.add(shown(String.valueOf(key), each)));
            } else if (value != null) {
                text.add(shown(name, value));
            }
        }
        return text.toString();
    }

    /**
     * The values by name, some of which the documentation describes as secrets.
     *
     * @param type name of the class that the values belong to
     * @param values the values by their names on the wire
     * @param secrets names of secrets, beside those whose name says so
     * @return such as {@code DnsZoneInfo[id=..., nickname=...]}
     */
    public static String of(String type, Map<String, ?> values, Set<String> secrets) {
        StringJoiner text = new StringJoiner(", ", type + "[", "]");
        values.forEach((name, value) -> text.add(shown(name, secrets.contains(name) ? hidden(value) : value)));
        return text.toString();
    }

    /**
     * What stands for a secret.
     *
     * @param secret the value, if it came
     * @return {@code hidden}; {@code null} for none
     */
    public static @Nullable String hidden(@Nullable Object secret) {
        return secret == null ? null : "hidden";
    }

    private static String shown(String name, @Nullable Object value) {
        return name + "=" + (value != null && SecretNames.isSecret(name) ? "hidden" : value);
    }
}
