package dev.memsetkit.codegen.generator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.memsetkit.spec.client.ClientType;
import dev.memsetkit.spec.client.ValueSet;
import dev.memsetkit.spec.model.Literal;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a documented set of values: constants, and a way to name values that came later. */
final class ValueSetGenerator {

    private final TypeNames types;
    private final JavadocProse prose;

    ValueSetGenerator(TypeNames types, JavadocProse prose) {
        this.types = types;
        this.prose = prose;
    }

    TypeSpec.Builder generate(ValueSet set) {
        ClassName self = types.raw(set.type());
        TypeName wire = types.of(set.wireType());
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.ABSTRACT_VALUE, wire))
                .addJavadoc(javadoc(set));
        set.constants().forEach(value -> type.addField(constant(self, value)));
        MethodSpec.Builder of = of(self, types.of(set.wireType().unboxed()));
        if (set.wireType().equals(ClientType.LONG)) {
            type.addMethod(of.build()).addMethod(received(self));
        } else {
            type.addMethod(of.addAnnotation(creator()).build());
        }
        return type.addField(values(self, set))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(wire, "value")
                        .addStatement("super(value)")
                        .build())
                .addMethod(valuesMethod(self))
                .addMethod(isKnown());
    }

    private CodeBlock javadoc(ValueSet set) {
        StringBuilder text = new StringBuilder(set.key().open() ? "Known values of " : "The values of ");
        text.append(Javadoc.code(set.key().param())).append(".\n\n<p>");
        text.append(set.key().open() ? "Others are accepted too" : "A value that was added after generation");
        text.append(set.key().open() ? ": name them with {@link #of}." : " can be named with {@link #of}.");
        text.append(" Receiving an unknown value never fails.");
        List<ValueSet.Value> without = set.values().stream()
                .filter(value -> value.constant().isEmpty())
                .toList();
        if (!without.isEmpty()) {
            text.append("\n\n<p>Values without a constant:\n<ul>");
            for (ValueSet.Value value : without) {
                text.append("\n<li>").append(Javadoc.code(value.value().text()));
                text.append(Javadoc.isBlank(value.meaning()) ? "" : ": " + prose.inline(value.meaning()));
            }
            text.append("\n</ul>");
        }
        return Javadoc.of(text.toString());
    }

    private FieldSpec constant(ClassName self, ValueSet.Value value) {
        String text = value.value().text();
        String shown = text.isEmpty() ? "The empty string" : Javadoc.code(text);
        String name = value.constant().orElseThrow();
        return FieldSpec.builder(self, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(shown + (saysMore(value) ? ": " + prose.inline(value.meaning()) : ".")))
                .initializer("new $T($L)", self, literal(value.value()))
                .build();
    }

    private static boolean saysMore(ValueSet.Value value) {
        return !Javadoc.isBlank(value.meaning())
                && !value.meaning().equalsIgnoreCase(value.value().text());
    }

    private static CodeBlock literal(Literal value) {
        return value instanceof Literal.Whole whole ? CodeBlock.of("$LL", whole.value()) : Texts.quoted(value.text());
    }

    private static FieldSpec values(ClassName self, ValueSet set) {
        CodeBlock all = set.values().stream()
                .map(value -> value.constant()
                        .map(name -> CodeBlock.of("$N", name))
                        .orElseGet(() -> CodeBlock.of("new $T($L)", self, literal(value.value()))))
                .collect(Texts.list());
        return FieldSpec.builder(list(self), "VALUES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", List.class, all)
                .build();
    }

    private static TypeName list(ClassName self) {
        return ParameterizedTypeName.get(ClassName.get(List.class), self);
    }

    private static MethodSpec.Builder of(ClassName self, TypeName wire) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("{@return the value, documented or not}\n@param value the value on the" + " wire\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(wire, "value")
                .addStatement("return new $T(value)", self);
    }

    /** Whole numbers arrive as 300, 300.0 and "300". */
    private static MethodSpec received(ClassName self) {
        return MethodSpec.methodBuilder("received")
                .addAnnotation(creator())
                .addModifiers(Modifier.STATIC)
                .returns(self)
                .addParameter(Number.class, "value")
                .addStatement("return new $T(wholeNumber(value))", self)
                .build();
    }

    private static AnnotationSpec creator() {
        return AnnotationSpec.builder(JsonCreator.class)
                .addMember("mode", "$T.DELEGATING", JsonCreator.Mode.class)
                .build();
    }

    private static MethodSpec valuesMethod(ClassName self) {
        return MethodSpec.methodBuilder("values")
                .addJavadoc("{@return the documented values in documented order}\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(list(self))
                .addStatement("return VALUES")
                .build();
    }

    private static MethodSpec isKnown() {
        return MethodSpec.methodBuilder("isKnown")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addStatement("return VALUES.contains(this)")
                .build();
    }
}
