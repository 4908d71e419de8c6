package dev.memsetkit.client.runtime.support;

import okhttp3.HttpUrl;
import retrofit2.Retrofit;

/** What a client is made of; the generated client holds one. */
public final class ClientCore {

    private final Retrofit retrofit;
    private final HttpUrl baseUrl;

    ClientCore(Retrofit retrofit, HttpUrl baseUrl) {
        this.retrofit = retrofit;
        this.baseUrl = baseUrl;
    }

    /** An implementation of a generated interface; keep it, making one is not free. */
    public <T> T api(Class<T> api) {
        return retrofit.create(api);
    }

    /** The address of the interface; never the API key. */
    @Override
    public String toString() {
        return "[" + baseUrl + "]";
    }
}
