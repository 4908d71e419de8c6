package dev.memsetkit.client.runtime.internal.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.runtime.ApiFailure;
import dev.memsetkit.client.runtime.JsonRequests;
import dev.memsetkit.client.runtime.internal.value.Surrogates;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** The JSON access method: a form is posted to an address for each method, JSON comes back, errors as HTTP statuses. */
public final class JsonTransport implements AccessMethod {

    private static final Pattern CODE = Pattern.compile("-?[0-9]{1,9}");
    private static final String NAME = "name";
    private static final int MAX_ERROR_NAME = 100;

    private final JsonMapper mapper;
    private final FormEncoder encoder;
    private final JsonRequests form;
    private final Predicate<String> safeMethods;

    /** The JSON access method with a mapper for results. */
    public JsonTransport(JsonMapper mapper) {
        this(mapper, JsonRequests.DEFAULT, method -> false);
    }

    /**
     * The JSON access method.
     *
     * @param mapper reads results, and writes parameters that are JSON
     * @param form how calls are written
     * @param safeMethods methods that change nothing, which may be called by GET
     */
    public JsonTransport(JsonMapper mapper, JsonRequests form, Predicate<String> safeMethods) {
        this.mapper = mapper;
        this.encoder = new FormEncoder(mapper, form.parametersField());
        this.form = form;
        this.safeMethods = safeMethods;
    }

    @Override
    public String accept() {
        return "application/json";
    }

    @Override
    public HttpUrl url(HttpUrl address, String method, Map<String, Object> parameters) {
        // Told by its parts: to compare records by equals() would be a twentieth of the processor time of a program's
        // first call.
        if (!form.trailingSlash() && !hasNameInPath(parameters) && !isGet(method)) {
            return address;
        }
        HttpUrl.Builder url = address.newBuilder();
        if (hasNameInPath(parameters)) {
            url.addPathSegment(String.valueOf(parameters.get(NAME)));
        }
        if (form.trailingSlash()) {
            url.addPathSegment("");
        }
        if (isGet(method)) {
            FormBody query = encoder.encode(fields(parameters));
            for (int i = 0; i < query.size(); i++) {
                url.addQueryParameter(query.name(i), query.value(i));
            }
        }
        return url.build();
    }

    @Override
    public @Nullable RequestBody sent(String method, Map<String, Object> parameters) {
        return isGet(method) ? null : body(method, fields(parameters));
    }

    private boolean isGet(String method) {
        return form.get() && safeMethods.test(method);
    }

    private boolean hasNameInPath(Map<String, Object> parameters) {
        return form.nameInPath() && parameters.get(NAME) instanceof String name && isPathSegment(name);
    }

    /** What does not stand in the path. */
    private Map<String, Object> fields(Map<String, Object> parameters) {
        if (!hasNameInPath(parameters)) {
            return parameters;
        }
        Map<String, Object> fields = new LinkedHashMap<>(parameters);
        fields.remove(NAME);
        return fields;
    }

    /** What a path has a meaning of its own for stays a field. */
    private static boolean isPathSegment(String name) {
        return !name.isEmpty() && !name.equals(".") && !name.equals("..") && !Surrogates.isLoneIn(name);
    }

    @Override
    public RequestBody body(String method, Map<String, Object> parameters) {
        FormBody body = encoder.encode(parameters);
        return body.size() == 0 ? FormEncoder.EMPTY : body;
    }

    @Override
    public @Nullable ApiFailure failure(String method, Answer answer) {
        // In UTF-16 and the like no key is found by its bytes.
        if (answer.isSuccess() && answer.isSupersetOfAscii() && !answer.look().errorType()) {
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
        JsonNode error = body.path("error");
        boolean silent = error.isNull() || error.isBoolean() || (error.isContainerNode() && error.isEmpty());
        String message = silent ? "" : error.isContainerNode() ? error.toString() : error.asText();
        return new ApiFailure(
                type.textValue(),
                code(body.path("error_code")),
                answer.status(),
                message,
                method,
                NamedParameter.in(message),
                answer.headers());
    }

    /** The code, also as text; 0 if it is none. */
    private static int code(JsonNode code) {
        if (code.isTextual() && CODE.matcher(code.textValue()).matches()) {
            return Integer.parseInt(code.textValue());
        }
        return code.isIntegralNumber() && code.canConvertToInt() ? code.intValue() : 0;
    }

    @Override
    public JsonParser result(Answer answer) throws IOException {
        return JsonBody.parser(mapper, answer);
    }

    /** Text that holds half a character: no charset can write it again. */
    static final class LoneSurrogateException extends JsonProcessingException {

        private static final long serialVersionUID = 1L;

        LoneSurrogateException() {
            super("a text holds half of a surrogate pair, which is not a character");
        }
    }
}
