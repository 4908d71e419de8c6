package dev.memsetkit.client.runtime.support;

import dev.memsetkit.client.runtime.validation.Rule;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The checks of single values. Each takes what was found so far, {@code null} while there is nothing, and returns it with what
 * it finds, so that valid input costs no object. A value that is {@code null} was not given, which only {@link #required} minds.
 */
abstract class ValueChecks extends ViolationSource {

    ValueChecks(String method, String documentation, Set<String> secrets) {
        super(method, documentation, secrets);
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
}
