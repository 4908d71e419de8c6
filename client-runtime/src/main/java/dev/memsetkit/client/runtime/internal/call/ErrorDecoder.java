package dev.memsetkit.client.runtime.internal.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.runtime.ApiFailure;
import dev.memsetkit.client.runtime.ErrorFactory;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Reads what the API says of an error: from the error body, or from the status where the body is no such JSON. */
public final class ErrorDecoder {

    private static final long LONGEST_BODY = 1 << 20;
    private static final int LONGEST_QUOTE = 200;
    private static final Pattern PARAMETER = Pattern.compile("^([a-z_][a-z0-9_]*): ");

    private final ErrorFactory factory;
    private final JsonMapper mapper;

    public ErrorDecoder(ErrorFactory factory, JsonMapper mapper) {
        this.factory = factory;
        this.mapper = mapper;
    }

    /** The exception for an answer that is no success. */
    public RuntimeException decode(int status, @Nullable ResponseBody body, String method) throws IOException {
        String text = body == null ? "" : Bodies.read(body, LONGEST_BODY, method);
        Optional<RuntimeException> documented = documented(status, parse(text), method);
        return documented.orElseGet(() -> factory.create(new ApiFailure(
                "",
                0,
                status,
                "HTTP status " + status + (text.isBlank() ? "" : ": " + quote(text)),
                method,
                Optional.empty())));
    }

    /** The exception for a body that reports an error, whatever the status. */
    public Optional<RuntimeException> documented(int status, @Nullable JsonNode body, String method) {
        if (body == null || !body.isObject() || !body.path("error_type").isTextual() || !body.has("error_code")) {
            return Optional.empty();
        }
        String message = body.path("error").asText("");
        Matcher parameter = PARAMETER.matcher(message);
        return Optional.of(factory.create(new ApiFailure(
                body.path("error_type").asText(),
                body.path("error_code").asInt(),
                status,
                message,
                method,
                parameter.find() ? Optional.of(parameter.group(1)) : Optional.empty())));
    }

    private @Nullable JsonNode parse(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            return null; // A proxy's page or the like: the status has to do.
        }
    }

    public static String quote(String text) {
        String line = text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
        return "\"" + (line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "...") + "\"";
    }
}
