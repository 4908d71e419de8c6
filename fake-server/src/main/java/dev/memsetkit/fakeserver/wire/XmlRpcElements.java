package dev.memsetkit.fakeserver.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.fakeserver.api.MethodCatalog;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers as values of XML-RPC: dates and Floats by their documented types, Integers that need more than 32 bits as double (as
 * the API does since its release 0.9.3), nothing as the empty text, since XML-RPC has no null that every client reads.
 */
public final class XmlRpcElements {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final MethodCatalog catalog;

    /** Values of the methods of a catalog. */
    public XmlRpcElements(MethodCatalog catalog) {
        this.catalog = catalog;
    }

    /** The value as {@link dev.memsetkit.client.runtime.xmlrpc.XmlRpcWriter} writes it. */
    public Object of(JsonNode schema, JsonNode value) {
        JsonNode resolved = catalog.resolve(schema);
        return switch (value.getNodeType()) {
            case OBJECT -> struct(resolved, value);
            case ARRAY -> array(resolved, value);
            case BOOLEAN -> value.booleanValue();
            case NUMBER -> number(resolved, value);
            case STRING ->
                resolved.path("x-type").asText().equals("Date")
                        ? date(value.textValue())
                        : printable(value.textValue());
            case BINARY -> value.asText();
            default -> "";
        };
    }

    private Map<String, Object> struct(JsonNode schema, JsonNode value) {
        Map<String, JsonNode> properties = catalog.properties(schema);
        JsonNode others = schema.path("additionalProperties");
        Map<String, Object> struct = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            struct.put(member.getKey(), of(properties.getOrDefault(member.getKey(), others), member.getValue()));
        }
        return struct;
    }

    private List<Object> array(JsonNode schema, JsonNode value) {
        JsonNode items = schema.path("items");
        List<Object> array = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            array.add(of(items.isArray() ? items.path(i) : items, value.path(i)));
        }
        return array;
    }

    private static Object number(JsonNode schema, JsonNode value) {
        boolean isFloat = schema.path("x-type").asText().equals("Float");
        if (value.isIntegralNumber() && !isFloat && value.canConvertToInt()) {
            return value.intValue();
        }
        return value.doubleValue();
    }

    private static Object date(String text) {
        try {
            return switch (text.length()) {
                case 7 -> LocalDate.parse(text + "-01");
                case 10 -> LocalDate.parse(text);
                default -> LocalDateTime.parse(text, TIME);
            };
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    /** XML cannot hold most control characters, and no lone surrogates. */
    private static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean allowed = c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
            kept.appendCodePoint((allowed || c == '\n' || c == '\t' || c == '\r') ? c : '?');
        });
        return kept.toString();
    }
}
