package dev.memsetkit.spec.message;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of a method spec or a file that cannot be used: what was found and what was expected. The place is put
 * before it.
 */
public enum SpecMessage {
    // Files.
    FOLDER("is a folder, expected a file name"),
    NO_FOLDER("the folder %s does not exist"),
    ENDLESS_LINKS("the link leads to links without end"),
    OUTPUT_IS_INPUT("is an input too, expected another file"),
    TWO_OUTPUTS("would hold two outputs, expected another file for one of them"),
    TOO_LARGE("found more than %s bytes, expected a method spec"),
    NO_SUCH_FILE("no such file"),
    UNREADABLE("cannot be read: %s"),
    NOT_UTF8("found bytes that are not UTF-8 at offset %s, expected a JSON document"),
    NOT_JSON("is not a JSON document: %s"),
    BEYOND_BOUNDS("goes beyond what is read: %s"),
    ANOTHER_DOCUMENT(
            "found %s, expected a method spec (OpenRPC 1.3.x in JSON), as memsetkit extract makes it of the documentation"),
    UNWRITABLE("cannot be written: %s"),

    // JSON.
    MISSING("found no \"%s\", expected one"),
    UNKNOWN_KEY("found %s, expected no other keys than %s"),
    NOT_A_STRING("found %s, expected a string"),
    NOT_A_BOOLEAN("found %s, expected true or false"),
    NOT_AN_INTEGER("found %s, expected an integer of at most 64 bits"),
    OUT_OF_BOUNDS("found %s, expected an integer from %s to %s"),
    NOT_AN_ARRAY("found %s, expected an array"),
    NOT_A_LITERAL("found %s, expected a string, a number, true or false"),
    TOO_MANY_DIGITS("found a number of more than %s digits, expected a shorter one"),
    NOT_AN_OBJECT("found %s, expected an object"),
    HALF_A_CHARACTER("found half a surrogate pair in %s, expected whole characters"),

    // The document and its names.
    WRONG_VERSION("found %s, expected OpenRPC version 1.3.x"),
    EMPTY_NAME("found an empty name, expected a name"),
    SECOND("found a second %1$s %2$s, expected each %1$s once"),
    WRONG_NAME("found %s, expected a name of letters A-Z a-z, digits, dots, hyphens and underscores"),
    SECOND_COMPONENT("found the component %s twice, expected it once"),
    NO_KEYS("found no keys, expected a dictionary with keys, or allOf"),
    WRONG_STATUS("found %s, expected an HTTP status, 100 to 599"),
    UNKNOWN_REFERENCE("found a reference to \"%s\", expected one of the components"),

    // Methods.
    NOT_BY_NAME("found %s, expected by-name"),
    WRONG_ERROR_REFERENCE("found %s, expected %sNAME with the name of an error"),
    WORDS_OF_NO_KEYWORD("found words of %s, expected words of a keyword of the profile"),
    NO_WORDS("found no words, expected the words that it was read from"),

    // Rules.
    NOT_ONE_NAME("found %s names, expected the name of one parameter"),
    OTHER_CONDITION("found %s, expected the required parameter %s"),
    NOT_ONE_PARAMETER("found %s parameters, expected one"),
    WRONG_PREFIX_PATTERN("found the pattern %s, expected ^ and a prefix with special characters escaped"),
    EMPTY_PREFIX("found an empty prefix, expected a prefix"),
    RULE_ABOUT_OTHERS("found a rule about %s, expected one of the method's parameters"),

    // Schemas.
    UNKNOWN_COMPONENT("found %s, expected one of the components"),
    UNKNOWN_METHOD("found %s, expected one of the methods"),
    KEYWORD_BESIDE_OTHERS("found the keyword %s, expected one that the profile has beside the others here"),
    UNKNOWN_KEYWORD("found the keyword %s, expected one of the profile"),
    TYPE_WITHOUT_JSON_TYPE("found an x-type and no \"type\", expected both or none"),
    UNKNOWN_JSON_TYPE("found %s, expected null, string, boolean, integer, number, array or object"),
    WRONG_REFERENCE("found %s, expected %sNAME"),
    WRONG_TYPE("found %s, expected %s"),
    DATE_NOT_A_STRING("found the format %s, expected type string"),
    OTHER_TYPES("found other types, expected a scalar type and \"array\""),
    NOT_A_SCALAR_TYPE("found %s, expected string, boolean, integer or number"),
    OTHER_CONSTRAINTS("found other constraints than those of the scalar, expected %s"),
    OTHER_ALTERNATIVES("found other alternatives, expected [{\"type\": \"array\"}, {\"enum\": [...]}]"),
    REQUIRED_WITHOUT_PROPERTY("found %s, expected the name of one of the properties"),
    DOUBLE_KEY("found the key %s twice in a dictionary, expected each key once"),
    INNER_STRUCTURE("found a %s, expected a type without inner structure"),
    NOT_A_DICTIONARY("found no dictionary, expected a $ref to a component, or a dictionary"),
    SECOND_KEY("found a second key %s, expected each key once"),
    EMPTY_ARRAY("found an empty array, expected at least one schema"),
    TAKES_OVER_ITSELF("found a dictionary that takes over its own keys, expected other dictionaries"),

    // Constraints.
    TWO_VALUE_SETS("found x-known-values beside enum, expected one of them"),
    NO_VALUES("found no values, expected at least one"),
    DOUBLE_VALUE("found %s twice, expected each value once"),
    DEFAULT_OF_NO_VALUE(
            "found the default %s, expected one of the values, or one of x-doc-problems that tells of the parameter"),
    DESCRIPTION_OF_NO_VALUE("found a description of %s, expected descriptions of the values of the set"),
    WRONG_DATE_FORMAT("found the format %s of a Date, expected %s"),
    VALUES_OUTSIDE_OF_ITEMS("found single values for a list, expected them in \"items\""),
    VALUE_OF_ANOTHER_TYPE("found the %s %s, expected a value of type %s"),
    MORE_THAN_MAXIMUM("found more than %s, expected at most that"),
    NEGATIVE_SIZE("found the size %s, expected no negative size"),

    // Comparison.
    NEGATIVE_LIMIT("found a negative limit of losses, expected 0 or more"),
    WRONG_RELEASE("found the version \"%s\", expected three numbers such as 1.4.2");

    private final String template;

    SpecMessage(String template) {
        this.template = template;
    }

    /**
     * The message without a place.
     *
     * @param values what stands for each {@code %s}
     */
    public String text(@Nullable Object... values) {
        return String.format(Locale.ROOT, template, values);
    }

    /**
     * The message behind its place.
     *
     * @param place file, with a JSON Pointer or a line if there is one
     * @param values what stands for each {@code %s}
     */
    public String at(Object place, @Nullable Object... values) {
        return place + ": " + text(values);
    }
}
