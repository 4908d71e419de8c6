package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.memsetkit.codegen.model.Packages;
import dev.memsetkit.codegen.model.ParamsType;
import dev.memsetkit.codegen.model.ParamsType.Field;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the parameters of a method, or of a dictionary among them: an immutable class with a builder. */
final class ParamsGenerator {

    private static final ClassName REQUIRED = Packages.support("RequiredParameters");
    private static final ClassName EXCEPTION = Packages.validation("ViolationException");
    private static final ClassName TEXT = Packages.support("ParameterText");
    private static final TypeName MAP = ParameterizedTypeName.get(Map.class, String.class, Object.class);

    private final Packages packages;

    ParamsGenerator(Packages packages) {
        this.packages = packages;
    }

    TypeSpec.Builder generate(ParamsType params) {
        TypeSpec.Builder type = TypeSpec.classBuilder(params.type())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(
                        Packages.runtime(params.method().isPresent() ? "MethodParameters" : "WireDictionary"))
                .addJavadoc(Javadoc.of(purpose(params)));
        params.fields().forEach(field -> type.addField(field(field, Modifier.PRIVATE, Modifier.FINAL)));
        type.addMethod(constructor(params));
        type.addMethod(builderMethod(params));
        type.addMethod(toBuilder(params));
        params.fields().forEach(field -> type.addMethod(accessor(field)));
        params.method().ifPresent(method -> type.addMethod(methodName(method)));
        type.addMethod(validate(params));
        type.addMethod(asMap(params));
        type.addMethod(equalsMethod(params));
        type.addMethod(hashCodeMethod());
        type.addMethod(toStringMethod(params));
        type.addType(builder(params));
        return type;
    }

    private static String purpose(ParamsType params) {
        String origin = Javadoc.code(params.origin());
        return params.method().isPresent()
                ? "The parameters of " + origin + "."
                : "A dictionary that is sent within parameters, with the keys of " + origin + ".";
    }

    private static TypeName stored(Field field) {
        return field.alternative().isPresent() ? ClassName.get(Object.class) : field.type();
    }

    private static TypeName declared(Field field) {
        return field.required() ? stored(field) : Nullable.of(stored(field));
    }

    private static FieldSpec field(Field field, Modifier... modifiers) {
        return FieldSpec.builder(declared(field), field.javaName(), modifiers).build();
    }

    private static MethodSpec constructor(ParamsType params) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(builderName(params), "builder");
        for (Field field : params.fields()) {
            if (field.required()) {
                constructor.addStatement(
                        "this.$N = $T.requireNonNull(builder.$N)", field.javaName(), Objects.class, field.javaName());
            } else {
                constructor.addStatement("this.$N = builder.$N", field.javaName(), field.javaName());
            }
        }
        return constructor.build();
    }

    private static ClassName builderName(ParamsType params) {
        return params.type().nestedClass("Builder");
    }

    private static MethodSpec builderMethod(ParamsType params) {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc("A builder with nothing set.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builderName(params))
                .addStatement("return new $T()", builderName(params))
                .build();
    }

    private static MethodSpec toBuilder(ParamsType params) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("A builder with these values set.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(builderName(params))
                .addStatement("$T copy = new $T()", builderName(params), builderName(params));
        params.fields().forEach(field -> method.addStatement("copy.$N = $N", field.javaName(), field.javaName()));
        return method.addStatement("return copy").build();
    }

    private static MethodSpec accessor(Field field) {
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(field.javaName())
                .addJavadoc(Javadoc.of(meaning(field)
                        + (field.required() ? "" : "; {@code null} if not given") + "."
                        + Deprecations.javadoc(field)))
                .addModifiers(Modifier.PUBLIC)
                .returns(declared(field))
                .addStatement("return $N", field.javaName());
        Deprecations.annotation(field).ifPresent(accessor::addAnnotation);
        return accessor.build();
    }

    private static String meaning(Field field) {
        String first = field.description().lines().findFirst().orElse("");
        String text = first.isEmpty() ? "The parameter " + Javadoc.code(field.wireName()) : Javadoc.inline(first);
        return text.replaceAll("[.:]$", "");
    }

    private static MethodSpec methodName(String method) {
        return MethodSpec.methodBuilder("method")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $S", method)
                .build();
    }

    private static MethodSpec asMap(ParamsType params) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("asMap")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(MAP)
                .addStatement("$T map = new $T<>()", MAP, LinkedHashMap.class);
        for (Field field : params.fields()) {
            if (field.required()) {
                method.addStatement("map.put($S, $N)", field.wireName(), field.javaName());
            } else {
                method.beginControlFlow("if ($N != null)", field.javaName())
                        .addStatement("map.put($S, $N)", field.wireName(), field.javaName())
                        .endControlFlow();
            }
        }
        return method.addStatement("return $T.unmodifiableMap(map)", Collections.class)
                .build();
    }

    private static MethodSpec equalsMethod(ParamsType params) {
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(Nullable.of(ClassName.get(Object.class)), "other")
                .addStatement("return other instanceof $T that && that.asMap().equals(asMap())", params.type())
                .build();
    }

    private static MethodSpec hashCodeMethod() {
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addStatement("return asMap().hashCode()")
                .build();
    }

    private static MethodSpec toStringMethod(ParamsType params) {
        return MethodSpec.methodBuilder("toString")
                .addJavadoc("The values by name; passwords and keys are hidden.\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $T.of($S, asMap())", TEXT, params.type().simpleName())
                .build();
    }

    private TypeSpec builder(ParamsType params) {
        TypeSpec.Builder builder = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("Builds {@link " + params.type().simpleName() + "}."));
        params.fields()
                .forEach(field -> builder.addField(
                        FieldSpec.builder(Nullable.of(stored(field)), field.javaName(), Modifier.PRIVATE)
                                .build()));
        builder.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (Field field : params.fields()) {
            builder.addMethod(setter(params, field, field.type(), CodeBlock.of("$N", field.javaName())));
            field.alternative()
                    .ifPresent(other -> builder.addMethod(
                            setter(params, field, other, CodeBlock.of("$T.copyOf($N)", List.class, field.javaName()))));
            field.openElement()
                    .ifPresent(raw -> builder.addMethod(
                            setter(params, field, raw, CodeBlock.of("$T.of($N)", field.type(), field.javaName()))));
        }
        return builder.addMethod(build(params))
                .addMethod(buildUnchecked(params))
                .build();
    }

    private static MethodSpec setter(ParamsType params, Field field, TypeName type, CodeBlock value) {
        String constraints = Javadoc.constraints(field.constraints());
        MethodSpec.Builder setter = MethodSpec.methodBuilder(field.javaName())
                .addJavadoc(Javadoc.of(meaning(field)
                        + (constraints.isEmpty() ? "" : " (" + constraints + ")")
                        + "." + (field.required() ? " Required." : "")
                        + Deprecations.javadoc(field)))
                .addModifiers(Modifier.PUBLIC)
                .returns(builderName(params))
                .addParameter(Setters.argument(type), field.javaName());
        Deprecations.annotation(field).ifPresent(setter::addAnnotation);
        return setter.addStatement("this.$N = $L", field.javaName(), copied(type, field, value))
                .addStatement("return this")
                .build();
    }

    /** Lists and maps are copied, so that the class stays immutable. */
    private static CodeBlock copied(TypeName type, Field field, CodeBlock value) {
        boolean plain = value.equals(CodeBlock.of("$N", field.javaName()));
        if (plain && type instanceof ParameterizedTypeName parameterized) {
            if (parameterized.rawType().equals(ClassName.get(List.class))) {
                return CodeBlock.of("$T.copyOf($N)", List.class, field.javaName());
            }
            return CodeBlock.of(
                    "$T.unmodifiableMap(new $T<>($N))", Collections.class, LinkedHashMap.class, field.javaName());
        }
        return value;
    }

    private MethodSpec validate(ParamsType params) {
        return MethodSpec.methodBuilder("validate")
                .addJavadoc("All violations of documented constraints, warnings included; empty if there is none.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(WireValues.VIOLATIONS)
                .addStatement("$T found = $T.check(this)", WireValues.VIOLATIONS, packages.validator(params.type()))
                .addStatement("return $T.all(found)", WireValues.CHECKS)
                .build();
    }

    private MethodSpec build(ParamsType params) {
        CodeBlock values = params.fields().stream()
                .map(field -> WireValues.of(field, CodeBlock.of("this.$N", field.javaName())))
                .collect(Arguments.list());
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .returns(params.type())
                .addJavadoc(
                        "The parameters, checked.\n\n@throws $T with all errors, if a documented constraint is violated\n",
                        EXCEPTION)
                .addStatement(
                        "$T violations = $T.check(null,$W$L)",
                        WireValues.VIOLATIONS,
                        packages.validator(params.type()),
                        values)
                .beginControlFlow("if (violations != null)")
                .addStatement("$T.throwIfErrors(violations)", EXCEPTION)
                .endControlFlow()
                .addStatement("return buildUnchecked()")
                .build();
    }

    private static MethodSpec buildUnchecked(ParamsType params) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("buildUnchecked")
                .addModifiers(Modifier.PUBLIC)
                .returns(params.type());
        String purpose =
                "The parameters, whatever their values: for what the API takes and the documentation does not know.\n";
        if (params.required().isEmpty()) {
            method.addJavadoc(purpose);
        } else {
            method.addJavadoc(
                    purpose + "\n@throws $T if required ones are missing; all of them are named\n",
                    IllegalStateException.class);
            String missing =
                    params.required().stream().map(field -> "$N == null").collect(Collectors.joining(" || "));
            Object[] names = params.required().stream().map(Field::javaName).toArray();
            CodeBlock pairs = params.required().stream()
                    .map(field -> CodeBlock.of("$S,$W$N", field.wireName(), field.javaName()))
                    .collect(Arguments.list());
            method.beginControlFlow("if (" + missing + ")", names)
                    .addStatement("throw $T.missing($S,$W$L)", REQUIRED, params.origin(), pairs)
                    .endControlFlow();
        }
        return method.addStatement("return new $T(this)", params.type()).build();
    }
}
