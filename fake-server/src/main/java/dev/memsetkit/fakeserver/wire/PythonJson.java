package dev.memsetkit.fakeserver.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * JSON as the API prints it: {@code json.dumps(value, indent=1)} of Python 2. One blank per level, a blank after each comma
 * before the line ends, ASCII alone, no final line end, keys in the order of its dictionaries.
 */
public final class PythonJson {

    private PythonJson() {}

    /** The bytes of a value. */
    public static byte[] bytes(JsonNode value) {
        return print(value).getBytes(StandardCharsets.US_ASCII);
    }

    /** The text of a value. */
    public static String print(JsonNode value) {
        StringBuilder out = new StringBuilder(256);
        value(out, value, 0);
        return out.toString();
    }

    private static void value(StringBuilder out, JsonNode value, int depth) {
        switch (value.getNodeType()) {
            case OBJECT -> object(out, value, depth);
            case ARRAY -> array(out, value, depth);
            case STRING -> text(out, value.textValue());
            case NUMBER -> number(out, value);
            case BOOLEAN -> out.append(value.booleanValue());
            case BINARY -> text(out, value.asText());
            default -> out.append("null");
        }
    }

    private static void object(StringBuilder out, JsonNode value, int depth) {
        if (value.isEmpty()) {
            out.append("{}");
            return;
        }
        List<String> keys = new ArrayList<>(value.size());
        value.fieldNames().forEachRemaining(keys::add);
        out.append('{');
        String separator = "";
        for (String key : PythonDictOrder.of(keys)) {
            out.append(separator);
            line(out, depth + 1);
            text(out, key);
            out.append(": ");
            value(out, value.path(key), depth + 1);
            separator = ", ";
        }
        line(out, depth);
        out.append('}');
    }

    private static void array(StringBuilder out, JsonNode value, int depth) {
        if (value.isEmpty()) {
            out.append("[]");
            return;
        }
        out.append('[');
        for (Iterator<JsonNode> elements = value.elements(); elements.hasNext(); ) {
            line(out, depth + 1);
            value(out, elements.next(), depth + 1);
            if (elements.hasNext()) {
                out.append(", ");
            }
        }
        line(out, depth);
        out.append(']');
    }

    private static void line(StringBuilder out, int depth) {
        out.append('\n');
        out.append(" ".repeat(depth));
    }

    private static void number(StringBuilder out, JsonNode value) {
        if (value.isIntegralNumber()) {
            out.append(value.bigIntegerValue());
        } else {
            out.append(decimal(value.doubleValue()));
        }
    }

    /** As {@code repr} writes it: plain from 0.0001 up to 16 digits, and always as a decimal. */
    static String decimal(double value) {
        if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0.0";
        }
        double size = Math.abs(value);
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        if (size >= 1e-4 && size < 1e16) {
            String plain = exact.toPlainString();
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        String digits = exact.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - exact.scale();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        return (value < 0 ? "-" : "") + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+")
                + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }

    private static void text(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\f' -> out.append("\\f");
                case '\b' -> out.append("\\b");
                default -> {
                    if (letter < ' ' || (letter > '~' && letter != 0x7f)) {
                        out.append("\\u");
                        String hex = Integer.toHexString(letter);
                        out.append("0".repeat(4 - hex.length())).append(hex);
                    } else {
                        out.append(letter);
                    }
                }
            }
        }
        out.append('"');
    }
}
