package dev.memsetkit.cli.format;

import java.util.regex.Pattern;

/** Tells lists of calls that are called scripts from scripts. */
final class LooseCalls {

    private static final Pattern LINE =
            Pattern.compile("(?m)^(?:\\{\"|\\[\\{\"|https?://|\\[\\.\\.\\.[0-9a-f]+\\]>|[$#] (?:curl|ma-shell))");

    private LooseCalls() {}

    /** Whether a line is a call without a program that sends it. */
    static boolean areIn(String text) {
        return LINE.matcher(text).find() && !text.startsWith("#!");
    }
}
