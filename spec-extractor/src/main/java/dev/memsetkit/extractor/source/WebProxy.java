package dev.memsetkit.extractor.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A proxy for pages at addresses.
 *
 * @param scheme which addresses it is for: {@code http} or {@code https}
 * @param host its host
 * @param port its port
 * @param user who asks; empty if it wants no name
 * @param password the password of the user; never printed
 * @param direct hosts that are asked without it, {@code *} for any characters
 */
public record WebProxy(String scheme, String host, int port, String user, String password, List<String> direct) {

    /**
     * Keeps an unmodifiable copy of {@code direct}.
     *
     * @param scheme the {@link #scheme()}
     * @param host the {@link #host()}
     * @param port the {@link #port()}
     * @param user the {@link #user()}
     * @param password the {@link #password()}
     * @param direct the {@link #direct()}
     */
    public WebProxy {
        direct = List.copyOf(direct);
    }

    /** Whether pages of that host are asked for through the proxy. */
    boolean serves(String otherHost) {
        String lower = otherHost.toLowerCase(Locale.ROOT);
        return direct.stream().noneMatch(pattern -> matches(pattern.toLowerCase(Locale.ROOT), lower));
    }

    private static boolean matches(String pattern, String name) {
        String expression = Pattern.quote(pattern).replace("*", "\\E.*\\Q");
        return Pattern.matches(expression, name);
    }

    @Override
    public String toString() {
        return "WebProxy[" + scheme + " via " + host + ":" + port + "]";
    }
}
