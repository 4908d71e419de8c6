package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.memsetkit.spec.client.ApiType;
import dev.memsetkit.spec.client.ClientModel;
import dev.memsetkit.spec.client.ParamsType;
import dev.memsetkit.spec.client.ParamsType.Field;
import dev.memsetkit.spec.client.SecretMembers;
import dev.memsetkit.spec.model.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what checks parameters: every constraint once, in the parameter class, and what finds the checks by name. */
final class ValidatorGenerator {

    private static final TypeName NAMES =
            ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class));
    private static final String BY_NAME = "ByName";
    private static final CodeBlock UNKNOWN =
            CodeBlock.of("default -> throw $T.exception(method, METHODS)", RuntimeTypes.UNKNOWN_METHOD);

    /** A switch over more texts may be more than the JVM allows a method. */
    private static final int MAX_CASES = 500;

    private final ClientModel model;
    private final TypeNames types;

    ValidatorGenerator(ClientModel model, TypeNames types) {
        this.model = model;
        this.types = types;
    }

    /** Adds the constraints of a parameter class to it. */
    void addTo(TypeSpec.Builder type, ParamsType params) {
        type.addField(FieldSpec.builder(WireValues.CHECKS, "CHECKS", Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T($S,$W$L,$W$L,$W$L)$L",
                        WireValues.CHECKS,
                        params.origin(),
                        Texts.quoted(params.documentation()),
                        names(params.fields()),
                        names(params.required()),
                        secrets(params.fields()))
                .build());
        CheckMethod check = new CheckMethod(model, types, params);
        MethodSpec checked = check.generate();
        check.valueLists().addTo(type);
        type.addMethod(byName(params));
        if (!params.fields().isEmpty()) {
            type.addMethod(checked);
        }
        if (model.dictionaries().containsValue(params.type())) {
            type.addMethod(dictionary(params));
        }
        check.elementMethods().forEach(type::addMethod);
    }

    /** What is secret by the words of the documentation, and by its name alone would be shown. */
    private static CodeBlock secrets(List<Field> fields) {
        List<CodeBlock> secrets = fields.stream()
                .filter(field -> SecretMembers.isSecret(field.wireName(), field.schema(), field.description()))
                .map(field -> CodeBlock.of("$S", field.wireName()))
                .toList();
        return secrets.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(".withSecrets($L)", secrets.stream().collect(Texts.list()));
    }

    private static CodeBlock names(List<Field> fields) {
        return CodeBlock.of(
                "$T.of($L)",
                List.class,
                fields.stream()
                        .map(field -> CodeBlock.of("$S", field.wireName()))
                        .collect(Texts.list()));
    }

    private static MethodSpec byName(ParamsType params) {
        return MethodSpec.methodBuilder("check")
                .addModifiers(Modifier.STATIC)
                .returns(Nullable.of(WireValues.VIOLATIONS))
                .addParameter(RuntimeTypes.NAMED_VALUES, "values")
                .addStatement(
                        "return $L",
                        checked(params.fields().stream().map(WireValues::named).toList()))
                .build();
    }

    /** What is found in these values; nothing is wrong with a dictionary that has no keys. */
    static CodeBlock checked(List<CodeBlock> values) {
        return values.isEmpty()
                ? CodeBlock.of("null")
                : CodeBlock.of("check(null,$W$L)", values.stream().collect(Texts.list()));
    }

    private MethodSpec dictionary(ParamsType params) {
        return MethodSpec.methodBuilder("dictionary")
                .addModifiers(Modifier.STATIC)
                .returns(Nullable.of(WireValues.VIOLATIONS))
                .addParameter(Nullable.of(ClassName.get(Object.class)), "value")
                .beginControlFlow("if (value instanceof $T built)", types.raw(params.type()))
                .addStatement("return built.violations()")
                .endControlFlow()
                .addStatement("$T values = $T.of(CHECKS, value)", RuntimeTypes.NAMED_VALUES, RuntimeTypes.NAMED_VALUES)
                .addStatement(
                        "return values == null ? CHECKS.type(null, $S, value, $S) : values.finish(check(values))",
                        "",
                        "Dictionary")
                .build();
    }

    /** The class that finds the validator of a method by name; only the one asked for is loaded. */
    TypeSpec.Builder generateIndex() {
        return TypeSpec.classBuilder(types.raw(ClientModel.VALIDATORS))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The validators of all methods, by name.\n")
                .addField(FieldSpec.builder(NAMES, "METHODS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(
                                "$T.of($L)",
                                List.class,
                                model.spec().methods().stream()
                                        .map(method -> CodeBlock.of("$S", method.name()))
                                        .collect(Texts.list()))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("methods")
                        .addJavadoc("{@return the names of all methods, in order}\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(NAMES)
                        .addStatement("return METHODS")
                        .build())
                .addMethod(of())
                .addMethods(checks())
                .addType(byNameType());
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("""
                        The validator of a method.

                        @param method full name, such as {@code server.info}
                        @return its validator
                        @throws $T if there is no such method; the message names the nearest
                        """, IllegalArgumentException.class)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(RuntimeTypes.METHOD_VALIDATOR)
                .addParameter(String.class, "method")
                .addStatement("return new $N(checks(method))", BY_NAME)
                .build();
    }

    /** Switches over the names, each of so many methods that its code is not too large. */
    private List<MethodSpec> checks() {
        List<MethodSpec> switches = new ArrayList<>();
        List<List<ApiType.Call>> parts = parts(calls());
        for (int i = 0; i < parts.size(); i++) {
            CodeBlock.Builder code = CodeBlock.builder().add("return switch (method) {$>\n");
            for (ApiType.Call call : parts.get(i)) {
                code.add("case $S -> $L;\n", call.method().name(), checks(call));
            }
            boolean last = i + 1 == parts.size();
            code.add(last ? UNKNOWN : CodeBlock.of("default -> checks$L(method)", i + 2));
            switches.add(named("checks", i)
                    .returns(WireValues.CHECKS)
                    .addParameter(String.class, "method")
                    .addCode(code.add(";\n$<};\n").build())
                    .build());
        }
        if (switches.isEmpty()) {
            switches.add(named("checks", 0)
                    .returns(WireValues.CHECKS)
                    .addParameter(String.class, "method")
                    .addStatement("throw $T.exception(method, METHODS)", RuntimeTypes.UNKNOWN_METHOD)
                    .build());
        }
        return switches;
    }

    private CodeBlock checks(ApiType.Call call) {
        Method method = call.method();
        return call.params()
                .map(params -> CodeBlock.of("$T.CHECKS", types.raw(params.type())))
                .orElseGet(() -> CodeBlock.of(
                        "new $T($S,$W$L)",
                        WireValues.CHECKS,
                        method.name(),
                        Texts.quoted(method.source().toString())));
    }

    private static MethodSpec.Builder named(String name, int part) {
        return MethodSpec.methodBuilder(part == 0 ? name : name + (part + 1))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    }

    private static List<List<ApiType.Call>> parts(List<ApiType.Call> calls) {
        List<List<ApiType.Call>> parts = new ArrayList<>();
        for (int start = 0; start < calls.size(); start += MAX_CASES) {
            parts.add(calls.subList(start, Math.min(calls.size(), start + MAX_CASES)));
        }
        return parts;
    }

    private TypeSpec byNameType() {
        TypeSpec.Builder type = TypeSpec.classBuilder(BY_NAME)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(RuntimeTypes.ABSTRACT_VALIDATOR)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(WireValues.CHECKS, "checks")
                        .addStatement("super(checks)")
                        .build());
        List<List<ApiType.Call>> parts =
                parts(calls().stream().filter(call -> call.params().isPresent()).toList());
        for (int i = 0; i < Math.max(1, parts.size()); i++) {
            MethodSpec.Builder method = i == 0
                    ? MethodSpec.methodBuilder("check")
                            .addAnnotation(Override.class)
                            .addModifiers(Modifier.PROTECTED)
                    : MethodSpec.methodBuilder("check" + (i + 1)).addModifiers(Modifier.PRIVATE);
            type.addMethod(method.returns(Nullable.of(WireValues.VIOLATIONS))
                    .addParameter(RuntimeTypes.NAMED_VALUES, "values")
                    .addCode(byName(parts, i))
                    .build());
        }
        return type.build();
    }

    private CodeBlock byName(List<List<ApiType.Call>> parts, int part) {
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (method()) {$>\n");
        for (ApiType.Call call : parts.isEmpty() ? List.<ApiType.Call>of() : parts.get(part)) {
            call.params()
                    .ifPresent(params -> code.add(
                            "case $S -> $T.check(values);\n", call.method().name(), types.raw(params.type())));
        }
        if (part + 1 < parts.size()) {
            return code.add("default -> check$L(values);\n$<};\n", part + 2).build();
        }
        code.add("// Methods without parameters: each one is unknown, which is noted already.\n");
        return code.add("default -> null;\n$<};\n").build();
    }

    private List<ApiType.Call> calls() {
        return model.apis().stream()
                .flatMap(api -> api.calls().stream())
                .sorted(Comparator.comparing(call -> call.method().name()))
                .toList();
    }
}
