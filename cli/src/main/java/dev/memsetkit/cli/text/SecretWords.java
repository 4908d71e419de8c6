package dev.memsetkit.cli.text;

import dev.memsetkit.client.runtime.validation.SecretNames;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what is called like a secret, whoever called it so: fields, variables, headers, options. Wider than what the client
 * hides, since in the files of users the names are not those of the documentation.
 */
public final class SecretWords {

    private static final Set<String> SECRET = Set.of(
            "key",
            "keys",
            "apikey",
            "auth",
            "authorization",
            "authentication",
            "credential",
            "credentials",
            "cred",
            "creds",
            "pin",
            "access",
            "cookie",
            "cookies",
            "session",
            "sid",
            "jwt",
            "otp",
            "totp",
            "pw",
            "pwd",
            "pass",
            "psk",
            "bearer",
            "signature",
            "sig",
            "hmac",
            "userpwd");

    /** With such a word beside it, the value is a file, a switch or for everyone. */
    private static final Set<String> OPEN =
            Set.of("pub", "public", "no", "keep", "save", "load", "file", "jar", "type", "method", "stdin", "prompt");

    /** Names that were put together without a mark between them: {@code newpass}. */
    private static final Pattern ENDING = Pattern.compile(".*(?:pass|pwd|pw|key)");

    private static final Pattern BETWEEN = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    private SecretWords() {}

    /** Whether what stands under that name must not be shown. */
    public static boolean areIn(String name) {
        boolean secret = false;
        for (String word : BETWEEN.split(name)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (OPEN.contains(lower)) {
                return false;
            }
            secret |= SECRET.contains(lower) || ENDING.matcher(lower).matches();
        }
        return secret || SecretNames.isSecret(name);
    }
}
