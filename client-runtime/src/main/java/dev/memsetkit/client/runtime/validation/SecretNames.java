package dev.memsetkit.client.runtime.validation;

import dev.memsetkit.client.runtime.ParameterText;
import java.util.List;
import java.util.Locale;

/** Tells parameters whose values are never shown. */
public final class SecretNames {

    /** What is in names of secrets wherever they come from, in lower case. */
    private static final List<String> PARTS = List.of("passw", "passphrase", "secret", "token", "apikey", "api_key");

    private SecretNames() {}

    /** Whether the name is that of a password or key, a misspelt one, or what others call them. */
    public static boolean isSecret(String name) {
        if (ParameterText.isSecret(name) || Suggestion.nearest(name, ParameterText.secretNames()) != null) {
            return true;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean secret = lower.equals("pass") || lower.equals("pwd");
        for (String part : PARTS) {
            secret |= lower.contains(part);
        }
        return secret;
    }
}
