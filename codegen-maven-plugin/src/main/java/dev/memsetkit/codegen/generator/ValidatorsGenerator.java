package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.memsetkit.codegen.model.ClientModel;
import dev.memsetkit.codegen.model.Packages;
import dev.memsetkit.codegen.model.ParamsType;
import dev.memsetkit.spec.model.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the class that finds the validator of a method by name; only the one asked for is loaded. */
final class ValidatorsGenerator {

    private static final ClassName VALIDATOR = Packages.validation("MethodValidator");
    private static final ClassName NO_PARAMETERS = Packages.support("NoParameters");
    private static final TypeName NAMES =
            ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class));

    private final ClientModel model;

    ValidatorsGenerator(ClientModel model) {
        this.model = model;
    }

    TypeSpec.Builder generate() {
        return TypeSpec.classBuilder("Validators")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The validators of all methods, by name.\n")
                .addField(FieldSpec.builder(NAMES, "METHODS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(
                                "$T.of($L)",
                                List.class,
                                model.spec().methods().stream()
                                        .map(method -> CodeBlock.of("$S", method.name()))
                                        .collect(CodeBlock.joining(",\n")))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("methods")
                        .addJavadoc("The names of all methods, in order.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(NAMES)
                        .addStatement("return METHODS")
                        .build())
                .addMethod(of());
    }

    private MethodSpec of() {
        Map<String, ParamsType> params = new HashMap<>();
        model.params().forEach(type -> type.method().ifPresent(method -> params.put(method, type)));
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (method) {$>\n");
        for (Method method : model.spec().methods()) {
            ParamsType type = params.get(method.name());
            CodeBlock validator = type == null
                    ? CodeBlock.of(
                            "new $T($S, $S)",
                            NO_PARAMETERS,
                            method.name(),
                            method.source().toString())
                    : CodeBlock.of("new $T()", model.packages().validator(type.type()));
            code.add("case $S -> $L;\n", method.name(), validator);
        }
        code.add("default -> throw $T.unknownMethod(method, METHODS);\n$<};\n", WireValues.CHECKS);
        return MethodSpec.methodBuilder("of")
                .addJavadoc("""
                        The validator of a method.

                        @param method full name, such as {@code server.info}
                        @throws $T if there is no such method; the message names the nearest
                        """, IllegalArgumentException.class)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(VALIDATOR)
                .addParameter(String.class, "method")
                .addCode(code.build())
                .build();
    }
}
