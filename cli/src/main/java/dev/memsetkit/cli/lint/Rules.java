package dev.memsetkit.cli.lint;

import java.util.Map;

/**
 * How bad findings are.
 *
 * @param severities severity by rule, before that of the finding
 * @param least the least severity that fails; what is below it becomes a note
 * @param strict whether it fails that something was not read
 */
public record Rules(Map<String, Severity> severities, Severity least, boolean strict) {

    /** The severity of a rule's findings, {@link Severity#OFF} where they are passed over. */
    Severity of(String rule, Severity own) {
        if (rule.equals(Finding.UNREADABLE)) {
            return own;
        }
        if (strict && rule.equals(Finding.NOT_READ)) {
            return Severity.ERROR;
        }
        Severity severity = severities.getOrDefault(rule, own);
        return severity != Severity.OFF && severity.compareTo(least) < 0 ? Severity.NOTE : severity;
    }
}
