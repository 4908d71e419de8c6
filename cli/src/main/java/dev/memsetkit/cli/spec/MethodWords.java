package dev.memsetkit.cli.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a method is documented, and the words that the rules about its parameters were read from; kept as plain lines, since
 * reading them takes a tenth of the time that JSON takes at the start of a process.
 *
 * @param place such as {@code methods_dns.html#dns.reload}
 * @param words the words by parameter and rule
 * @param inner the method that describes the dictionaries of a parameter's list, by parameter
 */
record MethodWords(String place, Map<String, String> words, Map<String, String> inner) {

    private static final String INNER = ">";

    /** The words of a method of the spec. */
    static MethodWords of(JsonNode method) {
        Map<String, String> words = new HashMap<>();
        Map<String, String> inner = new HashMap<>();
        for (JsonNode parameter : method.path("params")) {
            String name = parameter.path("name").asText();
            parameter.path("x-read-from").properties().forEach(entry -> {
                String keyword = entry.getKey();
                // The rules about what is ignored and about known values are keywords of our own.
                words.put(
                        key(name, keyword.startsWith("x-") ? keyword.substring(2) : keyword),
                        entry.getValue().asText().replaceAll("\\s+", " "));
            });
            String described =
                    parameter.path("schema").path("items").path("x-params-of").asText("");
            if (!described.isEmpty()) {
                inner.put(name, described);
            }
        }
        return new MethodWords(place(method.path("x-source")), words, inner);
    }

    private static String place(JsonNode source) {
        String anchor = source.path("anchor").asText("");
        String document = source.path("document").asText();
        return anchor.isEmpty() ? document + ", line " + source.path("line").asInt() : document + "#" + anchor;
    }

    /** What a rule about a parameter was read from; empty if nothing is known. */
    String of(String parameter, String rule) {
        return words.getOrDefault(key(parameter, rule), "");
    }

    private static String key(String parameter, String rule) {
        return parameter + ' ' + rule;
    }

    /** The lines that {@link #parse} reads. */
    String toText() {
        StringBuilder text = new StringBuilder(place).append('\n');
        words.forEach((key, value) -> text.append(key).append(' ').append(value).append('\n'));
        inner.forEach((parameter, method) ->
                text.append(key(parameter, INNER)).append(' ').append(method).append('\n'));
        return text.toString();
    }

    /** Reads what {@link #toText} wrote. */
    static MethodWords parse(String text) {
        Map<String, String> words = new HashMap<>();
        Map<String, String> inner = new HashMap<>();
        String[] lines = text.split("\n");
        for (int i = 1; i < lines.length; i++) {
            String[] parts = lines[i].split(" ", 3);
            if (parts[1].equals(INNER)) {
                inner.put(parts[0], parts[2]);
            } else {
                words.put(key(parts[0], parts[1]), parts[2]);
            }
        }
        return new MethodWords(lines[0], words, inner);
    }
}
