package dev.memsetkit.spec.openrpc;

import dev.memsetkit.spec.message.SpecMessage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which keywords may stand in a schema: what constrains values and is not in the profile is refused, and so is what says
 * nothing of the type that it stands beside. Read past, either would be a check that nobody makes.
 */
final class SchemaKeywords {

    private static final Set<String> ANNOTATIONS = Set.of("$comment", "description", "examples", "title");
    private static final List<String> OF_VALUES = List.of("type", "enum", "default");
    private static final List<String> OF_TEXT = List.of("format", "maxLength", "minLength", "pattern");
    private static final List<String> OF_NUMBERS = List.of("maximum", "minimum");
    private static final List<String> OF_LISTS = List.of("items", "maxItems", "minItems");
    private static final List<String> OF_DICTIONARIES = List.of("additionalProperties", "properties", "required");
    private static final List<String> OF_VALUE_SETS = List.of("x-enum-descriptions", "x-known-values");
    private static final List<String> OF_METHODS = List.of("x-key", "x-keys-of", "x-params-of", "x-without");

    private final JsonCursor place;
    private final Set<String> allowed = new HashSet<>(ANNOTATIONS);

    private SchemaKeywords(JsonCursor place) {
        this.place = place;
    }

    static void check(JsonCursor place) {
        SchemaKeywords keywords = new SchemaKeywords(place);
        keywords.allow();
        for (JsonCursor.Member member : place.members()) {
            String key = member.key();
            if (!keywords.allowed.contains(key) && (isKnown(key) || !key.startsWith("x-"))) {
                throw member.place()
                        .wrong(
                                isKnown(key) ? SpecMessage.KEYWORD_BESIDE_OTHERS : SpecMessage.UNKNOWN_KEYWORD,
                                JsonCursor.quoted(key));
            }
        }
    }

    private static boolean isKnown(String key) {
        return List.of(
                        OF_VALUES,
                        OF_TEXT,
                        OF_NUMBERS,
                        OF_LISTS,
                        OF_DICTIONARIES,
                        OF_VALUE_SETS,
                        OF_METHODS,
                        List.of("$ref", "allOf"))
                .stream()
                .anyMatch(keywords -> keywords.contains(key));
    }

    private boolean has(String key) {
        return place.get(key).isPresent();
    }

    private void allow() {
        if (has("$ref")) {
            allowed.add("$ref");
        } else if (has("allOf")) {
            allowed.addAll(List.of("allOf", "type"));
        } else if (has("type")) {
            JsonCursor type = place.required("type");
            if (type.node().isArray()) {
                allowScalar();
                allowed.addAll(OF_LISTS);
                allowed.add("anyOf");
                type.list().stream().findFirst().ifPresent(first -> allowOf(first.text()));
            } else {
                allowOf(type.text());
            }
        }
    }

    private void allowOf(String type) {
        allowed.add("type");
        switch (type) {
            case "string" -> {
                allowScalar();
                allowed.addAll(OF_TEXT);
            }
            case "integer", "number" -> {
                allowScalar();
                allowed.addAll(OF_NUMBERS);
            }
            case "boolean" -> allowScalar();
            case "array" -> allowList();
            case "object" -> allowDictionary();
            case "null" -> {}
            default -> { // Another type is refused as such: what stands beside it makes no difference.
                allowScalar();
                List.of(OF_TEXT, OF_NUMBERS, OF_LISTS, OF_DICTIONARIES, OF_METHODS)
                        .forEach(allowed::addAll);
            }
        }
    }

    private void allowScalar() {
        allowed.addAll(OF_VALUES);
        allowed.addAll(OF_VALUE_SETS);
    }

    /** Values and defaults of a list are refused where the list is checked, with the remedy. */
    private void allowList() {
        boolean tuple =
                place.get("items").filter(items -> items.node().isArray()).isPresent();
        allowed.add("items");
        if (!tuple) {
            allowed.addAll(List.of("maxItems", "minItems"));
            allowScalar();
        }
    }

    private void allowDictionary() {
        if (has("x-params-of")) {
            allowed.addAll(List.of("x-params-of", "x-without"));
        } else if (has("x-keys-of")) {
            allowed.add("x-keys-of");
            allowed.add(has("x-key") ? "x-key" : "x-without");
        } else if (has("properties")) {
            allowed.addAll(List.of("properties", "required"));
        } else {
            allowed.add("additionalProperties");
        }
    }
}
