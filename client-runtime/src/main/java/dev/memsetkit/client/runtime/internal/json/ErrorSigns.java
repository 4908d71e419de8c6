package dev.memsetkit.client.runtime.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.Predicate;

/** What tells an error that came where a result was to be, whatever else stands in it: the keys by which access methods report one. */
public final class ErrorSigns {

    private ErrorSigns() {}

    /** Whether a result is an error of one of the access methods. */
    public static boolean in(JsonNode result) {
        return result instanceof ObjectNode dictionary && in(dictionary::hasNonNull);
    }

    /** Whether keys that no documentation knows are those of an error. */
    static boolean in(Set<String> undocumented) {
        return in(undocumented::contains);
    }

    private static boolean in(Predicate<String> keys) {
        return keys.test("error_type")
                || (keys.test("jsonrpc") && keys.test("error"))
                || (keys.test("faultCode") && keys.test("faultString"));
    }
}
