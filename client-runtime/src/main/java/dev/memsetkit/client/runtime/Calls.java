package dev.memsetkit.client.runtime;

import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Calls that end as they are told, for tests of code that calls: nothing is sent.
 *
 * <pre>{@code
 * when(dns.zoneInfo(id)).thenReturn(Calls.returning(zone));
 * when(dns.reload()).thenReturn(Calls.returningJob(done));
 * }</pre>
 */
public final class Calls {

    private Calls() {}

    /**
     * {@return a call that succeeds}
     *
     * @param <T> what the method returns
     * @param result what the call returns; {@code null} for methods that return nothing
     */
    public static <T extends @Nullable Object> MemsetCall<T> returning(T result) {
        return new FinishedCall<>(result, null);
    }

    /**
     * {@return a call of a method that begins a job, which succeeds, as does waiting for the job}
     *
     * @param <T> the job
     * @param finished what the call returns, and waiting for it too
     */
    public static <T> JobCall<T> returningJob(T finished) {
        return new FinishedCall<>(finished, null);
    }

    /**
     * {@return a call that fails with an answer that is not a success}
     *
     * @param <T> what the method would return
     * @param failure what the call throws, each copy of it the same object
     */
    public static <T> MemsetCall<T> failing(MemsetException failure) {
        return new FinishedCall<>(null, failure);
    }

    /**
     * {@return a call that fails without an answer}
     *
     * @param <T> what the method would return
     * @param failure what the call throws, as a rule a {@link TransportException}
     */
    public static <T> MemsetCall<T> failing(IOException failure) {
        return new FinishedCall<>(null, failure);
    }

    /**
     * {@return a call of a method that begins a job, which fails, as does waiting for the job}
     *
     * @param <T> the job
     * @param failure what is thrown: a {@link RuntimeException}, an {@link IOException} or, by waiting alone, an
     *     {@link InterruptedException}
     */
    public static <T> JobCall<T> failingJob(Exception failure) {
        return new FinishedCall<>(null, failure);
    }

    @SuppressWarnings("NullAway") // A result may be null where the method answers nothing.
    private static final class FinishedCall<T extends @Nullable Object> implements JobCall<T> {

        private final @Nullable T result;
        private final @Nullable Exception failure;
        private final AtomicBoolean made = new AtomicBoolean();
        private volatile boolean cancelled;

        FinishedCall(@Nullable T result, @Nullable Exception failure) {
            this.result = result;
            this.failure = failure;
        }

        private T end() throws Exception {
            if (!made.compareAndSet(false, true)) {
                throw new IllegalStateException(UsageMessage.CALL_MADE.text());
            }
            if (failure != null) {
                throw failure;
            }
            return result;
        }

        @Override
        public T execute() throws IOException {
            try {
                return end();
            } catch (IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("a call cannot fail with " + e, e);
            }
        }

        @Override
        public MemsetResponse<T> executeForResponse() throws IOException {
            return new MemsetResponse<>(200, ResponseHeaders.NONE, "", execute(), 1);
        }

        @Override
        public void enqueue(MemsetCallback<T> callback) {
            T ended;
            try {
                ended = end();
            } catch (Exception e) {
                callback.onFailure(e);
                return;
            }
            callback.onResult(ended);
        }

        @Override
        public CompletableFuture<T> toFuture() {
            try {
                return CompletableFuture.completedFuture(end());
            } catch (Exception e) {
                return CompletableFuture.failedFuture(e);
            }
        }

        @Override
        public T executeAndWait(JobWait wait) throws IOException, InterruptedException {
            try {
                return end();
            } catch (IOException | InterruptedException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("a call cannot fail with " + e, e);
            }
        }

        @Override
        public CompletableFuture<T> toFutureAndWait(JobWait wait) {
            return toFuture();
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public boolean isCanceled() {
            return cancelled;
        }

        @Override
        public JobCall<T> copy() {
            return new FinishedCall<>(result, failure);
        }

        @Override
        public JobCall<T> withTimeout(Duration deadline) {
            return copy();
        }

        @Override
        public JobCall<T> withRetries(RetryPolicy retries) {
            return copy();
        }

        @Override
        public Request request() {
            return new Request.Builder()
                    .url("http://localhost/")
                    .post(RequestBody.create(new byte[0]))
                    .build();
        }

        @Override
        public String method() {
            return "";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of();
        }
    }
}
