package dev.memsetkit.fakeserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.api.ApiFault;
import dev.memsetkit.fakeserver.api.MethodCatalog;
import dev.memsetkit.fakeserver.api.MethodShape;
import dev.memsetkit.fakeserver.control.ReceivedCall;
import dev.memsetkit.fakeserver.message.FakeServerMessage;
import dev.memsetkit.fakeserver.wire.SentParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Appends calls to a file, one exchange of JSON per line: the method, its parameters, the form that sends them, and the answer.
 * In place of passwords and keys stand others of the same form, so that the calls can be made again. Thread-safe.
 */
public final class ExchangeRecorder implements Consumer<ReceivedCall>, AutoCloseable {

    private static final String NO_PASSWORD = "hidden-password";
    private static final String NO_KEY = "00000000000000000000000000000000";

    private final SentParameters reader = new SentParameters(MethodCatalog.bundled());
    private final Writer out;

    /**
     * A recorder that writes to the end of a file, which it makes if it is not there.
     *
     * @param file where each call becomes a line
     * @throws IOException if the file cannot be written; the message says why
     */
    public ExchangeRecorder(Path file) throws IOException {
        try {
            this.out = Files.newBufferedWriter(
                    file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IOException(FakeServerMessage.UNWRITABLE.text(file, FileProblem.reason(file, e)), e);
        }
    }

    @Override
    public synchronized void accept(ReceivedCall call) {
        ObjectNode exchange = JsonNodeFactory.instance.objectNode().put("method", call.method());
        ObjectNode parameters = typed(call.method(), (ObjectNode) withoutGaps("", call.parameters()));
        exchange.set("params", parameters);
        exchange.set("form", form(parameters));
        ObjectNode response = exchange.putObject("response");
        if (call.succeeded()) {
            response.put("status", 200).set("body", withoutGaps("", call.result()));
        } else {
            ApiError error = ApiError.named(call.error());
            response.put("status", error.httpStatus())
                    .putObject("body")
                    .put("error_type", error.type())
                    .put("error_code", error.code())
                    .put("error", call.message());
        }
        try {
            out.write(exchange.toString());
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(FakeServerMessage.CANNOT_RECORD.text(), e);
        }
    }

    /** Values of the documented types where that is what they are, such as numbers that a form had as texts. */
    private ObjectNode typed(String method, ObjectNode sent) {
        Optional<MethodShape> shape = MethodCatalog.bundled().method(method);
        try {
            return shape.isEmpty() ? sent : reader.read(shape.get(), sent, false, Set.of());
        } catch (ApiFault e) {
            return sent;
        }
    }

    /** With a secret of nobody wherever one was hidden. */
    private static JsonNode withoutGaps(String name, JsonNode value) {
        if (value.isObject()) {
            ObjectNode filled = JsonNodeFactory.instance.objectNode();
            value.properties()
                    .forEach(member -> filled.set(member.getKey(), withoutGaps(member.getKey(), member.getValue())));
            return filled;
        }
        if (value.isArray()) {
            ArrayNode filled = JsonNodeFactory.instance.arrayNode();
            value.forEach(element -> filled.add(withoutGaps(name, element)));
            return filled;
        }
        if (!value.asText().equals(ReceivedCall.HIDDEN)) {
            return value;
        }
        return JsonNodeFactory.instance.textNode(name.contains("password") ? NO_PASSWORD : NO_KEY);
    }

    /** Each parameter as a text; all together as JSON where one of them has no text. */
    private static ObjectNode form(ObjectNode parameters) {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        for (JsonNode value : parameters) {
            if (value.isContainerNode()) {
                form.set("parameters", parameters);
                return form;
            }
        }
        parameters.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            form.put(entry.getKey(), value.isBoolean() ? value.booleanValue() ? "1" : "0" : value.asText());
        });
        return form;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
