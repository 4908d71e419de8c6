package dev.memsetkit.cli.repl;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.cli.call.CallException;
import dev.memsetkit.cli.call.Query;
import dev.memsetkit.cli.message.CliMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Results that later lines use: {@code $_} is the last one, {@code $zone.id} a part of one that was kept. */
final class SessionVariables {

    static final String LAST = "_";

    private final TreeMap<String, JsonNode> values = new TreeMap<>();

    void put(String name, JsonNode value) {
        values.put(name, value);
    }

    Set<String> names() {
        return values.keySet();
    }

    /**
     * How lines name those that stand for one value, or that have one of this name.
     *
     * @param field such as {@code id}
     */
    List<String> paths(String field) {
        List<String> paths = new ArrayList<>();
        values.forEach((name, value) -> {
            if (value.isValueNode() && !value.isNull()) {
                paths.add("$" + name);
            } else if (value.path(field).isValueNode()) {
                paths.add("$" + name + "." + field);
            }
        });
        return paths;
    }

    /**
     * What stands for a variable.
     *
     * @param path a name, and behind it a path into it
     */
    JsonNode value(String path) throws LineException {
        int end = 0;
        while (end < path.length() && ".[".indexOf(path.charAt(end)) < 0) {
            end++;
        }
        JsonNode value = values.get(path.substring(0, end));
        if (value == null) {
            throw new LineException(CliMessage.NO_VARIABLE.text(path.substring(0, end)));
        }
        JsonNode part = part(path, end, value);
        if (part.isNull() || part.isMissingNode()) {
            throw new LineException(CliMessage.EMPTY_VARIABLE.text(path));
        }
        return part;
    }

    private static JsonNode part(String path, int end, JsonNode value) throws LineException {
        if (end == path.length()) {
            return value;
        }
        try {
            return new Query("@" + path.substring(end)).pick(value);
        } catch (CallException e) {
            throw new LineException(CliMessage.NOT_IN_RESULT.text(path));
        }
    }
}
