package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.ApiFailure;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Errors that an access method reports with a code and words. */
final class CodedErrors {

    private static final Pattern PARAMETER = Pattern.compile("^([a-z_][a-z0-9_]{0,63}): ");

    private CodedErrors() {}

    /** An error without the name of its kind: its code says it. */
    static ApiFailure failure(String method, Answer answer, int code, String message) {
        Matcher parameter = PARAMETER.matcher(message);
        return new ApiFailure(
                "",
                code,
                answer.status(),
                message,
                method,
                parameter.find() ? parameter.group(1) : null,
                answer.headers());
    }
}
