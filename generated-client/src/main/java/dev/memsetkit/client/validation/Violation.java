package dev.memsetkit.client.validation;

/**
 * One value that breaks one rule.
 *
 * @param method full name of the method, such as {@code dns.zone_create}
 * @param pointer JSON pointer to the value, such as {@code /records/0/ttl}; empty for the parameters as a whole
 * @param rule the rule
 * @param severity how bad it is
 * @param value the value as text, shortened; {@code hidden} for passwords and keys; empty where it is missing
 * @param message what was found, what is allowed and what to do; without the value of passwords and keys
 * @param words the words of the documentation where the message quotes them, for rules between parameters; else empty
 * @param documentation where the documentation says so, such as {@code methods_dns.html#dns.zone_create}
 */
public record Violation(
        String method,
        String pointer,
        Rule rule,
        Severity severity,
        String value,
        String message,
        String words,
        String documentation) {

    /** What the message calls a value that has no name. */
    static final String IT = "it";

    /** Method, place and message in one line. */
    @Override
    public String toString() {
        return method + (pointer.isEmpty() ? "" : " " + pointer) + ": " + message + " [" + rule.id() + "]";
    }

    Violation withSeverity(Severity other) {
        return other == severity
                ? this
                : new Violation(method, pointer, rule, other, value, message, words, documentation);
    }

    /** The same as part of something: what has no name of its own in the message gets that of the part. */
    Violation within(String outerMethod, String prefix, String subject) {
        boolean nameless = pointer.isEmpty() && message.startsWith(IT + " ");
        String named = nameless ? subject + message.substring(IT.length()) : message;
        return new Violation(outerMethod, prefix + pointer, rule, severity, value, named, words, documentation);
    }
}
