package dev.memsetkit.client.runtime.internal.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.runtime.MemsetDate;
import dev.memsetkit.client.runtime.WireDictionary;
import dev.memsetkit.client.runtime.WireValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.RequestBody;

/**
 * Puts parameters into a form: a field for each where all are scalars, else all of them as JSON in the one field
 * {@code parameters}, since lists and dictionaries have no form of their own.
 */
public final class FormEncoder {

    private static final String JSON_FIELD = "parameters";

    private final JsonMapper mapper;

    public FormEncoder(JsonMapper mapper) {
        this.mapper = mapper;
    }

    public RequestBody encode(WireDictionary parameters) {
        Map<String, Object> values = parameters.asMap();
        FormBody.Builder form = new FormBody.Builder();
        if (values.values().stream().anyMatch(FormEncoder::isComposite)) {
            form.add(JSON_FIELD, json(values));
        } else {
            values.forEach((name, value) -> form.add(name, text(name, value)));
        }
        return form.build();
    }

    private static boolean isComposite(Object value) {
        return value instanceof List || value instanceof Map || value instanceof WireDictionary;
    }

    private String json(Map<String, Object> values) {
        try {
            return mapper.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "the parameters cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static String text(String name, Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "1" : "0";
        } else if (value instanceof WireValue wire) {
            return wire.wireValue().toString();
        } else if (value instanceof Double number) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException(name + ": found " + number + ", expected a finite number");
            }
            return BigDecimal.valueOf(number).toPlainString();
        } else if (value instanceof MemsetDate date && date.precision() == MemsetDate.Precision.TEXT) {
            throw new IllegalArgumentException(name + ": found \"" + date + "\", expected a date");
        }
        return value.toString();
    }
}
