package dev.memsetkit.codegen.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.spec.diff.ChangeKind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * One change that was made to a spec.
 *
 * @param kind what the diff has to call it
 * @param owner the method or dictionary that it was made to
 */
record Mutation(ChangeKind kind, String owner) {

    private static final int SORTS = 12;

    /** Makes a random change to the document; empty where the one that was drawn does not fit the place. */
    static Optional<Mutation> make(ObjectNode document, Random random) {
        ArrayNode methods = (ArrayNode) document.get("methods");
        int index = random.nextInt(methods.size());
        ObjectNode method = (ObjectNode) methods.get(index);
        String name = method.get("name").asText();
        ArrayNode params = (ArrayNode) method.get("params");
        int sort = random.nextInt(SORTS);
        if (sort == 0) {
            methods.remove(index);
            return Optional.of(new Mutation(ChangeKind.METHOD_REMOVED, name));
        } else if (sort == 1) {
            ObjectNode added = method.deepCopy().put("name", "zz.quite_new").put("description", "Something.");
            added.remove("x-params-schema");
            added.putArray("params");
            methods.add(added);
            return Optional.of(new Mutation(ChangeKind.METHOD_ADDED, "zz.quite_new"));
        } else if (sort == 2 || sort == 3) {
            ObjectNode param = params.addObject().put("name", "zz_new").put("required", sort == 2);
            param.put("deprecated", false)
                    .putObject("schema")
                    .put("type", "boolean")
                    .put("x-type", "Boolean");
            return Optional.of(
                    new Mutation(sort == 2 ? ChangeKind.REQUIRED_PARAMETER_ADDED : ChangeKind.PARAMETER_ADDED, name));
        } else if (sort == 4 || sort == 5) {
            return key((ObjectNode) document.at("/components/schemas"), random, sort == 4);
        } else if (params.isEmpty()) {
            return Optional.empty();
        }
        int at = random.nextInt(params.size());
        return param(params, at, (ObjectNode) params.get(at), sort, random).map(kind -> new Mutation(kind, name));
    }

    private static Optional<Mutation> key(ObjectNode components, Random random, boolean add) {
        List<String> names = new ArrayList<>();
        components.fieldNames().forEachRemaining(names::add);
        String name = names.get(random.nextInt(names.size()));
        if (!(components.get(name).get("properties") instanceof ObjectNode keys) || keys.size() < 2) {
            return Optional.empty();
        }
        if (add) {
            keys.putObject("zz_new").put("type", "boolean").put("x-type", "Boolean");
            return Optional.of(new Mutation(ChangeKind.KEY_ADDED, name));
        }
        List<String> all = new ArrayList<>();
        keys.fieldNames().forEachRemaining(all::add);
        String gone = all.get(random.nextInt(all.size()));
        keys.remove(gone);
        if (components.get(name).get("required") instanceof ArrayNode required) {
            for (Iterator<JsonNode> each = required.iterator(); each.hasNext(); ) {
                if (each.next().asText().equals(gone)) {
                    each.remove();
                }
            }
        }
        return Optional.of(new Mutation(ChangeKind.KEY_REMOVED, name));
    }

    private static Optional<ChangeKind> param(ArrayNode params, int at, ObjectNode param, int sort, Random random) {
        ObjectNode schema = (ObjectNode) param.get("schema");
        JsonNode limit = schema.get("maxLength");
        boolean plain = schema.path("type").asText().equals("string") && schema.size() == 2;
        switch (sort) {
            case 6 -> {
                boolean required = !param.get("required").asBoolean();
                param.put("required", required);
                return Optional.of(required ? ChangeKind.PARAMETER_REQUIRED : ChangeKind.PARAMETER_OPTIONAL);
            }
            case 7 -> {
                params.remove(at);
                return Optional.of(ChangeKind.PARAMETER_REMOVED);
            }
            case 8 -> {
                if (limit == null) {
                    return Optional.empty();
                }
                boolean raise = random.nextBoolean();
                schema.put("maxLength", limit.asInt() + (raise ? 7 : -1));
                return Optional.of(raise ? ChangeKind.LIMIT_LOOSENED : ChangeKind.LIMIT_TIGHTENED);
            }
            case 9 -> {
                if (!plain) {
                    return Optional.empty();
                }
                schema.put("type", "integer").put("x-type", "Integer");
                return Optional.of(ChangeKind.PARAMETER_TYPE);
            }
            default -> {
                if (!(schema.get("enum") instanceof ArrayNode values)
                        || !values.get(0).isTextual()) {
                    return Optional.empty();
                }
                if (sort == 10) {
                    values.add("zz-new");
                    return Optional.of(ChangeKind.VALUE_ADDED);
                }
                boolean isDefault = values.get(values.size() - 1).equals(schema.get("default"));
                if (values.size() < 2 || isDefault) {
                    return Optional.empty();
                }
                String gone = values.remove(values.size() - 1).asText();
                if (schema.get("x-enum-descriptions") instanceof ObjectNode labels) {
                    labels.remove(gone);
                }
                return Optional.of(ChangeKind.VALUE_REMOVED);
            }
        }
    }
}
