package test.client.validator;

import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NoParameters;
import dev.memsetkit.client.runtime.validation.MethodValidator;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The validators of all methods, by name.
 */
@Generated("dev.memsetkit.codegen")
public final class Validators {
    private static final List<String> METHODS = List.of("word.default",
    "word.notify",
    "word.list");

    private Validators() {
    }

    /**
     * The names of all methods, in order.
     */
    public static List<String> methods() {
        return METHODS;
    }

    /**
     * The validator of a method.
     *
     * @param method full name, such as {@code server.info}
     * @throws IllegalArgumentException if there is no such method; the message names the nearest
     */
    public static MethodValidator of(String method) {
        return switch (method) {
            case "word.default" -> new WordDefaultRequestValidator();
            case "word.notify" -> new NoParameters("word.notify", "an unknown place");
            case "word.list" -> new WordListRequestValidator();
            default -> throw MethodChecks.unknownMethod(method, METHODS);
        };
    }
}
