package dev.memsetkit.client.runtime.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.Predicate;

/** What tells an error that came where a result was to be, whatever else stands in it: the keys by which access methods report one. */
public final class ErrorSigns {

    private static final String ERROR_TYPE = "error_type";

    private ErrorSigns() {}

    /** Whether a result is an error of one of the access methods, or holds one that has a name. */
    public static boolean in(JsonNode result) {
        return result.findValue(ERROR_TYPE) != null
                || (result instanceof ObjectNode dictionary && in(dictionary::hasNonNull));
    }

    /** Whether keys that no documentation knows are those of an error. */
    static boolean in(Set<String> undocumented) {
        return in(undocumented::contains);
    }

    private static boolean in(Predicate<String> keys) {
        return keys.test(ERROR_TYPE)
                || (keys.test("jsonrpc") && keys.test("error"))
                || (keys.test("faultCode") && keys.test("faultString"));
    }
}
