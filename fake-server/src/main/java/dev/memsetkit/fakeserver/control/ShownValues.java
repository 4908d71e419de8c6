package dev.memsetkit.fakeserver.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;

/** Takes secrets out of what is shown. */
final class ShownValues {

    private static final String HIDDEN = "(hidden)";

    private ShownValues() {}

    static ObjectNode parameters(String method, ObjectNode sent) {
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        boolean namesKeys = method.startsWith("apikey.");
        for (Map.Entry<String, JsonNode> entry : sent.properties()) {
            boolean secret =
                    isSecret(entry.getKey()) || (namesKeys && entry.getKey().equals("id"));
            shown.set(entry.getKey(), secret ? JsonNodeFactory.instance.textNode(HIDDEN) : copy(entry.getValue()));
        }
        return shown;
    }

    /** A copy without the values of secret keys. */
    static JsonNode copy(JsonNode value) {
        if (value.isObject()) {
            ObjectNode shown = JsonNodeFactory.instance.objectNode();
            value.properties().forEach(entry -> {
                boolean secret = isSecret(entry.getKey())
                        || (entry.getKey().equals("key") && entry.getValue().isTextual());
                shown.set(
                        entry.getKey(),
                        secret && !entry.getValue().isObject()
                                ? JsonNodeFactory.instance.textNode(HIDDEN)
                                : copy(entry.getValue()));
            });
            return shown;
        }
        if (value.isArray()) {
            ArrayNode shown = JsonNodeFactory.instance.arrayNode();
            value.forEach(element -> shown.add(copy(element)));
            return shown;
        }
        return value;
    }

    private static boolean isSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("password") || lower.equals("api_key") || lower.equals("_password");
    }
}
