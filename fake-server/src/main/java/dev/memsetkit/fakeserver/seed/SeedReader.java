package dev.memsetkit.fakeserver.seed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.client.runtime.validation.Suggestion;
import dev.memsetkit.fakeserver.account.Account;
import dev.memsetkit.fakeserver.account.TableKind;
import dev.memsetkit.fakeserver.api.MethodCatalog;
import dev.memsetkit.fakeserver.api.MethodShape;
import dev.memsetkit.fakeserver.message.FakeServerMessage;
import dev.memsetkit.fakeserver.wire.JsonPlace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a seed: a JSON object whose keys are methods that describe an object, and whose values are lists of objects as these
 * methods return them. Lists as the list methods return them can be pasted in too. Parameters by which the describing method
 * finds the object, such as the {@code name} of the Memstore of a user, stand in the object; keys that start with an underscore
 * are kept as they are.
 */
public final class SeedReader {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Map<String, String> FORMER_NAMES = Map.of(
            "penetration_patrol", "intrusion_detection",
            "penetration_patrol_alert_level", "intrusion_detection_alert_level");

    private final MethodCatalog catalog;
    private final List<String> notes = new ArrayList<>();

    /** A reader by the shapes of a catalog. */
    public SeedReader(MethodCatalog catalog) {
        this.catalog = catalog;
    }

    /** What the seeds that were read leave out, each with its place. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /**
     * Parses the text of a seed.
     *
     * @param source where it is from, for messages
     * @throws SeedException if it is not a JSON object
     */
    public static ObjectNode parse(String source, String text) {
        try {
            JsonNode seed = STRICT.readTree(text);
            if (seed instanceof ObjectNode object) {
                return object;
            }
            throw new SeedException(source, List.of(FakeServerMessage.NOT_A_SEED.text()));
        } catch (JsonProcessingException e) {
            throw new SeedException(source, List.of(JsonPlace.ofFile(e)));
        }
    }

    /**
     * Puts the objects of a seed into an account.
     *
     * @param source where the seed is from, for messages
     * @throws SeedException if anything in it is wrong; the account then holds a part of it
     */
    public void read(String source, ObjectNode seed, Account account) {
        List<String> problems = new ArrayList<>();
        SeedRows rows = new SeedRows(account, problems);
        for (Map.Entry<String, JsonNode> entry : seed.properties()) {
            String method = entry.getKey();
            if (method.startsWith("_")) {
                continue;
            }
            Optional<MethodShape> shape = catalog.method(method);
            if (shape.isEmpty()) {
                problems.add(
                        FakeServerMessage.UNKNOWN_SEED_METHOD.text(method, Suggestion.text(method, catalog.names())));
            } else if (!entry.getValue().isArray()) {
                problems.add(FakeServerMessage.NOT_A_LIST.text(method));
            } else {
                list(shape.get(), method, entry.getValue(), rows, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new SeedException(source, problems);
        }
    }

    private void list(MethodShape shape, String place, JsonNode list, SeedRows rows, List<String> problems) {
        Optional<TableKind> kind = kindOf(shape);
        boolean rules = shape.component().equals("FirewallingRuleInfo");
        if (kind.isEmpty() && !rules) {
            problems.add(FakeServerMessage.NOT_STORED.text(place));
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            String inner = place + "[" + i + "]";
            JsonNode element = list.path(i);
            if (element.isArray()) {
                list(shape, inner, element, rows, problems);
            } else if (kind.isPresent() && kind.get() == TableKind.OPENSTACK_PROJECTS) {
                projects(shape, inner, element, rows, problems);
            } else if (element.isTextual()
                    && kind.isPresent()
                    && kind.get().owners().size() == 1) {
                rows.add(
                        inner,
                        kind.get(),
                        shape,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put(kind.get().owners().get(0), element.textValue()));
            } else if (element.isObject()) {
                rows.add(
                        inner,
                        kind.orElse(TableKind.RULE_GROUPS),
                        shape,
                        object(kind, shape, inner, element, problems));
            } else {
                problems.add(FakeServerMessage.NOT_AN_OBJECT.text(inner));
            }
        }
    }

    /** The table of the method, or of the one that describes what this one returns. */
    private Optional<TableKind> kindOf(MethodShape shape) {
        if (shape.component().equals("ServerInfo")) {
            return Optional.of(TableKind.SERVICES);
        }
        Optional<TableKind> own = TableKind.ofMethod(shape.name());
        if (own.isPresent() || shape.component().isEmpty()) {
            return own;
        }
        for (TableKind kind : TableKind.values()) {
            boolean same = catalog.method(kind.method())
                    .map(method -> method.component().equals(shape.component()))
                    .orElse(false);
            if (same) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The answer of that method is one dictionary with all projects by name. */
    private void projects(MethodShape shape, String place, JsonNode element, SeedRows rows, List<String> problems) {
        JsonNode schema = shape.result().path("additionalProperties");
        element.properties().forEach(entry -> {
            ObjectNode internal = JsonNodeFactory.instance.objectNode();
            ObjectNode shown = split(entry.getValue(), internal, Set.of());
            String inner = place + "." + entry.getKey();
            if (new ShapeCheck(catalog, problems, notes).check(inner, schema, shown) instanceof ObjectNode checked) {
                internal.setAll(checked);
                rows.add(inner, TableKind.OPENSTACK_PROJECTS, shape, internal.put("name", entry.getKey()));
            }
        });
    }

    private ObjectNode object(
            Optional<TableKind> kind, MethodShape shape, String place, JsonNode element, List<String> problems) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        Set<String> documented = catalog.properties(shape.component()).keySet();
        Set<String> owners = new LinkedHashSet<>(kind.map(TableKind::owners).orElse(List.of()));
        owners.removeAll(documented);
        ObjectNode shown = split(element, row, owners);
        if (kind.isPresent() && kind.get() == TableKind.BANDWIDTHS) {
            row.set("info", new ShapeCheck(catalog, problems, notes).check(place, shape.result(), shown));
            return row;
        }
        if (shape.component().isEmpty()) {
            shown.fieldNames()
                    .forEachRemaining(key -> problems.add(FakeServerMessage.UNKNOWN_KEY.text(place + "." + key, "")));
            return row;
        }
        JsonNode schema = catalog.component(shape.component());
        if (new ShapeCheck(catalog, problems, notes).check(place, schema, shown) instanceof ObjectNode checked) {
            row.setAll(checked);
        }
        return row;
    }

    /** The documented keys; internal ones and those of the owner go into another object. */
    private static ObjectNode split(JsonNode element, ObjectNode apart, Set<String> owners) {
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> entry : element.properties()) {
            String key = entry.getKey();
            if (key.startsWith("_") || owners.contains(key)) {
                apart.set(key, entry.getValue());
            } else {
                shown.set(FORMER_NAMES.getOrDefault(key, key), entry.getValue());
            }
        }
        return shown;
    }
}
