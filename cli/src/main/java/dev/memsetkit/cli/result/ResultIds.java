package dev.memsetkit.cli.result;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.cli.message.CliMessage;
import java.util.List;

/** The ids of a result. */
final class ResultIds {

    private static final List<String> NAMES = List.of("id", "name");

    private ResultIds() {}

    static String text(JsonNode result) {
        StringBuilder out = new StringBuilder();
        if (result.isArray()) {
            result.forEach(item -> out.append(id(item)).append('\n'));
        } else {
            out.append(id(result)).append('\n');
        }
        return out.toString();
    }

    private static String id(JsonNode item) {
        if (item.isTextual() || item.isNumber()) {
            return item.asText();
        }
        for (String name : NAMES) {
            if (item.path(name).isValueNode()) {
                return item.path(name).asText();
            }
        }
        JsonNode job = item.path("job").path("id");
        if (job.isValueNode()) {
            return job.asText();
        }
        throw new ResultException(CliMessage.NO_ID.text());
    }
}
