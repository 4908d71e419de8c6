package dev.memsetkit.spec.client;

import java.util.Set;
import java.util.regex.Pattern;

/** The simple names that generated code needs for types that are not generated, and those that can be no files. */
final class ReservedTypes {

    /**
     * What generated code imports, takes from {@code java.lang} or nests, and its constants that stand where a type could:
     * with none of them given away, every type is written by its simple name and means what it says.
     */
    private static final Set<String> NAMES = Set.of(
            // java.lang
            "AutoCloseable",
            "Boolean",
            "Class",
            "Deprecated",
            "Double",
            "IllegalArgumentException",
            "IllegalStateException",
            "Long",
            "Number",
            "Object",
            "Override",
            "Record",
            "RuntimeException",
            "String",
            "SuppressWarnings",
            "System",
            "Void",
            // other libraries
            "BigDecimal",
            "Body",
            "Generated",
            "JsonAnyGetter",
            "JsonAnySetter",
            "JsonCreator",
            "JsonFormat",
            "JsonIgnoreProperties",
            "JsonNode",
            "JsonProperty",
            "JsonPropertyOrder",
            "List",
            "Map",
            "NullMarked",
            "Nullable",
            "Optional",
            "POST",
            "Set",
            // the runtime
            "AbstractBuilder",
            "AbstractDictionary",
            "AbstractParameters",
            "AbstractResultBuilder",
            "AbstractValidator",
            "AbstractValue",
            "ApiDescription",
            "ApiFailure",
            "Batch",
            "ClientBuilder",
            "ClientCore",
            "Conversions",
            "Copies",
            "DocumentedValues",
            "ErrorFactory",
            "Format",
            "JobAccess",
            "JobCall",
            "Jobs",
            "MemsetCall",
            "MemsetDate",
            "MethodChecks",
            "MethodValidator",
            "NamedValues",
            "ReportedFailure",
            "ResponseHeaders",
            "SecretText",
            "SystemMethods",
            "TextPattern",
            "Transport",
            "Violation",
            // nested
            "Builder",
            "ByName",
            // constants
            "API",
            "CHECKS",
            "METHODS",
            "VALUES");

    /** Devices on Windows, with whatever extension. */
    private static final Pattern DEVICE = Pattern.compile("(?i:con|prn|aux|nul|com\\d|lpt\\d)");

    private ReservedTypes() {}

    static boolean contains(String name) {
        return NAMES.contains(name) || DEVICE.matcher(name).matches();
    }
}
