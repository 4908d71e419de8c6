package dev.memsetkit.client.runtime.retrofit;

import dev.memsetkit.client.runtime.ErrorFactory;
import dev.memsetkit.client.runtime.JobAccess;
import dev.memsetkit.client.runtime.JobCall;
import dev.memsetkit.client.runtime.MemsetCall;
import dev.memsetkit.client.runtime.internal.call.ErrorDecoder;
import dev.memsetkit.client.runtime.internal.call.MethodName;
import dev.memsetkit.client.runtime.internal.call.RetrofitJobCall;
import dev.memsetkit.client.runtime.internal.call.RetrofitMemsetCall;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Retrofit;

/** Lets Retrofit interfaces answer {@link MemsetCall} and {@link JobCall}. */
public final class MemsetCallAdapterFactory extends CallAdapter.Factory {

    private final ErrorDecoder errors;
    private final @Nullable JobAccess<?> jobs;

    private MemsetCallAdapterFactory(ErrorDecoder errors, @Nullable JobAccess<?> jobs) {
        this.errors = errors;
        this.jobs = jobs;
    }

    /**
     * A factory.
     *
     * @param errors makes exceptions of errors; the generated {@code ApiErrors}
     * @param jobs how jobs are asked about; {@code null} if the API has none
     */
    public static MemsetCallAdapterFactory create(ErrorFactory errors, @Nullable JobAccess<?> jobs) {
        return new MemsetCallAdapterFactory(
                new ErrorDecoder(errors, ResultMapper.builder().build()), jobs);
    }

    @Override
    public @Nullable CallAdapter<?, ?> get(Type returnType, Annotation[] annotations, Retrofit retrofit) {
        Class<?> raw = getRawType(returnType);
        if (raw != MemsetCall.class && raw != JobCall.class) {
            return null;
        }
        if (!(returnType instanceof ParameterizedType parameterized)) {
            throw new IllegalArgumentException(
                    raw.getSimpleName() + " needs a type argument, such as MemsetCall<Void>");
        }
        Type result = getParameterUpperBound(0, parameterized);
        String method = MethodName.of(annotations);
        if (raw == JobCall.class) {
            if (jobs == null || jobs.type() != result) {
                throw new IllegalArgumentException(method + " answers " + result + ", which is no known job");
            }
            return jobAdapter(method, result, jobs, retrofit);
        }
        return new Adapter(result, call -> new RetrofitMemsetCall<>(method, call, errors));
    }

    @SuppressWarnings("unchecked") // Only calls whose result is the type of the jobs come here.
    private <T> CallAdapter<?, ?> jobAdapter(String method, Type result, JobAccess<T> access, Retrofit retrofit) {
        return new Adapter(
                result, call -> new RetrofitJobCall<>(method, (Call<T>) (Call<?>) call, errors, access, retrofit));
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
