package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.memsetkit.spec.client.ClientModel;
import dev.memsetkit.spec.client.ClientType;
import dev.memsetkit.spec.client.ParamsType;
import dev.memsetkit.spec.client.ParamsType.Field;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the parameters of a method, or of a dictionary among them: an immutable class with a builder, and the
 * documented constraints on its values.
 */
final class ParamsGenerator {

    private final TypeNames types;
    private final JavadocProse prose;
    private final ValidatorGenerator validators;

    ParamsGenerator(ClientModel model, TypeNames types, JavadocProse prose) {
        this.types = types;
        this.prose = prose;
        this.validators = new ValidatorGenerator(model, types);
    }

    TypeSpec.Builder generate(ParamsType params) {
        ClassName superclass =
                params.method().isPresent() ? RuntimeTypes.ABSTRACT_PARAMETERS : RuntimeTypes.ABSTRACT_DICTIONARY;
        TypeSpec.Builder type = TypeSpec.classBuilder(types.raw(params.type()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(superclass)
                .addJavadoc(Javadoc.of(purpose(params)))
                .addMethod(constructor(params))
                .addMethod(builderMethod(params))
                .addMethod(toBuilder(params));
        for (int place = 0; place < params.fields().size(); place++) {
            type.addMethod(accessor(params.fields().get(place), place));
        }
        type.addMethod(violations(params)).addType(builderType(params));
        validators.addTo(type, params);
        return type;
    }

    private String purpose(ParamsType params) {
        String origin = prose.method(params.origin());
        return params.method().isPresent()
                ? "The parameters of " + origin + "."
                : "A dictionary that is sent within parameters, with the keys of " + origin + ".";
    }

    private ClassName builder(ParamsType params) {
        return types.raw(params.builder());
    }

    private MethodSpec constructor(ParamsType params) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(builder(params), "builder")
                .addStatement("super(CHECKS, builder)")
                .build();
    }

    private MethodSpec builderMethod(ParamsType params) {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc("{@return a builder with nothing set}\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder(params))
                .addStatement("return new $T()", builder(params))
                .build();
    }

    private MethodSpec toBuilder(ParamsType params) {
        return MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("{@return a builder with these values set}\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder(params))
                .addStatement("return new $T(this)", builder(params))
                .build();
    }

    private MethodSpec accessor(Field field, int place) {
        TypeName type = types.of(field.stored());
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(field.javaName())
                .addJavadoc(Javadoc.of("{@return {@link Builder#" + field.javaName() + " " + label(field) + "}"
                        + (field.required() ? "}" : "; {@code null} if not given}")
                        + Deprecations.javadoc(field)))
                .addModifiers(Modifier.PUBLIC)
                .returns(field.required() ? type : Nullable.of(type))
                .addStatement(field.required() ? "return required($L)" : "return optional($L)", place);
        Deprecations.annotation(field).ifPresent(accessor::addAnnotation);
        return accessor.build();
    }

    private static String label(Field field) {
        return Javadoc.escape(field.wireName());
    }

    private static MethodSpec violations(ParamsType params) {
        List<CodeBlock> values = new ArrayList<>();
        for (int i = 0; i < params.fields().size(); i++) {
            values.add(WireValues.of(params.fields().get(i), CodeBlock.of("optional($L)", i)));
        }
        return overriding("violations", Nullable.of(WireValues.VIOLATIONS))
                .addStatement("return $L", ValidatorGenerator.checked(values))
                .build();
    }

    private static MethodSpec.Builder overriding(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(returns);
    }

    private TypeSpec builderType(ParamsType params) {
        ClassName self = types.raw(params.type());
        TypeSpec.Builder builder = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.ABSTRACT_BUILDER, builder(params), self))
                .addJavadoc(Javadoc.of("Builds {@link " + self.simpleName() + "}."))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super(CHECKS)")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(self, "from")
                        .addStatement("super(from)")
                        .build());
        for (int place = 0; place < params.fields().size(); place++) {
            setters(params, params.fields().get(place), place).forEach(builder::addMethod);
        }
        return builder.addMethod(overriding("newDictionary", RuntimeTypes.ABSTRACT_DICTIONARY)
                        .addStatement("return new $T(this)", self)
                        .build())
                .build();
    }

    private List<MethodSpec> setters(ParamsType params, Field field, int place) {
        String name = argument(field);
        List<MethodSpec> setters = new ArrayList<>();
        setters.add(setter(params, field, place, field.type(), copied(field.type(), name)));
        field.alternative().ifPresent(other -> setters.add(setter(params, field, place, other, copied(other, name))));
        field.openElement()
                .ifPresent(raw -> setters.add(
                        setter(params, field, place, raw, CodeBlock.of("$T.of($N)", types.raw(field.type()), name))));
        return setters;
    }

    private MethodSpec setter(ParamsType params, Field field, int place, ClientType type, CodeBlock value) {
        String meaning = Meaning.of(field).sentences(prose, field.wireName()) + (field.required() ? " Required." : "");
        MethodSpec.Builder setter = MethodSpec.methodBuilder(field.javaName())
                .addJavadoc(Javadoc.of("{@return this builder, with that " + Javadoc.code(field.wireName())
                        + "}\n@param " + argument(field) + " " + meaning + Deprecations.javadoc(field)))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder(params))
                .addParameter(types.of(type.unboxed()), argument(field));
        Deprecations.annotation(field).ifPresent(setter::addAnnotation);
        return setter.addStatement("return set($L, $L)", place, value).build();
    }

    /** The name of the setter's argument; it must not hide the type, as that of {@code 1} would. */
    private String argument(Field field) {
        String name = field.javaName();
        return types.raw(field.type()).simpleName().equals(name) ? name + "_" : name;
    }

    /** Lists and maps are copied, so that the class stays immutable. */
    private static CodeBlock copied(ClientType type, String name) {
        if (type.arguments().isEmpty()) {
            return CodeBlock.of("$N", name);
        }
        return type.name().equals("List")
                ? CodeBlock.of("$T.copyOf($N)", List.class, name)
                : CodeBlock.of("$T.orEmpty($N)", RuntimeTypes.COPIES, name);
    }
}
