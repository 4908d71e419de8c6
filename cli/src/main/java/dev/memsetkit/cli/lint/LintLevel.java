package dev.memsetkit.cli.lint;

import dev.memsetkit.client.runtime.validation.Severity;

/** How bad a finding is, or that a rule is not looked at: what users set. */
public enum LintLevel {
    /** Not looked for. */
    OFF,
    /** Worth knowing; nothing fails. */
    NOTE,
    /** The API takes it today; it is deprecated, ignored or not known. */
    WARNING,
    /** The API refuses it, or ignores what was meant. */
    ERROR;

    /** The severity of a violation. */
    static LintLevel of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
        };
    }

    /** The word that users write. */
    public String word() {
        return switch (this) {
            case OFF -> "off";
            case NOTE -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }
}
