package dev.memsetkit.codegen.model;

import com.palantir.javapoet.ClassName;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The types of the hand-written runtime that generated code depends on: the one place that knows their packages. */
public final class RuntimeTypes {

    private static final String RUNTIME = "dev.memsetkit.client.runtime";
    private static final String SUPPORT = "dev.memsetkit.client.runtime.support";
    private static final String VALIDATION = "dev.memsetkit.client.runtime.validation";
    private static final String BASE = "dev.memsetkit.client.runtime.base";
    private static final Map<String, ClassName> ALL = new TreeMap<>();

    public static final ClassName ABSTRACT_BUILDER = type(BASE, "AbstractBuilder");
    public static final ClassName ABSTRACT_DICTIONARY = type(BASE, "AbstractDictionary");
    public static final ClassName ABSTRACT_PARAMETERS = type(BASE, "AbstractParameters");
    public static final ClassName ABSTRACT_RESULT_BUILDER = type(BASE, "AbstractResultBuilder");
    public static final ClassName ABSTRACT_VALIDATOR = type(BASE, "AbstractValidator");
    public static final ClassName ABSTRACT_VALUE = type(BASE, "AbstractValue");
    public static final ClassName API_DESCRIPTION = type(SUPPORT, "ApiDescription");
    public static final ClassName API_FAILURE = type(RUNTIME, "ApiFailure");
    public static final ClassName CLIENT_BUILDER = type(SUPPORT, "ClientBuilder");
    public static final ClassName CLIENT_CORE = type(SUPPORT, "ClientCore");
    public static final ClassName CONVERSIONS = type(SUPPORT, "Conversions");
    public static final ClassName COPIES = type(BASE, "Copies");
    public static final ClassName DOCUMENTED_VALUES = type(SUPPORT, "DocumentedValues");
    public static final ClassName ERROR_FACTORY = type(RUNTIME, "ErrorFactory");
    public static final ClassName FORMAT = type(SUPPORT, "Format");
    public static final ClassName JOB_ACCESS = type(RUNTIME, "JobAccess");
    public static final ClassName JOB_CALL = type(RUNTIME, "JobCall");
    public static final ClassName BATCH = type(RUNTIME, "Batch");
    public static final ClassName SYSTEM_METHODS = type(RUNTIME, "SystemMethods");
    public static final ClassName TRANSPORT = type(RUNTIME, "Transport");
    public static final ClassName JOBS = type(RUNTIME, "Jobs");
    public static final ClassName MEMSET_CALL = type(RUNTIME, "MemsetCall");
    public static final ClassName MEMSET_DATE = type(RUNTIME, "MemsetDate");
    public static final ClassName METHOD_CHECKS = type(SUPPORT, "MethodChecks");
    public static final ClassName METHOD_VALIDATOR = type(VALIDATION, "MethodValidator");
    public static final ClassName NAMED_VALUES = type(SUPPORT, "NamedValues");
    public static final ClassName REPORTED_FAILURE = type(RUNTIME, "ReportedFailure");
    public static final ClassName RESPONSE_HEADERS = type(RUNTIME, "ResponseHeaders");
    public static final ClassName SECRET_TEXT = type(BASE, "SecretText");
    public static final ClassName TEXT_PATTERN = type(SUPPORT, "TextPattern");
    public static final ClassName VIOLATION = type(VALIDATION, "Violation");

    private RuntimeTypes() {}

    private static ClassName type(String packageName, String name) {
        ClassName type = ClassName.get(packageName, name);
        ALL.put(name, type);
        return type;
    }

    /** The type of that simple name. */
    public static ClassName named(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }
}
