package dev.memsetkit.client.runtime.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** BoundedNumbers as they come: also as text, and whole ones with a fraction of zero. Bounded, since long ones take minutes. */
final class BoundedNumbers {

    private static final int MAX_LENGTH = 100;
    private static final int MAX_EXPONENT = 1_000;

    private BoundedNumbers() {}

    private static @Nullable BigDecimal read(JsonParser parser, DeserializationContext context, Class<?> type)
            throws IOException {
        JsonToken token = parser.currentToken();
        boolean number = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        if (!number && token != JsonToken.VALUE_STRING) {
            context.handleUnexpectedToken(type, parser);
            return null;
        }
        if (parser.getTextLength() > MAX_LENGTH) {
            throw weird(context, type, "a number of " + parser.getTextLength() + " characters");
        }
        String text = parser.getText().strip();
        try {
            BigDecimal value = new BigDecimal(text);
            if (Math.abs((long) value.scale()) > MAX_EXPONENT) {
                throw weird(context, type, "a number with an exponent of " + -value.scale());
            }
            return value;
        } catch (NumberFormatException e) {
            throw weird(context, type, "text that is not a number");
        }
    }

    private static IOException weird(DeserializationContext context, Class<?> type, String found) {
        return context.instantiationException(type, "found " + found);
    }

    /** From -2^63 to 2^63-1. */
    static final class Whole extends JsonDeserializer<Long> {
        @Override
        public @Nullable Long deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                    && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
                return parser.getLongValue();
            }
            BigDecimal value = read(parser, context, Long.class);
            try {
                return value == null ? null : Long.valueOf(value.longValueExact());
            } catch (ArithmeticException e) {
                throw weird(context, Long.class, "a number that is not whole, or beyond 64 bits");
            }
        }
    }

    /** Money and other fractions: every digit as it came. */
    static final class Exact extends JsonDeserializer<BigDecimal> {
        @Override
        public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read(parser, context, BigDecimal.class);
        }
    }
}
