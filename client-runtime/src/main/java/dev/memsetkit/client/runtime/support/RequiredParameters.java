package dev.memsetkit.client.runtime.support;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which required parameters are missing. */
public final class RequiredParameters {

    private RequiredParameters() {}

    /**
     * The exception for missing parameters.
     *
     * @param method full name of the method
     * @param namesAndValues each required parameter's name followed by its value, {@code null} if it is missing
     */
    public static IllegalStateException missing(String method, @Nullable Object... namesAndValues) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] == null) {
                missing.add(String.valueOf(namesAndValues[i]));
            }
        }
        return new IllegalStateException(method + " needs " + String.join(", ", missing)
                + (missing.size() == 1 ? ": set it" : ": set them") + " before build()");
    }
}
