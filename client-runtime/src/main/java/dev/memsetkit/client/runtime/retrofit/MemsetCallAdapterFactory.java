package dev.memsetkit.client.runtime.retrofit;

import dev.memsetkit.client.runtime.ErrorFactory;
import dev.memsetkit.client.runtime.JobAccess;
import dev.memsetkit.client.runtime.internal.http.CallAdapters;
import dev.memsetkit.client.runtime.internal.http.Engine;
import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import retrofit2.CallAdapter;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * Lets Retrofit interfaces answer {@link dev.memsetkit.client.runtime.MemsetCall} and
 * {@link dev.memsetkit.client.runtime.JobCall}. Needs a {@link MemsetConverterFactory} beside it.
 *
 * <p>Deadlines, bounds and proof of success are those of the generated client. Which methods change nothing is not
 * known
 * here, so that no call is sent a second time.
 */
public final class MemsetCallAdapterFactory extends CallAdapter.Factory {

    private final CallAdapters adapters;

    private MemsetCallAdapterFactory(CallAdapters adapters) {
        this.adapters = adapters;
    }

    /**
     * A factory.
     *
     * @param errors makes exceptions of errors; the generated {@code ApiErrors}
     * @param jobs how jobs are asked about; {@code null} if the API has none
     * @return the factory, to be added to a {@code Retrofit.Builder}
     */
    public static MemsetCallAdapterFactory create(ErrorFactory errors, @Nullable JobAccess<?> jobs) {
        return new MemsetCallAdapterFactory(new CallAdapters(retrofit -> engine(retrofit, errors), jobs));
    }

    private static Engine engine(Retrofit retrofit, ErrorFactory errors) {
        for (Converter.Factory factory : retrofit.converterFactories()) {
            if (factory instanceof MemsetConverterFactory converters) {
                return Engine.plain(retrofit.callFactory(), converters.transport(), converters.mapper(), errors);
            }
        }
        throw new IllegalStateException(UsageMessage.NO_CONVERTERS.text());
    }

    @Override
    public @Nullable CallAdapter<?, ?> get(Type returnType, Annotation[] annotations, Retrofit retrofit) {
        return adapters.get(returnType, annotations, retrofit);
    }
}
