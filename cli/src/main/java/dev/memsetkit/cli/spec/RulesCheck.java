package dev.memsetkit.cli.spec;

import dev.memsetkit.client.runtime.support.Conversions;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.validation.Violation;
import dev.memsetkit.spec.client.ParamsType;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.ParameterRule.Condition;
import dev.memsetkit.spec.model.ParameterRule.Consequence;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the rules between parameters: those with one condition together, as the generated validators do. */
final class RulesCheck {

    private final MethodChecks checks;
    private final Map<String, Schema> schemas = new HashMap<>();
    private final Map<Condition, List<ParameterRule>> rules = new LinkedHashMap<>();

    RulesCheck(MethodChecks checks, ParamsType params) {
        this.checks = checks;
        params.fields().forEach(field -> schemas.put(field.wireName(), field.schema()));
        params.rules()
                .forEach(rule -> rules.computeIfAbsent(rule.when(), when -> new ArrayList<>())
                        .add(rule));
    }

    /** Adds what the values break, which are by the names of their parameters. */
    @Nullable
    List<Violation> check(@Nullable List<Violation> before, Map<String, @Nullable Object> values) {
        List<Violation> found = before;
        for (Map.Entry<Condition, List<ParameterRule>> entry : rules.entrySet()) {
            if (holds(entry.getKey(), values.get(entry.getKey().param()))) {
                for (ParameterRule rule : entry.getValue()) {
                    found = check(found, rule, values.get(rule.then().param()));
                }
            }
        }
        return found;
    }

    private boolean holds(Condition when, @Nullable Object value) {
        if (when instanceof Condition.OneOf oneOf) {
            return Conversions.among(value, CheckedValues.values(schema(when.param()), oneOf.values()));
        } else if (when instanceof Condition.StartsWith starts) {
            return Conversions.startsWith(value, starts.prefix());
        }
        return value != null;
    }

    private Schema schema(String param) {
        return schemas.getOrDefault(param, new Schema.Nothing());
    }

    private @Nullable List<Violation> check(
            @Nullable List<Violation> found, ParameterRule rule, @Nullable Object value) {
        Consequence then = rule.then();
        String name = then.param();
        String words = rule.comment();
        if (then instanceof Consequence.OneOf oneOf) {
            return oneOf(found, name, value, oneOf.values(), words);
        } else if (then instanceof Consequence.RequiredOneOf oneOf) {
            return oneOf(checks.ruleRequired(found, name, value, words), name, value, oneOf.values(), words);
        }
        return then instanceof Consequence.Absent
                ? checks.ruleAbsent(found, name, value, words)
                : checks.ruleRequired(found, name, value, words);
    }

    private @Nullable List<Violation> oneOf(
            @Nullable List<Violation> found, String name, @Nullable Object value, List<Literal> values, String words) {
        return checks.ruleOneOf(found, name, value, CheckedValues.values(schema(name), values), words);
    }
}
