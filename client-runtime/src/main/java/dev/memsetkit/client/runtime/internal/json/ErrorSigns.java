package dev.memsetkit.client.runtime.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Predicate;

/** What tells an error that came where a result was to be, whatever else stands in it: the keys by which access methods report one. */
public final class ErrorSigns {

    private static final String ERROR_TYPE = "error_type";
    private static final String ERROR_CODE = "error_code";

    private ErrorSigns() {}

    /** Whether a result is an error of one of the access methods, or holds one that has a name. */
    public static boolean in(JsonNode result) {
        return result.findValue(ERROR_TYPE) != null
                || (result instanceof ObjectNode dictionary
                        && (in(dictionary::hasNonNull) || isCode(dictionary.path(ERROR_CODE))));
    }

    /** Whether keys that no documentation knows are those of an error. */
    static boolean in(Map<String, JsonNode> undocumented) {
        return in(undocumented::containsKey)
                || isCode(undocumented.getOrDefault(ERROR_CODE, MissingNode.getInstance()));
    }

    /** Whether it says that there is an error: 0, and what is empty, says that there is none. */
    private static boolean isCode(JsonNode code) {
        return switch (code.getNodeType()) {
            case NUMBER -> code.doubleValue() != 0;
            case STRING -> !code.textValue().isBlank() && !code.textValue().equals("0");
            case BOOLEAN -> code.booleanValue();
            default -> !code.isEmpty();
        };
    }

    private static boolean in(Predicate<String> keys) {
        return keys.test(ERROR_TYPE)
                || (keys.test("jsonrpc") && keys.test("error"))
                || (keys.test("faultCode") && keys.test("faultString"));
    }
}
