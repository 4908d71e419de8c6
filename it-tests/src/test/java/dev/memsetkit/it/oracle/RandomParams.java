package dev.memsetkit.it.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random parameters of a method: right, almost right, and hostile. */
public final class RandomParams {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MEGABYTE = 1 << 20;

    private final Random random;

    /** Parameters by the numbers of a generator. */
    public RandomParams(Random random) {
        this.random = random;
    }

    /** Every required parameter and some others, each with a value that it may have. */
    public ObjectNode valid(JsonNode schema) {
        ObjectNode params = NODES.objectNode();
        schema.path("properties").properties().forEach(property -> {
            boolean required = contains(schema.path("required"), property.getKey());
            if (required || random.nextInt(4) == 0) {
                params.set(property.getKey(), right(property.getValue()));
            }
        });
        return params;
    }

    ObjectNode of(JsonNode schema) {
        ObjectNode params = NODES.objectNode();
        boolean careless = random.nextInt(4) == 0;
        Iterator<Map.Entry<String, JsonNode>> properties =
                schema.path("properties").properties().iterator();
        while (properties.hasNext()) {
            Map.Entry<String, JsonNode> property = properties.next();
            boolean required = contains(schema.path("required"), property.getKey());
            if (random.nextInt(100) < (required ? 92 : 45)) {
                params.set(property.getKey(), careless ? value(property.getValue()) : right(property.getValue()));
                if (random.nextInt(40) == 0) {
                    params.set(property.getKey(), value(property.getValue()));
                }
            }
        }
        if (random.nextInt(25) == 0) {
            params.set(misspelt(schema), hostile());
        }
        return params;
    }

    private static boolean contains(JsonNode list, String text) {
        for (JsonNode element : list) {
            if (element.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private String misspelt(JsonNode schema) {
        List<String> names = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
        return switch (random.nextInt(4)) {
            case 0 -> name + "s";
            case 1 -> name.toUpperCase(java.util.Locale.ROOT) + "~/";
            case 2 -> "";
            default -> "x" + name;
        };
    }

    private JsonNode value(JsonNode schema) {
        return switch (random.nextInt(4)) {
            case 0 -> right(schema);
            case 1, 2 -> near(schema);
            default -> hostile();
        };
    }

    private JsonNode right(JsonNode schema) {
        if (schema.has("enum")) {
            JsonNode values = schema.path("enum");
            return values.get(random.nextInt(values.size()));
        }
        if (schema.has("x-known-values") && random.nextBoolean()) {
            JsonNode values = schema.path("x-known-values");
            return values.get(random.nextInt(values.size()));
        }
        return switch (schema.path("type").asText()) {
            case "string" -> NODES.textNode(text(schema));
            case "integer" -> number(schema);
            case "number" -> NODES.numberNode(random.nextInt(1000) / 8.0);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "array" -> list(schema, random.nextInt(3));
            default ->
                schema.has("properties") ? of(schema) : NODES.objectNode().put("read", true);
        };
    }

    private JsonNode number(JsonNode schema) {
        long least = schema.path("minimum").asLong(0);
        long most = schema.path("maximum").asLong(least + 100);
        return NODES.numberNode(least + (long) (random.nextDouble() * (most - least + 1)));
    }

    private String text(JsonNode schema) {
        int longest = Math.min(60, schema.path("maxLength").asInt(40));
        String chosen = switch (schema.path("format").asText("")) {
            case "hex32" -> hex();
            case "ipv4-list" -> "192.0.2.1,198.51.100.0/24";
            case "ipv6-list" -> "2001:db8::1";
            case "port-list" -> "80,443";
            case "memset-date" -> "2019-10-28 12:00:00";
            case "hostname", "domain" -> "example.com";
            case "email" -> "a@example.com";
            case "country-code" -> "GB";
            case "zone-record-name" -> "www";
            default -> word(1 + random.nextInt(Math.max(1, longest)));
        };
        int shortest = schema.path("minLength").asInt(0);
        return chosen.length() < shortest ? chosen + "a".repeat(shortest - chosen.length()) : chosen;
    }

    private String hex() {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < 32; i++) {
            hex.append(Character.forDigit(random.nextInt(16), 16));
        }
        return hex.toString();
    }

    private String word(int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private ArrayNode list(JsonNode schema, int size) {
        ArrayNode list = NODES.arrayNode();
        for (int i = 0; i < size; i++) {
            list.add(schema.has("items") ? right(schema.path("items")) : NODES.textNode(word(3)));
        }
        return list;
    }

    /** Beside the limit, the set or the type. */
    private JsonNode near(JsonNode schema) {
        int choice = random.nextInt(4);
        if (schema.has("enum") && choice != 0) {
            JsonNode value = right(schema);
            return value.isNumber()
                    ? NODES.numberNode(value.asLong() + random.nextInt(3) - 1)
                    : NODES.textNode(spoilt(value.asText()));
        }
        return switch (schema.path("type").asText()) {
            case "string" -> nearText(schema, choice);
            case "integer" -> nearNumber(schema, choice);
            case "number" -> choice == 0 ? NODES.textNode("1.5") : NODES.numberNode(1e308);
            case "boolean" -> choice == 0 ? NODES.numberNode(1) : NODES.textNode("true");
            case "array" -> nearList(schema, choice);
            default -> choice == 0 ? NODES.arrayNode() : nearDictionary(schema);
        };
    }

    private JsonNode nearText(JsonNode schema, int choice) {
        int longest = schema.path("maxLength").asInt(64);
        return switch (choice) {
            case 0 -> NODES.numberNode(7);
            case 1 -> NODES.textNode(word(longest + random.nextInt(2)));
            // A code point of two units counts as one.
            case 2 -> NODES.textNode("\uD83D\uDE80".repeat(longest - random.nextInt(2)) + word(random.nextInt(2)));
            default -> NODES.textNode(spoilt(text(schema)));
        };
    }

    private String spoilt(String text) {
        return switch (random.nextInt(5)) {
            case 0 -> text + " ";
            case 1 -> text.toUpperCase(java.util.Locale.ROOT);
            case 2 -> text.isEmpty() ? " " : text.substring(1);
            case 3 -> text + "\u00e9";
            default -> "";
        };
    }

    private JsonNode nearNumber(JsonNode schema, int choice) {
        long least = schema.path("minimum").asLong(0);
        long most = schema.path("maximum").asLong(1000);
        return switch (choice) {
            case 0 -> NODES.textNode(Long.toString(least));
            case 1 -> NODES.numberNode(least - 1 + random.nextInt(3));
            case 2 -> NODES.numberNode(most - 1 + random.nextInt(3));
            default -> NODES.numberNode(random.nextBoolean() ? least + 0.5 : least + 0.0);
        };
    }

    private JsonNode nearList(JsonNode schema, int choice) {
        int most = schema.path("maxItems").asInt(5);
        if (choice == 0) {
            return NODES.textNode(word(5));
        }
        if (choice == 2 && schema.has("minItems")) {
            return list(schema, schema.path("minItems").asInt() - 1);
        }
        ArrayNode list = list(schema, most - 1 + random.nextInt(3));
        if (choice == 1 && schema.has("items")) {
            list.add(near(schema.path("items")));
        }
        return list;
    }

    private JsonNode nearDictionary(JsonNode schema) {
        ObjectNode dictionary = schema.has("properties") ? of(schema) : NODES.objectNode();
        return random.nextBoolean() ? dictionary.put("nonsense", 1) : dictionary;
    }

    private JsonNode hostile() {
        return switch (random.nextInt(14)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.textNode("\0");
            case 2 -> NODES.textNode("\uD83D");
            case 3 -> NODES.textNode("NaN");
            case 4 -> NODES.numberNode(BigInteger.ONE.shiftLeft(63));
            case 5 -> NODES.numberNode(BigInteger.ONE.shiftLeft(63).negate().subtract(BigInteger.ONE));
            case 6 -> NODES.numberNode(1e308);
            case 7 -> NODES.numberNode(-0.0);
            case 8 -> deep(random.nextInt(200));
            case 9 -> NODES.textNode(random.nextInt(2000) == 0 ? "a".repeat(MEGABYTE) : "a".repeat(300));
            case 10 -> NODES.booleanNode(true);
            case 11 -> NODES.arrayNode().add(NODES.nullNode());
            case 12 -> NODES.textNode("' OR 1=1; --\r\n\t<x>");
            default -> NODES.objectNode().put("a", Double.MIN_VALUE);
        };
    }

    private JsonNode deep(int depth) {
        JsonNode node = NODES.textNode("deep");
        for (int i = 0; i < depth; i++) {
            node = i % 2 == 0 ? NODES.arrayNode().add(node) : NODES.objectNode().set("x", node);
        }
        return node;
    }
}
