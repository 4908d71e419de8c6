package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.memsetkit.spec.client.ClientType;
import dev.memsetkit.spec.client.ParamsType.Field;
import dev.memsetkit.spec.model.Schema;
import java.util.List;

/** How the values of parameters reach the checks of a validator: as they are on the wire. */
final class WireValues {

    static final ClassName CHECKS = RuntimeTypes.METHOD_CHECKS;
    static final TypeName VIOLATIONS = ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.VIOLATION);
    static final TypeName ANY_LIST =
            ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.subtypeOf(Object.class));

    private WireValues() {}

    /** The Java type of the wire value. */
    static TypeName type(Schema schema) {
        if (schema instanceof Schema.Scalar scalar) {
            return switch (scalar.type()) {
                case INTEGER -> ClassName.get(Long.class);
                case FLOAT -> ClassName.get(Double.class);
                case BOOLEAN -> ClassName.get(Boolean.class);
                default -> ClassName.get(String.class);
            };
        }
        return schema instanceof Schema.ListOf || schema instanceof Schema.Tuple
                ? ANY_LIST
                : ClassName.get(Object.class);
    }

    /** Whether the wire value is a String. */
    static boolean isText(Schema schema) {
        return type(schema).equals(ClassName.get(String.class));
    }

    /** The wire value of a field of a parameter class. */
    static CodeBlock of(Field field, CodeBlock value) {
        if (field.schema() instanceof Schema.Scalar scalar) {
            boolean plain = field.type().home() == ClientType.Home.LANG;
            String conversion = switch (scalar.type()) {
                case INTEGER -> "integerOf";
                case FLOAT -> "numberOf";
                case DATE -> "dateOf";
                default -> "textOf";
            };
            return plain ? value : CodeBlock.of("$T.$L($L)", RuntimeTypes.CONVERSIONS, conversion, value);
        }
        return value;
    }

    /** The call that reads the value by its name. */
    static CodeBlock named(Field field) {
        Schema schema = field.schema();
        String name = field.wireName();
        if (schema instanceof Schema.Scalar scalar) {
            String reader = switch (scalar.type()) {
                case INTEGER -> "integer";
                case FLOAT -> "number";
                case BOOLEAN -> "flag";
                default -> "string";
            };
            return CodeBlock.of("values.$L($S)", reader, name);
        } else if (schema instanceof Schema.ScalarOrList) {
            return CodeBlock.of("values.either($S, $S)", name, field.documentedType());
        } else if (schema instanceof Schema.Any || schema instanceof Schema.Nothing) {
            return CodeBlock.of("values.any($S)", name);
        }
        boolean list = schema instanceof Schema.ListOf || schema instanceof Schema.Tuple;
        return CodeBlock.of("values.$L($S)", list ? "list" : "dictionary", name);
    }
}
