package dev.memsetkit.codegen.generator;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.memsetkit.codegen.model.RecordType;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes a returned dictionary as a record; what the documentation does not know is kept in a map beside its keys. */
final class RecordGenerator {

    private static final String UNKNOWN_KEYS = "unknownKeys";
    private static final TypeName UNKNOWN_TYPE = ParameterizedTypeName.get(Map.class, String.class, JsonNode.class);

    TypeSpec.Builder generate(RecordType record) {
        TypeSpec.Builder type = TypeSpec.recordBuilder(record.type())
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
        } else {
            components.addParameter(ParameterSpec.builder(UNKNOWN_TYPE, UNKNOWN_KEYS)
                    .addAnnotation(JsonAnySetter.class)
                    .build());
            type.addMethod(canonical());
            type.addMethod(unknownKeys());
        }
        return type.recordConstructor(components.build());
    }

    private static ParameterSpec component(RecordType.Key key) {
        TypeName type = key.optional() ? Nullable.of(key.type()) : key.type();
        return ParameterSpec.builder(type, key.javaName())
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

    /** Jackson hands in no map where there are no unknown keys. */
    private static MethodSpec canonical() {
        return MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addStatement("$N = $N == null ? $T.of() : $N", UNKNOWN_KEYS, UNKNOWN_KEYS, Map.class, UNKNOWN_KEYS)
                .build();
    }

    private static MethodSpec unknownKeys() {
        return MethodSpec.methodBuilder(UNKNOWN_KEYS)
                .addAnnotation(Override.class)
                .addAnnotation(JsonAnyGetter.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(UNKNOWN_TYPE)
                .addStatement("return $N", UNKNOWN_KEYS)
                .build();
    }

    private static CodeBlock javadoc(RecordType record) {
        StringBuilder text = new StringBuilder();
        text.append(record.tuple() ? "An element of " : "What ")
                .append(Javadoc.code(record.origin()))
                .append(record.tuple() ? ", place by place.\n" : " describes.\n");
        for (RecordType.Key key : record.keys()) {
            String first = key.description().lines().findFirst().orElse("");
            text.append("\n@param ")
                    .append(key.javaName())
                    .append(" ")
                    .append(first.isEmpty() ? "the key " + Javadoc.code(key.wireName()) : Javadoc.inline(first))
                    .append(key.optional() ? " Not always there: may be {@code null}." : "");
        }
        if (!record.tuple()) {
            text.append("\n@param unknownKeys keys that the documentation does not know, as they came");
        }
        return Javadoc.of(text.toString());
    }
}
