package dev.memsetkit.spec.openrpc;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.spec.message.SpecMessage;

/** Finds halves of characters, which JSON can escape and no file can hold: as UTF-8 each would become a question mark. */
final class LoneSurrogates {

    private final Problems problems;

    LoneSurrogates(Problems problems) {
        this.problems = problems;
    }

    void check(String pointer, JsonNode node) {
        if (node.isTextual()) {
            check(pointer, node.textValue());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(pointer + "/" + i, node.get(i));
            }
        } else if (node.isObject()) {
            node.properties().forEach(member -> {
                String place = JsonCursor.below(pointer, JsonCursor.whole(member.getKey()));
                check(place, member.getKey());
                check(place, member.getValue());
            });
        }
    }

    private void check(String pointer, String text) {
        if (!JsonCursor.whole(text).equals(text)) {
            problems.add(pointer, SpecMessage.HALF_A_CHARACTER, JsonCursor.quoted(text));
        }
    }
}
