package dev.memsetkit.fakeserver.behaviour;

/** IPv4 addresses as text. */
final class Addresses {

    private Addresses() {}

    /** Whether it is an address of a private network. */
    static boolean isPrivate(String address) {
        return address.startsWith("10.")
                || address.startsWith("192.168.")
                || address.matches("172\\.(1[6-9]|2[0-9]|3[01])\\..*");
    }
}
