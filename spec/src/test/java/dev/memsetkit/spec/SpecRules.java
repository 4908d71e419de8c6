package dev.memsetkit.spec;

import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.ParameterRule.Condition;
import dev.memsetkit.spec.model.ParameterRule.Consequence;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.testing.Draw;
import java.util.List;

/** Random rules between given parameters. */
final class SpecRules {

    private SpecRules() {}

    /** Up to two rules; none if there are no parameters. */
    static List<ParameterRule> rules(Draw draw, List<Parameter> params) {
        return params.isEmpty()
                ? List.of()
                : draw.list(
                        0,
                        2,
                        rule -> new ParameterRule(
                                condition(rule, rule.of(params)),
                                consequence(rule, rule.of(params)),
                                SpecTexts.text(rule)));
    }

    private static Condition condition(Draw draw, Parameter param) {
        String name = param.name();
        return draw.oneOf(
                when -> new Condition.Given(name),
                when -> new Condition.StartsWith(name, when.of("vps", "4x250gb.", "a|b", "\\", "^$")),
                when -> new Condition.OneOf(name, values(when, param)));
    }

    private static Consequence consequence(Draw draw, Parameter param) {
        String name = param.name();
        return draw.oneOf(
                then -> then.flag() ? new Consequence.Required(name) : new Consequence.Absent(name),
                then -> new Consequence.OneOf(name, values(then, param)),
                then -> new Consequence.RequiredOneOf(name, values(then, param)));
    }

    private static List<Literal> values(Draw draw, Parameter param) {
        DataType type = param.schema() instanceof Schema.Scalar scalar ? scalar.type() : DataType.STRING;
        return draw.distinct(1, 3, value -> SpecSchemas.literal(value, type));
    }
}
