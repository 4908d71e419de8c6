package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.memsetkit.codegen.check.Formats;
import dev.memsetkit.spec.client.ClientModel;
import dev.memsetkit.spec.client.NameAllocator;
import dev.memsetkit.spec.client.ParamsType;
import dev.memsetkit.spec.client.ParamsType.Field;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the method of a validator that holds every constraint and rule of a parameter class. */
final class CheckMethod {

    private final ParamsType params;
    private final ValueLists lists = new ValueLists();
    private final ElementChecks elements;
    private final Map<String, String> locals = new HashMap<>();
    private final String index;
    private final String list;

    CheckMethod(ClientModel model, TypeNames types, ParamsType params) {
        this.params = params;
        this.elements = new ElementChecks(model, types, this);
        NameAllocator names = NameAllocator.ofMembers();
        names.allocate("found");
        params.fields().forEach(field -> locals.put(field.wireName(), names.allocate(field.javaName())));
        index = names.allocate("i");
        list = names.allocate("list");
    }

    MethodSpec generate() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("check")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Nullable.of(WireValues.VIOLATIONS))
                .addParameter(Nullable.of(WireValues.VIOLATIONS), "found");
        params.fields()
                .forEach(field ->
                        method.addParameter(Nullable.of(WireValues.type(field.schema())), local(field.wireName())));
        params.fields().forEach(field -> method.addCode(field(field)));
        return method.addCode(new RuleChecks(params, locals, lists).generate())
                .addStatement("return found")
                .build();
    }

    ValueLists valueLists() {
        return lists;
    }

    List<MethodSpec> elementMethods() {
        return elements.methods();
    }

    private String local(String wireName) {
        return Objects.requireNonNull(locals.get(wireName));
    }

    private CodeBlock field(Field field) {
        String name = field.wireName();
        String local = local(name);
        CodeBlock.Builder given = CodeBlock.builder();
        if (field.deprecated() || field.ignored()) {
            given.addStatement(
                    "found = CHECKS.$L(found, $S, $N)", field.ignored() ? "ignored" : "deprecated", name, local);
        }
        boolean scalar = field.schema() instanceof Schema.Scalar;
        if (scalar) {
            given.add(shape(field, name, local));
        }
        CodeBlock.Builder code = CodeBlock.builder();
        if (field.required()) {
            code.addStatement("found = CHECKS.required(found, $S, $N)", name, local)
                    .add(given.build());
        } else if (!given.isEmpty()) {
            // Most optional parameters are left out: a call for each would take most of the time.
            code.beginControlFlow("if ($N != null)", local).add(given.build()).endControlFlow();
        }
        return scalar ? code.build() : code.add(shape(field, name, local)).build();
    }

    private CodeBlock shape(Field field, String name, String local) {
        Schema schema = field.schema();
        if (schema instanceof Schema.Scalar scalar) {
            return scalar(scalar, name, name, local);
        } else if (schema instanceof Schema.ListOf listed) {
            CodeBlock.Builder code = CodeBlock.builder().add(size(name, local, listed.constraints()));
            CodeBlock call = elements.call(name, listed.items(), CodeBlock.of("$N.get($N)", local, index));
            if (!call.isEmpty()) {
                code.beginControlFlow("if ($N != null)", local)
                        .add(loop(name, local, call))
                        .endControlFlow();
            }
            return code.build();
        } else if (schema instanceof Schema.ScalarOrList either) {
            return CodeBlock.builder()
                    .beginControlFlow("if ($N instanceof $T $N)", local, WireValues.ANY_LIST, list)
                    .add(size(name, list, either.scalar().constraints()))
                    .add(loop(
                            name, list, elements.call(name, either.scalar(), CodeBlock.of("$N.get($N)", list, index))))
                    .nextControlFlow("else if ($N != null)", local)
                    .addStatement(
                            "found = CHECKS.nested(found, $S, $L)",
                            name,
                            elements.call(name, either.scalar(), CodeBlock.of("$N", local)))
                    .endControlFlow()
                    .build();
        }
        CodeBlock call = elements.call(name, schema, CodeBlock.of("$N", local));
        return call.isEmpty() || schema instanceof Schema.Tuple
                ? CodeBlock.builder().build()
                : CodeBlock.builder()
                        .beginControlFlow("if ($N != null)", local)
                        .addStatement("found = CHECKS.nested(found, $S, $L)", name, call)
                        .endControlFlow()
                        .build();
    }

    private CodeBlock size(String name, String local, Constraints constraints) {
        CodeBlock.Builder code = CodeBlock.builder();
        constraints.minItems().ifPresent(n -> code.addStatement(bound("minItems"), name, local, n));
        constraints.maxItems().ifPresent(n -> code.addStatement(bound("maxItems"), name, local, n));
        return code.build();
    }

    private CodeBlock loop(String name, String local, CodeBlock call) {
        return CodeBlock.builder()
                .beginControlFlow("for (int $N = 0; $N < $N.size(); $N++)", index, index, local, index)
                .addStatement("found = CHECKS.element(found, $S, $N, $L)", name, index, call)
                .endControlFlow()
                .build();
    }

    /** The checks of a scalar; {@code name} is what violations call it, {@code param} what its constants are named after. */
    CodeBlock scalar(Schema.Scalar scalar, String param, String name, String local) {
        Constraints constraints = scalar.constraints();
        CodeBlock.Builder code = CodeBlock.builder();
        String format = scalar.type() == DataType.DATE ? "memset-date" : constraints.format();
        if (format != null) {
            code.addStatement(
                    "found = CHECKS.format(found, $S, $N, $T.$L)",
                    name,
                    local,
                    RuntimeTypes.FORMAT,
                    format.replace('-', '_').toUpperCase(Locale.ROOT));
        }
        String pattern = constraints.pattern();
        if (pattern != null && !Formats.implies(format, pattern)) {
            code.addStatement("found = CHECKS.pattern(found, $S, $N,$W$N)", name, local, lists.pattern(param, pattern));
        }
        constraints.minLength().ifPresent(n -> code.addStatement(bound("minLength"), name, local, n));
        constraints.maxLength().ifPresent(n -> code.addStatement(bound("maxLength"), name, local, n));
        constraints.minimum().ifPresent(n -> code.addStatement(bound("minimum"), name, local, n + "L"));
        constraints.maximum().ifPresent(n -> code.addStatement(bound("maximum"), name, local, n + "L"));
        if (!constraints.values().isEmpty()) {
            code.addStatement(
                    "found = CHECKS.$L(found, $S, $N,$W$N)",
                    constraints.open() ? "known" : "oneOf",
                    name,
                    local,
                    lists.all(param, ValueLists.ofType(scalar, constraints.values())));
        }
        return code.build();
    }

    private static String bound(String check) {
        return "found = CHECKS." + check + "(found, $S, $N, $L)";
    }
}
