package dev.memsetkit.spec.openrpc;

import dev.memsetkit.spec.message.SpecMessage;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.Schema;
import java.util.List;
import java.util.Optional;

/** Checks a rule between parameters: a rule about what the method does not have would never apply. */
final class RuleValidity {

    private final Method method;
    private final Problems problems;

    private RuleValidity(Method method, Problems problems) {
        this.method = method;
        this.problems = problems;
    }

    static void check(Method method, ParameterRule rule, String place, Problems problems) {
        RuleValidity checks = new RuleValidity(method, problems);
        checks.condition(rule.when(), place + "/if");
        checks.consequence(rule.then(), place + "/then");
    }

    private void condition(ParameterRule.Condition condition, String place) {
        if (condition instanceof ParameterRule.Condition.OneOf oneOf) {
            values(oneOf.param(), oneOf.values(), place);
        } else if (condition instanceof ParameterRule.Condition.StartsWith prefix) {
            known(prefix.param(), place);
            if (prefix.prefix().isEmpty()) {
                problems.add(place, SpecMessage.EMPTY_PREFIX);
            }
        } else {
            known(condition.param(), place);
        }
    }

    private void consequence(ParameterRule.Consequence consequence, String place) {
        if (consequence instanceof ParameterRule.Consequence.OneOf oneOf) {
            values(oneOf.param(), oneOf.values(), place);
        } else if (consequence instanceof ParameterRule.Consequence.RequiredOneOf oneOf) {
            values(oneOf.param(), oneOf.values(), place);
        } else {
            known(consequence.param(), place);
        }
    }

    private void values(String name, List<Literal> values, String place) {
        if (values.isEmpty()) {
            problems.add(place, SpecMessage.NO_VALUES);
        }
        Optional<Parameter> param = known(name, place);
        if (param.isPresent() && param.get().schema() instanceof Schema.Scalar scalar) {
            values.forEach(value -> ConstraintsChecks.fits(scalar.type(), value, place, problems));
        }
    }

    private Optional<Parameter> known(String name, String place) {
        Optional<Parameter> param = method.param(name);
        if (param.isEmpty()) {
            problems.add(place, SpecMessage.RULE_ABOUT_OTHERS, JsonCursor.quoted(name));
        }
        return param;
    }
}
