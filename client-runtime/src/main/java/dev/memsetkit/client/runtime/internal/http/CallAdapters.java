package dev.memsetkit.client.runtime.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.client.runtime.JobAccess;
import dev.memsetkit.client.runtime.JobCall;
import dev.memsetkit.client.runtime.MemsetCall;
import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Retrofit;

/** Lets Retrofit interfaces answer {@link MemsetCall} and {@link JobCall}: Retrofit makes the address, the rest is ours. */
public final class CallAdapters extends CallAdapter.Factory {

    private final Function<Retrofit, Engine> engines;
    private final @Nullable JobAccess<?> jobs;

    /**
     * A factory.
     *
     * @param engines what calls of that Retrofit are made with
     * @param jobs how jobs are asked about; {@code null} if the API has none
     */
    public CallAdapters(Function<Retrofit, Engine> engines, @Nullable JobAccess<?> jobs) {
        this.engines = engines;
        this.jobs = jobs;
    }

    @Override
    public @Nullable CallAdapter<?, ?> get(Type returnType, Annotation[] annotations, Retrofit retrofit) {
        Class<?> raw = getRawType(returnType);
        if (raw != MemsetCall.class && raw != JobCall.class) {
            return null;
        }
        if (!(returnType instanceof ParameterizedType parameterized)) {
            throw new IllegalArgumentException(UsageMessage.NO_TYPE_ARGUMENT.text(raw.getSimpleName()));
        }
        Type result = getParameterUpperBound(0, parameterized);
        String method = MethodName.of(annotations);
        Engine engine = engines.apply(retrofit);
        ResultDecoder reader = new ResultDecoder(engine.mapper(), result);
        if (raw == JobCall.class) {
            JobAccess<?> access = jobs;
            if (access == null || access.type() != result) {
                throw new IllegalArgumentException(UsageMessage.UNKNOWN_JOB.text(method, result));
            }
            HttpUrl base = retrofit.baseUrl();
            return new Adapter(
                    result, call -> new JobMethodCall<>(plan(engine, method, call.request(), reader), access, base));
        }
        return new Adapter(result, call -> new MethodCall<>(plan(engine, method, call.request(), reader)));
    }

    private static CallPlan plan(Engine engine, String method, Request carrier, ResultDecoder reader) {
        return CallPlan.of(
                engine,
                method,
                Carriers.parameters(carrier.body()),
                Carriers.secretNames(carrier.body()),
                carrier,
                reader);
    }

    /** A call of a method that no interface has. */
    public static MemsetCall<JsonNode> call(
            Engine engine, HttpUrl base, String method, Map<String, Object> parameters) {
        HttpUrl address =
                base.newBuilder().addPathSegment(MethodName.checked(method)).build();
        return new MethodCall<>(CallPlan.of(
                engine,
                method,
                parameters,
                Set.of(),
                Carriers.request(address),
                new ResultDecoder(engine.mapper(), JsonNode.class)));
    }

    private interface Wrapping {
        MemsetCall<?> wrap(Call<Object> call);
    }

    private record Adapter(Type responseType, Wrapping wrapping) implements CallAdapter<Object, MemsetCall<?>> {
        @Override
        public MemsetCall<?> adapt(Call<Object> call) {
            return wrapping.wrap(call);
        }
    }
}
