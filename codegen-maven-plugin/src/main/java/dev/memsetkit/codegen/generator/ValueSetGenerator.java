package dev.memsetkit.codegen.generator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.memsetkit.codegen.model.Packages;
import dev.memsetkit.codegen.model.ValueSet;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes a documented set of values: constants, and a way to name values that came later. */
final class ValueSetGenerator {

    TypeSpec.Builder generate(ValueSet set) {
        boolean text = set.wireType() == DataType.STRING;
        TypeName wire = text ? ClassName.get(String.class) : TypeName.LONG;
        TypeSpec.Builder type = TypeSpec.classBuilder(set.type())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Packages.runtime("WireValue"))
                .addJavadoc(javadoc(set));
        set.constants().forEach(constant -> type.addField(constant(set, constant)));
        type.addField(valuesField(set));
        // Boxed once here, so that handing the value on costs no object.
        type.addField(wire.box(), "value", Modifier.PRIVATE, Modifier.FINAL);
        type.addMethod(constructor(wire));
        type.addMethod(of(set, wire));
        type.addMethod(values(set));
        type.addMethod(value(wire));
        type.addMethod(isKnown());
        type.addMethod(wireValue());
        type.addMethod(equalsMethod(set));
        type.addMethod(hashCodeMethod());
        type.addMethod(toStringMethod(text));
        return type;
    }

    private static CodeBlock javadoc(ValueSet set) {
        return Javadoc.of((set.open() ? "Known values of " : "The values of ") + Javadoc.code(set.param())
                + ".\n\n<p>" + (set.open() ? "Others are accepted too" : "A value that was added after generation")
                + (set.open() ? ": name them with {@link #of}." : " can be named with {@link #of}.")
                + " Receiving an unknown value never fails.");
    }

    private static FieldSpec constant(ValueSet set, ValueSet.Constant constant) {
        FieldSpec.Builder field = FieldSpec.builder(
                        set.type(), constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T($L)", set.type(), literal(constant.value()));
        String shown = constant.value().text().isEmpty()
                ? "The empty string"
                : Javadoc.code(constant.value().text());
        return field.addJavadoc(Javadoc.of(
                        shown + (constant.label().isEmpty() ? "." : ": " + Javadoc.inline(constant.label()))))
                .build();
    }

    private static CodeBlock literal(Literal value) {
        return value instanceof Literal.Whole whole
                ? CodeBlock.of("$LL", whole.value())
                : CodeBlock.of("$S", value.text());
    }

    private static FieldSpec valuesField(ValueSet set) {
        CodeBlock names = set.constants().stream()
                .map(constant -> CodeBlock.of("$N", constant.name()))
                .collect(Arguments.list());
        return FieldSpec.builder(list(set), "VALUES_IN_ORDER", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", List.class, names)
                .build();
    }

    private static TypeName list(ValueSet set) {
        return ParameterizedTypeName.get(ClassName.get(List.class), set.type());
    }

    private static MethodSpec constructor(TypeName wire) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(wire, "value")
                .addStatement("this.value = value")
                .build();
    }

    private static MethodSpec of(ValueSet set, TypeName wire) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("The value of that name on the wire, whether the documentation knows it or not.\n")
                .addAnnotation(JsonCreator.class)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(set.type())
                .addParameter(wire, "value")
                .addStatement(
                        wire.isPrimitive() ? "return new $T(value)" : "return new $T($T.requireNonNull(value))",
                        wire.isPrimitive() ? new Object[] {set.type()} : new Object[] {set.type(), Objects.class})
                .build();
    }

    private static MethodSpec values(ValueSet set) {
        return MethodSpec.methodBuilder("values")
                .addJavadoc("The documented values in documented order.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(list(set))
                .addStatement("return VALUES_IN_ORDER")
                .build();
    }

    private static MethodSpec value(TypeName wire) {
        return MethodSpec.methodBuilder("value")
                .addJavadoc("The value as it is sent and received.\n")
                .addAnnotation(JsonValue.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(wire)
                .addStatement("return value")
                .build();
    }

    private static MethodSpec isKnown() {
        return MethodSpec.methodBuilder("isKnown")
                .addJavadoc("Whether the documentation knows the value.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addStatement("return VALUES_IN_ORDER.contains(this)")
                .build();
    }

    private static MethodSpec wireValue() {
        return MethodSpec.methodBuilder("wireValue")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Object.class)
                .addStatement("return value")
                .build();
    }

    private static MethodSpec equalsMethod(ValueSet set) {
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(Nullable.of(ClassName.get(Object.class)), "other")
                .addStatement("return other instanceof $T that && that.value.equals(value)", set.type())
                .build();
    }

    private static MethodSpec hashCodeMethod() {
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addStatement("return value.hashCode()")
                .build();
    }

    private static MethodSpec toStringMethod(boolean text) {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement(text ? "return value" : "return value.toString()")
                .build();
    }
}
