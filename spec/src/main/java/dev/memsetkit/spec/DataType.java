package dev.memsetkit.spec;

import java.util.Arrays;
import java.util.Optional;

/** The documented data types of the API. */
public enum DataType {
    STRING("String", "string"),
    LIST("List", "array"),
    DICTIONARY("Dictionary", "object"),
    BOOLEAN("Boolean", "boolean"),
    FLOAT("Float", "number"),
    INTEGER("Integer", "integer"),
    DATE("Date", "string");

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
        return Arrays.stream(values())
                .filter(type -> type.documentedName.equals(name))
                .findFirst();
    }
}
