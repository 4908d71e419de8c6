package dev.memsetkit.spec.openrpc;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.spec.message.SpecMessage;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.SpecException;
import java.util.List;

/** Writes schemas as JSON Schema (draft-07) with the profile's extensions. */
final class SchemaWriter {

    static final String REF = "#/components/schemas/";
    static final String DATE_FORMAT = "memset-date";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SchemaWriter() {}

    static ObjectNode schema(Schema schema) {
        if (schema instanceof Schema.Nothing) {
            return type("null");
        } else if (schema instanceof Schema.Any any) {
            return any.title().isEmpty()
                    ? NODES.objectNode()
                    : NODES.objectNode().put("title", any.title());
        } else if (schema instanceof Schema.Ref ref) {
            return NODES.objectNode().put("$ref", REF + ref.component());
        } else if (schema instanceof Schema.AllOf all) {
            ObjectNode node = NODES.objectNode();
            node.set("allOf", schemas(all.parts()));
            return node;
        } else if (schema instanceof Schema.Scalar scalar) {
            return scalar(scalar);
        } else if (schema instanceof Schema.ScalarOrList either) {
            return scalarOrList(either.scalar());
        } else if (schema instanceof Schema.ListOf list) {
            return list(list);
        } else if (schema instanceof Schema.Tuple tuple) {
            ObjectNode node = type(DataType.LIST.jsonType());
            node.set("items", schemas(tuple.items()));
            return documented(node, DataType.LIST.documentedName());
        } else if (schema instanceof Schema.MapOf map) {
            return map(map);
        } else if (schema instanceof Schema.Struct struct) {
            return struct(struct);
        } else if (schema instanceof Schema.ParamsOf params) {
            return taken("x-params-of", params.method(), "", params.without());
        } else if (schema instanceof Schema.KeysOf keys) {
            return taken("x-keys-of", keys.method(), "", keys.without());
        } else if (schema instanceof Schema.ValueOf value) {
            return taken("x-keys-of", value.method(), value.key(), List.of());
        }
        throw new IllegalArgumentException("no such kind of schema is known: " + schema.getClass());
    }

    private static ObjectNode scalar(Schema.Scalar scalar) {
        ObjectNode node = type(scalar.type().jsonType());
        dateFormat(scalar, node);
        ConstraintsWriter.write(scalar.constraints(), node);
        return documented(node, scalar.type().documentedName());
    }

    private static void dateFormat(Schema.Scalar scalar, ObjectNode node) {
        if (scalar.type() == DataType.DATE && scalar.constraints().format() == null) {
            node.put("format", DATE_FORMAT);
        }
    }

    /**
     * Most constraints of a scalar say nothing of a list, so they may stand beside the types; a closed set would forbid
     * every list, so it is one of two alternatives. What the text says of one value holds for the elements, too.
     */
    private static ObjectNode scalarOrList(Schema.Scalar scalar) {
        ObjectNode node = NODES.objectNode();
        node.putArray("type").add(scalar.type().jsonType()).add(DataType.LIST.jsonType());
        Constraints element = ConstraintsWriter.ofElement(scalar.constraints());
        if (!element.equals(Constraints.NONE) || scalar.type() == DataType.DATE) {
            node.set("items", scalar(new Schema.Scalar(scalar.type(), element)));
        }
        if (scalar.constraints().hasClosedSet()) {
            ArrayNode alternatives = node.putArray("anyOf").add(anyList());
            alternatives.addObject().set("enum", literals(scalar.constraints().values()));
        }
        dateFormat(scalar, node);
        ConstraintsWriter.writeBesideSet(scalar.constraints(), node);
        return documented(node, scalar.type().documentedName() + "|" + DataType.LIST.documentedName());
    }

    /** The schema that every list and nothing else fits. */
    static ObjectNode anyList() {
        return type(DataType.LIST.jsonType());
    }

    private static ObjectNode list(Schema.ListOf list) {
        ObjectNode node = type(DataType.LIST.jsonType());
        Schema items = list.items();
        if (items != null) {
            node.set("items", schema(items));
        }
        ConstraintsWriter.write(list.constraints(), node);
        return documented(node, DataType.LIST.documentedName());
    }

    private static ObjectNode map(Schema.MapOf map) {
        ObjectNode node = type(DataType.DICTIONARY.jsonType());
        Schema values = map.values();
        if (values != null) {
            node.set("additionalProperties", schema(values));
        }
        return documented(node, DataType.DICTIONARY.documentedName());
    }

    private static ObjectNode taken(String source, String method, String key, List<String> without) {
        ObjectNode node = type(DataType.DICTIONARY.jsonType()).put(source, method);
        if (!key.isEmpty()) {
            node.put("x-key", key);
        }
        if (!without.isEmpty()) {
            ArrayNode names = node.putArray("x-without");
            without.forEach(names::add);
        }
        return documented(node, DataType.DICTIONARY.documentedName());
    }

    private static ObjectNode struct(Schema.Struct struct) {
        ObjectNode node = type(DataType.DICTIONARY.jsonType());
        ObjectNode properties = node.putObject("properties");
        struct.properties().forEach(property -> {
            if (properties.replace(property.name(), property(property)) != null) {
                throw new SpecException(SpecMessage.DOUBLE_KEY.text(JsonCursor.quoted(property.name())));
            }
        });
        List<String> required = struct.properties().stream()
                .filter(Schema.Property::required)
                .map(Schema.Property::name)
                .toList();
        if (!required.isEmpty()) {
            ArrayNode names = node.putArray("required");
            required.forEach(names::add);
        }
        return documented(node, DataType.DICTIONARY.documentedName());
    }

    private static ObjectNode property(Schema.Property property) {
        ObjectNode node = NODES.objectNode();
        if (!property.description().isEmpty()) {
            node.put("description", property.description());
        }
        node.setAll(schema(property.schema()));
        return property.schema() instanceof Schema.Ref ? documented(node, DataType.DICTIONARY.documentedName()) : node;
    }

    private static ObjectNode type(String name) {
        return NODES.objectNode().put("type", name);
    }

    private static ObjectNode documented(ObjectNode node, String typeName) {
        return node.put("x-type", typeName);
    }

    private static ArrayNode schemas(List<Schema> schemas) {
        ArrayNode node = NODES.arrayNode();
        schemas.forEach(schema -> node.add(schema(schema)));
        return node;
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
