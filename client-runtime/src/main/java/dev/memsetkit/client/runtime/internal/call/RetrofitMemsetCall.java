package dev.memsetkit.client.runtime.internal.call;

import dev.memsetkit.client.runtime.MemsetCall;
import dev.memsetkit.client.runtime.MemsetCallback;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Request;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** A call over Retrofit's: a body or an exception instead of a response. */
public class RetrofitMemsetCall<T> implements MemsetCall<T> {

    private final String method;
    private final Call<T> call;
    private final ErrorDecoder errors;

    public RetrofitMemsetCall(String method, Call<T> call, ErrorDecoder errors) {
        this.method = method;
        this.call = call;
        this.errors = errors;
    }

    public final Call<T> freshCall() {
        return call.clone();
    }

    @Override
    public T execute() throws IOException {
        return body(call.execute());
    }

    @Override
    public void enqueue(MemsetCallback<T> callback) {
        call.enqueue(new Callback<T>() {
            @Override
            public void onResponse(Call<T> answered, Response<T> response) {
                T result;
                try {
                    result = body(response);
                } catch (IOException | RuntimeException e) {
                    callback.onFailure(e);
                    return;
                }
                callback.onResult(result);
            }

            @Override
            public void onFailure(Call<T> failed, Throwable failure) {
                callback.onFailure(failure);
            }
        });
    }

    @Override
    public CompletableFuture<T> toFuture() {
        CompletableFuture<T> future = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterrupt) {
                // The future first: else the call's own failure may complete it before it counts as cancelled.
                boolean cancelled = super.cancel(mayInterrupt);
                RetrofitMemsetCall.this.cancel();
                return cancelled;
            }
        };
        enqueue(new MemsetCallback<T>() {
            @Override
            public void onResult(T result) {
                future.complete(result);
            }

            @Override
            public void onFailure(Throwable failure) {
                future.completeExceptionally(failure);
            }
        });
        return future;
    }

    /** Methods that answer nothing have no body, whatever the API sends. */
    @SuppressWarnings("NullAway")
    private T body(Response<T> response) throws IOException {
        if (!response.isSuccessful()) {
            throw errors.decode(response.code(), response.errorBody(), method);
        }
        return response.body();
    }

    @Override
    public void cancel() {
        call.cancel();
    }

    @Override
    public boolean isCanceled() {
        return call.isCanceled();
    }

    @Override
    public MemsetCall<T> copy() {
        return new RetrofitMemsetCall<>(method, call.clone(), errors);
    }

    @Override
    public Request request() {
        return call.request();
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public String toString() {
        return "MemsetCall[" + method + "]";
    }
}
