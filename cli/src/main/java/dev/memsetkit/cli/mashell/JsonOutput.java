package dev.memsetkit.cli.mashell;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;

/** Results as JSON, in the layout of Python 2: two blanks for each level, and one after each comma at a line's end. */
final class JsonOutput implements ResultFormat {

    @Override
    public String text(JsonNode result) {
        StringBuilder out = new StringBuilder();
        value(out, result, 0);
        return out.toString();
    }

    private static void value(StringBuilder out, JsonNode node, int level) {
        if (node.isObject()) {
            if (node.isEmpty()) {
                out.append("{}");
                return;
            }
            out.append('{');
            Iterator<Map.Entry<String, JsonNode>> fields = node.properties().iterator();
            while (fields.hasNext()) {
                Map.Entry<String, JsonNode> field = fields.next();
                line(out, level + 1);
                text(out, field.getKey());
                out.append(": ");
                value(out, field.getValue(), level + 1);
                out.append(fields.hasNext() ? ", " : "");
            }
            line(out, level);
            out.append('}');
        } else if (node.isArray()) {
            if (node.isEmpty()) {
                out.append("[]");
                return;
            }
            out.append('[');
            for (int i = 0; i < node.size(); i++) {
                line(out, level + 1);
                value(out, node.get(i), level + 1);
                out.append(i < node.size() - 1 ? ", " : "");
            }
            line(out, level);
            out.append(']');
        } else if (node.isIntegralNumber() || node.isBoolean() || node.isNull()) {
            out.append(node.asText());
        } else if (node.isNumber()) {
            out.append(PythonText.repr(node.decimalValue()));
        } else {
            text(out, node.asText());
        }
    }

    private static void line(StringBuilder out, int level) {
        out.append('\n').append("  ".repeat(level));
    }

    private static void text(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < ' ' || c > '~') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
