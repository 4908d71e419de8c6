package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.memsetkit.codegen.model.ClientModel;
import dev.memsetkit.codegen.model.Packages;
import dev.memsetkit.codegen.model.ParamsType;
import dev.memsetkit.codegen.model.ParamsType.Field;
import dev.memsetkit.spec.Constraints;
import dev.memsetkit.spec.DataType;
import dev.memsetkit.spec.Rule;
import dev.memsetkit.spec.Schema;
import dev.memsetkit.spec.SpecException;
import dev.memsetkit.spec.client.NameAllocator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the method of a validator that holds every constraint and rule of a parameter class. */
final class CheckMethod {

    /** The forms that the runtime knows. */
    private static final Set<String> FORMATS = Set.of(
            "service-name",
            "lb-service-name",
            "hex32",
            "username",
            "container-name",
            "printable-ascii",
            "country-code",
            "hostname",
            "domain",
            "zone-record-name",
            "email",
            "ipv4-list",
            "ipv6-list",
            "port-list",
            "memset-date");

    private final ParamsType params;
    private final ValueLists lists = new ValueLists();
    private final ElementChecks elements;
    private final Map<String, String> locals = new HashMap<>();
    private final String index;
    private final String list;

    CheckMethod(ClientModel model, ParamsType params) {
        this.params = params;
        this.elements = new ElementChecks(model, this);
        NameAllocator names = NameAllocator.ofMembers();
        names.allocate("found");
        params.fields().forEach(field -> locals.put(field.wireName(), names.allocate(field.javaName())));
        index = names.allocate("i");
        list = names.allocate("list");
    }

    MethodSpec generate() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("check")
                .addJavadoc("Adds the violations of values as they are on the wire to what was found so far; "
                        + "{@code null} stands\nfor none and for a value that is not given.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(Nullable.of(WireValues.VIOLATIONS))
                .addParameter(Nullable.of(WireValues.VIOLATIONS), "found");
        params.fields()
                .forEach(field ->
                        method.addParameter(Nullable.of(WireValues.type(field.schema())), local(field.wireName())));
        params.fields().forEach(field -> method.addCode(field(field)));
        Map<Rule.Condition, List<Rule>> rules = new LinkedHashMap<>();
        params.rules()
                .forEach(rule -> rules.computeIfAbsent(rule.when(), when -> new ArrayList<>())
                        .add(rule));
        rules.forEach((when, those) -> method.addCode(rules(when, those)));
        return method.addStatement("return found").build();
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
            code.beginControlFlow("if ($N == null)", local)
                    .addStatement("found = CHECKS.required(found, $S, $N)", name, local);
            if (!given.isEmpty()) {
                code.nextControlFlow("else").add(given.build());
            }
            code.endControlFlow();
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
            CodeBlock.Builder code = CodeBlock.builder();
            listed.constraints()
                    .maxItems()
                    .ifPresent(
                            most -> code.addStatement("found = CHECKS.maxItems(found, $S, $N, $L)", name, local, most));
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
            if (!FORMATS.contains(format)) {
                throw new SpecException(params.origin() + ": found the format \"" + format + "\" of " + param
                        + ", expected one of " + FORMATS.stream().sorted().toList());
            }
            code.addStatement(
                    "found = CHECKS.format(found, $S, $N, $T.$L)",
                    name,
                    local,
                    Packages.validation("Format"),
                    format.replace('-', '_').toUpperCase(Locale.ROOT));
        }
        constraints.minLength().ifPresent(n -> code.addStatement(bound("minLength"), name, local, n));
        constraints.maxLength().ifPresent(n -> code.addStatement(bound("maxLength"), name, local, n));
        constraints.minimum().ifPresent(n -> code.addStatement(bound("minimum"), name, local, n + "L"));
        constraints.maximum().ifPresent(n -> code.addStatement(bound("maximum"), name, local, n + "L"));
        if (!constraints.values().isEmpty()) {
            code.addStatement(
                    "found = CHECKS.$L(found, $S, $N, $N)",
                    constraints.open() ? "known" : "oneOf",
                    name,
                    local,
                    lists.constant(param, constraints.values()));
        }
        return code.build();
    }

    private static String bound(String check) {
        return "found = CHECKS." + check + "(found, $S, $N, $L)";
    }

    /** The rules with one condition, which is looked at once. */
    private CodeBlock rules(Rule.Condition when, List<Rule> rules) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if ($L)", condition(when));
        rules.forEach(rule -> code.addStatement("found = $L", consequence(rule.then(), rule.comment())));
        return code.endControlFlow().build();
    }

    private CodeBlock condition(Rule.Condition when) {
        String local = local(when.param());
        if (when instanceof Rule.Condition.OneOf oneOf) {
            return CodeBlock.of(
                    "$T.among($N, $N)", WireValues.CHECKS, local, lists.constant(when.param(), oneOf.values()));
        } else if (when instanceof Rule.Condition.StartsWith starts) {
            return CodeBlock.of("$T.startsWith($N, $S)", WireValues.CHECKS, local, starts.prefix());
        }
        return CodeBlock.of("$N != null", local);
    }

    private CodeBlock consequence(Rule.Consequence then, String words) {
        String name = then.param();
        String local = local(name);
        if (then instanceof Rule.Consequence.OneOf oneOf) {
            return CodeBlock.of(
                    "CHECKS.ruleOneOf(found, $S, $N, $N,$W$S)",
                    name,
                    local,
                    lists.constant(name, oneOf.values()),
                    words);
        } else if (then instanceof Rule.Consequence.RequiredOneOf oneOf) {
            return CodeBlock.of(
                    "CHECKS.ruleOneOf(CHECKS.ruleRequired(found, $S, $N,$W$S),$W$S, $N, $N,$W$S)",
                    name,
                    local,
                    words,
                    name,
                    local,
                    lists.constant(name, oneOf.values()),
                    words);
        }
        return CodeBlock.of(
                "CHECKS.$L(found, $S, $N,$W$S)",
                then instanceof Rule.Consequence.Absent ? "ruleAbsent" : "ruleRequired",
                name,
                local,
                words);
    }
}
