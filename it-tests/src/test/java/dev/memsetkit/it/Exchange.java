package dev.memsetkit.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One call and its answer.
 *
 * @param name what to call the exchange in reports
 * @param method full name of the method
 * @param params the parameters, as JSON or as the texts of a recorded query
 * @param form what the form has to hold; empty where there are no parameters
 * @param status HTTP status of the answer
 * @param body body of the answer
 */
record Exchange(String name, String method, JsonNode params, Map<String, String> form, int status, JsonNode body) {

    static final JsonMapper JSON = new JsonMapper();

    /** Our own exchanges, below a folder; see its README for the form. */
    static List<Exchange> own(Path folder) {
        return files(folder).stream()
                .map(file -> own(folder.relativize(file).toString(), read(file)))
                .toList();
    }

    /** What {@code memsetkit serve --record} wrote: the same, one per line. */
    static List<Exchange> lines(Path file) throws IOException {
        List<Exchange> exchanges = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            exchanges.add(own(file.getFileName() + ":" + (exchanges.size() + 1), JSON.readTree(line)));
        }
        return exchanges;
    }

    private static Exchange own(String name, JsonNode node) {
        Map<String, String> form = new LinkedHashMap<>();
        node.path("form").properties().forEach(field -> form.put(field.getKey(), text(field.getValue())));
        return new Exchange(
                name,
                node.path("method").asText(),
                node.path("params"),
                form,
                node.path("response").path("status").asInt(),
                node.path("response").path("body"));
    }

    /** A field that is JSON in the form stands as JSON in the file. */
    private static String text(JsonNode field) {
        return field.isTextual() ? field.asText() : field.toString();
    }

    /** The recorded exchanges of a folder. */
    static List<Exchange> recorded(Path folder) {
        return files(folder).stream()
                .map(file -> recorded(file.getFileName().toString(), read(file)))
                .toList();
    }

    /** The steps of a recorded scenario, in order. */
    static List<Exchange> steps(Path scenario) {
        List<Exchange> steps = new ArrayList<>();
        JsonNode all = read(scenario).path("steps");
        all.forEach(step -> steps.add(recorded("step " + steps.size(), step)));
        return steps;
    }

    private static Exchange recorded(String name, JsonNode node) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : node.path("request").path("query").asText().split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return new Exchange(
                name,
                node.path("api_method").asText(),
                JSON.valueToTree(query),
                query,
                node.path("response").path("status").asInt(),
                node.path("response").path("body"));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
