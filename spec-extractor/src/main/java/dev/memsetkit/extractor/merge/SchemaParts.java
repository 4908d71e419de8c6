package dev.memsetkit.extractor.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The keywords of a schema that belong together and must come from one form. */
final class SchemaParts {

    /** What the kind of a value hangs on: schemas that differ in it have no facts in common. */
    private static final List<String> KIND = List.of("type", "x-type", "$ref", "x-params-of", "x-keys-of", "x-key");

    private static final List<String> STRUCTURE =
            List.of("properties", "items", "additionalProperties", "allOf", "anyOf");

    private SchemaParts() {}

    /** Whether objects can be merged key by key; true also where they are no schemas. */
    static boolean sameKind(List<? extends @Nullable JsonNode> values) {
        List<? extends JsonNode> present =
                values.stream().filter(Objects::nonNull).toList();
        JsonNode first = present.get(0);
        return present.stream()
                .allMatch(value -> value.isObject()
                        && KIND.stream().allMatch(key -> sameText(value, first, key))
                        && STRUCTURE.stream()
                                .allMatch(key -> !isSchema(value)
                                        || value.path(key).isArray()
                                                == first.path(key).isArray()));
    }

    /** A parameter or key may be called "type"; a schema's is a string or a list of strings. */
    private static boolean sameText(JsonNode value, JsonNode first, String key) {
        boolean things = value.path(key).isObject() || first.path(key).isObject();
        return things || value.path(key).equals(first.path(key));
    }

    private static boolean isSchema(JsonNode value) {
        return value.path("type").isTextual() || value.path("type").isArray();
    }

    /**
     * Tells which keywords must come from the first form that has a value set, and takes from forms with another format
     * than the first one what goes with theirs.
     *
     * @param objects the objects of the forms; changed
     * @param disagreement is told of a keyword on which they disagree in kind
     * @return keywords of which all are the first form's that has a value set, whatever others say
     */
    static Set<String> align(List<@Nullable ObjectNode> objects, Consumer<String> disagreement) {
        List<ObjectNode> schemas = objects.stream()
                .filter(Objects::nonNull)
                .filter(SchemaParts::isSchema)
                .toList();
        schemas.stream()
                .filter(schema -> schema.has("format"))
                .findFirst()
                .ifPresent(winner -> schemas.stream()
                        .filter(schema -> !schema.path("format").equals(winner.path("format")))
                        .forEach(schema -> schema.remove("pattern")));
        ObjectNode winner = schemas.stream()
                .filter(schema -> values(schema) != null)
                .findFirst()
                .orElse(null);
        if (winner == null) {
            return Set.of();
        }
        boolean closedAndOpen =
                schemas.stream().anyMatch(schema -> schema.has(winner.has("enum") ? "x-known-values" : "enum"));
        if (closedAndOpen) {
            disagreement.accept("enum");
            return Set.of("enum", "x-known-values", "x-enum-descriptions");
        }
        boolean otherValues = schemas.stream()
                .map(SchemaParts::values)
                .filter(Objects::nonNull)
                .anyMatch(values -> !values.equals(values(winner)));
        return otherValues ? Set.of("x-enum-descriptions") : Set.of();
    }

    /** The value set of a schema, closed or open; {@code null} if it has none. */
    static @Nullable JsonNode values(ObjectNode schema) {
        return schema.has("enum") ? schema.get("enum") : schema.get("x-known-values");
    }
}
