package dev.memsetkit.fakeserver.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The names that the API had before its release 0.17.0. */
public enum FormerNames {
    /** Former names of methods and parameters are understood, as documented; answers have the present names. */
    ACCEPTED,
    /** As {@link #ACCEPTED}, and answers have the former names, as all clients of that time expect. */
    ANSWERED,
    /** Former names are unknown, as they will be after a later release. */
    REFUSED;

    private static final String METHOD = "server.set_penetration_patrol_alert_level";
    private static final Map<String, String> PRESENT = Map.of(
            "penetration_patrol", "intrusion_detection",
            "penetration_patrol_alert_level", "intrusion_detection_alert_level");
    private static final Map<String, String> FORMER = Map.of(
            "intrusion_detection", "penetration_patrol",
            "intrusion_detection_alert_level", "penetration_patrol_alert_level");

    String method(String name) {
        return this != REFUSED && name.equals(METHOD) ? "server.set_intrusion_detection_alert_level" : name;
    }

    ObjectNode parameters(String method, ObjectNode sent) {
        if (this == REFUSED || !method.startsWith("create.") || !sent.has("penetration_patrol")) {
            return sent;
        }
        return renamed(sent, PRESENT);
    }

    /** The answer with the names that the clients are to see. */
    JsonNode answer(String method, JsonNode value) {
        if (this != ANSWERED || !method.startsWith("server.")) {
            return value;
        }
        if (value.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            value.forEach(element -> list.add(answer(method, element)));
            return list;
        }
        return value instanceof ObjectNode object ? renamed(object, FORMER) : value;
    }

    private static ObjectNode renamed(ObjectNode object, Map<String, String> names) {
        ObjectNode renamed = JsonNodeFactory.instance.objectNode();
        object.properties()
                .forEach(entry -> renamed.set(names.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()));
        return renamed;
    }
}
