package dev.memsetkit.cli.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.runtime.Transport;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** A call written for other programs; the API key is named by its variable and never written. */
public final class CallText {

    private static final JsonMapper MAPPER = new JsonMapper();

    private CallText() {}

    /** The call as a command of curl. */
    public static String curl(Transport transport, String url, String method, Map<String, Object> parameters) {
        StringJoiner line = new StringJoiner(" \\\n  ", "", "\n");
        line.add("curl -sS -u \"$MEMSET_API_KEY:x\" "
                + quoted(transport == Transport.JSON ? url + (url.endsWith("/") ? "" : "/") + method : url));
        switch (transport) {
            case JSON -> {
                boolean isFlat =
                        parameters.values().stream().noneMatch(value -> value instanceof Map || value instanceof List);
                if (parameters.isEmpty()) {
                    line.add("-d ''");
                } else if (isFlat) {
                    parameters.forEach(
                            (name, value) -> line.add("--data-urlencode " + quoted(name + "=" + flat(value))));
                } else {
                    line.add("--data-urlencode " + quoted("parameters=" + json(parameters)));
                }
            }
            case XML_RPC ->
                line.add("-H 'Content-Type: text/xml'").add("--data-binary " + quoted(xml(method, parameters)));
            case JSON_RPC -> {
                Map<String, Object> request = new LinkedHashMap<>();
                request.put("jsonrpc", "2.0");
                request.put("method", method);
                request.put("params", parameters);
                request.put("id", 1);
                line.add("-H 'Content-Type: application/json'").add("--data-binary " + quoted(json(request)));
            }
        }
        return line.toString();
    }

    private static String flat(Object value) {
        return value instanceof Boolean flag ? (flag ? "1" : "0") : String.valueOf(value);
    }

    private static String xml(String method, Map<String, Object> parameters) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new XmlRpcWriter(out).writeCall(method, parameters.isEmpty() ? List.of() : List.of(parameters));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** The call as a statement of Java with the client of this project. */
    public static String java(String method, Map<String, Object> parameters) {
        StringJoiner entries = new StringJoiner(",\n        ");
        parameters.forEach((name, value) -> entries.add("Map.entry(" + literal(name) + ", " + literal(value) + ")"));
        String map = parameters.isEmpty() ? "Map.of()" : "Map.ofEntries(\n        " + entries + ")";
        return "try (MemsetClient memset = MemsetClient.fromEnvironment()) {\n    JsonNode result = memset.call("
                + literal(method) + ", " + map + ").execute();\n}\n";
    }

    private static String literal(Object value) {
        if (value instanceof List<?> list) {
            StringJoiner items = new StringJoiner(", ", "List.of(", ")");
            list.forEach(item -> items.add(literal(item)));
            return items.toString();
        } else if (value instanceof Map<?, ?> map) {
            StringJoiner entries = new StringJoiner(", ", "Map.ofEntries(", ")");
            map.forEach((name, item) -> entries.add("Map.entry(" + literal(name) + ", " + literal(item) + ")"));
            return entries.toString();
        } else if (value instanceof Boolean || value instanceof Integer || value instanceof Double) {
            return value.toString();
        } else if (value instanceof Number) {
            return "new java.math.BigDecimal(\"" + value + "\")";
        }
        // A text of JSON is one of Java too, but for characters that JSON leaves as they are.
        return json(String.valueOf(value));
    }
}
