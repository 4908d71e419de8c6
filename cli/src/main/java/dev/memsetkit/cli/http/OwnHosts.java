package dev.memsetkit.cli.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The hosts whose requests are checked: the API's own, and those that the settings name. */
public final class OwnHosts {

    private static final String API = "api.memset.com";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final List<String> hosts = new ArrayList<>();

    /**
     * The API's own host and others.
     *
     * @param others such as {@code proxy.example.org} or {@code api.example.org:8443}
     */
    public OwnHosts(List<String> others) {
        hosts.add(API);
        for (String host : others) {
            hosts.add(host.toLowerCase(Locale.ROOT));
        }
    }

    /** Whether a host is one of them, with or without its port. */
    boolean contains(String hostAndPort) {
        String host = hostAndPort.toLowerCase(Locale.ROOT);
        return hosts.contains(host) || hosts.contains(withoutPort(host));
    }

    static boolean isLoopback(String hostAndPort) {
        String host = withoutPort(hostAndPort.toLowerCase(Locale.ROOT));
        return LOOPBACK.contains(host) || host.matches("127\\.\\d+\\.\\d+\\.\\d+");
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon > 0 && host.indexOf(']') < colon ? host.substring(0, colon) : host;
    }

    /** Where a text mentions one of them; -1 if it does not. */
    public int indexIn(String text) {
        for (String host : hosts) {
            for (int at = indexOf(text, host, 0); at >= 0; at = indexOf(text, host, at + 1)) {
                boolean starts = at == 0 || !isNameCharacter(text.charAt(at - 1));
                int end = at + host.length();
                boolean ends = end == text.length()
                        || !isNameCharacter(text.charAt(end))
                        || (text.charAt(end) == '.' && !isFollowedByName(text, end + 1));
                if (starts && ends) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static int indexOf(String text, String host, int from) {
        for (int at = from; at + host.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, host, 0, host.length())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isFollowedByName(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isNameCharacter(char character) {
        return Character.isLetterOrDigit(character) || character == '.' || character == '-';
    }

    /** Whether a text mentions one of them. */
    public boolean areIn(String text) {
        return indexIn(text) >= 0;
    }
}
