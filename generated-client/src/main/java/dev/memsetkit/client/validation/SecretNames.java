package dev.memsetkit.client.validation;

import dev.memsetkit.client.runtime.ParameterText;

/** Tells parameters whose values are never shown. */
public final class SecretNames {

    private SecretNames() {}

    /** Whether the name is that of a password or key, or a misspelt one. */
    public static boolean isSecret(String name) {
        return ParameterText.isSecret(name) || Suggestion.nearest(name, ParameterText.secretNames()) != null;
    }
}
