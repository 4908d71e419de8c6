package dev.memsetkit.client.runtime.internal.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.runtime.ApiFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** The JSON access method: a form is posted to an address for each method, JSON comes back, errors as HTTP statuses. */
public final class JsonTransport implements Transport {

    private static final byte[] ERROR_TYPE = "\"error_type\"".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern PARAMETER = Pattern.compile("^([a-z_][a-z0-9_]{0,63}): ");
    private static final int MAX_ERROR_NAME = 100;

    private final JsonMapper mapper;
    private final FormEncoder encoder;

    /** The JSON access method with a mapper for results. */
    public JsonTransport(JsonMapper mapper) {
        this.mapper = mapper;
        this.encoder = new FormEncoder(mapper);
    }

    @Override
    public String accept() {
        return "application/json";
    }

    @Override
    public HttpUrl url(HttpUrl address, String method) {
        return address;
    }

    @Override
    public RequestBody body(String method, Map<String, Object> parameters) {
        return encoder.encode(parameters);
    }

    @Override
    public @Nullable ApiFailure failure(String method, Answer answer) {
        if (answer.isSuccess() && !Bytes.contains(answer.body(), ERROR_TYPE)) {
            return null;
        }
        JsonNode body;
        try {
            body = mapper.readTree(answer.text());
        } catch (IOException e) {
            return null; // A proxy's page or the like: the status has to do.
        }
        JsonNode type = body.path("error_type");
        if (!type.isTextual() || type.textValue().isEmpty() || type.textValue().length() > MAX_ERROR_NAME) {
            return null;
        }
        JsonNode code = body.path("error_code");
        String message = body.path("error").isTextual() ? body.path("error").textValue() : "";
        Matcher parameter = PARAMETER.matcher(message);
        return new ApiFailure(
                type.textValue(),
                code.isIntegralNumber() && code.canConvertToInt() ? code.intValue() : 0,
                answer.status(),
                message,
                method,
                parameter.find() ? parameter.group(1) : null,
                answer.headers());
    }

    @Override
    public JsonParser result(Answer answer) throws IOException {
        boolean escapes = Bytes.containsSurrogateEscape(answer.body());
        if (answer.isAscii() && !escapes) {
            return mapper.getFactory().createParser(answer.body());
        }
        String text = answer.text();
        if (escapes && Bytes.hasLoneSurrogate(text)) {
            throw new LoneSurrogateException();
        }
        return mapper.getFactory().createParser(text);
    }

    /** Text that holds half a character: no charset can write it again. */
    static final class LoneSurrogateException extends JsonProcessingException {

        private static final long serialVersionUID = 1L;

        LoneSurrogateException() {
            super("a text holds half of a surrogate pair, which is no character");
        }
    }
}
