package dev.memsetkit.client.runtime.retrofit;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.memsetkit.client.runtime.internal.json.WireModule;

/**
 * The Jackson mapper for the API's JSON.
 *
 * <p>Lenient where the wire is known to differ from the documentation: integers may arrive as {@code 1000.0} or as text, an
 * empty dictionary may arrive as an empty string or list, keys may be missing or unknown. What would lose something, such as
 * a fraction in an integer or one of two values of a key, is an error; so are {@code null} in a list and numbers of more than
 * 100 characters.
 */
public final class ResultMapper {

    private static final int MAX_NUMBER = 200;

    private ResultMapper() {}

    /** {@return a builder of the mapper, for tweaks} */
    public static JsonMapper.Builder builder() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNumberLength(MAX_NUMBER)
                        .build())
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
                .build();
        return JsonMapper.builder(factory)
                .addModule(new WireModule())
                .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .withCoercionConfig(LogicalType.Map, config -> {
                    config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull);
                    config.setCoercion(CoercionInputShape.EmptyArray, CoercionAction.AsNull);
                });
    }
}
