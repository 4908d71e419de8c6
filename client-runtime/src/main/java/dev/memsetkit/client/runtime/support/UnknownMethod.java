package dev.memsetkit.client.runtime.support;

import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import dev.memsetkit.client.runtime.internal.value.PlainValue;
import dev.memsetkit.client.runtime.validation.Suggestion;
import java.util.List;

/** What callers are told who ask for a method by a name that the documentation does not know. */
public final class UnknownMethod {

    private UnknownMethod() {}

    /**
     * {@return the exception for a method that there is no validator of, with a suggestion}
     *
     * @param method the unknown name
     * @param known full names of all methods that have one
     */
    public static IllegalArgumentException exception(String method, List<String> known) {
        return new IllegalArgumentException(
                UsageMessage.UNKNOWN_METHOD.text(PlainValue.shown(method), Suggestion.text(method, known)));
    }
}
