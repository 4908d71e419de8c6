package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.client.JavaNames;
import dev.memsetkit.spec.client.ShortForms;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.Raise;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares one method, which may have another name now. */
final class MethodComparison {

    private final Changes changes;
    private final RenameWords words;
    private final NewNames newNames;
    private final Method old;
    private final Method now;
    private final Place from;
    private final Place to;
    private final Map<String, String> newParams = new HashMap<>();
    private final Set<String> changedType = new HashSet<>();

    MethodComparison(
            Changes changes, RenameWords words, NewNames newNames, Method old, Method now, Place from, Place to) {
        this.changes = changes;
        this.words = words;
        this.newNames = newNames;
        this.old = old;
        this.now = now;
        this.from = from;
        this.to = to;
    }

    void compare() {
        if (!old.tag().equals(now.tag())) {
            change(ChangeKind.METHOD_MOVED, ": section", "/tags/0/name", old.tag(), now.tag());
        }
        if (old.deprecated() != now.deprecated()) {
            ChangeKind kind = now.deprecated() ? ChangeKind.METHOD_DEPRECATED : ChangeKind.METHOD_UNDEPRECATED;
            change(kind, "", "/deprecated", flag(old.deprecated()), flag(now.deprecated()));
        }
        if (old.safe() != now.safe()) {
            // The names of its parameters' class and of the dictionary that it describes say what it does.
            changes.changed(ChangeKind.METHOD_SAFE, from.detail("", "/x-safe"), to.detail("", "/x-safe"))
                    .values(changesSomething(old), changesSomething(now))
                    .with(List.of("components/" + JavaNames.type(old.name())))
                    .add();
        }
        params();
        Descriptions descriptions = Descriptions.of(old, now, newParams());
        if (differ(descriptions, old.description(), now.description())
                || differ(descriptions, old.summary(), now.summary())) {
            change(
                    ChangeKind.METHOD_DESCRIPTION,
                    ": description",
                    "/description",
                    old.description(),
                    now.description());
        }
        new RuleComparison(
                        changes,
                        from,
                        to,
                        constraints(old, this::named),
                        constraints(now, name -> name),
                        changedType,
                        (before, after) -> differ(Descriptions.PLAIN, before, after))
                .compare(rulesByNewNames(), now.rules());
        raises();
        boolean answersSameType = SchemaText.type(newNames.of(old.result().schema()))
                .equals(SchemaText.type(now.result().schema()));
        // Words of another type are part of that change.
        if (answersSameType
                && differ(
                        Descriptions.of(
                                ValueComparison.constraints(old.result().schema()),
                                ValueComparison.constraints(now.result().schema())),
                        old.result().description(),
                        now.result().description())) {
            change(
                    ChangeKind.RESULT_DESCRIPTION,
                    ": description of the result",
                    "/result/description",
                    old.result().description(),
                    now.result().description());
        }
    }

    /** Whether the texts differ in more than the names of what is called otherwise now. */
    private boolean differ(Descriptions descriptions, String before, String after) {
        String renamed = newNames.in(before);
        return descriptions.differ(before, after)
                && descriptions.differ(renamed, after)
                && descriptions.differ(NewNames.replaced(newParams, renamed), after);
    }

    /** The old by the new parameters, of those that both have. */
    private Map<Parameter, Parameter> newParams() {
        Map<String, Parameter> before =
                old.params().stream().collect(Collectors.toMap(param -> named(param.name()), param -> param));
        return now.params().stream()
                .filter(param -> before.containsKey(param.name()))
                .collect(Collectors.toMap(param -> param, param -> before.get(param.name())));
    }

    private static String flag(boolean deprecated) {
        return deprecated ? "deprecated" : "not deprecated";
    }

    private static String changesSomething(Method method) {
        return method.safe() ? "changes nothing" : "changes something";
    }

    private void change(ChangeKind kind, String where, String below, String before, String after) {
        changes.changed(kind, from.detail(where, below), to.detail(where, below))
                .values(before, after)
                .add();
    }

    private Place place(Place method, Method in, Parameter param) {
        return method.member(
                "/params/" + param.name(),
                param.name(),
                "/params/" + in.params().indexOf(param));
    }

    private void params() {
        List<Matching.Pair<Parameter>> pairs = new Matching<>(
                        old.params(),
                        now.params(),
                        Parameter::name,
                        words,
                        MethodComparison::alike,
                        Parameter::description)
                .pairs();
        List<Integer> order = new ArrayList<>();
        for (Matching.Pair<Parameter> pair : pairs) {
            Parameter before = pair.old();
            Parameter after = pair.now();
            if (before == null && after != null) {
                ChangeKind kind = after.required() ? ChangeKind.REQUIRED_PARAMETER_ADDED : ChangeKind.PARAMETER_ADDED;
                changes.added(kind, place(to, now, after))
                        .values("", text(after))
                        .add();
            } else if (after == null && before != null) {
                changes.removed(ChangeKind.PARAMETER_REMOVED, place(from, old, before))
                        .values(text(before), "")
                        .add();
            } else if (before != null && after != null) {
                param(before, after, pair.rename());
                if (before.required() && after.required()) {
                    order.add(old.params().indexOf(before));
                }
            }
        }
        if (ShortForms.hasFewRequired(old)
                && ShortForms.hasFewRequired(now)
                && !order.stream().sorted().toList().equals(order)) {
            changes.changed(
                            ChangeKind.PARAMETER_ORDER,
                            from.member("", "order", "/params"),
                            to.member("", "order", "/params"))
                    .values(required(old), required(now))
                    .add();
        }
    }

    private static String required(Method method) {
        return method.params().stream()
                .filter(Parameter::required)
                .map(Parameter::name)
                .collect(Collectors.joining(", "));
    }

    private static double alike(Parameter old, Parameter now) {
        double type = SchemaText.type(old.schema()).equals(SchemaText.type(now.schema())) ? 0.5 : 0;
        double required = old.required() == now.required() ? 0.5 : 0;
        return 0.5 * (type + required) + 0.5 * Words.alike(old.description(), now.description());
    }

    private static String text(Parameter param) {
        return SchemaText.type(param.schema()) + (param.required() ? ", required" : ", optional");
    }

    private void param(Parameter before, Parameter after, @Nullable Rename rename) {
        Place at = place(from, old, before);
        Place is = place(to, now, after);
        if (rename != null) {
            newParams.put(before.name(), after.name());
            Changes.Draft draft = changes.changed(ChangeKind.PARAMETER_RENAMED, at, is)
                    .values(before.name(), after.name())
                    .known(rename);
            if (words.alias(before.name(), after.name())) {
                draft.means(
                        Effect.WIRE_BREAKING,
                        "the API still takes the old name, the client's checks by name do not know it");
            }
            draft.add();
        }
        if (before.required() != after.required()) {
            ChangeKind kind = after.required() ? ChangeKind.PARAMETER_REQUIRED : ChangeKind.PARAMETER_OPTIONAL;
            changes.changed(kind, at, is).values(text(before), text(after)).add();
        }
        if (before.ignored() != after.ignored()) {
            ChangeKind kind = after.ignored() ? ChangeKind.PARAMETER_IGNORED : ChangeKind.PARAMETER_NOT_IGNORED;
            changes.changed(kind, at, is).add();
        } else if (before.deprecated() != after.deprecated()) {
            ChangeKind kind = after.deprecated() ? ChangeKind.PARAMETER_DEPRECATED : ChangeKind.PARAMETER_UNDEPRECATED;
            changes.changed(kind, at, is).add();
        }
        if (differ(Descriptions.of(old, before, now, after), before.description(), after.description())) {
            changes.changed(
                            ChangeKind.PARAMETER_DESCRIPTION,
                            at.detail(": description", "/description"),
                            is.detail(": description", "/description"))
                    .values(before.description(), after.description())
                    .add();
        }
        Schema schema = newNames.of(before.schema());
        String type = SchemaText.type(schema);
        String typeNow = SchemaText.type(after.schema());
        if (!type.equals(typeNow)) {
            boolean wider = SchemaText.widens(schema, after.schema());
            changes.changed(
                            wider ? ChangeKind.PARAMETER_TYPE_WIDENED : ChangeKind.PARAMETER_TYPE,
                            at.detail(": type", "/schema"),
                            is.detail(": type", "/schema"))
                    .values(type, typeNow)
                    .add();
            if (!wider) {
                changedType.add(after.name());
                return;
            }
        }
        new ValueComparison(changes, words, false)
                .compare(schema, after.schema(), at.detail("", "/schema"), is.detail("", "/schema"));
    }

    private static Map<String, Constraints> constraints(Method method, UnaryOperator<String> naming) {
        return method.params().stream()
                .collect(Collectors.toMap(
                        param -> naming.apply(param.name()), param -> ValueComparison.constraints(param.schema())));
    }

    /** The old rules in the names that the parameters have now: a rename is one change, not one for each rule. */
    private List<ParameterRule> rulesByNewNames() {
        return old.rules().stream()
                .map(rule -> new ParameterRule(named(rule.when()), named(rule.then()), rule.comment()))
                .toList();
    }

    private String named(String param) {
        return newParams.getOrDefault(param, param);
    }

    private ParameterRule.Condition named(ParameterRule.Condition when) {
        if (when instanceof ParameterRule.Condition.OneOf oneOf) {
            return new ParameterRule.Condition.OneOf(named(oneOf.param()), oneOf.values());
        } else if (when instanceof ParameterRule.Condition.StartsWith prefix) {
            return new ParameterRule.Condition.StartsWith(named(prefix.param()), prefix.prefix());
        }
        return new ParameterRule.Condition.Given(named(when.param()));
    }

    private ParameterRule.Consequence named(ParameterRule.Consequence then) {
        String param = named(then.param());
        if (then instanceof ParameterRule.Consequence.OneOf oneOf) {
            return new ParameterRule.Consequence.OneOf(param, oneOf.values());
        } else if (then instanceof ParameterRule.Consequence.RequiredOneOf oneOf) {
            return new ParameterRule.Consequence.RequiredOneOf(param, oneOf.values());
        }
        return then instanceof ParameterRule.Consequence.Absent
                ? new ParameterRule.Consequence.Absent(param)
                : new ParameterRule.Consequence.Required(param);
    }

    private void raises() {
        Map<String, String> before = new TreeMap<>();
        conditions(old).forEach((error, when) -> before.put(newNames.error(error), when));
        Map<String, String> after = conditions(now);
        before.forEach((error, when) -> {
            String is = after.get(error);
            if (is == null) {
                changes.removed(ChangeKind.RAISE_REMOVED, from.detail(" / " + error, "/x-raises"))
                        .values(when, "")
                        .add();
            } else if (differ(Descriptions.PLAIN, when, is)) {
                change(ChangeKind.RAISE_CONDITION, " / " + error, "/x-raises", when, is);
            }
        });
        after.forEach((error, when) -> {
            if (!before.containsKey(error)) {
                changes.added(ChangeKind.RAISE_ADDED, to.detail(" / " + error, "/x-raises"))
                        .values("", when)
                        .add();
            }
        });
    }

    private static Map<String, String> conditions(Method method) {
        return method.raises().stream()
                .collect(Collectors.toMap(Raise::error, Raise::when, (one, other) -> one + "; " + other, TreeMap::new));
    }
}
