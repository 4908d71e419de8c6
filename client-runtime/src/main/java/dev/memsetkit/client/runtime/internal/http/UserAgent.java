package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What calls say of who makes them: the user's product first, then this library and its version. */
public final class UserAgent {

    private static final String OWN = "memsetkit/" + version();

    private UserAgent() {}

    private static String version() {
        Properties properties = new Properties();
        try (InputStream resource = UserAgent.class.getResourceAsStream("version.properties")) {
            if (resource != null) {
                properties.load(resource);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }

    /** The header. */
    public static String of(String product) {
        return product.isEmpty() ? OWN : product + " " + OWN;
    }

    /**
     * A product that can stand in a header.
     *
     * @throws IllegalArgumentException if it cannot
     */
    public static String checked(String product) {
        if (product.isBlank() || product.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException(UsageMessage.WRONG_USER_AGENT.text());
        }
        return product.strip();
    }
}
