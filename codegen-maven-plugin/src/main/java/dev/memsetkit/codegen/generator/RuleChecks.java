package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.CodeBlock;
import dev.memsetkit.spec.client.ParamsType;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes the rules between parameters: those with one condition together, and cases of one text as a switch. */
final class RuleChecks {

    private final Set<String> texts = new HashSet<>();
    private final Map<String, Schema> schemas = new HashMap<>();
    private final Map<ParameterRule.Condition, List<ParameterRule>> rules = new LinkedHashMap<>();
    private final Map<String, String> locals;
    private final ValueLists lists;

    /**
     * The rules of a parameter class.
     *
     * @param locals the names of the variables with the values, by the names of the parameters
     * @param lists where the lists of values go
     */
    RuleChecks(ParamsType params, Map<String, String> locals, ValueLists lists) {
        params.fields().forEach(field -> schemas.put(field.wireName(), field.schema()));
        params.fields().stream()
                .filter(field -> WireValues.isText(field.schema()))
                .forEach(field -> texts.add(field.wireName()));
        params.rules()
                .forEach(rule -> rules.computeIfAbsent(rule.when(), when -> new ArrayList<>())
                        .add(rule));
        this.locals = locals;
        this.lists = lists;
    }

    CodeBlock generate() {
        CodeBlock.Builder code = CodeBlock.builder();
        List<ParameterRule.Condition> waiting = new ArrayList<>(rules.keySet());
        while (!waiting.isEmpty()) {
            List<ParameterRule.Condition.OneOf> cases = cases(waiting);
            if (cases.size() > 1) {
                code.add(choice(cases));
                waiting.subList(0, cases.size()).clear();
            } else {
                ParameterRule.Condition when = waiting.remove(0);
                code.beginControlFlow("if ($L)", condition(when))
                        .add(consequences(when))
                        .endControlFlow();
            }
        }
        return code.build();
    }

    /** The conditions at the front that look at one text and exclude each other: the order of violations stays. */
    private List<ParameterRule.Condition.OneOf> cases(List<ParameterRule.Condition> conditions) {
        List<ParameterRule.Condition.OneOf> cases = new ArrayList<>();
        Set<Literal> values = new HashSet<>();
        for (ParameterRule.Condition condition : conditions) {
            boolean goesOn = condition instanceof ParameterRule.Condition.OneOf oneOf
                    && isOfTexts(oneOf)
                    && oneOf.param().equals(conditions.get(0).param())
                    && oneOf.values().stream().allMatch(values::add);
            if (!goesOn) {
                break;
            }
            cases.add((ParameterRule.Condition.OneOf) condition);
        }
        return cases;
    }

    private boolean isOfTexts(ParameterRule.Condition.OneOf oneOf) {
        return texts.contains(oneOf.param()) && oneOf.values().stream().allMatch(Literal.Text.class::isInstance);
    }

    private CodeBlock choice(List<ParameterRule.Condition.OneOf> cases) {
        String local = local(cases.get(0).param());
        CodeBlock.Builder code =
                CodeBlock.builder().beginControlFlow("if ($N != null)", local).beginControlFlow("switch ($N)", local);
        for (ParameterRule.Condition.OneOf one : cases) {
            code.beginControlFlow("case $L ->", ValueLists.literals(one.values()))
                    .add(consequences(one))
                    .endControlFlow();
        }
        return code.beginControlFlow("default ->")
                .endControlFlow()
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private CodeBlock consequences(ParameterRule.Condition when) {
        CodeBlock.Builder code = CodeBlock.builder();
        Objects.requireNonNull(rules.get(when))
                .forEach(rule -> code.addStatement("found = $L", consequence(rule.then(), rule.comment())));
        return code.build();
    }

    private CodeBlock condition(ParameterRule.Condition when) {
        String local = local(when.param());
        if (when instanceof ParameterRule.Condition.OneOf oneOf) {
            return oneOf.values().size() == 1 && isOfTexts(oneOf)
                    ? CodeBlock.of(
                            "$L.equals($N)", Texts.quoted(oneOf.values().get(0).text()), local)
                    : CodeBlock.of(
                            "$T.among($N, $N)", RuntimeTypes.CONVERSIONS, local, list(when.param(), oneOf.values()));
        } else if (when instanceof ParameterRule.Condition.StartsWith starts) {
            return CodeBlock.of(
                    "$T.startsWith($N, $L)", RuntimeTypes.CONVERSIONS, local, Texts.quoted(starts.prefix()));
        }
        return CodeBlock.of("$N != null", local);
    }

    private String local(String wireName) {
        return Objects.requireNonNull(locals.get(wireName));
    }

    private String list(String param, List<Literal> values) {
        return lists.some(param, ValueLists.ofType(Objects.requireNonNull(schemas.get(param)), values));
    }

    private CodeBlock consequence(ParameterRule.Consequence then, String words) {
        String name = then.param();
        String local = local(name);
        if (then instanceof ParameterRule.Consequence.OneOf oneOf) {
            return CodeBlock.of(
                    "CHECKS.ruleOneOf(found, $S, $N, $N,$W$L)",
                    name,
                    local,
                    list(name, oneOf.values()),
                    Texts.literal(words));
        } else if (then instanceof ParameterRule.Consequence.RequiredOneOf oneOf) {
            return CodeBlock.of(
                    "CHECKS.ruleOneOf(CHECKS.ruleRequired(found, $S, $N,$W$L),$W$S, $N, $N,$W$L)",
                    name,
                    local,
                    Texts.literal(words),
                    name,
                    local,
                    list(name, oneOf.values()),
                    Texts.literal(words));
        }
        return CodeBlock.of(
                "CHECKS.$L(found, $S, $N,$W$L)",
                then instanceof ParameterRule.Consequence.Absent ? "ruleAbsent" : "ruleRequired",
                name,
                local,
                Texts.literal(words));
    }
}
