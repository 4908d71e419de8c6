package dev.memsetkit.spec;

import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Rule;
import dev.memsetkit.spec.model.Rule.Condition;
import dev.memsetkit.spec.model.Rule.Consequence;
import dev.memsetkit.spec.model.Schema;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random rules between given parameters. */
final class SpecRules {

    private SpecRules() {}

    /** Up to two rules; none if there are no parameters. */
    static Arbitrary<List<Rule>> rules(List<Parameter> params) {
        if (params.isEmpty()) {
            return Arbitraries.just(List.of());
        }
        Arbitrary<Condition> when = Arbitraries.of(params).flatMap(SpecRules::condition);
        Arbitrary<Consequence> then = Arbitraries.of(params).flatMap(SpecRules::consequence);
        return Combinators.combine(when, then, SpecTexts.text())
                .as(Rule::new)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<Condition> condition(Parameter param) {
        String name = param.name();
        return Arbitraries.oneOf(
                Arbitraries.of(new Condition.Given(name)),
                Arbitraries.of("vps", "4x250gb.", "a|b", "\\", "^$")
                        .map(prefix -> new Condition.StartsWith(name, prefix)),
                values(param).map(values -> new Condition.OneOf(name, values)));
    }

    private static Arbitrary<Consequence> consequence(Parameter param) {
        String name = param.name();
        return Arbitraries.oneOf(
                Arbitraries.of(new Consequence.Required(name), new Consequence.Absent(name)),
                values(param).map(values -> new Consequence.OneOf(name, values)),
                values(param).map(values -> new Consequence.RequiredOneOf(name, values)));
    }

    private static Arbitrary<List<Literal>> values(Parameter param) {
        DataType type = param.schema() instanceof Schema.Scalar scalar ? scalar.type() : DataType.STRING;
        return SpecSchemas.literal(type).list().uniqueElements().ofMinSize(1).ofMaxSize(3);
    }
}
