package dev.memsetkit.testing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An input in the message of a failure: what cannot be seen is escaped. */
final class Shown {

    private Shown() {}

    static String of(@Nullable Object input) {
        String text = input instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(input);
        StringBuilder shown = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c >= ' ' && c <= '~') {
                shown.append((char) c);
            } else if (c == '\n') {
                shown.append("\\n");
            } else {
                shown.append(String.format("\\u%04x", c));
            }
        });
        return shown.append('"').toString();
    }
}
