package dev.memsetkit.extractor.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.extractor.finding.Difference;
import dev.memsetkit.extractor.finding.Difference.FormValue;
import dev.memsetkit.extractor.finding.Difference.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Merges the fact trees of several forms, the most reliable one first, and notes where they differ. */
final class TreeMerger {

    /** Prose, of which only the words count. */
    private static final Set<String> PROSE =
            Set.of("description", "when", "message", "notes", "title", "x-enum-descriptions");

    /** What follows from other facts or tells of the reading itself: taken from the form that gave those. */
    private static final Set<String> SILENT =
            Set.of("summary", "x-source", "x-read-from", "$comment", "pattern", "name", FactTree.RULE, FactTree.PARTS);

    /** Below these stand names, not keywords. */
    private static final Set<String> THINGS =
            Set.of("methods", "params", "x-raises", "x-changelog", "properties", "schemas", "errors", "allOf");

    private final List<String> forms;
    private final List<FactPlaces> places;
    private final List<Difference> differences = new ArrayList<>();

    /**
     * A merger of forms.
     *
     * @param forms their names, the most reliable first
     * @param places where each form says something
     */
    TreeMerger(List<String> forms, List<FactPlaces> places) {
        this.forms = List.copyOf(forms);
        this.places = List.copyOf(places);
    }

    /** What differed in what was merged so far, in the order of the tree. */
    List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** The merged tree. */
    ObjectNode merge(List<ObjectNode> trees) {
        return object(new FactPath(List.of()), new ArrayList<>(trees));
    }

    /** Merges the objects that forms have at a path; {@code null} stands for a form that lacks the object's parent. */
    private ObjectNode object(FactPath path, List<@Nullable ObjectNode> objects) {
        Set<String> closed = SchemaParts.align(objects, difference -> differ(path.below(difference), objects));
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        for (String key : keys(objects)) {
            if (closed.contains(key)) {
                continue;
            }
            List<@Nullable JsonNode> values = new ArrayList<>();
            objects.forEach(object -> values.add(object == null ? null : object.get(key)));
            merged.set(key, value(path.below(key), key, objects, values));
        }
        objects.stream()
                .filter(object -> object != null && SchemaParts.values(object) != null)
                .findFirst()
                .ifPresent(
                        winner -> closed.stream().filter(winner::has).forEach(key -> merged.set(key, winner.get(key))));
        return merged;
    }

    private JsonNode value(
            FactPath path, String key, List<@Nullable ObjectNode> parents, List<@Nullable JsonNode> values) {
        JsonNode first = first(values);
        boolean keyword = !THINGS.contains(path.parent());
        if (keyword && SILENT.contains(key)) {
            // Words go with the facts, and each fact is the first form's that has it.
            return key.equals("x-read-from") ? union(values) : first;
        }
        boolean missing =
                IntStream.range(0, values.size()).anyMatch(i -> parents.get(i) != null && values.get(i) == null);
        if (missing) {
            note(Kind.ONLY_IN_SOME, path, parents, values);
        }
        if (first instanceof ObjectNode && !first.has(FactTree.RULE) && SchemaParts.sameKind(values)) {
            List<@Nullable ObjectNode> objects = new ArrayList<>();
            values.forEach(value -> objects.add((ObjectNode) value));
            return object(path, objects);
        }
        boolean prose = (keyword && PROSE.contains(key)) || path.names().contains("x-enum-descriptions");
        boolean same = values.stream()
                .filter(Objects::nonNull)
                .allMatch(value -> prose
                        ? PlainText.of(DisplayText.of(value)).equals(PlainText.of(DisplayText.of(first)))
                        : comparable(value).equals(comparable(first)));
        if (!same) {
            note(Kind.DISAGREEMENT, path, parents, values);
        }
        return first;
    }

    /** A rule without the words that it was read from. */
    private static JsonNode comparable(JsonNode value) {
        return value instanceof ObjectNode object && object.has("$comment")
                ? object.deepCopy().without("$comment")
                : value;
    }

    private void differ(FactPath path, List<@Nullable ObjectNode> objects) {
        List<@Nullable JsonNode> values = new ArrayList<>();
        objects.forEach(object -> values.add(object == null ? null : SchemaParts.values(object)));
        note(Kind.DISAGREEMENT, path, objects, values);
    }

    private void note(
            Kind kind, FactPath path, List<@Nullable ObjectNode> parents, List<? extends @Nullable JsonNode> values) {
        List<FormValue> said = new ArrayList<>();
        List<FormValue> silent = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            JsonNode value = values.get(i);
            if (value != null) {
                said.add(new FormValue(
                        forms.get(i), DisplayText.of(value), places.get(i).of(path)));
            } else if (parents.get(i) != null) {
                silent.add(new FormValue(forms.get(i), "", places.get(i).of(path)));
            }
        }
        said.addAll(silent);
        differences.add(new Difference(kind, path.toString(), said));
    }

    private static JsonNode first(List<@Nullable JsonNode> values) {
        return values.stream().filter(Objects::nonNull).findFirst().orElseThrow();
    }

    private static ObjectNode union(List<@Nullable JsonNode> values) {
        ObjectNode union = JsonNodeFactory.instance.objectNode();
        for (JsonNode value : values) {
            if (value instanceof ObjectNode object) {
                object.properties().stream()
                        .filter(entry -> !union.has(entry.getKey()))
                        .forEach(entry -> union.set(entry.getKey(), entry.getValue()));
            }
        }
        return union;
    }

    /** All keys: those of the first form in its order, others behind the key that they follow in theirs. */
    private static List<String> keys(List<@Nullable ObjectNode> objects) {
        List<String> keys = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (ObjectNode object : objects) {
            if (object == null) {
                continue;
            }
            String before = "";
            for (var entry : object.properties()) {
                if (known.add(entry.getKey())) {
                    keys.add(keys.indexOf(before) + 1, entry.getKey());
                }
                before = entry.getKey();
            }
        }
        return keys;
    }
}
