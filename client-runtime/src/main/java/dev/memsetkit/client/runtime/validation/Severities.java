package dev.memsetkit.client.runtime.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which rules count, and how much. Immutable. */
public final class Severities {

    /** Every rule with its own severity. */
    public static final Severities DEFAULT = new Severities(defaults());

    private final Map<Rule, Severity> byRule;

    private Severities(Map<Rule, Severity> byRule) {
        this.byRule = byRule;
    }

    private static Map<Rule, Severity> defaults() {
        Map<Rule, Severity> all = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            all.put(rule, rule.severity());
        }
        return all;
    }

    /**
     * {@return the same, with another severity for a rule}
     *
     * @param rule the rule, which is on then
     * @param severity how bad a violation of it is
     */
    public Severities with(Rule rule, Severity severity) {
        Map<Rule, Severity> changed = new EnumMap<>(byRule);
        changed.put(rule, severity);
        return new Severities(changed);
    }

    /**
     * {@return the same, with a rule switched off}
     *
     * @param rule the rule, whose violations are left out then
     */
    public Severities without(Rule rule) {
        Map<Rule, Severity> changed = new EnumMap<>(byRule);
        changed.remove(rule);
        return new Severities(changed);
    }

    /**
     * {@return the severity of a rule; {@code null} where it is switched off}
     *
     * @param rule any rule
     */
    public @Nullable Severity of(Rule rule) {
        return byRule.get(rule);
    }

    /**
     * {@return the violations of rules that are on, with the severities configured here}
     *
     * @param violations what a validator found, with its default severities
     */
    public List<Violation> apply(List<Violation> violations) {
        List<Violation> kept = new ArrayList<>(violations.size());
        for (Violation violation : violations) {
            Severity severity = of(violation.rule());
            if (severity != null) {
                kept.add(violation.withSeverity(severity));
            }
        }
        return List.copyOf(kept);
    }
}
