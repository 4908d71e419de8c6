package dev.memsetkit.client.runtime.xmlrpc;

/**
 * Texts that were read lately: names of members and short values come over and over again, and are made once. It has a fixed
 * size, and what hashes to the same slot replaces what was there, so that no document can make it slow or large.
 */
final class TextCache {

    private static final int SLOTS = 512;
    private static final int MAX_LENGTH = 40;

    private final String[] slots = new String[SLOTS];

    String text(char[] chars, int length) {
        if (length == 0) {
            return "";
        } else if (length > MAX_LENGTH) {
            return new String(chars, 0, length);
        }
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = (hash ^ hash >>> 9 ^ hash >>> 18) & (SLOTS - 1);
        String known = slots[slot];
        if (known != null && known.length() == length && isSame(known, chars)) {
            return known;
        }
        String text = new String(chars, 0, length);
        slots[slot] = text;
        return text;
    }

    private static boolean isSame(String known, char[] chars) {
        for (int i = 0; i < known.length(); i++) {
            if (known.charAt(i) != chars[i]) {
                return false;
            }
        }
        return true;
    }
}
