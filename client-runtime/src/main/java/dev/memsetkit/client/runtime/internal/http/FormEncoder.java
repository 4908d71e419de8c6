package dev.memsetkit.client.runtime.internal.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.runtime.WireDictionary;
import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.util.List;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/**
 * Puts parameters into a form: a field for each where all are scalars, else all of them as JSON in the one field
 * {@code parameters}, since lists and dictionaries have no form of their own.
 */
final class FormEncoder {

    static final String JSON_FIELD = "parameters";
    /** What is posted for no fields. */
    static final RequestBody EMPTY =
            RequestBody.create(new byte[0], MediaType.get("application/x-www-form-urlencoded"));

    private final JsonMapper mapper;
    private final boolean always;

    /** @param always whether scalars are sent as JSON too */
    FormEncoder(JsonMapper mapper, boolean always) {
        this.mapper = mapper;
        this.always = always;
    }

    FormBody encode(Map<String, Object> parameters) {
        FormBody.Builder form = new FormBody.Builder();
        boolean composite = always;
        for (Object value : parameters.values()) {
            composite |= isComposite(value);
        }
        if (composite) {
            SentValues.check(parameters);
            form.add(JSON_FIELD, json(parameters));
        } else {
            parameters.forEach((name, value) -> form.add(SentValues.text(name, name), SentValues.text(name, value)));
        }
        return form.build();
    }

    private static boolean isComposite(Object value) {
        return value instanceof List
                || value instanceof Map
                || value instanceof WireDictionary
                || (value instanceof JsonNode node && node.isContainerNode());
    }

    private String json(Map<String, Object> values) {
        try {
            return mapper.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    UsageMessage.UNWRITABLE_PARAMETERS.text("JSON", e.getOriginalMessage()), e);
        }
    }
}
