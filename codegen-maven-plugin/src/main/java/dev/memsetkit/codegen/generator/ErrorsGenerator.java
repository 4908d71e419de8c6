package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.memsetkit.spec.client.ClientModel;
import dev.memsetkit.spec.model.ErrorType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the sealed hierarchy of the documented errors and what chooses among them. */
final class ErrorsGenerator {

    private static final ClassName FAILURE = RuntimeTypes.API_FAILURE;

    private final TypeNames types;
    private final JavadocProse prose;
    private final ClientModel model;
    private final List<ErrorType> errors;
    private final ClassName apiException;
    private final ClassName unknownError;

    ErrorsGenerator(ClientModel model, TypeNames types, JavadocProse prose) {
        this.prose = prose;
        this.types = types;
        this.model = model;
        this.errors = model.spec().errors();
        this.apiException = types.raw(ClientModel.API_EXCEPTION);
        this.unknownError = types.raw(ClientModel.UNKNOWN_ERROR);
    }

    List<TypeSpec.Builder> generate() {
        List<TypeSpec.Builder> all = new ArrayList<>();
        all.add(base());
        errors.forEach(error -> all.add(error(
                exception(error),
                Javadoc.code(error.name()) + ": " + prose.inline(error.message()) + "\n\n<p>Error code " + error.code()
                        + ", HTTP status " + error.httpStatus() + ".")));
        all.add(error(unknownError, "An undocumented error."));
        all.add(factory());
        return all;
    }

    private ClassName exception(ErrorType error) {
        return types.raw(model.exception(error));
    }

    private TypeSpec.Builder base() {
        TypeSpec.Builder type = TypeSpec.classBuilder(apiException)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT, Modifier.SEALED)
                .superclass(RuntimeTypes.REPORTED_FAILURE)
                .addJavadoc("An error that the API reported; one subclass for each documented error.\n")
                .addField(serialVersion())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(FAILURE, "failure")
                        .addStatement("super(failure)")
                        .build());
        errors.forEach(error -> type.addPermittedSubclass(exception(error)));
        type.addPermittedSubclass(unknownError);
        type.addMethod(getter(
                "errorType",
                ClassName.get(String.class),
                "{@return the documented name of the error; empty if the response did not say}"));
        type.addMethod(
                getter("code", TypeName.INT, "{@return the documented error code; 0 if the response did not say}"));
        type.addMethod(getter("httpStatus", TypeName.INT, "{@return the HTTP status of the response}"));
        type.addMethod(getter(
                "parameter",
                ParameterizedTypeName.get(Optional.class, String.class),
                "{@return the parameter that the message names, if it names one}"));
        type.addMethod(getter(
                "headers",
                RuntimeTypes.RESPONSE_HEADERS,
                "{@return the headers of the response; their {@code retryAfter()} is how long the API asks to wait}"));
        return type;
    }

    private static MethodSpec getter(String name, TypeName type, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n", javadoc)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return failure().$N()", name)
                .build();
    }

    private static FieldSpec serialVersion() {
        return FieldSpec.builder(long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L")
                .build();
    }

    private TypeSpec.Builder error(ClassName type, String javadoc) {
        return TypeSpec.classBuilder(type)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(apiException)
                .addJavadoc(Javadoc.of(javadoc))
                .addField(serialVersion())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(FAILURE, "failure")
                        .addStatement("super(failure)")
                        .build());
    }

    private TypeSpec.Builder factory() {
        MethodSpec.Builder create = MethodSpec.methodBuilder("create")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(apiException)
                .addParameter(FAILURE, "failure");
        if (!errors.isEmpty()) {
            create.addCode(
                            "for (String name : $T.of(failure.errorType(), nameOf(failure.code()),"
                                    + " nameOfStatus(failure.httpStatus()))) {\n$>",
                            List.class)
                    .addStatement("$T named = named(name, failure)", apiException)
                    .beginControlFlow("if (named != null)")
                    .addStatement("return named")
                    .endControlFlow()
                    .addCode("$<}\n");
        }
        TypeSpec.Builder type = TypeSpec.classBuilder(types.raw(ClientModel.ERRORS))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(RuntimeTypes.ERROR_FACTORY)
                .addJavadoc(
                        "Creates the exception of a documented error: by its name, else by its code, else by a status that only"
                                + "\none error has.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Creates the factory.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .build())
                .addMethod(create.addStatement("return new $T(failure)", unknownError)
                        .build());
        if (!errors.isEmpty()) {
            type.addMethod(named()).addMethod(nameOf()).addMethod(nameOfStatus());
        }
        return type;
    }

    private MethodSpec named() {
        CodeBlock.Builder exceptions = CodeBlock.builder();
        distinct(ErrorType::name)
                .forEach(error -> exceptions.add("case $S -> new $T(failure);\n", error.name(), exception(error)));
        return MethodSpec.methodBuilder("named")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Nullable.of(apiException))
                .addParameter(String.class, "name")
                .addParameter(FAILURE, "failure")
                .addCode(select("name", exceptions.build(), CodeBlock.of("null")))
                .build();
    }

    private MethodSpec nameOf() {
        return MethodSpec.methodBuilder("nameOf")
                .addJavadoc("The documented name of the error with a code.\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addParameter(int.class, "code")
                .addCode(select("code", names(distinct(ErrorType::code), ErrorType::code), CodeBlock.of("$S", "")))
                .build();
    }

    private MethodSpec nameOfStatus() {
        Map<Integer, Long> counts =
                errors.stream().collect(Collectors.groupingBy(ErrorType::httpStatus, Collectors.counting()));
        List<ErrorType> alone = errors.stream()
                .filter(error -> counts.getOrDefault(error.httpStatus(), 0L) == 1)
                .toList();
        return MethodSpec.methodBuilder("nameOfStatus")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String.class)
                .addParameter(int.class, "status")
                .addCode(select("status", names(alone, ErrorType::httpStatus), CodeBlock.of("$S", "")))
                .build();
    }

    private static CodeBlock names(List<ErrorType> some, ToIntFunction<ErrorType> number) {
        return some.stream()
                .map(error -> CodeBlock.of("case $L -> $S;\n", number.applyAsInt(error), error.name()))
                .collect(CodeBlock.joining(""));
    }

    private <K> List<ErrorType> distinct(Function<ErrorType, K> key) {
        Set<K> seen = new HashSet<>();
        return errors.stream().filter(error -> seen.add(key.apply(error))).toList();
    }

    private static CodeBlock select(String on, CodeBlock cases, CodeBlock otherwise) {
        return CodeBlock.builder()
                .add("return switch ($L) {\n$>", on)
                .add(cases)
                .add("default -> $L;\n$<};\n", otherwise)
                .build();
    }
}
