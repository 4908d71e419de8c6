package dev.memsetkit.cli.lint;

import java.util.Map;

/**
 * What is told of.
 *
 * @param severities severity by rule, before that of the finding
 * @param least findings below it are passed over
 */
public record Rules(Map<String, Severity> severities, Severity least) {

    /** The severity of a rule's findings, {@link Severity#OFF} where they are passed over. */
    Severity of(String rule, Severity own) {
        Severity severity = rule.equals(Finding.UNREADABLE) ? own : severities.getOrDefault(rule, own);
        return severity.compareTo(least) < 0 ? Severity.OFF : severity;
    }
}
