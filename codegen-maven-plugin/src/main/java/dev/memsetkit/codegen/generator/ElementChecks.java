package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.memsetkit.spec.client.ClientModel;
import dev.memsetkit.spec.client.ClientType;
import dev.memsetkit.spec.client.JavaNames;
import dev.memsetkit.spec.client.NameAllocator;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The checks of values within lists and dictionaries: a method of the validator for each shape. */
final class ElementChecks {

    private static final TypeName ANY_MAP = ParameterizedTypeName.get(
            ClassName.get(Map.class),
            WildcardTypeName.subtypeOf(Object.class),
            WildcardTypeName.subtypeOf(Object.class));

    private final ClientModel model;
    private final TypeNames types;
    private final CheckMethod checks;
    private final NameAllocator names = NameAllocator.ofMembers();
    private final Map<Schema, String> known = new LinkedHashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    ElementChecks(ClientModel model, TypeNames types, CheckMethod checks) {
        this.model = model;
        this.types = types;
        this.checks = checks;
        List.of("check", "dictionary", "method", "validate").forEach(names::allocate);
    }

    List<MethodSpec> methods() {
        return methods;
    }

    /** The call that checks a value; empty where the documentation says nothing of it. */
    CodeBlock call(String param, @org.jspecify.annotations.Nullable Schema schema, CodeBlock value) {
        if (schema == null || schema instanceof Schema.Any || schema instanceof Schema.Nothing) {
            return CodeBlock.builder().build();
        }
        ClientType dictionary = model.dictionaries().get(schema);
        if (dictionary != null) {
            return CodeBlock.of("$T.dictionary($L)", types.raw(dictionary), value);
        }
        return CodeBlock.of("$N($L)", method(param, schema), value);
    }

    private String method(String param, Schema schema) {
        String name = known.get(schema);
        if (name == null) {
            name = names.allocate(JavaNames.member(param + "_element"));
            known.put(schema, name);
            methods.add(MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(Nullable.of(WireValues.VIOLATIONS))
                    .addParameter(Nullable.of(ClassName.get(Object.class)), "value")
                    .addCode(body(param, schema))
                    .build());
        }
        return name;
    }

    private CodeBlock body(String param, Schema schema) {
        if (schema instanceof Schema.Scalar scalar) {
            return scalar(param, scalar);
        } else if (schema instanceof Schema.ListOf list) {
            return list(param, list);
        } else if (schema instanceof Schema.MapOf map) {
            return map(param, map);
        } else if (schema instanceof Schema.ScalarOrList either) {
            return CodeBlock.builder()
                    .beginControlFlow("if (!($T.plain(value) instanceof $T))", RuntimeTypes.CONVERSIONS, List.class)
                    .addStatement("return $L", call(param, either.scalar(), CodeBlock.of("value")))
                    .endControlFlow()
                    .addStatement(
                            "return $L",
                            call(
                                    param,
                                    new Schema.ListOf(
                                            either.scalar(), either.scalar().constraints()),
                                    CodeBlock.of("value")))
                    .build();
        }
        boolean tuple = schema instanceof Schema.Tuple;
        return CodeBlock.builder()
                .addStatement(
                        "return $T.plain(value) instanceof $T ? null : CHECKS.type(null, $S, value, $S)",
                        RuntimeTypes.CONVERSIONS,
                        tuple ? WireValues.ANY_LIST : ANY_MAP,
                        "",
                        tuple ? "List" : "Dictionary")
                .build();
    }

    private CodeBlock scalar(String param, Schema.Scalar scalar) {
        String reader = switch (scalar.type()) {
            case INTEGER -> "integer";
            case FLOAT -> "number";
            case BOOLEAN -> "flag";
            default -> "text";
        };
        String documented = switch (scalar.type()) {
            case INTEGER, FLOAT, BOOLEAN -> scalar.type().documentedName();
            default -> "String";
        };
        CodeBlock constraints = checks.scalar(scalar, param, "", "plain");
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "$T plain = $T.$L($T.plain(value))",
                        WireValues.type(scalar),
                        RuntimeTypes.CONVERSIONS,
                        reader,
                        RuntimeTypes.CONVERSIONS)
                .beginControlFlow("if (plain == null)")
                .addStatement("return CHECKS.type(null, $S, value, $S)", "", documented)
                .endControlFlow();
        if (constraints.isEmpty()) {
            return code.addStatement("return null").build();
        }
        return code.addStatement("$T found = null", WireValues.VIOLATIONS)
                .add(constraints)
                .addStatement("return found")
                .build();
    }

    private CodeBlock list(String param, Schema.ListOf list) {
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow(
                        "if (!($T.plain(value) instanceof $T list))", RuntimeTypes.CONVERSIONS, WireValues.ANY_LIST)
                .addStatement("return CHECKS.type(null, $S, value, $S)", "", "List")
                .endControlFlow()
                .addStatement("$T found = null", WireValues.VIOLATIONS);
        list.constraints()
                .minItems()
                .ifPresent(least -> code.addStatement("found = CHECKS.minItems(found, $S, list, $L)", "", least));
        list.constraints()
                .maxItems()
                .ifPresent(most -> code.addStatement("found = CHECKS.maxItems(found, $S, list, $L)", "", most));
        CodeBlock call = call(param, list.items(), CodeBlock.of("list.get(i)"));
        if (!call.isEmpty()) {
            code.beginControlFlow("for (int i = 0; i < list.size(); i++)")
                    .addStatement("found = CHECKS.element(found, $S, i, $L)", "", call)
                    .endControlFlow();
        }
        return code.addStatement("return found").build();
    }

    private CodeBlock map(String param, Schema.MapOf map) {
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if (!($T.plain(value) instanceof $T map))", RuntimeTypes.CONVERSIONS, ANY_MAP)
                .addStatement("return CHECKS.type(null, $S, value, $S)", "", "Dictionary")
                .endControlFlow()
                .addStatement("$T found = null", WireValues.VIOLATIONS);
        CodeBlock call = call(param, map.values(), CodeBlock.of("entry.getValue()"));
        if (!call.isEmpty()) {
            code.beginControlFlow("for ($T.Entry<?, ?> entry : map.entrySet())", Map.class)
                    .addStatement("found = CHECKS.entry(found, entry.getKey(), $L)", call)
                    .endControlFlow();
        }
        return code.addStatement("return found").build();
    }
}
