package dev.memsetkit.fakeserver.account;

/** How API keys may be shown. */
public final class ApiKeys {

    private ApiKeys() {}

    /**
     * {@return the last four characters of a key after {@code ...}, as the vendor's shell shows them}
     *
     * @param key the key; of one with fewer than 8 characters nothing is shown
     */
    public static String shown(String key) {
        return key.length() < 8 ? "..." : "..." + key.substring(key.length() - 4);
    }
}
