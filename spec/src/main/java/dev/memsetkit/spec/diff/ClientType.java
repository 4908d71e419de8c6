package dev.memsetkit.spec.diff;

import java.util.Map;

/**
 * A boxed Java type of the client.
 *
 * @param binary the type without its arguments
 * @param source the type with its arguments
 */
record ClientType(String binary, String source) {

    private static final Map<String, String> PRIMITIVES =
            Map.of("Long", "long", "Double", "double", "Boolean", "boolean");

    static ClientType of(String name) {
        return new ClientType(name, name);
    }

    static ClientType list(ClientType element) {
        return new ClientType("List", "List<" + element.source + ">");
    }

    static ClientType map(ClientType value) {
        return new ClientType("Map", "Map<String," + value.source + ">");
    }

    /** The type as setters take it: numbers and flags are primitives. */
    String unboxedBinary() {
        return PRIMITIVES.getOrDefault(binary, binary);
    }

    /** The same with arguments. */
    String unboxedSource() {
        return PRIMITIVES.getOrDefault(source, source);
    }
}
