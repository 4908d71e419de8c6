package dev.memsetkit.fakeserver.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A call as it is kept: its JSON as bytes, since thousands of trees would keep the garbage collector busy. */
final class KeptCall {

    private static final String TRIMMED = "(no longer kept)";
    private static final byte[] TRIMMED_PARAMETERS =
            bytes(JsonNodeFactory.instance.objectNode().put(TRIMMED, true));
    private static final byte[] TRIMMED_RESULT = bytes(JsonNodeFactory.instance.textNode(TRIMMED));
    private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

    private final ReceivedCall call;
    private final byte[] parameters;
    private final byte[] result;

    KeptCall(ReceivedCall call) {
        this(with(call, NOTHING, NullNode.getInstance()), bytes(call.parameters()), bytes(call.result()));
    }

    private KeptCall(ReceivedCall call, byte[] parameters, byte[] result) {
        this.call = call;
        this.parameters = parameters;
        this.result = result;
    }

    String method() {
        return call.method();
    }

    /** How many bytes its JSON has. */
    long size() {
        return (long) parameters.length + result.length;
    }

    /** The same with nothing that can be large. */
    KeptCall trimmed() {
        return new KeptCall(
                call,
                parameters.length <= TRIMMED_PARAMETERS.length ? parameters : TRIMMED_PARAMETERS,
                result.length <= TRIMMED_RESULT.length ? result : TRIMMED_RESULT);
    }

    /** The call with its JSON. */
    ReceivedCall open() {
        return with(call, (ObjectNode) tree(parameters), tree(result));
    }

    private static ReceivedCall with(ReceivedCall call, ObjectNode parameters, JsonNode result) {
        return new ReceivedCall(
                call.number(),
                call.time(),
                call.access(),
                call.method(),
                parameters,
                call.key(),
                call.error(),
                call.message(),
                result,
                call.changes());
    }

    private static byte[] bytes(JsonNode value) {
        try {
            return Own.MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(byte[] json) {
        try {
            return Own.MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What this server has written itself is read without limits. */
    private static final class Own {
        static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                .build());
    }
}
