package dev.memsetkit.extractor.resolve;

import dev.memsetkit.extractor.grammar.LabelPhrases.Machines;
import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.extractor.reading.MethodFacts;
import dev.memsetkit.extractor.reading.ParameterFacts;
import dev.memsetkit.extractor.reading.ParameterFacts.OptionRow;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.ParameterRule.Condition;
import dev.memsetkit.spec.model.ParameterRule.Consequence;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Only for servers with 4 disks that run Windows", said of one value of a parameter. */
final class MachineRules {

    /** A value that says how many there are, and what each is like: 4x500gb. */
    private static final Pattern COUNTED = Pattern.compile("(?<count>\\d{1,4})x\\w.*");

    private final MethodFacts method;
    private final Map<String, Parameter> params;
    private final SystemKinds systems;

    MachineRules(MethodFacts method, Map<String, Parameter> params, SystemKinds systems) {
        this.method = method;
        this.params = params;
        this.systems = systems;
    }

    /** The rules that follow for operating systems, for the things that are counted, and for what has other numbers of them. */
    ValueRules of(ParameterFacts param, ParameterFact.ValueForMachines fact, String words) {
        List<Literal> values = closed(param.name());
        List<Literal> remaining = values.stream()
                .filter(value -> !value.text().equals(fact.value()))
                .toList();
        if (remaining.isEmpty() || remaining.size() == values.size()) {
            return new ValueRules(List.of(), false);
        }
        Consequence others = new Consequence.OneOf(param.name(), remaining);
        Machines machines = fact.machines();
        List<ParameterRule> rules = new ArrayList<>();
        boolean complete = true;
        if (!machines.kind().isEmpty()) {
            List<Literal> unfit = systems.ofOtherKinds(machines.kind());
            complete = !unfit.isEmpty();
            if (complete) {
                rules.add(new ParameterRule(new Condition.OneOf(systems.param().orElseThrow(), unfit), others, words));
            }
        }
        if (machines.count() > 0) {
            List<ParameterRule> counted = counted(machines, others, words);
            complete &= !counted.isEmpty();
            rules.addAll(counted);
        }
        return new ValueRules(rules, complete);
    }

    private List<ParameterRule> counted(Machines machines, Consequence others, String words) {
        List<Literal> choices = closed(machines.thing());
        List<Literal> unfit = choices.stream()
                .filter(value -> count(value.text()) != machines.count())
                .toList();
        boolean allCounted = !choices.isEmpty() && choices.stream().allMatch(value -> count(value.text()) > 0);
        if (!allCounted || unfit.isEmpty() || unfit.size() == choices.size()) {
            return List.of();
        }
        List<ParameterRule> rules = new ArrayList<>();
        rules.add(new ParameterRule(new Condition.OneOf(machines.thing(), unfit), others, words));
        without(machines)
                .forEach((other, values) ->
                        rules.add(new ParameterRule(new Condition.OneOf(other, values), others, words)));
        return rules;
    }

    /** The values of other parameters with which, as the tables of options say, that number cannot be had at all. */
    private Map<String, List<Literal>> without(Machines machines) {
        Map<String, List<Literal>> without = new LinkedHashMap<>();
        for (ParameterFacts param : method.params()) {
            for (OptionRow row : param.name().equals(machines.thing()) ? param.options() : List.<OptionRow>of()) {
                boolean none = row.options().stream().noneMatch(option -> count(option) == machines.count());
                closed(row.param()).stream()
                        .filter(value -> none && value.text().equals(row.value()))
                        .forEach(value -> without.computeIfAbsent(row.param(), name -> new ArrayList<>())
                                .add(value));
            }
        }
        return without;
    }

    private static int count(String value) {
        Matcher counted = COUNTED.matcher(value);
        return counted.matches() ? Integer.parseInt(counted.group("count")) : 0;
    }

    /** The values of a parameter that takes no others; none if there is no such parameter. */
    private List<Literal> closed(String name) {
        Parameter param = params.get(name);
        return param != null && param.schema() instanceof Schema.Scalar scalar
                ? closed(scalar.constraints())
                : List.of();
    }

    private static List<Literal> closed(Constraints constraints) {
        return constraints.hasClosedSet() ? constraints.values() : List.of();
    }
}
