package dev.memsetkit.spec.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where the access methods answer; each is empty if the documentation names no address for it.
 *
 * @param json base of the JSON interface, with a slash at its end: a method's name is appended to it
 * @param xmlrpc the XML-RPC endpoint
 * @param jsonrpc the JSON-RPC endpoint
 */
public record Endpoints(String json, String xmlrpc, String jsonrpc) {

    private static final int MAX_PORT = 65_535;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Why a key must not be sent to an address, as the end of a sentence. */
    public enum Fault {
        /** It is not an http or https URL with a host. */
        NOT_A_URL("is not a valid URL, expected https://host/path"),
        /** It holds a user name, which tools would show. */
        USER_NAME("holds a user name"),
        /** It is plain http to another host than this one, so that others could read the key. */
        PLAIN_HTTP("is plain http, which sends the key in the clear (allowed for loopback addresses only)");

        private final String words;

        Fault(String words) {
            this.words = words;
        }

        /** {@return the fault in words} */
        public String words() {
            return words;
        }
    }

    /**
     * {@return why a key must not be sent to an address, if there is a reason}
     *
     * @param address the address, such as {@code https://host/path}
     */
    public static Optional<Fault> fault(String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            return Optional.of(Fault.NOT_A_URL);
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            return Optional.of(Fault.NOT_A_URL);
        }
        if (uri.getRawAuthority() != null && uri.getRawAuthority().contains("@")) {
            return Optional.of(Fault.USER_NAME);
        }
        if (uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > MAX_PORT) {
            return Optional.of(Fault.NOT_A_URL);
        }
        boolean loopback = LOOPBACK.contains(uri.getHost().toLowerCase(Locale.ROOT));
        return scheme.equals("http") && !loopback ? Optional.of(Fault.PLAIN_HTTP) : Optional.empty();
    }
}
