package dev.memsetkit.client.runtime.support;

import dev.memsetkit.client.runtime.internal.value.PlainValue;
import dev.memsetkit.client.runtime.validation.Rule;
import dev.memsetkit.client.runtime.validation.SecretNames;
import dev.memsetkit.client.runtime.validation.Suggestion;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.ArrayList;
import java.util.Collections;
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
public final class MethodChecks {

    private static final String HIDDEN = "hidden";

    private final String method;
    private final String documentation;
    private final List<String> names;
    private final List<String> required;
    private final Set<String> secrets;

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
        this.method = method;
        this.documentation = documentation;
        this.names = names;
        this.required = required;
        this.secrets = secrets;
    }

    /**
     * {@return the same checks, which never show the values of these parameters}
     *
     * @param secretNames parameters whose values the documentation describes as keys or passwords
     */
    public MethodChecks withSecrets(String... secretNames) {
        return new MethodChecks(method, documentation, names, required, Set.of(secretNames));
    }

    private boolean isSecret(String name) {
        return SecretNames.isDocumented(name) || secrets.contains(name);
    }

    /**
     * {@return the names of the parameters that are secret by what the documentation says, beside those whose name
     * says so}
     */
    public Set<String> secrets() {
        return secrets;
    }

    /** {@return the full name of the method, such as {@code server.info}} */
    public String method() {
        return method;
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
     * Finds that a required parameter is missing.
     *
     * @param found what was found so far; {@code null} for nothing
     * @param name name of the parameter
     * @param value its value; {@code null}, which is the violation, where it is not given
     * @return what was found so far and here; {@code null} for nothing
     */
    public @Nullable List<Violation> required(@Nullable List<Violation> found, String name, @Nullable Object value) {
        return value != null
                ? found
                : add(found, Rule.REQUIRED, name, null, (subject, shown) -> subject + " is required: give it a value");
    }

    /**
     * Notes that a value is of another type than the documented one, which the generated check has seen.
     *
     * @param found what was found so far; {@code null} for nothing
     * @param name name of the parameter
     * @param value its value; {@code null} where it is not given
     * @param expected the documented type in words, such as {@code String}
     * @return what was found so far and here; {@code null} for nothing
     */
    public @Nullable List<Violation> type(
            @Nullable List<Violation> found, String name, @Nullable Object value, String expected) {
        return with(found, wrongType(name, value, expected));
    }

    /**
     * Finds text that is too short.
     *
     * @param found what was found so far; {@code null} for nothing
     * @param name name of the parameter
     * @param value its value; {@code null} where it is not given
     * @param least least length, in Unicode code points
     * @return what was found so far and here; {@code null} for nothing
     */
    public @Nullable List<Violation> minLength(
            @Nullable List<Violation> found, String name, @Nullable String value, int least) {
        int length = value == null ? least : value.codePointCount(0, value.length());
        return length >= least
                ? found
                : add(
                        found,
                        Rule.MIN_LENGTH,
                        name,
                        value,
                        (subject, shown) -> subject + " has " + Wordings.count(length, "character") + ", at least "
                                + least + " are needed: add " + (least - length));
    }

    /**
     * Finds text that is too long.
     *
     * @param found what was found so far; {@code null} for nothing
     * @param name name of the parameter
     * @param value its value; {@code null} where it is not given
     * @param most greatest length, in Unicode code points
     * @return what was found so far and here; {@code null} for nothing
     */
    public @Nullable List<Violation> maxLength(
            @Nullable List<Violation> found, String name, @Nullable String value, int most) {
        if (value == null || value.length() <= most) {
            return found;
        }
        int length = value.codePointCount(0, value.length());
        return length <= most
                ? found
                : add(
                        found,
                        Rule.MAX_LENGTH,
                        name,
                        value,
                        (subject, shown) -> subject + " has " + Wordings.count(length, "character") + ", at most "
                                + most + " are allowed: shorten it by " + (length - most));
    }

    /**
     * Finds a number that is too small.
     *
     * @param found what was found so far; {@code null} for nothing
     * @param name name of the parameter
     * @param value its value; {@code null} where it is not given
     * @param least least allowed number
     * @return what was found so far and here; {@code null} for nothing
     */
    public @Nullable List<Violation> minimum(
            @Nullable List<Violation> found, String name, @Nullable Number value, long least) {
        return value == null || compare(value, least) >= 0
                ? found
                : add(
                        found,
                        Rule.MINIMUM,
                        name,
                        value,
                        (subject, shown) ->
                                subject + Wordings.is(name, shown) + ", the least allowed value is " + least);
    }

    /**
     * Finds a number that is too great.
     *
     * @param found what was found so far; {@code null} for nothing
     * @param name name of the parameter
     * @param value its value; {@code null} where it is not given
     * @param most greatest allowed number
     * @return what was found so far and here; {@code null} for nothing
     */
    public @Nullable List<Violation> maximum(
            @Nullable List<Violation> found, String name, @Nullable Number value, long most) {
        return value == null || compare(value, most) <= 0
                ? found
                : add(
                        found,
                        Rule.MAXIMUM,
                        name,
                        value,
                        (subject, shown) ->
                                subject + Wordings.is(name, shown) + ", the greatest allowed value is " + most);
    }

    private static int compare(Number value, long bound) {
        return value instanceof Long number
                ? Long.compare(number, bound)
                : Double.compare(value.doubleValue(), (double) bound);
    }

    /**
     * Finds a list that is too short.
     *
     * @param found what was found so far; {@code null} for nothing
     * @param name name of the parameter
     * @param value its value; {@code null} where it is not given
     * @param least least number of elements
     * @return what was found so far and here; {@code null} for nothing
     */
    public @Nullable List<Violation> minItems(
            @Nullable List<Violation> found, String name, @Nullable List<?> value, int least) {
        if (value == null || value.size() >= least) {
            return found;
        }
        int size = value.size();
        return add(
                found,
                Rule.MIN_ITEMS,
                name,
                value,
                (subject, shown) -> subject + (size == 0 ? " is empty" : " has " + Wordings.count(size, "element"))
                        + ", at least " + least + (least == 1 ? " is" : " are") + " needed: add " + (least - size));
    }

    /**
     * Finds a list that is too long.
     *
     * @param found what was found so far; {@code null} for nothing
     * @param name name of the parameter
     * @param value its value; {@code null} where it is not given
     * @param most greatest number of elements
     * @return what was found so far and here; {@code null} for nothing
     */
    public @Nullable List<Violation> maxItems(
            @Nullable List<Violation> found, String name, @Nullable List<?> value, int most) {
        if (value == null || value.size() <= most) {
            return found;
        }
        int size = value.size();
        return add(
                found,
                Rule.MAX_ITEMS,
                name,
                value,
                (subject, shown) -> subject + " has " + Wordings.count(size, "element") + ", at most " + most
                        + " are allowed: leave out " + (size - most));
    }

    /**
     * Finds a value that is none of those that the documentation calls acceptable.
     *
     * @param found what was found so far; {@code null} for nothing
     * @param name name of the parameter
     * @param value its value; {@code null} where it is not given
     * @param allowed the acceptable values
     * @return what was found so far and here; {@code null} for nothing
     */
    public @Nullable List<Violation> oneOf(
            @Nullable List<Violation> found, String name, @Nullable Object value, DocumentedValues allowed) {
        return value == null || allowed.contains(value)
                ? found
                : notListed(found, Rule.ENUM, name, value, " Acceptable values: ", allowed.listed());
    }

    /**
     * Finds a value that is none of those that the documentation knows; others may be accepted too.
     *
     * @param found what was found so far; {@code null} for nothing
     * @param name name of the parameter
     * @param value its value; {@code null} where it is not given
     * @param known the known values
     * @return what was found so far and here; {@code null} for nothing
     */
    public @Nullable List<Violation> known(
            @Nullable List<Violation> found, String name, @Nullable Object value, DocumentedValues known) {
        return value == null || known.contains(value)
                ? found
                : notListed(found, Rule.KNOWN_VALUES, name, value, " The documentation knows: ", known.listed());
    }

    private List<Violation> notListed(
            @Nullable List<Violation> found, Rule rule, String name, Object value, String leadIn, List<?> listed) {
        return add(
                found,
                rule,
                name,
                value,
                (subject, shown) -> subject
                        + Wordings.is(name, shown)
                        + Wordings.meant(name, value, listed)
                        + leadIn
                        + Wordings.listed(listed));
    }

    /**
     * Finds text that does not have the documented form.
     *
     * @param found what was found so far; {@code null} for nothing
     * @param name name of the parameter
     * @param value its value; {@code null} where it is not given
     * @param format the form
     * @return what was found so far and here; {@code null} for nothing
     */
    public @Nullable List<Violation> format(
            @Nullable List<Violation> found, String name, @Nullable String value, Format format) {
        return value == null || format.matches(value)
                ? found
                : add(
                        found,
                        Rule.FORMAT,
                        name,
                        value,
                        (subject, shown) -> subject + Wordings.is(name, shown) + ", expected " + format.words());
    }

    /**
     * Finds text that the documented regular expression does not match.
     *
     * @param found what was found so far; {@code null} for nothing
     * @param name name of the parameter
     * @param value its value; {@code null} where it is not given
     * @param pattern the regular expression
     * @return what was found so far and here; {@code null} for nothing
     */
    public @Nullable List<Violation> pattern(
            @Nullable List<Violation> found, String name, @Nullable String value, TextPattern pattern) {
        return value == null || pattern.isIn(value)
                ? found
                : add(
                        found,
                        Rule.FORMAT,
                        name,
                        value,
                        (subject, shown) ->
                                subject + Wordings.is(name, shown) + ", expected text that matches " + pattern);
    }

    /**
     * Finds that a deprecated parameter is given.
     *
     * @param found what was found so far; {@code null} for nothing
     * @param name name of the parameter
     * @param value its value; {@code null} where it is not given
     * @return what was found so far and here; {@code null} for nothing
     */
    public @Nullable List<Violation> deprecated(@Nullable List<Violation> found, String name, @Nullable Object value) {
        return value == null
                ? found
                : add(
                        found,
                        Rule.DEPRECATED,
                        name,
                        value,
                        (subject, shown) -> subject + " is deprecated: leave it out");
    }

    /**
     * Finds that a parameter is given that the API ignores.
     *
     * @param found what was found so far; {@code null} for nothing
     * @param name name of the parameter
     * @param value its value; {@code null} where it is not given
     * @return what was found so far and here; {@code null} for nothing
     */
    public @Nullable List<Violation> ignored(@Nullable List<Violation> found, String name, @Nullable Object value) {
        return value == null
                ? found
                : add(
                        found,
                        Rule.IGNORED,
                        name,
                        value,
                        (subject, shown) -> subject + " is deprecated and ignored by the API: leave it out");
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

    private List<Violation> within(
            @Nullable List<Violation> found, String prefix, String subject, List<Violation> inner) {
        List<Violation> all = found == null ? new ArrayList<>() : found;
        for (Violation violation : inner) {
            all.add(violation.within(method, prefix, subject));
        }
        return all;
    }

    /**
     * {@return what was found, for callers: nothing can be added any more}
     *
     * @param found what was found; {@code null} for nothing
     */
    public static List<Violation> all(@Nullable List<Violation> found) {
        return found == null ? List.of() : Collections.unmodifiableList(found);
    }

    /**
     * {@return the exception for a method that there is no validator of, with a suggestion}
     *
     * @param method the unknown name
     * @param known full names of all methods that have one
     */
    public static IllegalArgumentException unknownMethod(String method, List<String> known) {
        return new IllegalArgumentException(
                "found no method \"" + PlainValue.shown(method) + "\"" + Suggestion.text(method, known));
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

    private List<Violation> add(
            @Nullable List<Violation> found,
            Rule rule,
            String name,
            @Nullable Object value,
            Violation.Wording wording) {
        return with(found, violation(rule, name, value, wording, ""));
    }

    private static List<Violation> with(@Nullable List<Violation> found, Violation violation) {
        List<Violation> all = found == null ? new ArrayList<>() : found;
        all.add(violation);
        return all;
    }

    private Violation violation(
            Rule rule, String name, @Nullable Object value, Violation.Wording wording, String words) {
        Object kept = value != null && isSecret(name) ? HIDDEN : PlainValue.kept(value);
        return new Violation(method, name, rule, kept, wording, words, documentation);
    }
}
