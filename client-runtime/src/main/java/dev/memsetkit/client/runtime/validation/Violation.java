package dev.memsetkit.client.runtime.validation;

import dev.memsetkit.client.runtime.internal.value.PlainValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One value that breaks one rule. No record, since the message and the pointer are made when they are first asked
 * for: many
 * only ask whether there are violations. Immutable.
 */
public final class Violation {

    /** How the message calls a value that has no name. */
    private static final String IT = "it";

    private final String method;
    private final String outer;
    private final String name;
    private final String subject;
    private final Rule rule;
    private final Severity severity;
    private final @Nullable Object value;
    private final Wording wording;
    private final String words;
    private final String documentation;

    /** The message once it was asked for; whichever thread was first, it is the same. */
    private @Nullable String message;

    /** Words what was found, what is allowed and what to do. */
    @FunctionalInterface
    public interface Wording {
        /**
         * {@return the message}
         *
         * @param subject how the message calls the value, such as the name of the parameter
         * @param shown what to show of the value; {@code null} where it is missing
         */
        String of(String subject, @Nullable Object shown);
    }

    /**
     * A violation. For generated validators.
     *
     * @param method full name of the method
     * @param name name of the parameter; empty for a value without one
     * @param rule what is broken
     * @param value the value, which does not change any more; {@code null} where it is missing
     * @param wording makes the message
     * @param words the words of the documentation that the message quotes; else empty
     * @param documentation where it is documented
     */
    public Violation(
            String method,
            String name,
            Rule rule,
            @Nullable Object value,
            Wording wording,
            String words,
            String documentation) {
        this(method, "", name, IT, rule, rule.severity(), value, wording, words, documentation);
    }

    private Violation(
            String method,
            String outer,
            String name,
            String subject,
            Rule rule,
            Severity severity,
            @Nullable Object value,
            Wording wording,
            String words,
            String documentation) {
        this.method = method;
        this.outer = outer;
        this.name = name;
        this.subject = subject;
        this.rule = rule;
        this.severity = severity;
        this.value = value;
        this.wording = wording;
        this.words = words;
        this.documentation = documentation;
    }

    /** {@return the full name of the method, such as {@code dns.zone_create}} */
    public String method() {
        return method;
    }

    /** {@return the JSON pointer to the value, such as {@code /records/0/ttl}; empty for the parameters as a whole} */
    public String pointer() {
        return name.isEmpty() ? outer : outer + pointer(name);
    }

    /**
     * {@return the JSON pointer to a parameter; empty for none}
     *
     * @param name name of the parameter, as on the wire
     */
    public static String pointer(String name) {
        return name.isEmpty() ? "" : "/" + escaped(name);
    }

    /**
     * {@return a name as a part of a JSON pointer: with {@code ~0} for a tilde and {@code ~1} for a slash}
     *
     * @param name the name, as on the wire
     */
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** {@return the rule} */
    public Rule rule() {
        return rule;
    }

    /** {@return how bad it is} */
    public Severity severity() {
        return severity;
    }

    /** {@return the value as text, shortened; {@code hidden} for passwords and keys; empty where it is missing} */
    public String value() {
        return PlainValue.shown(value);
    }

    /** {@return what was found, what is allowed and what to do; without the value of passwords and keys} */
    public String message() {
        String made = message;
        if (made == null) {
            made = wording.of(name.isEmpty() ? subject : name, value);
            message = made;
        }
        return made;
    }

    /**
     * {@return the words of the documentation where the message quotes them, for rules between parameters; else
     * empty}
     */
    public String words() {
        return words;
    }

    /** {@return where the documentation says so, such as {@code methods_dns.html#dns.zone_create}} */
    public String documentation() {
        return documentation;
    }

    /**
     * {@return the same with another severity}
     *
     * @param other how bad it is then
     */
    public Violation withSeverity(Severity other) {
        return other == severity
                ? this
                : new Violation(method, outer, name, subject, rule, other, value, wording, words, documentation);
    }

    /**
     * {@return the same about a number as it was written, where the checks saw the end of long that is nearest to it}
     *
     * @param written the number that was given
     */
    public Violation withNumber(Number written) {
        return value instanceof Long
                ? new Violation(method, outer, name, subject, rule, severity, written, wording, words, documentation)
                : this;
    }

    /**
     * {@return the same as part of something: what has no name of its own in the message gets that of the part}
     *
     * @param outerMethod full name of the method that the whole is for
     * @param prefix JSON pointer from the whole to the part, such as {@code /records/0}
     * @param part how the message calls the part, such as {@code element 1 of records}
     */
    public Violation within(String outerMethod, String prefix, String part) {
        boolean nameless = name.isEmpty() && outer.isEmpty();
        return new Violation(
                outerMethod,
                prefix + outer,
                name,
                nameless ? part : subject,
                rule,
                severity,
                value,
                wording,
                words,
                documentation);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Violation that
                && method.equals(that.method)
                && pointer().equals(that.pointer())
                && rule == that.rule
                && severity == that.severity
                && value().equals(that.value())
                && message().equals(that.message())
                && words.equals(that.words)
                && documentation.equals(that.documentation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(method, pointer(), rule, severity);
    }

    /** Method, place and message in one line. */
    @Override
    public String toString() {
        String pointer = pointer();
        return method + (pointer.isEmpty() ? "" : " " + pointer) + ": " + message() + " [" + rule.id() + "]";
    }
}
