package dev.memsetkit.fakeserver.behaviour;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** IP addresses as text. */
final class Addresses {

    private static final Pattern IPV4 =
            Pattern.compile("((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private Addresses() {}

    /** Whether it is an IPv4 or IPv6 address. */
    static boolean isAddress(String text) {
        if (IPV4.matcher(text).matches()) {
            return true;
        }
        if (text.indexOf(':') < 0 || !IPV6.matcher(text).matches()) {
            return false;
        }
        try {
            return InetAddress.getByName(text) instanceof Inet6Address; // With a colon, it is never looked up.
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Whether it is an address of a private network. */
    static boolean isPrivate(String address) {
        return address.startsWith("10.")
                || address.startsWith("192.168.")
                || address.matches("172\\.(1[6-9]|2[0-9]|3[01])\\..*");
    }
}
