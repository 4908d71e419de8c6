package dev.memsetkit.client.runtime.support;

import dev.memsetkit.client.runtime.internal.value.PlainValue;
import dev.memsetkit.client.runtime.validation.Rule;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The checks that generated validators are made of. Each takes what was found so far, {@code null} while there is
 * nothing,
 * and returns it with what it finds, so that valid input costs no object. A value that is {@code null} was not given,
 * which
 * only {@link #required} minds. Immutable.
 */
public final class MethodChecks extends ValueChecks {

    private final List<String> names;
    private final List<String> required;

    /**
     * The checks of one method without parameters.
     *
     * @param method its full name
     * @param documentation where it is documented
     */
    public MethodChecks(String method, String documentation) {
        this(method, documentation, List.of(), List.of());
    }

    /**
     * The checks of one method.
     *
     * @param method its full name
     * @param documentation where it is documented
     * @param names the names of its parameters in documented order
     * @param required those of them that are required
     */
    public MethodChecks(String method, String documentation, List<String> names, List<String> required) {
        this(method, documentation, names, required, Set.of());
    }

    private MethodChecks(
            String method, String documentation, List<String> names, List<String> required, Set<String> secrets) {
        super(method, documentation, secrets);
        this.names = names;
        this.required = required;
    }

    /**
     * {@return the same checks, which never show the values of these parameters}
     *
     * @param secretNames parameters whose values the documentation describes as keys or passwords
     */
    public MethodChecks withSecrets(String... secretNames) {
        return new MethodChecks(method(), documentation(), names, required, Set.of(secretNames));
    }

    /** {@return the names of the parameters in documented order} */
    public List<String> names() {
        return names;
    }

    /** {@return the names of the required parameters} */
    public List<String> required() {
        return required;
    }

    /**
     * Finds that a parameter is given and none of the values that a rule between parameters demands.
     *
     * @param found what was found so far; {@code null} for nothing
     * @param name name of the parameter
     * @param value its value; {@code null} where it is not given
     * @param allowed the values that the rule demands
     * @param words the words of the documentation, which the message quotes
     * @return what was found so far and here; {@code null} for nothing
     */
    public @Nullable List<Violation> ruleOneOf(
            @Nullable List<Violation> found,
            String name,
            @Nullable Object value,
            DocumentedValues allowed,
            String words) {
        return value == null || Conversions.among(value, allowed)
                ? found
                : ruleNotAllowed(found, name, value, allowed, words);
    }

    private List<Violation> ruleNotAllowed(
            @Nullable List<Violation> found, String name, Object value, DocumentedValues allowed, String words) {
        return rule(
                found,
                name,
                value,
                (subject, shown) -> subject + Wordings.is(name, shown) + ", here it has to be one of "
                        + Wordings.listed(allowed.listed()),
                words);
    }

    /**
     * Finds that a parameter is missing that a rule between parameters demands.
     *
     * @param found what was found so far; {@code null} for nothing
     * @param name name of the parameter
     * @param value its value; {@code null} where it is not given
     * @param words the words of the documentation, which the message quotes
     * @return what was found so far and here; {@code null} for nothing
     */
    public @Nullable List<Violation> ruleRequired(
            @Nullable List<Violation> found, String name, @Nullable Object value, String words) {
        return value != null
                ? found
                : rule(found, name, null, (subject, shown) -> subject + " is required here: give it a value", words);
    }

    /**
     * Finds that a parameter is given that a rule between parameters forbids.
     *
     * @param found what was found so far; {@code null} for nothing
     * @param name name of the parameter
     * @param value its value; {@code null} where it is not given
     * @param words the words of the documentation, which the message quotes
     * @return what was found so far and here; {@code null} for nothing
     */
    public @Nullable List<Violation> ruleAbsent(
            @Nullable List<Violation> found, String name, @Nullable Object value, String words) {
        return value == null
                ? found
                : rule(found, name, value, (subject, shown) -> subject + " is not allowed here: leave it out", words);
    }

    private List<Violation> rule(
            @Nullable List<Violation> found,
            String name,
            @Nullable Object value,
            Violation.Wording wording,
            String words) {
        return with(
                found,
                violation(
                        Rule.BETWEEN_PARAMETERS,
                        name,
                        value,
                        (subject, shown) -> wording.of(subject, shown) + " (" + words + ")",
                        words));
    }

    /**
     * Adds what was found in an element of a list, with pointers from the parameters.
     *
     * @param found what was found so far; {@code null} for nothing
     * @param name name of the parameter that is the list
     * @param index place in the list, from 0; a plain int, as boxing is an object
     * @param inner what was found in it, with pointers from there; {@code null} for nothing
     * @return what was found so far and here; {@code null} for nothing
     */
    public @Nullable List<Violation> element(
            @Nullable List<Violation> found, String name, int index, @Nullable List<Violation> inner) {
        return inner == null
                ? found
                : within(found, Violation.pointer(name) + "/" + index, "element " + (index + 1) + " of " + name, inner);
    }

    /**
     * Adds what was found in a value of a dictionary with keys that are data, with pointers from the dictionary.
     *
     * @param found what was found so far; {@code null} for nothing
     * @param key key of the value
     * @param inner what was found in it, with pointers from there; {@code null} for nothing
     * @return what was found so far and here; {@code null} for nothing
     */
    public @Nullable List<Violation> entry(
            @Nullable List<Violation> found, @Nullable Object key, @Nullable List<Violation> inner) {
        if (inner == null) {
            return found;
        }
        String name = String.valueOf(key);
        return within(found, "/" + Violation.escaped(name), "the value of " + PlainValue.shown(name), inner);
    }

    /**
     * Adds what was found in a dictionary that is the value of a parameter, with pointers from the parameters.
     *
     * @param found what was found so far; {@code null} for nothing
     * @param name name of the parameter
     * @param inner what was found in it, with pointers from there; {@code null} for nothing
     * @return what was found so far and here; {@code null} for nothing
     */
    public @Nullable List<Violation> nested(
            @Nullable List<Violation> found, String name, @Nullable List<Violation> inner) {
        return inner == null ? found : within(found, Violation.pointer(name), name, inner);
    }
}
