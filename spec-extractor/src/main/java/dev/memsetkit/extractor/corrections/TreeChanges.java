package dev.memsetkit.extractor.corrections;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the innermost places at which two JSON trees differ. */
final class TreeChanges {

    /**
     * A place at which they differ.
     *
     * @param where keys and, for elements of arrays, their names, with slashes between
     * @param before the value in the first tree; a missing node if it has none
     * @param after the value in the second tree; a missing node if it has none
     */
    record Change(String where, JsonNode before, JsonNode after) {}

    private final List<Change> changes = new ArrayList<>();

    private TreeChanges() {}

    static List<Change> between(JsonNode before, JsonNode after) {
        TreeChanges comparison = new TreeChanges();
        comparison.compare("", before, after);
        return comparison.changes;
    }

    private void compare(String where, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        Map<String, JsonNode> earlier = members(before);
        Map<String, JsonNode> later = members(after);
        if (earlier.isEmpty() || later.isEmpty() || before.getNodeType() != after.getNodeType()) {
            changes.add(new Change(where, before, after));
            return;
        }
        earlier.forEach(
                (key, value) -> compare(below(where, key), value, later.getOrDefault(key, MissingNode.getInstance())));
        later.forEach((key, value) -> {
            if (!earlier.containsKey(key)) {
                changes.add(new Change(below(where, key), MissingNode.getInstance(), value));
            }
        });
    }

    /** The members of an object by key and those of an array by name; none where elements have no names of their own. */
    private static Map<String, JsonNode> members(JsonNode node) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        if (node.isObject()) {
            node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                JsonNode element = node.get(i);
                String name = element.isObject() ? element.path("name").asText(Integer.toString(i)) : "";
                if (name.isEmpty() || members.put(name, element) != null) {
                    return Map.of();
                }
            }
        }
        return members;
    }

    private static String below(String where, String key) {
        return where.isEmpty() ? key : where + "/" + key;
    }
}
