package test.client.validator;

import dev.memsetkit.client.runtime.support.DocumentedValues;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NamedValues;
import dev.memsetkit.client.runtime.validation.MethodValidator;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import test.client.params.WordListRequest;

/**
 * Checks the parameters of {@code word.list}; they are documented in an unknown place.
 */
@Generated("dev.memsetkit.codegen")
public final class WordListRequestValidator implements MethodValidator {
    private static final MethodChecks CHECKS = new MethodChecks("word.list", "an unknown place");

    private static final List<String> NAMES = List.of("os", "level");

    private static final DocumentedValues OS_VALUES = DocumentedValues.of("linux", "bsd");

    private static final DocumentedValues LEVEL_VALUES = DocumentedValues.of(0L, 32L);

    WordListRequestValidator() {
    }

    @Override
    public String method() {
        return "word.list";
    }

    @Override
    public List<Violation> validate(Map<String, ? extends @Nullable Object> params) {
        List<Violation> found = named(params);
        return MethodChecks.all(found);
    }

    /**
     * The violations of values that are built already; {@code null} if there is none.
     */
    public static @Nullable List<Violation> check(WordListRequest params) {
        return check(null, MethodChecks.textOf(params.os()),
                MethodChecks.integerOf(params.level()));
    }

    /**
     * Adds the violations of values as they are on the wire to what was found so far; {@code null} stands
     * for none and for a value that is not given.
     */
    public static @Nullable List<Violation> check(@Nullable List<Violation> found,
            @Nullable String os, @Nullable Long level) {
        if (os == null) {
            found = CHECKS.required(found, "os", os);
        } else {
            switch (os) {
                case "linux", "bsd" -> {
                }
                default -> found = CHECKS.known(found, "os", os, OS_VALUES);
            }
        }
        if (level != null) {
            found = CHECKS.oneOf(found, "level", level, LEVEL_VALUES);
        }
        return found;
    }

    static @Nullable List<Violation> named(Map<?, ?> params) {
        NamedValues values = new NamedValues(CHECKS, params, NAMES);
        return values.finish(check(null, values.string("os"), values.integer("level")));
    }
}
