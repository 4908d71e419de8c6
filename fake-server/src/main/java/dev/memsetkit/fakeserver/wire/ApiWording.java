package dev.memsetkit.fakeserver.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.client.runtime.validation.Violation;
import dev.memsetkit.fakeserver.api.ApiFault;
import dev.memsetkit.fakeserver.api.MethodShape;
import dev.memsetkit.fakeserver.api.ParameterShape;

/**
 * Words violations as the API does: {@code parameter: message}, with the messages of the framework that it is made with. What
 * the framework has no message for is worded by the validators.
 */
public final class ApiWording {

    private ApiWording() {}

    /** The refusal of a call that has this violation. */
    public static ApiFault of(MethodShape method, JsonNode parameters, Violation violation) {
        String pointer = violation.pointer();
        String path =
                pointer.isEmpty() ? "" : pointer.substring(1).replace("~1", "/").replace("~0", "~");
        JsonNode value = parameters.at(pointer);
        JsonNode schema =
                method.parameter(path).<JsonNode>map(ParameterShape::schema).orElse(parameters.at("/~"));
        return ApiFault.badParameter(path, message(violation, schema, value));
    }

    private static String message(Violation violation, JsonNode schema, JsonNode value) {
        return switch (violation.rule()) {
            case REQUIRED -> "This field is required.";
            case ENUM -> "Select a valid choice. " + shown(value) + " is not one of the available choices.";
            case MAX_LENGTH -> limit(violation, schema, "maxLength", "Ensure this value has at most ", length(value));
            case MIN_LENGTH -> limit(violation, schema, "minLength", "Ensure this value has at least ", length(value));
            case MAXIMUM -> limit(violation, schema, "maximum", "Ensure this value is less than or equal to ", ".");
            case MINIMUM -> limit(violation, schema, "minimum", "Ensure this value is greater than or equal to ", ".");
            case FORMAT ->
                schema.path("format").asText().equals("email")
                        ? "Enter a valid e-mail address."
                        : "Enter a valid value.";
            default -> violation.message();
        };
    }

    private static String limit(Violation violation, JsonNode schema, String key, String start, String end) {
        return schema.has(key) ? start + schema.path(key).asText() + end : violation.message();
    }

    private static String length(JsonNode value) {
        String text = value.asText();
        return " characters (it has " + text.codePointCount(0, text.length()) + ").";
    }

    private static String shown(JsonNode value) {
        String text = value.asText();
        return text.length() > 100 ? text.substring(0, 100) + "..." : text;
    }
}
