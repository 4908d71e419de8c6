package dev.memsetkit.cli.repl;

import dev.memsetkit.client.runtime.validation.SecretNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds passwords and keys by the names that they stand behind. */
final class SessionSecrets {

    /** Each place is looked at once: a line may be a file in base64. */
    private static final Pattern NAME =
            Pattern.compile("(?<![A-Za-z0-9_])\\d*+([A-Za-z_][A-Za-z0-9_]*+)[\"'\\\\]*+(?:\\s*+[=:]\\s*+|\\s++)\\S");

    private SessionSecrets() {}

    /** Whether a line gives a value to a parameter or key whose name says that it is secret. */
    static boolean areIn(String line) {
        Matcher names = NAME.matcher(line);
        int at = 0;
        while (names.find(at)) {
            if (isSecret(names.group(1))) {
                return true;
            }
            at = names.end(1);
        }
        return false;
    }

    /** The secret values among parameters, however deep. */
    static List<String> of(Map<?, ?> parameters) {
        List<String> found = new ArrayList<>();
        collect(parameters, false, found);
        return found;
    }

    private static void collect(Object value, boolean isSecret, List<String> found) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, part) -> {
                if (part != null) {
                    collect(part, isSecret || isSecret(String.valueOf(name)), found);
                }
            });
        } else if (value instanceof List<?> list) {
            for (Object part : list) {
                if (part != null) {
                    collect(part, isSecret, found);
                }
            }
        } else if (isSecret) {
            found.add(String.valueOf(value));
        }
    }

    private static boolean isSecret(String name) {
        return SecretNames.isSecret(name) || name.equals("api_key");
    }
}
