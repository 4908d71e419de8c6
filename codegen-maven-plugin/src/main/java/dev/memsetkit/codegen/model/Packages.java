package dev.memsetkit.codegen.model;

import com.palantir.javapoet.ClassName;

/**
 * The packages of the generated code and the types of the runtime that it depends on.
 *
 * @param base the package of the client class
 */
public record Packages(String base) {

    private static final String RUNTIME = "dev.memsetkit.client.runtime";
    private static final String SUPPORT = "dev.memsetkit.client.runtime.support";
    private static final String VALIDATION = "dev.memsetkit.client.runtime.validation";

    public String api() {
        return base + ".api";
    }

    public String params() {
        return base + ".params";
    }

    public String results() {
        return base + ".model";
    }

    public String values() {
        return base + ".value";
    }

    /** The package of the validators, one for each method. */
    public String validators() {
        return base + ".validator";
    }

    /** The validator of a parameter class. */
    public ClassName validator(ClassName params) {
        return ClassName.get(validators(), params.simpleName() + "Validator");
    }

    public String errors() {
        return base + ".error";
    }

    /** A type of the hand-written runtime. */
    public static ClassName runtime(String name) {
        return ClassName.get(RUNTIME, name);
    }

    /** A type of the hand-written runtime of validators. */
    public static ClassName validation(String name) {
        return ClassName.get(VALIDATION, name);
    }

    /** A type of the hand-written runtime that only generated code calls. */
    public static ClassName support(String name) {
        return ClassName.get(SUPPORT, name);
    }

    public ClassName client() {
        return ClassName.get(base, "MemsetClient");
    }

    public ClassName jobs() {
        return ClassName.get(base, "ApiJobs");
    }

    public ClassName errorFactory() {
        return ClassName.get(errors(), "ApiErrors");
    }

    public ClassName apiException() {
        return ClassName.get(errors(), "ApiException");
    }

    public ClassName unknownError() {
        return ClassName.get(errors(), "UnknownApiErrorException");
    }
}
