package dev.memsetkit.client.runtime.fault;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memsetkit.client.runtime.Transport;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An answer whose JSON goes out as another access method has it: the same value, or as broken. */
final class SpokenAnswer extends FilterOutputStream {

    private static final JsonFactory LENIENT = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();
    private static final int SMALL = 1000;
    private static final int MOST = 34 << 20;

    private static final Pattern ID = Pattern.compile("\"id\":\"(\\d+)\"");

    private final Transport transport;
    private final String id;

    private SpokenAnswer(Transport transport, String id, OutputStream out) {
        super(out);
        this.transport = transport;
        this.id = id;
    }

    /** To a request: JSON-RPC has its id. */
    static OutputStream of(Transport transport, String request, OutputStream out) {
        Matcher id = ID.matcher(request);
        return transport == Transport.JSON ? out : new SpokenAnswer(transport, id.find() ? id.group(1) : "1", out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    String type() {
        return transport == Transport.XML_RPC ? "text/xml" : "application/json";
    }

    byte[] body(String json) throws IOException {
        if (json.isBlank() || json.startsWith("<")) {
            return json.getBytes(StandardCharsets.UTF_8);
        }
        String body = transport == Transport.XML_RPC ? xmlRpc(json) : jsonRpc(json);
        return body.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode error(String json) {
        try {
            JsonNode node = json.length() > SMALL ? null : new ObjectMapper().readTree(json);
            return node != null && node.has("error_type") ? node : null;
        } catch (IOException e) {
            return null;
        }
    }

    private String jsonRpc(String json) {
        String start = "{\"jsonrpc\": \"2.0\", \"id\": \"" + id + "\", ";
        JsonNode error = error(json);
        return error == null
                ? start + "\"result\": " + json + "}"
                : start + "\"error\": {\"code\": " + error.path("error_code").asText("null")
                        + ", \"message\": \"no\"}}";
    }

    private static String xmlRpc(String json) throws IOException {
        JsonNode error = error(json);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><methodResponse>");
        if (error != null) {
            String code = error.has("error_code")
                    ? "<member><name>faultCode</name><value><int>"
                            + error.path("error_code").asInt() + "</int></value></member>"
                    : "";
            return xml + "<fault><value><struct>" + code
                    + "<member><name>faultString</name><value>no</value></member></struct></value></fault></methodResponse>";
        }
        try (JsonParser tokens = LENIENT.createParser(json)) {
            xml.append("<params><param>");
            for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
                write(xml, token, tokens);
                if (xml.length() > MOST) {
                    break; // More than any client reads.
                }
                if (tokens.getParsingContext().inRoot()) {
                    xml.append("</param></params></methodResponse>"); // A second result comes behind the end.
                }
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            // The value ends where the JSON does.
        }
        return xml.toString();
    }

    private static void write(StringBuilder xml, JsonToken token, JsonParser tokens) throws IOException {
        switch (token) {
            case START_OBJECT -> xml.append("<value><struct>");
            case END_OBJECT -> xml.append("</struct></value>").append(memberEnd(tokens));
            case START_ARRAY -> xml.append("<value><array><data>");
            case END_ARRAY -> xml.append("</data></array></value>").append(memberEnd(tokens));
            case FIELD_NAME ->
                xml.append("<member><name>").append(tokens.getText()).append("</name>");
            default ->
                xml.append("<value>")
                        .append(scalar(token, tokens.getText()))
                        .append("</value>")
                        .append(memberEnd(tokens));
        }
    }

    private static String memberEnd(JsonParser tokens) {
        return tokens.getParsingContext().inObject() ? "</member>" : "";
    }

    private static String scalar(JsonToken token, String text) {
        return switch (token) {
            case VALUE_NULL -> "<nil/>";
            case VALUE_TRUE -> "<boolean>1</boolean>";
            case VALUE_FALSE -> "<boolean>0</boolean>";
            case VALUE_NUMBER_INT -> "<int>" + text + "</int>";
            case VALUE_NUMBER_FLOAT -> "<double>" + text + "</double>";
            default -> "<string>" + (text.equals("\ud83d") ? "&#xD83D;" : text) + "</string>";
        };
    }
}
