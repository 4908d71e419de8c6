package dev.memsetkit.codegen.generator;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.memsetkit.spec.client.ClientType;
import dev.memsetkit.spec.client.RecordType;
import dev.memsetkit.spec.client.SecretMembers;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes a returned dictionary as a record; what the documentation does not know is kept in a map beside its keys. */
final class RecordGenerator {

    private static final String UNKNOWN_KEYS = RecordType.UNKNOWN_KEYS;
    private static final TypeName UNKNOWN_TYPE = ParameterizedTypeName.get(Map.class, String.class, JsonNode.class);

    private final ApiSpec spec;
    private final TypeNames types;
    private final JavadocProse prose;

    RecordGenerator(ApiSpec spec, TypeNames types, JavadocProse prose) {
        this.spec = spec;
        this.types = types;
        this.prose = prose;
    }

    TypeSpec.Builder generate(RecordType record) {
        TypeSpec.Builder type = TypeSpec.recordBuilder(types.raw(record.type()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc(record));
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        record.keys().forEach(key -> components.addParameter(component(key)));
        if (record.tuple()) {
            type.addAnnotation(AnnotationSpec.builder(JsonFormat.class)
                    .addMember("shape", "$T.ARRAY", JsonFormat.Shape.class)
                    .build());
            type.addAnnotation(order(record));
            type.addAnnotation(AnnotationSpec.builder(JsonIgnoreProperties.class)
                    .addMember("ignoreUnknown", "true")
                    .build());
            if (record.keys().stream().anyMatch(key -> isContainer(key.type()))) {
                type.addMethod(canonical(record));
            }
        } else {
            components.addParameter(ParameterSpec.builder(UNKNOWN_TYPE, UNKNOWN_KEYS)
                    .addAnnotation(JsonAnySetter.class)
                    .build());
            type.addMethod(canonical(record)).addMethod(unknownKeys()).addMethod(builderMethod(record));
            if (!record.keys().isEmpty() && record.keys().stream().allMatch(RecordType.Key::optional)) {
                type.addAnnotation(RuntimeTypes.MAY_BE_EMPTY);
            }
        }
        type.addMethod(toStringMethod(record));
        if (!record.tuple()) {
            type.addType(builder(record));
        }
        return type.recordConstructor(components.build());
    }

    private ParameterSpec component(RecordType.Key key) {
        return ParameterSpec.builder(Nullable.of(types.of(key.type())), key.javaName())
                .addAnnotation(AnnotationSpec.builder(JsonProperty.class)
                        .addMember("value", "$S", key.wireName())
                        .build())
                .build();
    }

    private static AnnotationSpec order(RecordType record) {
        CodeBlock names = record.keys().stream()
                .map(key -> CodeBlock.of("$S", key.wireName()))
                .collect(CodeBlock.joining(",$W", "{", "}"));
        return AnnotationSpec.builder(JsonPropertyOrder.class)
                .addMember("value", names)
                .build();
    }

    private static boolean isContainer(ClientType type) {
        return type.home() == ClientType.Home.UTIL;
    }

    /** Jackson hands in no map where there are no unknown keys. */
    private static MethodSpec canonical(RecordType record) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        for (RecordType.Key key : record.keys()) {
            if (isContainer(key.type())) {
                constructor.addStatement(
                        "$N = $T.$L($N)",
                        key.javaName(),
                        RuntimeTypes.COPIES,
                        key.type().name().equals("List") ? "list" : "map",
                        key.javaName());
            }
        }
        if (!record.tuple()) {
            constructor.addStatement("$N = $T.orEmpty($N)", UNKNOWN_KEYS, RuntimeTypes.COPIES, UNKNOWN_KEYS);
        }
        StringBuilder javadoc = new StringBuilder("A result, with copies of lists and maps.\n");
        for (RecordType.Key key : record.keys()) {
            javadoc.append("\n@param ")
                    .append(key.javaName())
                    .append(" the {@link #")
                    .append(key.javaName())
                    .append("}");
        }
        if (!record.tuple()) {
            javadoc.append("\n@param unknownKeys the {@link #unknownKeys}; {@code null} for none");
        }
        return constructor.addJavadoc(Javadoc.of(javadoc.toString())).build();
    }

    private static MethodSpec unknownKeys() {
        return MethodSpec.methodBuilder(UNKNOWN_KEYS)
                .addJavadoc("{@return undocumented keys, as they were received}\n")
                .addAnnotation(Override.class)
                .addAnnotation(JsonAnyGetter.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(UNKNOWN_TYPE)
                .addStatement("return $N", UNKNOWN_KEYS)
                .build();
    }

    private MethodSpec builderMethod(RecordType record) {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc("{@return a builder with nothing set, for tests}\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(types.raw(record.builder()))
                .addStatement("return new $T()", types.raw(record.builder()))
                .build();
    }

    private MethodSpec toStringMethod(RecordType record) {
        Stream<CodeBlock> keys = record.keys().stream().map(RecordGenerator::shown);
        Stream<CodeBlock> unknown = record.tuple() ? Stream.of() : Stream.of(CodeBlock.of("$S,$W$N", "", UNKNOWN_KEYS));
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement(
                        "return $T.of($S,$W$L)",
                        RuntimeTypes.SECRET_TEXT,
                        record.type().name(),
                        Stream.concat(keys, unknown).collect(Texts.list()))
                .build();
    }

    private static CodeBlock shown(RecordType.Key key) {
        boolean secret =
                key.type().equals(ClientType.STRING) && SecretMembers.isSecret(key.wireName(), key.description());
        return secret
                ? CodeBlock.of("$S,$W$T.hidden($N)", key.wireName(), RuntimeTypes.SECRET_TEXT, key.javaName())
                : CodeBlock.of("$S,$W$N", key.wireName(), key.javaName());
    }

    private TypeSpec builder(RecordType record) {
        ClassName self = types.raw(record.type());
        ClassName name = types.raw(record.builder());
        TypeSpec.Builder builder = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.ABSTRACT_RESULT_BUILDER, name))
                .addJavadoc(Javadoc.of(
                        "Builds {@link " + self.simpleName() + "}, for tests; keys that are not set are missing."))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($L)", record.keys().size())
                        .build());
        List<CodeBlock> values = new ArrayList<>();
        for (RecordType.Key key : record.keys()) {
            builder.addMethod(setter(record, key, values.size()));
            values.add(CodeBlock.of("get($L)", values.size()));
        }
        values.add(CodeBlock.of("$N()", UNKNOWN_KEYS));
        return builder.addMethod(MethodSpec.methodBuilder("build")
                        .addJavadoc("{@return the record}\n")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(self)
                        .addStatement("return new $T($L)", self, values.stream().collect(Texts.list()))
                        .build())
                .build();
    }

    private MethodSpec setter(RecordType record, RecordType.Key key, int place) {
        return MethodSpec.methodBuilder(key.javaName())
                .addJavadoc(Javadoc.of("{@return this builder}\n@param " + key.javaName() + " the {@link "
                        + record.type().name() + "#" + key.javaName() + "}"))
                .addModifiers(Modifier.PUBLIC)
                .returns(types.raw(record.builder()))
                .addParameter(Nullable.of(types.of(key.type())), key.javaName())
                .addStatement("return set($L, $N)", place, key.javaName())
                .build();
    }

    private CodeBlock javadoc(RecordType record) {
        StringBuilder text = new StringBuilder(purpose(record)).append("\n");
        for (RecordType.Key key : record.keys()) {
            String first = Meaning.withoutLeadIn(Meaning.firstLine(key.description()));
            text.append("\n@param ")
                    .append(key.javaName())
                    .append(" ")
                    .append(first.isEmpty() ? "the key " + Javadoc.code(key.wireName()) : prose.inline(first))
                    .append(first.endsWith(".") ? "" : ".")
                    .append(key.optional() ? " May be missing." : "");
        }
        if (!record.tuple()) {
            text.append("\n@param unknownKeys undocumented keys, as they were received");
        }
        return Javadoc.of(text.toString());
    }

    private String purpose(RecordType record) {
        if (record.owner().isPresent()) {
            return (record.tuple() ? "An element of " : "The ") + Javadoc.code(record.name()) + " of {@link "
                    + record.owner().get().name() + "}" + (record.tuple() ? ", place by place." : ".");
        }
        Optional<Method> method = record.method().flatMap(spec::method);
        if (method.isEmpty()) {
            return Things.withArticle(Things.ofComponent(record.name())) + ".";
        }
        String name = prose.method(method.get().name());
        String thing = method.get().safe() ? Things.of(method.get()) : "";
        if (thing.isEmpty()) {
            Schema result = method.get().result().schema();
            boolean many = result instanceof Schema.ListOf || result instanceof Schema.MapOf;
            return (many ? "An element of the result of " : "The result of ") + name + ".";
        }
        return Things.withArticle(thing) + ", as described in " + name + ".";
    }
}
