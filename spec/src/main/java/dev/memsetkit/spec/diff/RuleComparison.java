package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.Literal;
import dev.memsetkit.spec.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Compares the rules between the parameters of a method. */
final class RuleComparison {

    private final Changes changes;
    private final Place from;
    private final Place to;

    RuleComparison(Changes changes, Place from, Place to) {
        this.changes = changes;
        this.from = from;
        this.to = to;
    }

    void compare(List<Rule> before, List<Rule> after) {
        List<Rule> gone = new ArrayList<>(before);
        List<Rule> come = new ArrayList<>(after);
        come.removeIf(gone::remove);
        pair(
                gone,
                come,
                (old, now) -> old.when().equals(now.when()) && old.then().equals(now.then()),
                this::words);
        pair(gone, come, (old, now) -> old.when().equals(now.when()) && sameSubject(old, now), this::values);
        gone.forEach(rule -> changes.removed(ChangeKind.RULE_REMOVED, place(from, rule))
                .values(text(rule), "")
                .add());
        come.forEach(rule -> changes.added(ChangeKind.RULE_ADDED, place(to, rule))
                .values("", text(rule))
                .add());
    }

    private interface Told {
        void tell(Rule old, Rule now);
    }

    private static void pair(List<Rule> gone, List<Rule> come, BiPredicate<Rule, Rule> same, Told told) {
        for (Rule old : List.copyOf(gone)) {
            Optional<Rule> now =
                    come.stream().filter(rule -> same.test(old, rule)).findFirst();
            if (now.isPresent()) {
                gone.remove(old);
                come.remove(now.get());
                told.tell(old, now.get());
            }
        }
    }

    private static boolean sameSubject(Rule old, Rule now) {
        return old.then().getClass().equals(now.then().getClass())
                && old.then().param().equals(now.then().param());
    }

    private void words(Rule old, Rule now) {
        if (!Words.same(old.comment(), now.comment())) {
            change(ChangeKind.RULE_WORDS, old, now, old.comment(), now.comment());
        }
    }

    private void values(Rule old, Rule now) {
        Set<Literal> before = new HashSet<>(allowed(old.then()));
        Set<Literal> after = new HashSet<>(allowed(now.then()));
        ChangeKind kind = after.containsAll(before) ? ChangeKind.RULE_LOOSENED : ChangeKind.RULE_TIGHTENED;
        if (before.equals(after)) {
            words(old, now);
        } else {
            change(kind, old, now, text(old), text(now));
        }
    }

    private static List<Literal> allowed(Rule.Consequence then) {
        if (then instanceof Rule.Consequence.OneOf oneOf) {
            return oneOf.values();
        }
        return then instanceof Rule.Consequence.RequiredOneOf oneOf ? oneOf.values() : List.of();
    }

    private void change(ChangeKind kind, Rule old, Rule now, String before, String after) {
        changes.changed(kind, place(from, old), place(to, now))
                .values(before, after)
                .add();
    }

    private static Place place(Place method, Rule rule) {
        return method.detail(
                " / " + rule.then().param() + " with " + rule.when().param(), "/x-params-schema");
    }

    private static String text(Rule rule) {
        return "where " + condition(rule.when()) + ", " + consequence(rule.then());
    }

    private static String condition(Rule.Condition when) {
        if (when instanceof Rule.Condition.OneOf oneOf) {
            return oneOf.param() + " is " + either(oneOf.values());
        } else if (when instanceof Rule.Condition.StartsWith prefix) {
            return prefix.param() + " begins with " + prefix.prefix();
        }
        return when.param() + " is given";
    }

    private static String consequence(Rule.Consequence then) {
        if (then instanceof Rule.Consequence.OneOf oneOf) {
            return oneOf.param() + " may be " + either(oneOf.values());
        } else if (then instanceof Rule.Consequence.RequiredOneOf oneOf) {
            return oneOf.param() + " has to be " + either(oneOf.values());
        }
        return then.param() + (then instanceof Rule.Consequence.Absent ? " must not be given" : " has to be given");
    }

    private static String either(List<Literal> values) {
        return String.join(" or ", values.stream().map(Literal::text).toList());
    }
}
