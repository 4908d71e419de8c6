package dev.memsetkit.spec.openrpc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.spec.message.SpecMessage;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.SpecException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A node of a document with its place, so that every complaint can name it.
 *
 * @param problems where complaints are gathered
 * @param pointer JSON Pointer of the node
 * @param node the node
 */
record JsonCursor(Problems problems, String pointer, JsonNode node) {

    /** More digits or a larger exponent than this is no number of the documentation, but a way to exhaust memory. */
    private static final int MAX_DIGITS = 100;

    private static final int MAX_POINTER_LENGTH = 120;
    private static final int MAX_QUOTE_LENGTH = 60;

    /** A complaint about this place. */
    SpecException wrong(SpecMessage message, Object... values) {
        return new SpecException(problems.text(pointer, message, values));
    }

    /** What the reader makes of this place; if it complains, the complaint is noted and the fallback returned. */
    <T> T read(T fallback, Function<JsonCursor, T> reader) {
        try {
            return reader.apply(this);
        } catch (SpecException e) {
            problems.add(e);
            return fallback;
        }
    }

    /** What the reader makes of each element of a member; complaints are noted, so that all of them are told at once. */
    <T> List<T> each(String key, Function<JsonCursor, T> reader) {
        return read(List.of(), place -> readAll(place.list(key), reader));
    }

    /** What the reader makes of each member of this object; complaints are noted. */
    <T> List<T> eachMember(Function<Member, T> reader) {
        List<T> results = new ArrayList<>();
        for (Member member : members()) {
            member.place()
                    .read(Optional.<T>empty(), place -> Optional.of(reader.apply(member)))
                    .ifPresent(results::add);
        }
        return results;
    }

    private static <T> List<T> readAll(List<JsonCursor> places, Function<JsonCursor, T> reader) {
        List<T> results = new ArrayList<>();
        for (JsonCursor each : places) {
            each.read(Optional.<T>empty(), place -> Optional.of(reader.apply(place)))
                    .ifPresent(results::add);
        }
        return results;
    }

    /** The member of that key. */
    Optional<JsonCursor> get(String key) {
        JsonNode member = object().get(key);
        return member == null ? Optional.empty() : Optional.of(new JsonCursor(problems, below(pointer, key), member));
    }

    /** The member of that key, which has to be there. */
    JsonCursor required(String key) {
        return get(key).orElseThrow(() -> wrong(SpecMessage.MISSING, key));
    }

    /** The text of a member; empty if there is none. */
    String text(String key) {
        return get(key).map(JsonCursor::text).orElse("");
    }

    /** The truth of a member; false if there is none. */
    boolean asBoolean(String key) {
        return get(key).map(JsonCursor::asBoolean).orElse(false);
    }

    /** The elements of a member; none if there is none. */
    List<JsonCursor> list(String key) {
        return get(key).map(JsonCursor::list).orElse(List.of());
    }

    List<String> texts(String key) {
        return list(key).stream().map(JsonCursor::text).toList();
    }

    /** The members in order. */
    List<Member> members() {
        List<Member> members = new ArrayList<>();
        object().fieldNames().forEachRemaining(key -> members.add(new Member(key, required(key))));
        return members;
    }

    /** Complains about the first key of this object that is none of these. */
    void allowOnly(Set<String> keys) {
        for (Member member : members()) {
            if (!keys.contains(member.key())) {
                String known = keys.stream().sorted().collect(Collectors.joining(", "));
                throw member.place().wrong(SpecMessage.UNKNOWN_KEY, quoted(member.key()), known);
            }
        }
    }

    String text() {
        if (!node.isTextual()) {
            throw wrong(SpecMessage.NOT_A_STRING, kind());
        }
        return node.textValue();
    }

    /** The text, which must not be blank. */
    String name() {
        String name = text();
        if (name.isBlank()) {
            throw wrong(SpecMessage.EMPTY_NAME);
        }
        return name;
    }

    boolean asBoolean() {
        if (!node.isBoolean()) {
            throw wrong(SpecMessage.NOT_A_BOOLEAN, kind());
        }
        return node.booleanValue();
    }

    long asLong() {
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        } else if (node.isBigDecimal()) {
            try {
                return node.decimalValue().longValueExact(); // 5.0 and 5e0 are the integer 5.
            } catch (ArithmeticException e) {
                throw wrong(SpecMessage.NOT_AN_INTEGER, kind());
            }
        }
        throw wrong(SpecMessage.NOT_AN_INTEGER, kind());
    }

    /** The number, which has to lie in these bounds. */
    int between(int least, int greatest) {
        long value = asLong();
        if (value < least || value > greatest) {
            throw wrong(SpecMessage.OUT_OF_BOUNDS, value, least, greatest);
        }
        return (int) value;
    }

    List<JsonCursor> list() {
        if (!node.isArray()) {
            throw wrong(SpecMessage.NOT_AN_ARRAY, kind());
        }
        List<JsonCursor> elements = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            elements.add(new JsonCursor(problems, pointer + "/" + i, node.get(i)));
        }
        return elements;
    }

    Literal literal() {
        if (node.isTextual()) {
            return new Literal.Text(node.textValue());
        } else if (node.isBoolean()) {
            return new Literal.Flag(node.booleanValue());
        } else if (node.isIntegralNumber()) {
            return new Literal.Whole(asLong());
        } else if (node.isNumber()) {
            return decimal();
        }
        throw wrong(SpecMessage.NOT_A_LITERAL, kind());
    }

    private Literal decimal() {
        BigDecimal value = node.decimalValue();
        if (value.precision() > MAX_DIGITS || Math.abs((long) value.scale()) > MAX_DIGITS) {
            throw wrong(SpecMessage.TOO_MANY_DIGITS, MAX_DIGITS);
        }
        return new Literal.Decimal(value);
    }

    /** The node in the words of JSON, short enough for a message. */
    String kind() {
        return switch (node.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case STRING -> "the string " + quoted(node.textValue());
            case NUMBER, BOOLEAN -> abbreviated(node.asText());
            case NULL -> "null";
            default -> "nothing";
        };
    }

    /** A single value as a message shows it in parentheses. */
    String shown() {
        return abbreviated(onOneLine(node.asText()));
    }

    /** A name or text of the document as it may stand in a message: on one line, not endless. */
    static String quoted(String text) {
        return "\"" + abbreviated(onOneLine(text)) + "\"";
    }

    /** The text with question marks for what would break a line. */
    static String onOneLine(String text) {
        return whole(text).replaceAll("[\\p{Cc}\\u2028\\u2029]", "?");
    }

    /** A JSON Pointer on one line, with dots in its middle if it is long. */
    static String shortened(String pointer) {
        if (pointer.length() <= MAX_POINTER_LENGTH) {
            return onOneLine(pointer);
        }
        int half = MAX_POINTER_LENGTH / 2;
        int slash = pointer.lastIndexOf('/', half);
        int next = pointer.indexOf('/', pointer.length() - half);
        String start = slash > 0 ? pointer.substring(0, slash + 1) : pointer.substring(0, half);
        String end = next > 0 ? pointer.substring(next) : pointer.substring(pointer.length() - half);
        return onOneLine(start + "..." + end);
    }

    /** The text with question marks for halves of characters. */
    static String whole(String text) {
        return text.replaceAll("[\\x{D800}-\\x{DFFF}]", "?");
    }

    /** The JSON Pointer of what that key holds. */
    static String below(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private static String abbreviated(String text) {
        return text.length() <= MAX_QUOTE_LENGTH ? text : text.substring(0, MAX_QUOTE_LENGTH) + "...";
    }

    private ObjectNode object() {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw wrong(SpecMessage.NOT_AN_OBJECT, kind());
    }

    /**
     * What an object holds under a key.
     *
     * @param key the key
     * @param place what it holds
     */
    record Member(String key, JsonCursor place) {}
}
