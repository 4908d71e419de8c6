package dev.memsetkit.fakeserver.api;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A documented parameter.
 *
 * @param name the name on the wire
 * @param type the documented type, such as {@code String} or {@code String|List}
 * @param required whether it must be given
 * @param secret whether the value is a password or an API key
 * @param schema the schema of its values
 */
public record ParameterShape(String name, String type, boolean required, boolean secret, JsonNode schema) {

    /**
     * {@return whether an empty text can be a value: a plain String without a closed set of values or a form that
     * excludes it}
     */
    public boolean mayBeEmpty() {
        if (!type.equals("String")
                || schema.has("enum")
                || schema.path("minLength").asInt() > 0) {
            return false;
        }
        String format = schema.path("format").asText();
        return format.isEmpty() || format.equals("zone-record-name") || format.equals("printable-ascii");
    }
}
