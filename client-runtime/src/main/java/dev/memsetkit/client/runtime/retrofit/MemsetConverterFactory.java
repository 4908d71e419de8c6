package dev.memsetkit.client.runtime.retrofit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.runtime.ErrorFactory;
import dev.memsetkit.client.runtime.MalformedResponseException;
import dev.memsetkit.client.runtime.WireDictionary;
import dev.memsetkit.client.runtime.internal.call.Bodies;
import dev.memsetkit.client.runtime.internal.call.ErrorDecoder;
import dev.memsetkit.client.runtime.internal.call.FormEncoder;
import dev.memsetkit.client.runtime.internal.call.MethodName;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.stream.Collectors;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * The JSON access method as a Retrofit converter: parameters become a form, answers are read as JSON.
 *
 * <pre>{@code
 * DnsApi dns = new Retrofit.Builder()
 *     .baseUrl("https://api.memset.com/v1/json/")
 *     .client(client)
 *     .addConverterFactory(MemsetConverterFactory.json(new ApiErrors(), ResultMapper.builder().build()))
 *     .addCallAdapterFactory(MemsetCallAdapterFactory.create(new ApiErrors(), new ApiJobs()))
 *     .build()
 *     .create(DnsApi.class);
 * }</pre>
 */
public final class MemsetConverterFactory extends Converter.Factory {

    private static final long LONGEST_ANSWER = 64L << 20;

    private final JsonMapper mapper;
    private final FormEncoder encoder;
    private final ErrorDecoder errors;

    private MemsetConverterFactory(ErrorFactory errors, JsonMapper mapper) {
        this.mapper = mapper;
        this.encoder = new FormEncoder(mapper);
        this.errors = new ErrorDecoder(errors, mapper);
    }

    /**
     * A converter for the JSON access method.
     *
     * @param errors makes exceptions of errors; the generated {@code ApiErrors}
     * @param mapper a mapper that {@link ResultMapper} began
     */
    public static MemsetConverterFactory json(ErrorFactory errors, JsonMapper mapper) {
        return new MemsetConverterFactory(errors, mapper);
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        if (type instanceof Class<?> raw && WireDictionary.class.isAssignableFrom(raw)) {
            return (Converter<WireDictionary, RequestBody>) encoder::encode;
        }
        return null;
    }

    @Override
    public Converter<ResponseBody, ?> responseBodyConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        String method = MethodName.of(annotations);
        JavaType result = mapper.constructType(type);
        return body -> convert(body, result, method);
    }

    private @Nullable Object convert(ResponseBody body, JavaType type, String method) throws IOException {
        MediaType contentType = body.contentType();
        String text = Bodies.read(body, LONGEST_ANSWER, method);
        boolean nothing = type.hasRawClass(Void.class);
        JsonNode tree;
        try {
            tree = mapper.readTree(text);
        } catch (JsonProcessingException e) {
            if (nothing) {
                return null;
            }
            throw new MalformedResponseException(
                    method + ": found " + contentType + " " + ErrorDecoder.quote(text) + ", expected JSON", e);
        }
        Optional<RuntimeException> error = errors.documented(200, tree, method);
        if (error.isPresent()) {
            throw error.get();
        }
        if (nothing) {
            return null;
        }
        if (tree.isMissingNode() || tree.isNull()) {
            throw new MalformedResponseException(method + ": the answer is empty, expected a result");
        }
        return result(tree, type, method);
    }

    private Object result(JsonNode tree, JavaType type, String method) throws MalformedResponseException {
        Object result;
        try {
            result = mapper.readerFor(type).readValue(tree);
        } catch (JsonMappingException e) {
            String place = e.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining("."));
            throw new MalformedResponseException(
                    method + ": " + (place.isEmpty() ? "the answer" : place) + " cannot be read: "
                            + e.getOriginalMessage(),
                    e);
        } catch (IOException e) {
            throw new MalformedResponseException(method + ": the answer cannot be read: " + e.getMessage(), e);
        }
        if (result == null) {
            throw new MalformedResponseException(
                    method + ": found " + ErrorDecoder.quote(tree.toString()) + ", expected a result");
        }
        return result;
    }
}
