package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.ClassName;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The types of the hand-written runtime that generated code depends on: the one place that knows their packages. */
final class RuntimeTypes {

    private static final String RUNTIME = "dev.memsetkit.client.runtime";
    private static final String SUPPORT = "dev.memsetkit.client.runtime.support";
    private static final String VALIDATION = "dev.memsetkit.client.runtime.validation";
    private static final String BASE = "dev.memsetkit.client.runtime.base";
    private static final Map<String, ClassName> ALL = new TreeMap<>();

    static final ClassName ABSTRACT_BUILDER = type(BASE, "AbstractBuilder");
    static final ClassName ABSTRACT_DICTIONARY = type(BASE, "AbstractDictionary");
    static final ClassName ABSTRACT_PARAMETERS = type(BASE, "AbstractParameters");
    static final ClassName ABSTRACT_RESULT_BUILDER = type(BASE, "AbstractResultBuilder");
    static final ClassName ABSTRACT_VALIDATOR = type(BASE, "AbstractValidator");
    static final ClassName ABSTRACT_VALUE = type(BASE, "AbstractValue");
    static final ClassName API_DESCRIPTION = type(SUPPORT, "ApiDescription");
    static final ClassName API_FAILURE = type(RUNTIME, "ApiFailure");
    static final ClassName CLIENT_BUILDER = type(SUPPORT, "ClientBuilder");
    static final ClassName CLIENT_CORE = type(SUPPORT, "ClientCore");
    static final ClassName CONVERSIONS = type(SUPPORT, "Conversions");
    static final ClassName COPIES = type(BASE, "Copies");
    static final ClassName DOCUMENTED_VALUES = type(SUPPORT, "DocumentedValues");
    static final ClassName ERROR_FACTORY = type(RUNTIME, "ErrorFactory");
    static final ClassName FORMAT = type(SUPPORT, "Format");
    static final ClassName JOB_ACCESS = type(RUNTIME, "JobAccess");
    static final ClassName JOB_CALL = type(RUNTIME, "JobCall");
    static final ClassName BATCH = type(RUNTIME, "Batch");
    static final ClassName SYSTEM_METHODS = type(RUNTIME, "SystemMethods");
    static final ClassName TRANSPORT = type(RUNTIME, "Transport");
    static final ClassName JOBS = type(RUNTIME, "Jobs");
    static final ClassName MAY_BE_EMPTY = type(RUNTIME, "MayBeEmpty");
    static final ClassName MEMSET_CALL = type(RUNTIME, "MemsetCall");
    static final ClassName MEMSET_DATE = type(RUNTIME, "MemsetDate");
    static final ClassName METHOD_CHECKS = type(SUPPORT, "MethodChecks");
    static final ClassName METHOD_VALIDATOR = type(VALIDATION, "MethodValidator");
    static final ClassName NAMED_VALUES = type(SUPPORT, "NamedValues");
    static final ClassName REPORTED_FAILURE = type(RUNTIME, "ReportedFailure");
    static final ClassName RESPONSE_HEADERS = type(RUNTIME, "ResponseHeaders");
    static final ClassName SECRET_TEXT = type(BASE, "SecretText");
    static final ClassName TEXT_PATTERN = type(SUPPORT, "TextPattern");
    static final ClassName UNKNOWN_METHOD = type(SUPPORT, "UnknownMethod");
    static final ClassName VIOLATION = type(VALIDATION, "Violation");

    private RuntimeTypes() {}

    private static ClassName type(String packageName, String name) {
        ClassName type = ClassName.get(packageName, name);
        ALL.put(name, type);
        return type;
    }

    /** The type of that simple name. */
    static ClassName named(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }
}
