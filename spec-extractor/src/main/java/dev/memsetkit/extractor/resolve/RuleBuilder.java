package dev.memsetkit.extractor.resolve;

import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.extractor.reading.MethodFacts;
import dev.memsetkit.extractor.reading.ParameterFacts;
import dev.memsetkit.extractor.reading.ParameterFacts.OptionRow;
import dev.memsetkit.extractor.reading.Sourced;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.ParameterRule.Condition;
import dev.memsetkit.spec.model.ParameterRule.Consequence;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Ties the parameters of one method to each other by what the text says; a rule about no parameter is none. */
final class RuleBuilder {

    private final MethodFacts method;
    private final Map<String, Parameter> params = new LinkedHashMap<>();
    private final SystemKinds systems;
    private final Literals literals;
    private final Findings findings;
    private final List<ParameterRule> rules = new ArrayList<>();
    private final List<Sourced<ParameterRule>> placed = new ArrayList<>();

    /**
     * Builds the rules of one method.
     *
     * @param kinds the kinds of operating systems that the documentation tells apart
     */
    RuleBuilder(MethodFacts method, List<Parameter> params, Set<String> kinds, Findings findings) {
        this.method = method;
        params.forEach(param -> this.params.put(param.name(), param));
        this.systems = new SystemKinds(params, kinds);
        this.literals = new Literals(findings);
        this.findings = findings;
    }

    /** The rules of the method with their places, in the order of its parameters. */
    List<Sourced<ParameterRule>> build() {
        for (ParameterFacts param : method.params()) {
            param.options().forEach(row -> {
                option(param, row);
                place(row.source());
            });
            param.facts().forEach(said -> {
                fact(param, said);
                place(said.source());
            });
        }
        return placed;
    }

    /** What was read since the last call stands there. */
    private void place(Source source) {
        rules.forEach(rule -> placed.add(new Sourced<>(rule, rule.comment(), source)));
        rules.clear();
    }

    private void option(ParameterFacts param, OptionRow row) {
        if (!known(param, row.param())) {
            return;
        }
        Condition when = new Condition.OneOf(row.param(), values(row.param(), List.of(row.value()), param.source()));
        Constraints other = constraints(row.param());
        if (other.hasClosedSet()
                && other.values().stream().noneMatch(value -> value.text().equals(row.value()))) {
            findings.documentation(
                    "value-cannot-apply",
                    method.name() + "." + param.name(),
                    "options are listed for " + row.param() + " \"" + row.value() + "\", which is not a value of "
                            + row.param(),
                    param.source());
        }
        add(
                when,
                row.options().isEmpty()
                        ? new Consequence.Absent(param.name())
                        : new Consequence.OneOf(param.name(), values(param.name(), row.options(), param.source())),
                row.words());
    }

    private void fact(ParameterFacts param, Sourced<ParameterFact> said) {
        String name = param.name();
        Source source = said.source();
        String words = said.words();
        ParameterFact fact = said.fact();
        if (fact instanceof ParameterFact.ValuesForSystems ofKind) {
            systems(param, ofKind, words);
        } else if (fact instanceof ParameterFact.ForSystems only) {
            onlyForSystems(param, only.kind(), said);
        } else if (fact instanceof ParameterFact.ValueForMachines only) {
            addAll(new MachineRules(method, params, systems).of(param, only, words), said, param);
        } else if (fact instanceof ParameterFact.AmountLimit limit) {
            addAll(new AmountRules(method, params).of(param, limit, words), said, param);
        } else if (fact instanceof ParameterFact.ValuesNeed need && known(param, need.param())) {
            add(
                    new Condition.OneOf(name, values(name, need.values(), source)),
                    new Consequence.RequiredOneOf(need.param(), values(need.param(), List.of(need.needed()), source)),
                    words);
        } else if (fact instanceof ParameterFact.ValueOnlyFor only && known(param, only.param())) {
            add(
                    new Condition.OneOf(name, values(name, List.of(only.value()), source)),
                    new Consequence.OneOf(only.param(), values(only.param(), only.allowed(), source)),
                    words);
        } else if (fact instanceof ParameterFact.RequiredFor required && known(param, required.param())) {
            add(
                    new Condition.OneOf(required.param(), values(required.param(), required.values(), source)),
                    new Consequence.Required(name),
                    words);
        } else if (fact instanceof ParameterFact.RequiredForNon non && known(param, non.param())) {
            List<Literal> others = valuesNotReserved(non.param(), non.word());
            if (!others.isEmpty()) {
                add(new Condition.OneOf(non.param(), others), new Consequence.Required(name), words);
            }
        } else if (fact instanceof ParameterFact.RequiredWith with && known(param, with.param())) {
            add(new Condition.Given(with.param()), new Consequence.Required(name), words);
        } else if (fact instanceof ParameterFact.TogetherWith with && known(param, with.param())) {
            add(new Condition.Given(name), new Consequence.Required(with.param()), words);
        } else if (fact instanceof ParameterFact.NotTogetherWith with && known(param, with.param())) {
            add(new Condition.Given(name), new Consequence.Absent(with.param()), words);
        } else if (fact instanceof ParameterFact.OneAtMost one) {
            oneAtMost(one.params(), words);
        } else if (fact instanceof ParameterFact.AllOrNone all) {
            allOrNone(all.params(), words);
        } else if (fact instanceof ParameterFact.ValuesWhere where && known(param, where.param())) {
            add(
                    new Condition.OneOf(where.param(), values(where.param(), where.values(), source)),
                    new Consequence.OneOf(name, values(name, where.allowed(), source)),
                    words);
        } else if (fact instanceof ParameterFact.NotFor not && known(param, not.param())) {
            add(
                    new Condition.OneOf(not.param(), values(not.param(), not.values(), source)),
                    new Consequence.Absent(name),
                    words);
        } else if (fact instanceof ParameterFact.OnlyWith with && known(param, with.param())) {
            add(
                    new Condition.Given(name),
                    new Consequence.OneOf(with.param(), values(with.param(), with.values(), source)),
                    words);
        } else if (fact instanceof ParameterFact.NotForPrefix not && known(param, not.param())) {
            add(new Condition.StartsWith(not.param(), not.prefix()), new Consequence.Absent(name), words);
        } else if (fact instanceof ParameterFact.FlagNeeds needs && known(param, needs.param())) {
            add(
                    new Condition.OneOf(name, List.of(new Literal.Flag(true))),
                    new Consequence.RequiredOneOf(needs.param(), List.of(new Literal.Flag(needs.on()))),
                    words);
        } else if (fact instanceof ParameterFact.ForcedByLabel forced && known(param, forced.param())) {
            List<Literal> labelled = labelled(forced.param(), forced.label());
            if (!labelled.isEmpty()) {
                add(
                        new Condition.OneOf(forced.param(), labelled),
                        new Consequence.OneOf(name, values(name, List.of(forced.value()), source)),
                        words);
            }
        }
    }

    private void oneAtMost(List<String> names, String words) {
        for (int i = 0; i < names.size(); i++) {
            for (String other : names.subList(i + 1, names.size())) {
                add(new Condition.Given(names.get(i)), new Consequence.Absent(other), words);
            }
        }
    }

    private void allOrNone(List<String> names, String words) {
        for (String one : names) {
            names.stream()
                    .filter(other -> !other.equals(one))
                    .forEach(other -> add(new Condition.Given(one), new Consequence.Required(other), words));
        }
    }

    /** What a table or the meaning of a value says of other parameters: as far as it is no rule, it is told. */
    private void addAll(ValueRules found, Sourced<ParameterFact> said, ParameterFacts param) {
        rules.addAll(found.rules());
        if (!found.complete()) {
            findings.unread(method.name() + "." + param.name(), said.words(), said.source());
        }
    }

    /** "Values for Windows operating systems": the systems are those whose description has the word, or the others. */
    private void systems(ParameterFacts param, ParameterFact.ValuesForSystems fact, String words) {
        Optional<String> systemParam = systems.param();
        if (systemParam.isEmpty()) {
            findings.lost(
                    "rule-for-unknown-parameter",
                    method.name() + "." + param.name(),
                    "no parameter lists operating systems for \"" + words + "\"",
                    param.source());
            return;
        }
        String system = systemParam.get();
        List<String> own = param.facts(ParameterFact.ValuesForSystems.class).stream()
                .map(ParameterFact.ValuesForSystems::kind)
                .toList();
        List<Literal> ofKind = systems.ofKind(fact.kind(), own);
        if (!ofKind.isEmpty()) {
            add(
                    new Condition.OneOf(system, ofKind),
                    new Consequence.OneOf(param.name(), values(param.name(), fact.values(), param.source())),
                    words);
        }
    }

    /** "Only for Windows servers": not with a known system of another kind; of a snapshot's name nothing is known. */
    private void onlyForSystems(ParameterFacts param, String kind, Sourced<ParameterFact> said) {
        List<Literal> others = systems.ofOtherKinds(kind);
        if (others.isEmpty()) {
            findings.unread(method.name() + "." + param.name(), said.words(), said.source());
        } else {
            add(
                    new Condition.OneOf(systems.param().orElseThrow(), others),
                    new Consequence.Absent(param.name()),
                    said.words());
        }
    }

    private List<Literal> labelled(String param, String label) {
        Constraints constraints = constraints(param);
        return constraints.values().stream()
                .filter(value ->
                        constraints.labels().getOrDefault(value.text(), "").startsWith(label + " "))
                .toList();
    }

    /** The values of a parameter that its text does not reserve for customers of that kind. */
    private List<Literal> valuesNotReserved(String param, String word) {
        List<String> reserved = method.params().stream()
                .filter(other -> other.name().equals(param))
                .flatMap(other -> other.facts(ParameterFact.ReservedFor.class).stream())
                .filter(fact -> fact.word().equals(word))
                .flatMap(fact -> fact.values().stream())
                .toList();
        return reserved.isEmpty()
                ? List.of()
                : constraints(param).values().stream()
                        .filter(value -> !reserved.contains(value.text()))
                        .toList();
    }

    private boolean known(ParameterFacts param, String other) {
        if (params.containsKey(other)) {
            return true;
        }
        findings.documentation(
                "rule-for-unknown-parameter",
                method.name() + "." + param.name(),
                "a rule speaks of " + other + ", which is not a parameter of the method",
                param.source());
        return false;
    }

    /** The schema of a parameter that is known to be there. */
    private Schema schema(String param) {
        return Objects.requireNonNull(params.get(param), param).schema();
    }

    private Constraints constraints(String param) {
        Schema schema = schema(param);
        return schema instanceof Schema.Scalar scalar ? scalar.constraints() : Constraints.NONE;
    }

    private List<Literal> values(String param, List<String> printed, Source source) {
        DataType type = schema(param) instanceof Schema.Scalar scalar ? scalar.type() : DataType.STRING;
        List<Literal> values = new ArrayList<>();
        printed.forEach(value ->
                literals.typed(type, value, method.name() + "." + param, source).ifPresent(values::add));
        return values;
    }

    /** Values that are not of their parameter's type are told as such; a rule without values would refuse every call. */
    private void add(Condition when, Consequence then, String words) {
        boolean never = when instanceof Condition.OneOf oneOf && oneOf.values().isEmpty();
        boolean refusesAll =
                (then instanceof Consequence.OneOf oneOf && oneOf.values().isEmpty())
                        || (then instanceof Consequence.RequiredOneOf required
                                && required.values().isEmpty());
        if (!never && !refusesAll) {
            rules.add(new ParameterRule(when, then, words));
        }
    }
}
