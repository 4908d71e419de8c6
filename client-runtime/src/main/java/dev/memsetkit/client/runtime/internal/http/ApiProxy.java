package dev.memsetkit.client.runtime.internal.http;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * Calls short forms, which are default methods, by the JDK's own way. Retrofit looks each of them up anew in every call, which
 * costs twice as much as all the rest of a small call.
 */
public final class ApiProxy implements InvocationHandler {

    private final Object retrofits;
    private final InvocationHandler handler;

    private ApiProxy(Object retrofits) {
        this.retrofits = retrofits;
        this.handler = Proxy.getInvocationHandler(retrofits);
    }

    /** The same interface around the implementation that Retrofit has made. */
    public static <T> T around(Class<T> api, T retrofits) {
        return api.cast(Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, new ApiProxy(retrofits)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.isDefault()) {
            try {
                return InvocationHandler.invokeDefault(proxy, method, arguments);
            } catch (IllegalAccessException e) {
                // The interface is in a package that its module does not export: the slow way works there.
            }
        }
        return handler.invoke(retrofits, method, arguments);
    }
}
