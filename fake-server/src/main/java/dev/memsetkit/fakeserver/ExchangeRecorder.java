package dev.memsetkit.fakeserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.control.ReceivedCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * Appends calls to a file, one exchange of JSON per line: the method, its parameters, the form that sends them, and
 * the answer.
 * Passwords and keys are left out. Thread-safe.
 */
public final class ExchangeRecorder implements Consumer<ReceivedCall>, AutoCloseable {

    private final Writer out;

    /**
     * A recorder that writes to the end of a file, which it makes if it is not there.
     *
     * @param file where each call becomes a line
     * @throws IOException if the file cannot be written
     */
    public ExchangeRecorder(Path file) throws IOException {
        this.out = Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public synchronized void accept(ReceivedCall call) {
        ObjectNode exchange = JsonNodeFactory.instance.objectNode().put("method", call.method());
        exchange.set("params", call.parameters());
        exchange.set("form", form(call.parameters()));
        ObjectNode response = exchange.putObject("response");
        if (call.succeeded()) {
            response.put("status", 200).set("body", call.result());
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
            throw new UncheckedIOException("cannot record a call", e);
        }
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
