package dev.memsetkit.spec.model;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documented data types of the API. */
public enum DataType {
    /** A text; limits on its length count Unicode code points. */
    STRING("String", "string"),
    /** A list of values. */
    LIST("List", "array"),
    /** Values by key. */
    DICTIONARY("Dictionary", "object"),
    /** True or false. */
    BOOLEAN("Boolean", "boolean"),
    /** A number with or without a fraction. */
    FLOAT("Float", "number"),
    /** A number without a fraction. */
    INTEGER("Integer", "integer"),
    /** A day, or a day with a time, as text. */
    DATE("Date", "string");

    private static final Map<String, DataType> BY_DOCUMENTED_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(DataType::documentedName, Function.identity()));

    private final String documentedName;
    private final String jsonType;

    DataType(String documentedName, String jsonType) {
        this.documentedName = documentedName;
        this.jsonType = jsonType;
    }

    /** {@return the name that the documentation uses, such as {@code Dictionary}} */
    public String documentedName() {
        return documentedName;
    }

    /** {@return the JSON Schema type, such as {@code object}} */
    public String jsonType() {
        return jsonType;
    }

    /**
     * {@return the type of that documented name, compared exactly}
     *
     * @param name name in the documentation, such as {@code Dictionary}
     */
    public static Optional<DataType> ofDocumentedName(String name) {
        return Optional.ofNullable(BY_DOCUMENTED_NAME.get(name));
    }
}
