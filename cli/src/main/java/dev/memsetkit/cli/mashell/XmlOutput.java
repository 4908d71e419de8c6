package dev.memsetkit.cli.mashell;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.cli.text.SpecialCharacters;
import java.util.regex.Pattern;

/** Results as XML: an element for each key, {@code <item>} for each value of a list. */
public final class XmlOutput implements ResultFormat {

    /** Characters of names as XML 1.0 has them, without the colon of namespaces. */
    private static final String START =
            "A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D"
                    + "\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\\x{10000}-\\x{EFFFF}";

    private static final Pattern NAME =
            Pattern.compile("[" + START + "][" + START + "0-9.\\-\u00B7\u0300-\u036F\u203F\u2040]*");

    private static final String ITEM = "item";
    private static final char REPLACEMENT = '\uFFFD';

    /** What XML does not have is replaced, so that the document stays one. */
    @Override
    public String text(JsonNode result) {
        StringBuilder out = new StringBuilder();
        unchecked(result)
                .codePoints()
                .forEach(c -> out.appendCodePoint(SpecialCharacters.isOfXml(c) ? c : REPLACEMENT));
        return out.toString();
    }

    /** The result with whatever characters it holds. */
    public static String unchecked(JsonNode result) {
        StringBuilder out = new StringBuilder();
        element(out, "result", result, 0, false);
        return out.toString().strip();
    }

    private static void element(StringBuilder out, String key, JsonNode value, int level, boolean inList) {
        boolean isName = NAME.matcher(key).matches();
        String name = isName ? key : ITEM;
        String indent = " ".repeat(level);
        out.append(indent).append('<').append(name);
        if (!isName) {
            // An id or an address is not a name that XML knows.
            out.append(" key=\"").append(escaped(key).replace("\"", "&quot;")).append('"');
        }
        out.append('>');
        if (value.isObject()) {
            out.append('\n');
            value.properties().forEach(field -> element(out, field.getKey(), field.getValue(), level + 2, false));
            // Where ma-shell 0.3 has it: at the start of the line for a dictionary, below its start for an item.
            out.append(inList ? indent : "");
        } else if (value.isArray()) {
            out.append('\n');
            value.forEach(item -> element(out, ITEM, item, level + 2, true));
            out.append(indent);
        } else {
            out.append(escaped(scalar(value)));
        }
        out.append("</").append(name).append(">\n");
    }

    private static String scalar(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue() ? "True" : "False";
        } else if (value.isNull()) {
            return "None";
        } else if (value.isNumber() && !value.isIntegralNumber()) {
            return PythonText.str(value.decimalValue());
        }
        return value.asText();
    }

    /** What XML has and a terminal would obey: controls of eight bits, and those that turn the text round. */
    private static boolean changesTerminal(int c) {
        return (c >= 0x7F && c <= 0x9F) || SpecialCharacters.turnsDirection(c);
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                default -> {
                    if (changesTerminal(c)) {
                        out.append("&#").append(c).append(';');
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
