package dev.memsetkit.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A request that the documentation or somebody's client makes, and what came back, where that is known: the call alone,
 * whatever access method it was made by.
 *
 * @param name what to call it in reports
 * @param method full name of the method
 * @param params the named parameters; of a form they are text
 * @param positional what stands where named parameters would, of methods that take one text; else missing
 * @param status HTTP status of the answer; 0 where it is not known
 * @param result the result; missing where there is none
 * @param error the error as JSON has it; missing where there is none
 */
record Sample(
        String name, String method, JsonNode params, JsonNode positional, int status, JsonNode result, JsonNode error) {

    private static final String API_KEY = "api_key";

    static Sample read(Path file) {
        JsonNode node = Exchange.read(file);
        JsonNode answer = node.path("response").path("body");
        boolean fault = answer.has("xmlrpc_fault");
        boolean error = answer.has("error_type");
        ObjectNode code = Exchange.JSON.createObjectNode();
        code.set("error_code", answer.path("xmlrpc_fault").path("faultCode"));
        JsonNode result = answer.has("xmlrpc_value") ? answer.path("xmlrpc_value") : answer;
        JsonNode positional = node.path("request").path("body").path("params").path(0);
        return new Sample(
                file.getFileName().toString(),
                node.path("api_method").asText(),
                params(node.path("request"), node.path("api_method").asText()),
                positional.isTextual() ? positional : MissingNode.getInstance(),
                node.path("response").path("status").asInt(),
                fault || error || result.isNull() ? MissingNode.getInstance() : plain(result),
                error ? answer : fault ? code : MissingNode.getInstance());
    }

    private static JsonNode params(JsonNode request, String method) {
        ObjectNode params = Exchange.JSON.createObjectNode();
        String path = request.path("path").asText();
        int name = path.indexOf(method + "/");
        if (path.startsWith("/v1/json/") && name > 0) {
            String inPath = path.substring(name + method.length() + 1).replace("/", "");
            if (!inPath.isEmpty()) {
                params.put("name", inPath);
            }
        }
        form(params, request.path("query").asText(""));
        JsonNode body = request.path("body");
        if (body.isTextual() && !body.asText().startsWith("{")) {
            form(params, body.asText());
        } else if (body.has("params")) {
            JsonNode given = body.path("params").isArray() ? body.path("params").path(0) : body.path("params");
            if (given.isObject()) {
                params.setAll((ObjectNode) given);
            }
        } else if (body.isObject() && !body.has("methodName") && !body.has("jsonrpc")) {
            params.setAll((ObjectNode) body);
        }
        params.remove(API_KEY);
        return params;
    }

    private static void form(ObjectNode params, String form) {
        for (String pair : form.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String name = decode(pair.substring(0, equals));
                String value = decode(pair.substring(equals + 1));
                if (name.equals("parameters")) {
                    params.setAll((ObjectNode) tree(value));
                } else {
                    params.put(name, value);
                }
            }
        }
    }

    private static JsonNode tree(String json) {
        try {
            return Exchange.JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Dates of XML-RPC as JSON has them. */
    private static JsonNode plain(JsonNode value) {
        if (value.has("$xmlrpc")) {
            String text = value.path("text").asText();
            return Exchange.JSON
                    .getNodeFactory()
                    .textNode(text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6, 8)
                            + (text.endsWith("T00:00:00") ? "" : " " + text.substring(9)));
        } else if (value.isObject()) {
            ObjectNode copy = Exchange.JSON.createObjectNode();
            value.properties().forEach(member -> copy.set(member.getKey(), plain(member.getValue())));
            return copy;
        } else if (value.isArray()) {
            ArrayNode copy = Exchange.JSON.createArrayNode();
            value.forEach(item -> copy.add(plain(item)));
            return copy;
        }
        return value;
    }
}
