package dev.memsetkit.cli.format;

import dev.memsetkit.cli.http.KnownMethods;
import java.util.regex.Pattern;

/** Tells lists of calls that are called scripts from scripts. */
final class LooseCalls {

    private static final Pattern CALL = Pattern.compile(
            "\\[?\\{\\s*\"(?:method|jsonrpc|id|params)\".*|https?://.*|\\[\\.\\.\\.[0-9a-f]+\\]>.*|[$#] (?:curl|ma-shell).*");

    private LooseCalls() {}

    /**
     * Whether the first line that says something is a call without a program that sends it; or any line, where there are no
     * here-documents that such a line may belong to.
     */
    static boolean areIn(String text, KnownMethods methods) {
        if (text.startsWith("#!")) {
            return false;
        }
        boolean first = true;
        boolean hereDocuments = text.contains("<<");
        for (int at = 0; at < text.length() && (first || !hereDocuments); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = text.substring(at, end).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                if (CALL.matcher(line).matches() || methods.has(line.split("[\\s?]", 2)[0])) {
                    return true;
                }
                first = false;
            }
            at = end + 1;
        }
        return false;
    }
}
