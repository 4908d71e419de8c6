package dev.memsetkit.spec.model;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documented data types of the API. */
public enum DataType {
    STRING("String", "string"),
    LIST("List", "array"),
    DICTIONARY("Dictionary", "object"),
    BOOLEAN("Boolean", "boolean"),
    FLOAT("Float", "number"),
    INTEGER("Integer", "integer"),
    DATE("Date", "string");

    private static final Map<String, DataType> BY_DOCUMENTED_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(DataType::documentedName, Function.identity()));

    private final String documentedName;
    private final String jsonType;

    DataType(String documentedName, String jsonType) {
        this.documentedName = documentedName;
        this.jsonType = jsonType;
    }

    /** The name that the documentation uses, such as {@code Dictionary}. */
    public String documentedName() {
        return documentedName;
    }

    /** The JSON Schema type, such as {@code object}. */
    public String jsonType() {
        return jsonType;
    }

    /** The type of that documented name, compared exactly. */
    public static Optional<DataType> ofDocumentedName(String name) {
        return Optional.ofNullable(BY_DOCUMENTED_NAME.get(name));
    }
}
