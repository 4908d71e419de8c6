package dev.memsetkit.extractor.corrections;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Merges as Overlay 1.0 asks: objects key by key, arrays by appending, everything else by replacing. */
final class OverlayMerge {

    private OverlayMerge() {}

    /** Merges an update into a target; false if the target is neither an object nor an array, or of another kind. */
    static boolean into(JsonNode target, JsonNode update) {
        if (target instanceof ObjectNode object && update instanceof ObjectNode changes) {
            changes.properties().forEach(change -> put(object, change.getKey(), change.getValue()));
            return true;
        }
        if (target instanceof ArrayNode array) {
            array.add(update.deepCopy());
            return true;
        }
        return false;
    }

    private static void put(ObjectNode object, String key, JsonNode value) {
        JsonNode present = object.get(key);
        if (present instanceof ObjectNode inner && value instanceof ObjectNode) {
            into(inner, value);
        } else if (present instanceof ArrayNode array && value instanceof ArrayNode more) {
            array.addAll(more.deepCopy());
        } else {
            object.set(key, value.deepCopy());
        }
    }
}
