package dev.memsetkit.client.runtime.validation;

import java.util.Optional;

/** The kinds of constraints. */
public enum Rule {
    /** A required parameter is given. */
    REQUIRED("required", Severity.ERROR, "A required parameter is missing. Give it a value."),
    /** A value has the documented type. */
    TYPE("type", Severity.ERROR, "The value has another type than the documented one. Give a value of that type."),
    /** Text has at least so many Unicode code points. */
    MIN_LENGTH("minLength", Severity.ERROR, "The text has too few characters, counted in Unicode code points."),
    /** Text has at most so many Unicode code points. */
    MAX_LENGTH("maxLength", Severity.ERROR, "The text has too many characters, counted in Unicode code points."),
    /** A number is at least so great. */
    MINIMUM("minimum", Severity.ERROR, "The number is too small."),
    /** A number is at most so great. */
    MAXIMUM("maximum", Severity.ERROR, "The number is too great."),
    /** A list has at least so many elements. */
    MIN_ITEMS("minItems", Severity.ERROR, "The list has too few elements."),
    /** A list has at most so many elements. */
    MAX_ITEMS("maxItems", Severity.ERROR, "The list has too many elements."),
    /** A value is one of those that are called acceptable. */
    ENUM("enum", Severity.ERROR, "The value is none of those that the documentation calls acceptable."),
    /** A value is one of those that are known, where others are accepted too. */
    KNOWN_VALUES(
            "known-values",
            Severity.WARNING,
            "The value is none of those that the documentation lists; others are accepted too."),
    /** Text has the documented form. */
    FORMAT("format", Severity.ERROR, "The text does not have the documented form."),
    /** The values of two parameters go together. */
    BETWEEN_PARAMETERS(
            "between-parameters", Severity.ERROR, "The values of two parameters do not go together as documented."),
    /** A parameter of that name is documented. */
    UNKNOWN_PARAMETER("unknown-parameter", Severity.ERROR, "The documentation knows no parameter of that name."),
    /** A deprecated parameter is left out. */
    DEPRECATED("deprecated", Severity.WARNING, "The documentation calls the parameter deprecated. Leave it out."),
    /** A parameter that the API ignores is left out. */
    IGNORED("ignored", Severity.WARNING, "The API ignores the parameter. Leave it out.");

    private final String id;
    private final Severity severity;
    private final String help;

    Rule(String id, Severity severity, String help) {
        this.id = id;
        this.severity = severity;
        this.help = help;
    }

    /** {@return the name in options and reports, such as {@code maxLength}} */
    public String id() {
        return id;
    }

    /** {@return how bad a violation is where nothing else was configured} */
    public Severity severity() {
        return severity;
    }

    /** {@return what the rule means and what to do, in one or two sentences} */
    public String help() {
        return help;
    }

    /**
     * {@return the rule of that {@link #id()}, if there is one}
     *
     * @param id the id, compared exactly
     */
    public static Optional<Rule> ofId(String id) {
        for (Rule rule : values()) {
            if (rule.id.equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
