package test.client.validator;

import dev.memsetkit.client.runtime.support.DocumentedValues;
import dev.memsetkit.client.runtime.support.Format;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NamedValues;
import dev.memsetkit.client.runtime.validation.MethodValidator;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import test.client.params.WordDefaultRequest;

/**
 * Checks the parameters of {@code word.default}; they are documented in a*&#47;b.html, line 1.
 */
@Generated("dev.memsetkit.codegen")
public final class WordDefaultRequestValidator implements MethodValidator {
    private static final MethodChecks CHECKS = new MethodChecks("word.default",
            "a*/b.html, line 1");

    private static final List<String> NAMES = List.of("boolean", "float", "list", "class", "method",
            "build", "SSL_URL", "as_map", "a_b", "aB", "hash_code", "disk", "either", "password",
            "when");

    private static final DocumentedValues DISK_VALUES = DocumentedValues.of("4x250gb_ssd",
            "tcp,udp", "10mbps_7to1", "32", "0", "", "a", "A", "memset-warning", "grün");

    WordDefaultRequestValidator() {
    }

    @Override
    public String method() {
        return "word.default";
    }

    @Override
    public List<Violation> validate(Map<String, ? extends @Nullable Object> params) {
        List<Violation> found = named(params);
        return MethodChecks.all(found);
    }

    /**
     * The violations of values that are built already; {@code null} if there is none.
     */
    @SuppressWarnings("deprecation")
    public static @Nullable List<Violation> check(WordDefaultRequest params) {
        return check(null, params.boolean_(), params.float_(), params.list(), params.class_(),
                params.method2(), params.build2(), params.sslUrl(), params.asMap2(), params.aB(),
                params.ab(), params.hashCode_(), MethodChecks.textOf(params.disk()),
                params.either(), params.password(), MethodChecks.textOf(params.when()));
    }

    /**
     * Adds the violations of values as they are on the wire to what was found so far; {@code null} stands
     * for none and for a value that is not given.
     */
    public static @Nullable List<Violation> check(@Nullable List<Violation> found,
            @Nullable Boolean boolean_, @Nullable Double float_, @Nullable List<?> list,
            @Nullable String class_, @Nullable String method2, @Nullable Long build2,
            @Nullable String sslUrl, @Nullable String asMap2, @Nullable String aB,
            @Nullable String ab, @Nullable String hashCode_, @Nullable String disk,
            @Nullable Object either, @Nullable String password, @Nullable String when) {
        if (boolean_ == null) {
            found = CHECKS.required(found, "boolean", boolean_);
        }
        if (list == null) {
            found = CHECKS.required(found, "list", list);
        }
        if (class_ != null) {
            found = CHECKS.deprecated(found, "class", class_);
        }
        if (disk != null) {
            switch (disk) {
                case "4x250gb_ssd", "tcp,udp", "10mbps_7to1", "32", "0", "", "a", "A",
                        "memset-warning", "grün" -> {
                }
                default -> found = CHECKS.oneOf(found, "disk", disk, DISK_VALUES);
            }
        }
        if (either instanceof List<?> list2) {
            for (int i = 0; i < list2.size(); i++) {
                found = CHECKS.element(found, "either", i, eitherElement(list2.get(i)));
            }
        } else if (either != null) {
            found = CHECKS.nested(found, "either", eitherElement(either));
        }
        if (when != null) {
            found = CHECKS.format(found, "when", when, Format.MEMSET_DATE);
        }
        return found;
    }

    static @Nullable List<Violation> named(Map<?, ?> params) {
        NamedValues values = new NamedValues(CHECKS, params, NAMES);
        return values.finish(check(null, values.flag("boolean"), values.number("float"),
                values.list("list"), values.string("class"), values.string("method"),
                values.integer("build"), values.string("SSL_URL"), values.string("as_map"),
                values.string("a_b"), values.string("aB"), values.string("hash_code"),
                values.string("disk"), values.either("either", "String or List"),
                values.string("password"), values.string("when")));
    }

    private static @Nullable List<Violation> eitherElement(@Nullable Object value) {
        String plain = MethodChecks.text(MethodChecks.plain(value));
        if (plain == null) {
            return CHECKS.type(null, "", value, "String");
        }
        return null;
    }
}
