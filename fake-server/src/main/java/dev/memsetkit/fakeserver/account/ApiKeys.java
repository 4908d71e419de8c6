package dev.memsetkit.fakeserver.account;

/** How API keys may be shown. */
public final class ApiKeys {

    private ApiKeys() {}

    /** The last four characters of a key, as the vendor's shell shows them. */
    public static String shown(String key) {
        return key.length() < 8 ? "..." : "..." + key.substring(key.length() - 4);
    }
}
