package dev.memsetkit.client.runtime.validation;

import java.util.List;
import java.util.Locale;

/** Tells parameters whose values are never shown. */
public final class SecretNames {

    private static final List<String> DOCUMENTED = List.of("password", "current_password", "new_password", "api_key");

    /** What is in names of secrets wherever they come from, in lower case. */
    private static final List<String> PARTS = List.of("passw", "passphrase", "secret", "token", "apikey", "api_key");

    private SecretNames() {}

    /**
     * {@return whether the name is that of a password or key, a misspelt one, or what others call them}
     *
     * @param name name of a parameter or key
     */
    public static boolean isSecret(String name) {
        if (isDocumented(name) || Suggestion.isNear(name, DOCUMENTED)) {
            return true;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean secret = lower.equals("pass") || lower.equals("pwd");
        for (String part : PARTS) {
            secret |= lower.contains(part);
        }
        return secret;
    }

    /**
     * {@return whether the documentation calls a password or key so: exactly, as for names that are known not to be
     * misspelt}
     *
     * @param name name of a parameter or key
     */
    public static boolean isDocumented(String name) {
        return name.endsWith("_password") || DOCUMENTED.contains(name);
    }
}
