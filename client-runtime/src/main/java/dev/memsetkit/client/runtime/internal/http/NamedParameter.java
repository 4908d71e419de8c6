package dev.memsetkit.client.runtime.internal.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameter that an error is about: the API writes its name before the words. */
final class NamedParameter {

    private static final Pattern BEFORE_WORDS = Pattern.compile("^([a-z_][a-z0-9_]{0,63}): ");

    private NamedParameter() {}

    /** Its name; {@code null} if the message names none. */
    static @Nullable String in(String message) {
        Matcher name = BEFORE_WORDS.matcher(message);
        return name.find() ? name.group(1) : null;
    }
}
