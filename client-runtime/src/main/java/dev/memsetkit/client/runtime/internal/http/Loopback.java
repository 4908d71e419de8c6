package dev.memsetkit.client.runtime.internal.http;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Addresses of this machine. */
public final class Loopback {

    private static final Pattern IPV4 = Pattern.compile("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");

    private Loopback() {}

    /** Whether the address names this machine, by its usual name or by number. */
    public static boolean is(HttpUrl url) {
        String host = url.host();
        return host.equals("localhost")
                || host.equals("::1")
                || IPV4.matcher(host).matches();
    }
}
