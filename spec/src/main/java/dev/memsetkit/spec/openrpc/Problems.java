package dev.memsetkit.spec.openrpc;

import dev.memsetkit.spec.message.SpecMessage;
import dev.memsetkit.spec.model.SpecException;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a document: gathered while reading, told at once. */
final class Problems {

    private final String origin;
    private final List<String> messages = new ArrayList<>();

    /** @param origin file or other name of the document */
    Problems(String origin) {
        this.origin = origin;
    }

    /** The problem in words, without noting it. */
    String text(String pointer, SpecMessage message, Object... values) {
        return message.at(origin + (pointer.isEmpty() ? "" : "#" + JsonCursor.shortened(pointer)), values);
    }

    void add(String pointer, SpecMessage message, Object... values) {
        messages.add(text(pointer, message, values));
    }

    void add(SpecException problem) {
        messages.add(String.valueOf(problem.getMessage()));
    }

    /** @throws SpecException if there are any problems */
    void throwIfAny() {
        if (!messages.isEmpty()) {
            throw new SpecException(messages);
        }
    }

    List<String> messages() {
        return List.copyOf(messages);
    }
}
