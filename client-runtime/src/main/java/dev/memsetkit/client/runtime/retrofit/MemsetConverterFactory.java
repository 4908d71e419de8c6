package dev.memsetkit.client.runtime.retrofit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.runtime.ErrorFactory;
import dev.memsetkit.client.runtime.internal.http.AccessMethod;
import dev.memsetkit.client.runtime.internal.http.Converters;
import dev.memsetkit.client.runtime.internal.http.JsonRpcTransport;
import dev.memsetkit.client.runtime.internal.http.JsonTransport;
import dev.memsetkit.client.runtime.internal.http.ResponseLimits;
import dev.memsetkit.client.runtime.internal.http.XmlRpcTransport;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.HttpUrl;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * An access method of the API as a Retrofit converter: parameters become a form, answers are read as JSON.
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

    private final AccessMethod transport;
    private final JsonMapper mapper;
    private final Converters converters;

    private MemsetConverterFactory(AccessMethod transport, JsonMapper mapper, ErrorFactory errors) {
        this.transport = transport;
        this.mapper = mapper;
        this.converters = new Converters(transport, mapper, errors);
    }

    /**
     * A converter for the JSON access method.
     *
     * @param errors makes exceptions of errors; the generated {@code ApiErrors}
     * @param mapper a mapper that {@link ResultMapper} began
     * @return the converter, to be added to a {@code Retrofit.Builder}
     */
    public static MemsetConverterFactory json(ErrorFactory errors, JsonMapper mapper) {
        return new MemsetConverterFactory(new JsonTransport(mapper), mapper, errors);
    }

    /**
     * A converter for XML-RPC.
     *
     * @param address of the access method
     * @param errors makes exceptions of errors; the generated {@code ApiErrors}
     * @param mapper a mapper that {@link ResultMapper} began
     * @return the converter, to be added to a {@code Retrofit.Builder}
     */
    public static MemsetConverterFactory xmlRpc(HttpUrl address, ErrorFactory errors, JsonMapper mapper) {
        return new MemsetConverterFactory(new XmlRpcTransport(address, ResponseLimits.DEFAULT), mapper, errors);
    }

    /**
     * A converter for JSON-RPC.
     *
     * @param address of the access method
     * @param errors makes exceptions of errors; the generated {@code ApiErrors}
     * @param mapper a mapper that {@link ResultMapper} began
     * @return the converter, to be added to a {@code Retrofit.Builder}
     */
    public static MemsetConverterFactory jsonRpc(HttpUrl address, ErrorFactory errors, JsonMapper mapper) {
        return new MemsetConverterFactory(new JsonRpcTransport(address, mapper), mapper, errors);
    }

    AccessMethod transport() {
        return transport;
    }

    JsonMapper mapper() {
        return mapper;
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        return converters.requestBodyConverter(type, parameterAnnotations, methodAnnotations, retrofit);
    }

    @Override
    public Converter<ResponseBody, ?> responseBodyConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        return converters.responseBodyConverter(type, annotations, retrofit);
    }
}
