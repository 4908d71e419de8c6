package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.memsetkit.codegen.model.ClientModel;
import dev.memsetkit.codegen.model.Packages;
import dev.memsetkit.codegen.model.ParamsType;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the validator of a parameter class: every constraint once, and the two doors to it. */
final class ValidatorGenerator {

    private static final ClassName VALIDATOR = Packages.validation("MethodValidator");
    private static final ClassName NAMED = Packages.support("NamedValues");
    private static final ClassName LIST = ClassName.get(List.class);
    private static final TypeName ANY_MAP = ParameterizedTypeName.get(
            ClassName.get(Map.class),
            WildcardTypeName.subtypeOf(Object.class),
            WildcardTypeName.subtypeOf(Object.class));
    private static final TypeName PARAMS = ParameterizedTypeName.get(
            ClassName.get(Map.class),
            ClassName.get(String.class),
            WildcardTypeName.subtypeOf(Nullable.of(ClassName.get(Object.class))));

    private final ClientModel model;

    ValidatorGenerator(ClientModel model) {
        this.model = model;
    }

    TypeSpec.Builder generate(ParamsType params) {
        ClassName name = model.packages().validator(params.type());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(
                        "Checks " + (params.method().isPresent() ? "the parameters" : "a dictionary with the keys")
                                + " of " + Javadoc.code(params.origin()) + "; they are documented in "
                                + Javadoc.escape(params.documentation()) + "."));
        type.addField(FieldSpec.builder(WireValues.CHECKS, "CHECKS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T($S,$W$S)", WireValues.CHECKS, params.origin(), params.documentation())
                .build());
        type.addField(FieldSpec.builder(
                        ParameterizedTypeName.get(LIST, ClassName.get(String.class)),
                        "NAMES",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "$T.of($L)",
                        List.class,
                        params.fields().stream()
                                .map(field -> CodeBlock.of("$S", field.wireName()))
                                .collect(Arguments.list()))
                .build());
        CheckMethod check = new CheckMethod(model, params);
        MethodSpec checked = check.generate();
        check.valueLists().addTo(type);
        type.addMethod(MethodSpec.constructorBuilder().build());
        if (params.method().isPresent()) {
            type.addSuperinterface(VALIDATOR).addMethod(method(params)).addMethod(validate());
        }
        type.addMethod(typedDoor(params)).addMethod(checked).addMethod(namedDoor(params));
        if (model.dictionaries().containsValue(params.type())) {
            type.addMethod(dictionary(params));
        }
        check.elementMethods().forEach(type::addMethod);
        return type;
    }

    private static MethodSpec method(ParamsType params) {
        return MethodSpec.methodBuilder("method")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $S", params.origin())
                .build();
    }

    private static MethodSpec validate() {
        return MethodSpec.methodBuilder("validate")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(WireValues.VIOLATIONS)
                .addParameter(PARAMS, "params")
                .addStatement("$T found = named(params)", WireValues.VIOLATIONS)
                .addStatement("return $T.all(found)", WireValues.CHECKS)
                .build();
    }

    private static MethodSpec typedDoor(ParamsType params) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("check")
                .addJavadoc("The violations of values that are built already; {@code null} if there is none.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(Nullable.of(WireValues.VIOLATIONS))
                .addParameter(params.type(), "params")
                .addStatement(
                        "return check(null,$W$L)",
                        params.fields().stream()
                                .map(field -> WireValues.of(field, CodeBlock.of("params.$N()", field.javaName())))
                                .collect(Arguments.list()));
        Deprecations.suppressed(params.fields()).ifPresent(method::addAnnotation);
        return method.build();
    }

    private static MethodSpec namedDoor(ParamsType params) {
        return MethodSpec.methodBuilder("named")
                .addModifiers(Modifier.STATIC)
                .returns(Nullable.of(WireValues.VIOLATIONS))
                .addParameter(ANY_MAP, "params")
                .addStatement("$T values = new $T(CHECKS, params, NAMES)", NAMED, NAMED)
                .addStatement(
                        "return values.finish(check(null,$W$L))",
                        params.fields().stream().map(WireValues::named).collect(Arguments.list()))
                .build();
    }

    private static MethodSpec dictionary(ParamsType params) {
        return MethodSpec.methodBuilder("dictionary")
                .addModifiers(Modifier.STATIC)
                .returns(Nullable.of(WireValues.VIOLATIONS))
                .addParameter(Nullable.of(ClassName.get(Object.class)), "value")
                .beginControlFlow("if (value instanceof $T params)", params.type())
                .addStatement("return check(params)")
                .endControlFlow()
                .beginControlFlow("if ($T.plain(value) instanceof $T map)", WireValues.CHECKS, ANY_MAP)
                .addStatement("return named(map)")
                .endControlFlow()
                .addStatement("return CHECKS.type(null, $S, value, $S)", "", "Dictionary")
                .build();
    }
}
