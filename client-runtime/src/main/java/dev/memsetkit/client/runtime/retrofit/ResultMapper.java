package dev.memsetkit.client.runtime.retrofit;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.memsetkit.client.runtime.WireDictionary;
import dev.memsetkit.client.runtime.WireValue;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * The Jackson mapper for the API's JSON.
 *
 * <p>Lenient where the wire is known to differ from the documentation: integers may arrive as {@code 1000.0}, an empty
 * dictionary may arrive as an empty string or list, keys may be missing or unknown. What would lose something, such as a
 * fraction in an integer, is an error.
 */
public final class ResultMapper {

    private ResultMapper() {}

    /** A builder of the mapper, for tweaks. */
    public static JsonMapper.Builder builder() {
        SimpleModule wire = new SimpleModule("memset-wire");
        wire.addDeserializer(Long.class, new WholeNumber());
        wire.addSerializer(WireValue.class, new WireValueWriter());
        wire.addSerializer(WireDictionary.class, new WireDictionaryWriter());
        return JsonMapper.builder()
                .addModule(wire)
                .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .withCoercionConfig(LogicalType.POJO, config -> {
                    config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull);
                    config.setCoercion(CoercionInputShape.EmptyArray, CoercionAction.AsNull);
                })
                .withCoercionConfig(LogicalType.Map, config -> {
                    config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull);
                    config.setCoercion(CoercionInputShape.EmptyArray, CoercionAction.AsNull);
                });
    }

    /** Integers, also those that arrive as {@code 1000.0} or as text. */
    private static final class WholeNumber extends JsonDeserializer<Long> {
        @Override
        public Long deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonToken token = parser.currentToken();
            boolean number = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
            if (!number && token != JsonToken.VALUE_STRING) {
                return (Long) context.handleUnexpectedToken(Long.class, parser);
            }
            try {
                return new BigDecimal(parser.getText().strip()).longValueExact();
            } catch (ArithmeticException | NumberFormatException e) {
                return (Long) context.handleWeirdStringValue(
                        Long.class, parser.getText(), "expected a whole number from -2^63 to 2^63-1");
            }
        }
    }

    private static final class WireValueWriter extends JsonSerializer<WireValue> {
        @Override
        public void serialize(WireValue value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeObject(value.wireValue());
        }
    }

    private static final class WireDictionaryWriter extends JsonSerializer<WireDictionary> {
        @Override
        public void serialize(WireDictionary value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeObject(value.asMap());
        }
    }
}
