package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.ParameterRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Compares the rules between the parameters of a method. */
final class RuleComparison {

    private static final String NEVER_PASSED = "no call that passed before falls under it";

    private final Changes changes;
    private final Place from;
    private final Place to;
    private final Map<String, Constraints> paramsBefore;
    private final Map<String, Constraints> paramsAfter;
    private final Set<String> changedType;
    private final BiPredicate<String, String> differ;

    /**
     * Compares within one method.
     *
     * @param paramsBefore what was said of the old parameters, by the names that they have now
     * @param paramsAfter what is said of the parameters now
     * @param changedType the parameters whose values are of another type now
     * @param differ whether two texts differ in more than names that changed
     */
    RuleComparison(
            Changes changes,
            Place from,
            Place to,
            Map<String, Constraints> paramsBefore,
            Map<String, Constraints> paramsAfter,
            Set<String> changedType,
            BiPredicate<String, String> differ) {
        this.changes = changes;
        this.from = from;
        this.to = to;
        this.paramsBefore = paramsBefore;
        this.paramsAfter = paramsAfter;
        this.changedType = changedType;
        this.differ = differ;
    }

    void compare(List<ParameterRule> before, List<ParameterRule> after) {
        List<ParameterRule> gone = new ArrayList<>(before);
        List<ParameterRule> come = new ArrayList<>(after);
        come.removeIf(gone::remove);
        // What is demanded of values of another type is another thing; the type is told.
        gone.removeIf(rule -> changedType.contains(rule.when().param())
                || changedType.contains(rule.then().param()));
        come.removeIf(rule -> changedType.contains(rule.when().param())
                || changedType.contains(rule.then().param()));
        pair(
                gone,
                come,
                (old, now) -> old.when().equals(now.when()) && old.then().equals(now.then()),
                this::words);
        pair(gone, come, (old, now) -> old.when().equals(now.when()) && sameSubject(old, now), this::demands);
        pair(gone, come, (old, now) -> old.when().equals(now.when()) && sameParam(old, now), this::demands);
        pair(
                gone,
                come,
                (old, now) -> old.then().equals(now.then()) && sameCondition(old.when(), now.when()),
                this::conditions);
        gone.forEach(this::removed);
        come.forEach(this::added);
    }

    /** A rule that goes with its parameter or value is part of that change. */
    private void removed(ParameterRule rule) {
        boolean went = !paramsAfter.containsKey(rule.then().param()) || wentWith(rule.when());
        if (!went) {
            tell(changes.removed(ChangeKind.RULE_REMOVED, place(from, rule)).values(text(rule), ""), rule);
        }
    }

    private boolean wentWith(ParameterRule.Condition when) {
        return !paramsAfter.containsKey(when.param())
                || (when instanceof ParameterRule.Condition.OneOf oneOf
                        && oneOf.values().stream().allMatch(value -> went(value, when.param())));
    }

    private boolean went(Literal value, String param) {
        return isNewIn(paramsBefore.get(param), paramsAfter.get(param), value);
    }

    private boolean came(Literal value, String param) {
        return isNewIn(paramsAfter.get(param), paramsBefore.get(param), value);
    }

    /** Whether the one names the value and the other, which names values too, does not. */
    private static boolean isNewIn(@Nullable Constraints one, @Nullable Constraints other, Literal value) {
        return one != null
                && one.values().contains(value)
                && other != null
                && !other.values().isEmpty()
                && !other.values().contains(value);
    }

    /** A rule that no call falls under binds nobody. */
    private void tell(Changes.Draft draft, ParameterRule rule) {
        if (!possible(rule.when(), paramsBefore) && !possible(rule.when(), paramsAfter)) {
            draft.means(Effect.DOCUMENTATION, "no call that passes falls under it");
        }
        draft.add();
    }

    private void added(ParameterRule rule) {
        Changes.Draft draft =
                changes.added(ChangeKind.RULE_ADDED, place(to, rule)).values("", text(rule));
        boolean forbids = rule.then() instanceof ParameterRule.Consequence.Absent
                || rule.then() instanceof ParameterRule.Consequence.OneOf;
        boolean ofNewParam = forbids && !paramsBefore.containsKey(rule.then().param());
        if (ofNewParam || !possible(rule.when(), paramsBefore) || cameWith(rule.when())) {
            draft.means(Effect.ADDITION, NEVER_PASSED);
        }
        tell(draft, rule);
    }

    private boolean cameWith(ParameterRule.Condition when) {
        return when instanceof ParameterRule.Condition.OneOf oneOf
                && oneOf.values().stream().allMatch(value -> came(value, when.param()));
    }

    /** Whether a call with such parameters may meet the condition and pass. */
    private static boolean possible(ParameterRule.Condition when, Map<String, Constraints> params) {
        Constraints said = params.get(when.param());
        if (said == null) {
            return false;
        }
        return !(when instanceof ParameterRule.Condition.OneOf oneOf)
                || oneOf.values().stream().anyMatch(value -> accepts(said, value));
    }

    private static boolean accepts(Constraints said, Literal value) {
        return said.open() || said.values().isEmpty() || said.values().contains(value);
    }

    private static boolean sameCondition(ParameterRule.Condition old, ParameterRule.Condition now) {
        return old instanceof ParameterRule.Condition.OneOf
                && now instanceof ParameterRule.Condition.OneOf
                && old.param().equals(now.param());
    }

    /** The same demand, made of calls with other values. */
    private void conditions(ParameterRule old, ParameterRule now) {
        Set<Literal> more = without(values(now.when()), values(old.when()));
        Set<Literal> fewer = without(values(old.when()), values(now.when()));
        String param = now.when().param();
        if (more.isEmpty() && fewer.stream().allMatch(value -> went(value, param))) {
            return;
        }
        ChangeKind kind = more.isEmpty() ? ChangeKind.RULE_LOOSENED : ChangeKind.RULE_TIGHTENED;
        Changes.Draft draft =
                changes.changed(kind, place(from, old), place(to, now)).values(text(old), text(now));
        if (!more.isEmpty() && more.stream().allMatch(value -> came(value, param))) {
            draft.means(Effect.ADDITION, NEVER_PASSED);
        }
        tell(draft, now);
    }

    private static Set<Literal> without(List<Literal> values, List<Literal> others) {
        Set<Literal> rest = new HashSet<>(values);
        others.forEach(rest::remove);
        return rest;
    }

    private static List<Literal> values(ParameterRule.Condition when) {
        return when instanceof ParameterRule.Condition.OneOf oneOf ? oneOf.values() : List.of();
    }

    private interface PairAction {
        void accept(ParameterRule old, ParameterRule now);
    }

    private static void pair(
            List<ParameterRule> gone,
            List<ParameterRule> come,
            BiPredicate<ParameterRule, ParameterRule> same,
            PairAction action) {
        for (ParameterRule old : List.copyOf(gone)) {
            Optional<ParameterRule> now =
                    come.stream().filter(rule -> same.test(old, rule)).findFirst();
            if (now.isPresent()) {
                gone.remove(old);
                come.remove(now.get());
                action.accept(old, now.get());
            }
        }
    }

    private static boolean sameSubject(ParameterRule old, ParameterRule now) {
        return old.then().getClass().equals(now.then().getClass()) && sameParam(old, now);
    }

    private static boolean sameParam(ParameterRule old, ParameterRule now) {
        return old.then().param().equals(now.then().param());
    }

    private void words(ParameterRule old, ParameterRule now) {
        if (differ.test(old.comment(), now.comment())) {
            change(ChangeKind.RULE_WORDS, old, now, old.comment(), now.comment());
        }
    }

    /** Another demand of the same parameter; a value that no call may have any more is missed by none. */
    private void demands(ParameterRule old, ParameterRule now) {
        boolean asksMore = asks(now.then()) && !asks(old.then());
        boolean asksLess = asks(old.then()) && !asks(now.then());
        Optional<List<Literal>> allowed = allowed(old.then());
        Optional<List<Literal>> allowedNow = allowed(now.then());
        boolean gains;
        boolean loses;
        if (allowed.isPresent() && allowedNow.isPresent()) {
            gains = !without(allowedNow.get(), allowed.get()).isEmpty();
            loses = !without(allowed.get(), allowedNow.get()).stream()
                    .allMatch(value -> went(value, now.then().param()));
        } else {
            gains = allowed.isPresent();
            loses = allowedNow.isPresent();
        }
        if (asksMore || loses) {
            change(ChangeKind.RULE_TIGHTENED, old, now, text(old), text(now));
        } else if (asksLess || gains) {
            change(ChangeKind.RULE_LOOSENED, old, now, text(old), text(now));
        } else if (allowed.equals(allowedNow)) {
            words(old, now);
        }
    }

    private static boolean asks(ParameterRule.Consequence then) {
        return then instanceof ParameterRule.Consequence.Required
                || then instanceof ParameterRule.Consequence.RequiredOneOf;
    }

    /** The values that the parameter may have; nothing if any. */
    private static Optional<List<Literal>> allowed(ParameterRule.Consequence then) {
        if (then instanceof ParameterRule.Consequence.OneOf oneOf) {
            return Optional.of(oneOf.values());
        } else if (then instanceof ParameterRule.Consequence.RequiredOneOf oneOf) {
            return Optional.of(oneOf.values());
        }
        return then instanceof ParameterRule.Consequence.Absent ? Optional.of(List.of()) : Optional.empty();
    }

    private void change(ChangeKind kind, ParameterRule old, ParameterRule now, String before, String after) {
        tell(changes.changed(kind, place(from, old), place(to, now)).values(before, after), now);
    }

    private static Place place(Place method, ParameterRule rule) {
        return method.detail(
                " / " + rule.then().param() + " with " + rule.when().param(), "/x-params-schema");
    }

    private static String text(ParameterRule rule) {
        return "where " + condition(rule.when()) + ", " + consequence(rule.then());
    }

    private static String condition(ParameterRule.Condition when) {
        if (when instanceof ParameterRule.Condition.OneOf oneOf) {
            return oneOf.param() + " is " + either(oneOf.values());
        } else if (when instanceof ParameterRule.Condition.StartsWith prefix) {
            return prefix.param() + " begins with " + prefix.prefix();
        }
        return when.param() + " is given";
    }

    private static String consequence(ParameterRule.Consequence then) {
        if (then instanceof ParameterRule.Consequence.OneOf oneOf) {
            return oneOf.param() + " may be " + either(oneOf.values());
        } else if (then instanceof ParameterRule.Consequence.RequiredOneOf oneOf) {
            return oneOf.param() + " has to be " + either(oneOf.values());
        }
        return then.param()
                + (then instanceof ParameterRule.Consequence.Absent ? " must not be given" : " has to be given");
    }

    private static String either(List<Literal> values) {
        return String.join(" or ", values.stream().map(Literal::text).toList());
    }
}
