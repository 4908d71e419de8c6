package dev.memsetkit.client.runtime.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Booleans as they come: also as 1 and 0, and as text. Jackson alone takes every other number for true. */
final class StrictBooleans extends JsonDeserializer<Boolean> {

    @Override
    public @Nullable Boolean deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        } else if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NUMBER_INT) {
            context.handleUnexpectedToken(Boolean.class, parser);
            return null;
        }
        return switch (parser.getText().strip().toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            case "" -> null;
            default ->
                throw context.instantiationException(
                        Boolean.class,
                        token == JsonToken.VALUE_STRING
                                ? "found text that is neither true nor false"
                                : "found a number that is neither 1 nor 0");
        };
    }
}
