package dev.memsetkit.spec.client;

import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Schema;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells which parameters and keys of results hold a password or an API key, by what the documentation says of them: their
 * names, and the words that say what they are. The one place for all that generate code or show values; at run time, where
 * nothing but a name is known, the runtime's {@code SecretNames} knows the names.
 */
public final class SecretMembers {

    private static final List<String> NAMES = List.of("passw", "passphrase", "secret", "token", "apikey", "api_key");

    /** A sentence about the form of API keys is about the value; "the service that the API key is for" is not. */
    private static final Pattern FORM = Pattern.compile("(?i)\\bapi[ _-]?keys (?:are|have|consist)\\b");

    /** What the value is stands first: "The API key.", "the api_key, 32 hex digits long", "User password." */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)^\\W*(?:(?:the|an?|your|this|new|current|old|user|account|random|own|\\w+'s|\\w+’s)\\s+){0,3}"
                    + "(?:\\w+\\s+)?(?:api[ _-]?key|passw(?:or)?d|passphrase)\\b(?!\\s+(?:policy|length|hash|hint|id\\b))");

    private SecretMembers() {}

    /**
     * Whether the value of a parameter or key must not be shown.
     *
     * @param name name on the wire
     * @param schema its type; only texts, and what has no type, are secrets by their description
     * @param description what the documentation says of it
     */
    public static boolean isSecret(String name, Schema schema, String description) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String part : NAMES) {
            if (lower.contains(part)) {
                return !isFlag(schema);
            }
        }
        return isText(schema)
                && (FORM.matcher(description).find()
                        || SUBJECT.matcher(description).find());
    }

    /** As {@link #isSecret(String, Schema, String)}, of a text. */
    public static boolean isSecret(String name, String description) {
        return isSecret(name, new Schema.Scalar(DataType.STRING, Constraints.NONE), description);
    }

    private static boolean isFlag(Schema schema) {
        return schema instanceof Schema.Scalar scalar
                && (scalar.type() == DataType.BOOLEAN || scalar.type() == DataType.DATE);
    }

    private static boolean isText(Schema schema) {
        return schema instanceof Schema.Scalar scalar && scalar.type() == DataType.STRING;
    }
}
