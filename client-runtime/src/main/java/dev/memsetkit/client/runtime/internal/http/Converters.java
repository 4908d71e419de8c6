package dev.memsetkit.client.runtime.internal.http;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.runtime.ErrorFactory;
import dev.memsetkit.client.runtime.MemsetException;
import dev.memsetkit.client.runtime.WireDictionary;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Hands parameters to the access method; reads answers of interfaces that answer Retrofit's own {@code Call}. */
public final class Converters extends Converter.Factory {

    private static final Request NO_REQUEST = Carriers.request(okhttp3.HttpUrl.get("http://localhost/"));

    private final AccessMethod transport;
    private final JsonMapper mapper;
    private final ErrorFactory errors;

    /** Converters of an access method. */
    public Converters(AccessMethod transport, JsonMapper mapper, ErrorFactory errors) {
        this.transport = transport;
        this.mapper = mapper;
        this.errors = errors;
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        if (type instanceof Class<?> raw && WireDictionary.class.isAssignableFrom(raw)) {
            String method = MethodName.of(methodAnnotations);
            return (Converter<WireDictionary, RequestBody>)
                    parameters -> new Carriers.Parameters(parameters, transport, method);
        }
        return null;
    }

    @Override
    public Converter<ResponseBody, ?> responseBodyConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        String method = MethodName.of(annotations);
        CallPlan plan = CallPlan.of(
                Engine.plain(retrofit.callFactory(), transport, mapper, errors),
                method,
                Map.of(),
                Set.of(),
                NO_REQUEST,
                new ResultDecoder(mapper, type));
        return body -> convert(plan, body);
    }

    private static @Nullable Object convert(CallPlan plan, ResponseBody body) throws IOException {
        Response response = new Response.Builder()
                .request(NO_REQUEST)
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("")
                .body(body)
                .build();
        try (response) {
            Answer answer = Answer.read(response, null, plan.engine().limits().answerBytes());
            MemsetException reported = AnswerJudge.reported(plan, answer);
            if (reported != null) {
                throw reported;
            }
            return plan.reader().read(plan, answer);
        }
    }
}
