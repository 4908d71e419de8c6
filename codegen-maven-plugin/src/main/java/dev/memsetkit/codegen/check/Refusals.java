package dev.memsetkit.codegen.check;

import dev.memsetkit.codegen.message.Messages;
import java.util.ArrayList;
import java.util.List;

/** What a spec is refused for, each with its JSON Pointer: gathered, so that all of it is told at once. */
final class Refusals {

    private static final int MAX_SHOWN = 120;

    private final List<String> messages = new ArrayList<>();

    void add(String place, String found, String expected) {
        messages.add(Messages.refused(onOneLine(place), found, expected));
    }

    /** Refuses what there is more of than fits. */
    void limit(String place, String what, long found, long most) {
        if (found > most) {
            add(place, found + " " + what, "at most " + most);
        }
    }

    List<String> messages() {
        return List.copyOf(messages);
    }

    /** The JSON Pointer of what a key holds. */
    static String below(String place, String key) {
        return place + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    /** A name or text as it may stand in a message: on one line, not endless. */
    static String quoted(String text) {
        String line = onOneLine(text);
        return "\"" + (line.length() <= MAX_SHOWN ? line : line.substring(0, MAX_SHOWN) + "...") + "\"";
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", "?");
    }
}
