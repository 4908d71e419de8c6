package dev.memsetkit.client.runtime.support;

import dev.memsetkit.client.runtime.internal.value.PlainValue;
import dev.memsetkit.client.runtime.validation.Rule;
import dev.memsetkit.client.runtime.validation.SecretNames;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the violations of one method, with where it is documented and without secrets. Immutable. */
abstract class ViolationSource {

    private static final String HIDDEN = "hidden";

    private final String method;
    private final String documentation;
    private final Set<String> secrets;

    ViolationSource(String method, String documentation, Set<String> secrets) {
        this.method = method;
        this.documentation = documentation;
        this.secrets = secrets;
    }

    /** {@return the full name of the method, such as {@code server.info}} */
    public String method() {
        return method;
    }

    /**
     * {@return the names of the parameters that are secret by what the documentation says, beside those whose name
     * says so}
     */
    public Set<String> secrets() {
        return secrets;
    }

    final String documentation() {
        return documentation;
    }

    private boolean isSecret(String name) {
        return SecretNames.isDocumented(name) || secrets.contains(name);
    }

    Violation unknown(String name, @Nullable Object value, List<String> known) {
        Object kept = value != null && SecretNames.isSecret(name) ? HIDDEN : PlainValue.kept(value);
        Violation unknown = new Violation(
                method,
                name,
                Rule.UNKNOWN_PARAMETER,
                kept,
                (subject, shown) -> Wordings.unknown(method, name, known),
                "",
                documentation);
        return name.isEmpty() ? unknown.within(method, "/", "") : unknown;
    }

    Violation wrongType(String name, @Nullable Object value, String expected) {
        String type = PlainValue.typeName(PlainValue.of(value));
        return violation(
                Rule.TYPE,
                name,
                value,
                (subject, shown) -> subject + " is of type " + type + ", expected " + expected,
                "");
    }

    final List<Violation> add(
            @Nullable List<Violation> found,
            Rule rule,
            String name,
            @Nullable Object value,
            Violation.Wording wording) {
        return with(found, violation(rule, name, value, wording, ""));
    }

    static List<Violation> with(@Nullable List<Violation> found, Violation violation) {
        List<Violation> all = found == null ? new ArrayList<>() : found;
        all.add(violation);
        return all;
    }

    final Violation violation(Rule rule, String name, @Nullable Object value, Violation.Wording wording, String words) {
        Object kept = value != null && isSecret(name) ? HIDDEN : PlainValue.kept(value);
        return new Violation(method, name, rule, kept, wording, words, documentation);
    }

    final List<Violation> within(
            @Nullable List<Violation> found, String prefix, String subject, List<Violation> inner) {
        List<Violation> all = found == null ? new ArrayList<>() : found;
        for (Violation violation : inner) {
            all.add(violation.within(method, prefix, subject));
        }
        return all;
    }
}
