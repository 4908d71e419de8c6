package dev.memsetkit.spec;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes schemas as JSON Schema (draft-07) with the profile's extensions. */
final class SchemaWriter {

    static final String REF = "#/components/schemas/";
    static final String DATE_FORMAT = "memset-date";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SchemaWriter() {}

    static ObjectNode schema(Schema schema) {
        ObjectNode node = NODES.objectNode();
        if (schema instanceof Schema.Nothing) {
            return node.put("type", "null");
        } else if (schema instanceof Schema.Any any) {
            return any.title().isEmpty() ? node : node.put("title", any.title());
        } else if (schema instanceof Schema.Ref ref) {
            return node.put("$ref", REF + ref.component());
        } else if (schema instanceof Schema.AllOf all) {
            ArrayNode parts = node.putArray("allOf");
            all.parts().forEach(part -> parts.add(schema(part)));
            return node;
        }
        described(schema, node);
        return node.put("x-type", typeName(schema));
    }

    private static void described(Schema schema, ObjectNode node) {
        if (schema instanceof Schema.Scalar scalar) {
            node.put("type", scalar.type().jsonType());
            boolean date =
                    scalar.type() == DataType.DATE && scalar.constraints().format() == null;
            if (date) {
                node.put("format", DATE_FORMAT);
            }
            constraints(scalar.constraints(), node);
        } else if (schema instanceof Schema.ScalarOrList either) {
            node.putArray("type").add(either.scalar().type().jsonType()).add(DataType.LIST.jsonType());
            constraints(either.scalar().constraints(), node);
        } else if (schema instanceof Schema.ListOf list) {
            node.put("type", DataType.LIST.jsonType());
            if (list.items() != null) {
                node.set("items", schema(list.items()));
            }
            constraints(list.constraints(), node);
        } else if (schema instanceof Schema.Tuple tuple) {
            ArrayNode items = node.put("type", DataType.LIST.jsonType()).putArray("items");
            tuple.items().forEach(item -> items.add(schema(item)));
        } else if (schema instanceof Schema.MapOf map) {
            node.put("type", DataType.DICTIONARY.jsonType());
            if (map.values() != null) {
                node.set("additionalProperties", schema(map.values()));
            }
        } else if (schema instanceof Schema.Struct struct) {
            struct(struct, node);
        } else if (schema instanceof Schema.ParamsOf params) {
            taken("x-params-of", params.method(), params.without(), node);
        } else if (schema instanceof Schema.KeysOf keys) {
            taken("x-keys-of", keys.method(), keys.without(), node);
        } else if (schema instanceof Schema.ValueOf value) {
            taken("x-keys-of", value.method(), List.of(), node);
            node.put("x-key", value.key());
        }
    }

    private static String typeName(Schema schema) {
        if (schema instanceof Schema.Scalar scalar) {
            return scalar.type().documentedName();
        } else if (schema instanceof Schema.ScalarOrList either) {
            return either.scalar().type().documentedName() + "|" + DataType.LIST.documentedName();
        } else if (schema instanceof Schema.ListOf || schema instanceof Schema.Tuple) {
            return DataType.LIST.documentedName();
        }
        return DataType.DICTIONARY.documentedName();
    }

    private static void taken(String key, String method, List<String> without, ObjectNode node) {
        node.put("type", DataType.DICTIONARY.jsonType()).put(key, method);
        if (!without.isEmpty()) {
            ArrayNode names = node.putArray("x-without");
            without.forEach(names::add);
        }
    }

    private static void struct(Schema.Struct struct, ObjectNode node) {
        ObjectNode properties = node.put("type", DataType.DICTIONARY.jsonType()).putObject("properties");
        for (Schema.Property property : struct.properties()) {
            ObjectNode own = NODES.objectNode();
            if (!property.description().isEmpty()) {
                own.put("description", property.description());
            }
            own.setAll(schema(property.schema()));
            if (property.schema() instanceof Schema.Ref) {
                own.put("x-type", DataType.DICTIONARY.documentedName());
            }
            properties.set(property.name(), own);
        }
        List<String> required = struct.properties().stream()
                .filter(Schema.Property::required)
                .map(Schema.Property::name)
                .toList();
        if (!required.isEmpty()) {
            ArrayNode names = node.putArray("required");
            required.forEach(names::add);
        }
    }

    private static void constraints(Constraints constraints, ObjectNode node) {
        if (constraints.format() != null) {
            node.put("format", constraints.format());
        }
        if (constraints.pattern() != null) {
            node.put("pattern", constraints.pattern());
        }
        constraints.minLength().ifPresent(value -> node.put("minLength", value));
        constraints.maxLength().ifPresent(value -> node.put("maxLength", value));
        constraints.minimum().ifPresent(value -> node.put("minimum", value));
        constraints.maximum().ifPresent(value -> node.put("maximum", value));
        constraints.maxItems().ifPresent(value -> node.put("maxItems", value));
        if (!constraints.values().isEmpty()) {
            node.set(constraints.open() ? "x-known-values" : "enum", literals(constraints.values()));
        }
        if (!constraints.labels().isEmpty()) {
            ObjectNode labels = node.putObject("x-enum-descriptions");
            constraints.labels().forEach(labels::put);
        }
        if (constraints.defaultValue() != null) {
            put(constraints.defaultValue(), node, "default");
        }
    }

    static ArrayNode literals(List<Literal> literals) {
        ArrayNode node = NODES.arrayNode();
        for (Literal literal : literals) {
            if (literal instanceof Literal.Text text) {
                node.add(text.value());
            } else if (literal instanceof Literal.Whole whole) {
                node.add(whole.value());
            } else if (literal instanceof Literal.Decimal decimal) {
                node.add(decimal.value());
            } else if (literal instanceof Literal.Flag flag) {
                node.add(flag.value());
            }
        }
        return node;
    }

    static void put(Literal literal, ObjectNode node, String key) {
        node.set(key, literals(List.of(literal)).get(0));
    }
}
