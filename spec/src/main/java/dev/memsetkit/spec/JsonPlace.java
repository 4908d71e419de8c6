package dev.memsetkit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A node of a document with its place, so that every complaint can name it.
 *
 * @param origin file or other name of the document
 * @param pointer JSON Pointer of the node
 * @param node the node
 */
record JsonPlace(String origin, String pointer, JsonNode node) {

    /** A complaint about this place. */
    SpecException wrong(String found, String expected) {
        String place = pointer.isEmpty() ? "" : "#" + pointer;
        return new SpecException(origin + place + ": found " + found + ", expected " + expected);
    }

    /** The member of that key. */
    Optional<JsonPlace> get(String key) {
        JsonNode member = object().get(key);
        String escaped = key.replace("~", "~0").replace("/", "~1");
        return member == null ? Optional.empty() : Optional.of(new JsonPlace(origin, pointer + "/" + escaped, member));
    }

    /** The member of that key, which has to be there. */
    JsonPlace need(String key) {
        return get(key).orElseThrow(() -> wrong("no \"" + key + "\"", "one"));
    }

    /** The text of a member; empty if there is none. */
    String text(String key) {
        return get(key).map(JsonPlace::text).orElse("");
    }

    /** The truth of a member; false if there is none. */
    boolean flag(String key) {
        return get(key).map(place -> {
                    if (!place.node.isBoolean()) {
                        throw place.wrong(place.kind(), "true or false");
                    }
                    return place.node.booleanValue();
                })
                .orElse(false);
    }

    /** The number of a member, if there is one. */
    Optional<Long> whole(String key) {
        return get(key).map(JsonPlace::whole);
    }

    /** The elements of a member; none if there is none. */
    List<JsonPlace> list(String key) {
        return get(key).map(JsonPlace::list).orElse(List.of());
    }

    String text() {
        if (!node.isTextual()) {
            throw wrong(kind(), "a string");
        }
        return node.textValue();
    }

    /** The text, which must not be empty. */
    String name() {
        String name = text();
        if (name.isBlank()) {
            throw wrong("an empty name", "a name");
        }
        return name;
    }

    long whole() {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw wrong(kind(), "an integer");
        }
        return node.longValue();
    }

    int small(int least) {
        long value = whole();
        if (value < least || value > Integer.MAX_VALUE) {
            throw wrong(Long.toString(value), "an integer of at least " + least);
        }
        return (int) value;
    }

    List<JsonPlace> list() {
        if (!node.isArray()) {
            throw wrong(kind(), "an array");
        }
        List<JsonPlace> elements = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            elements.add(new JsonPlace(origin, pointer + "/" + i, node.get(i)));
        }
        return elements;
    }

    List<String> texts(String key) {
        return list(key).stream().map(JsonPlace::text).toList();
    }

    /** The members in order. */
    List<Member> members() {
        List<Member> members = new ArrayList<>();
        object().fieldNames().forEachRemaining(key -> members.add(new Member(key, need(key))));
        return members;
    }

    /** A key with what it holds. */
    record Member(String key, JsonPlace place) {}

    Literal literal() {
        if (node.isTextual()) {
            return new Literal.Text(node.textValue());
        } else if (node.isBoolean()) {
            return new Literal.Flag(node.booleanValue());
        } else if (node.isIntegralNumber()) {
            return new Literal.Whole(whole());
        } else if (node.isNumber()) {
            return new Literal.Decimal(new BigDecimal(node.asText()));
        }
        throw wrong(kind(), "a string, a number, true or false");
    }

    /** The kind of the node in the words of JSON. */
    String kind() {
        return switch (node.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case STRING -> "the string \"" + abbreviated(node.textValue()) + "\"";
            case NUMBER, BOOLEAN -> node.asText();
            default -> "null";
        };
    }

    private static String abbreviated(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }

    private ObjectNode object() {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw wrong(kind(), "an object");
    }
}
