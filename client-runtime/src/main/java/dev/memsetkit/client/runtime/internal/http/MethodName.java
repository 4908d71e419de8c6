package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.lang.annotation.Annotation;
import java.util.regex.Pattern;
import retrofit2.http.GET;
import retrofit2.http.POST;

/** The documented name of a method. */
public final class MethodName {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,64}(\\.[A-Za-z0-9_]{1,64}){0,8}");

    private MethodName() {}

    /** Of the method that a Retrofit interface method calls: its relative address. */
    static String of(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof POST post) {
                return post.value();
            } else if (annotation instanceof GET get) {
                return get.value();
            }
        }
        return "method";
    }

    /**
     * A name that somebody gives.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(UsageMessage.NOT_A_METHOD_NAME.text());
        }
        return name;
    }
}
