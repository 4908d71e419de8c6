package dev.memsetkit.cli.format;

import dev.memsetkit.cli.http.KnownMethods;
import java.util.regex.Pattern;

/** Tells lists of calls that are called scripts from scripts. */
final class LooseCalls {

    private static final Pattern CALL = Pattern.compile(
            "\\[?\\{\\s*\"(?:method|jsonrpc|id|params)\".*|https?://.*|\\[\\.\\.\\.[0-9a-f]+\\]>.*|[$#] (?:curl|ma-shell).*");

    private LooseCalls() {}

    /** Whether the first line that says something is a call without a program that sends it. */
    static boolean areIn(String text, KnownMethods methods) {
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = text.substring(at, end).strip();
            boolean call = CALL.matcher(line).matches() || methods.has(line.split("[\\s?]", 2)[0]);
            if (call || !(line.isEmpty() || line.startsWith("#"))) {
                return call;
            }
            at = end + 1;
        }
        return false;
    }
}
