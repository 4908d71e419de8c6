package dev.memsetkit.fakeserver.http;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Keeps pages of other sites, which somebody has open in a browser on the same machine, from controlling the fake: those that
 * send requests across sites, and those whose name was made to mean this address (DNS rebinding).
 */
final class ForeignPages {

    private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Pattern LOOPBACK = Pattern.compile("127(\\.[0-9]{1,3}){3}|\\[::1]|localhost|.*\\.localhost");

    /** Names that cannot be registered, so that no stranger can let them mean this machine. */
    private static final Pattern PRIVATE_NAME = Pattern.compile("[^.]+|.+\\.(local|internal)");

    private final String listeningOn;
    private final boolean loopback;

    /**
     * For a server.
     *
     * @param listeningOn the address or name that it was told to listen on
     * @param loopback whether this is reached from the same machine alone
     */
    ForeignPages(String listeningOn, boolean loopback) {
        this.listeningOn = listeningOn.toLowerCase(Locale.ROOT);
        this.loopback = loopback;
    }

    /** What is wrong with the name under which the server was called; empty if nothing. */
    String wrongHost(IncomingRequest request) {
        List<String> headers = request.headers().getOrDefault("Host", List.of());
        if (headers.size() > 1) {
            return "expected one header Host, found " + headers.size();
        }
        String header = request.header("Host").strip().toLowerCase(Locale.ROOT);
        if (header.isEmpty()) {
            return "expected the header Host";
        }
        String host = withoutPort(header);
        if (!isOwn(host)) {
            return "the header Host names " + host + ", which is not an address of this server";
        }
        String authority = withoutPort(request.authority().toLowerCase(Locale.ROOT));
        return authority.isEmpty() || isOwn(authority)
                ? ""
                : "the request is for " + authority + ", which is not an address of this server";
    }

    private boolean isOwn(String host) {
        return host.equals(listeningOn)
                || host.equals("[" + listeningOn + "]")
                || LOOPBACK.matcher(host).matches()
                || (!loopback && isOfThisNetwork(host));
    }

    private static boolean isOfThisNetwork(String host) {
        return IPV4.matcher(host).matches()
                || host.startsWith("[")
                || PRIVATE_NAME.matcher(host).matches();
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }

    /** Why the request is from a page of another site; empty if it is from one of this server, or from no page at all. */
    String otherSite(IncomingRequest request) {
        String site = request.header("Sec-Fetch-Site").strip().toLowerCase(Locale.ROOT);
        if (!site.isEmpty() && !site.equals("same-origin") && !site.equals("none")) {
            return "a page of another site sent it";
        }
        String host = request.header("Host").strip();
        String origin = request.header("Origin").strip();
        if (!origin.isEmpty() && !isOf(host, origin)) {
            return "a page of another origin sent it";
        }
        String referer = request.header("Referer").strip();
        boolean fromPage = !referer.isEmpty() && !isOf(host, referer);
        return origin.isEmpty() && fromPage ? "a page of another site links to it" : "";
    }

    private static boolean isOf(String host, String address) {
        for (String scheme : new String[] {"http://", "https://"}) {
            String origin = scheme + host;
            if (address.equalsIgnoreCase(origin)
                    || address.regionMatches(true, 0, origin + "/", 0, origin.length() + 1)) {
                return true;
            }
        }
        return false;
    }
}
