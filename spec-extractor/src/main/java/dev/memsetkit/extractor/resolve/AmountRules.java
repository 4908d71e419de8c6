package dev.memsetkit.extractor.resolve;

import dev.memsetkit.extractor.grammar.Amount;
import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.extractor.reading.MethodFacts;
import dev.memsetkit.extractor.reading.ParameterFacts;
import dev.memsetkit.extractor.reading.ParameterFacts.ListedValue;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.ParameterRule.Condition;
import dev.memsetkit.spec.model.ParameterRule.Consequence;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A column such as "min ram" of one parameter's table against what other parameters' values bring: the parameter of that
 * name, a column of that name, or a meaning such as "2 GB RAM".
 */
final class AmountRules {

    private final MethodFacts method;
    private final Map<String, Parameter> params;

    AmountRules(MethodFacts method, Map<String, Parameter> params) {
        this.method = method;
        this.params = params;
    }

    /** The rules, complete where one parameter's values all say what they bring. */
    ValueRules of(ParameterFacts param, ParameterFact.AmountLimit limit, String words) {
        List<Literal> limited = values(param.name()).stream()
                .filter(value -> limit.values().contains(value.text()))
                .toList();
        List<ParameterRule> rules = new ArrayList<>();
        boolean complete = false;
        for (ParameterFacts other : method.params()) {
            if (!other.name().equals(param.name()) && isClosed(other.name())) {
                List<Literal> fit = new ArrayList<>();
                boolean allSaid = true;
                for (Literal value : values(other.name())) {
                    OptionalInt compared = amount(other, value.text(), limit.thing())
                            .map(amount -> amount.compare(limit.amount()))
                            .orElse(OptionalInt.empty());
                    allSaid &= compared.isPresent();
                    // What does not say its amount is not refused.
                    int more = compared.orElse(0);
                    if (limit.least() ? more >= 0 : more <= 0) {
                        fit.add(value);
                    }
                }
                complete |= allSaid;
                if (!fit.isEmpty() && fit.size() < values(other.name()).size() && !limited.isEmpty()) {
                    rules.add(new ParameterRule(
                            new Condition.OneOf(param.name(), limited),
                            new Consequence.OneOf(other.name(), fit),
                            words));
                } else if (fit.isEmpty()) {
                    complete = false;
                }
            }
        }
        return new ValueRules(rules, complete && !limited.isEmpty());
    }

    private static Optional<Amount> amount(ParameterFacts param, String value, String thing) {
        Optional<ListedValue> listed =
                param.values().stream().filter(one -> one.value().equals(value)).findFirst();
        if (param.name().equals(thing)) {
            return Amount.of(value).filter(amount -> !amount.unit().isEmpty());
        }
        String cell = listed.map(one -> one.cells().getOrDefault(thing, "")).orElse("");
        return cell.isEmpty() ? listed.flatMap(one -> Amount.in(one.label(), thing)) : Amount.of(cell);
    }

    private List<Literal> values(String name) {
        Parameter param = params.get(name);
        return param != null && param.schema() instanceof Schema.Scalar scalar
                ? scalar.constraints().values()
                : List.of();
    }

    private boolean isClosed(String name) {
        Parameter param = params.get(name);
        return param != null
                && param.schema() instanceof Schema.Scalar scalar
                && scalar.constraints().hasClosedSet();
    }
}
