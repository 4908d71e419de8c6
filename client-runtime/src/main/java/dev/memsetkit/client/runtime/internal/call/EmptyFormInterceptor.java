package dev.memsetkit.client.runtime.internal.call;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Gives calls without parameters the content type of a form, as all clients of the API send it. */
public final class EmptyFormInterceptor implements Interceptor {

    private static final RequestBody EMPTY_FORM =
            RequestBody.create(new byte[0], MediaType.get("application/x-www-form-urlencoded"));

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        RequestBody body = request.body();
        boolean bare = body != null && body.contentType() == null && body.contentLength() == 0;
        return chain.proceed(
                bare ? request.newBuilder().method(request.method(), EMPTY_FORM).build() : request);
    }
}
