package dev.memsetkit.client.runtime.internal.call;

import java.lang.annotation.Annotation;
import retrofit2.http.GET;
import retrofit2.http.POST;

/** The documented name of the method that a Retrofit interface method calls: its relative address. */
public final class MethodName {

    private MethodName() {}

    public static String of(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof POST post) {
                return post.value();
            } else if (annotation instanceof GET get) {
                return get.value();
            }
        }
        return "method";
    }
}
