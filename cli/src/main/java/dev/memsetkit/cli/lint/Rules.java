package dev.memsetkit.cli.lint;

import java.util.Map;

/**
 * How bad findings are.
 *
 * @param severities severity by rule, before that of the finding
 * @param least the least severity that fails; what is below it becomes a note
 * @param strict whether it fails that something was not read
 */
public record Rules(Map<String, LintLevel> severities, LintLevel least, boolean strict) {

    /** The severity of a rule's findings, {@link LintLevel#OFF} where they are passed over. */
    LintLevel of(String rule, LintLevel own) {
        if (rule.equals(LintFinding.UNREADABLE)) {
            return own;
        }
        if (strict && rule.equals(LintFinding.NOT_READ)) {
            return LintLevel.ERROR;
        }
        LintLevel severity = severities.getOrDefault(rule, own);
        return severity != LintLevel.OFF && severity.compareTo(least) < 0 ? LintLevel.NOTE : severity;
    }
}
