package dev.memsetkit.client.runtime.validation;

import java.util.Optional;

/** The kinds of constraints. */
public enum Rule {
    REQUIRED("required", Severity.ERROR, "A required parameter is missing. Give it a value."),
    TYPE("type", Severity.ERROR, "The value has another type than the documented one. Give a value of that type."),
    MIN_LENGTH("minLength", Severity.ERROR, "The text has too few characters, counted in Unicode code points."),
    MAX_LENGTH("maxLength", Severity.ERROR, "The text has too many characters, counted in Unicode code points."),
    MINIMUM("minimum", Severity.ERROR, "The number is too small."),
    MAXIMUM("maximum", Severity.ERROR, "The number is too great."),
    MIN_ITEMS("minItems", Severity.ERROR, "The list has too few elements."),
    MAX_ITEMS("maxItems", Severity.ERROR, "The list has too many elements."),
    ENUM("enum", Severity.ERROR, "The value is none of those that the documentation calls acceptable."),
    KNOWN_VALUES(
            "known-values",
            Severity.WARNING,
            "The value is none of those that the documentation lists; others are accepted too."),
    FORMAT("format", Severity.ERROR, "The text does not have the documented form."),
    BETWEEN_PARAMETERS(
            "between-parameters", Severity.ERROR, "The values of two parameters do not go together as documented."),
    UNKNOWN_PARAMETER("unknown-parameter", Severity.ERROR, "The documentation knows no parameter of that name."),
    DEPRECATED("deprecated", Severity.WARNING, "The documentation calls the parameter deprecated. Leave it out."),
    IGNORED("ignored", Severity.WARNING, "The API ignores the parameter. Leave it out.");

    private final String id;
    private final Severity severity;
    private final String help;

    Rule(String id, Severity severity, String help) {
        this.id = id;
        this.severity = severity;
        this.help = help;
    }

    /** The name in options and reports, such as {@code maxLength}. */
    public String id() {
        return id;
    }

    /** How bad a violation is where nothing else was configured. */
    public Severity severity() {
        return severity;
    }

    /** What the rule means and what to do, in one or two sentences. */
    public String help() {
        return help;
    }

    /** The rule of that {@link #id()}, if there is one. */
    public static Optional<Rule> ofId(String id) {
        for (Rule rule : values()) {
            if (rule.id.equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
