package dev.memsetkit.spec.diff;

import static dev.memsetkit.spec.diff.Effect.ADDITION;
import static dev.memsetkit.spec.diff.Effect.DOCUMENTATION;
import static dev.memsetkit.spec.diff.Effect.LOOSENING;
import static dev.memsetkit.spec.diff.Effect.UNREAD;
import static dev.memsetkit.spec.diff.Effect.WIRE_BREAKING;

import java.util.Locale;
import java.util.Optional;

/**
 * The rules of classification, one row each: the kind of change, what it means on the wire, why, and an example.
 *
 * <p>What a change means for source and binary compatibility is not in the table: it follows from the types and members
 * that the generated client has before and after, see {@link dev.memsetkit.spec.client.ClientSurface}. A kind that
 * cannot touch them says so.
 */
public enum ChangeKind {
    /** The documentation describes a method that it did not. */
    METHOD_ADDED(Touches.MEMBERS, ADDITION, "a new method can be called", "the method rack.paint appears"),
    /** The documentation describes a method no more. */
    METHOD_REMOVED(Touches.MEMBERS, WIRE_BREAKING, "calls of the method are refused", "the method rack.info vanishes"),
    /** A method has another name, as the changelog says. */
    METHOD_RENAMED(
            Touches.MEMBERS,
            WIRE_BREAKING,
            "calls by the old name are refused",
            "rack.info is called rack.describe, and the changelog says so"),
    /** A method is described in another section. */
    METHOD_MOVED(
            Touches.PLACE,
            DOCUMENTATION,
            "the section names the interface that has the method",
            "rack.info is described in another section"),
    /** A method is called deprecated. */
    METHOD_DEPRECATED(Touches.NOTHING, DOCUMENTATION, "the method still works", "rack.info is called deprecated"),
    /** A method is no longer called deprecated. */
    METHOD_UNDEPRECATED(
            Touches.NOTHING, DOCUMENTATION, "the method worked before", "rack.info is no longer called deprecated"),
    /** Whether calling a method changes anything is read differently. */
    METHOD_SAFE(
            Touches.MEMBERS,
            DOCUMENTATION,
            "the client tries calls again after a failure that may pass only where they change nothing",
            "rack.info changes nothing any more, so that it is tried again"),
    /** A method is described in other words. */
    METHOD_DESCRIPTION(Touches.NOTHING, DOCUMENTATION, "only words changed", "rack.info is described in other words"),

    /** A method takes an optional parameter that it did not take. */
    PARAMETER_ADDED(Touches.MEMBERS, ADDITION, "it need not be given", "rack.info takes an optional parameter verbose"),
    /** A method takes a required parameter that it did not take. */
    REQUIRED_PARAMETER_ADDED(
            Touches.OWNER,
            WIRE_BREAKING,
            "calls without it are refused, by build() and by the API",
            "rack.info takes a required parameter site"),
    /** A method takes a parameter no more. */
    PARAMETER_REMOVED(
            Touches.MEMBERS, WIRE_BREAKING, "calls with it are refused", "rack.create takes no label any more"),
    /** A parameter has another name, as the changelog says. */
    PARAMETER_RENAMED(
            Touches.MEMBERS,
            WIRE_BREAKING,
            "calls with the old name are refused",
            "label of rack.create is called title, and the changelog says so"),
    /** A parameter that was optional is required. */
    PARAMETER_REQUIRED(
            Touches.OWNER,
            WIRE_BREAKING,
            "calls without it are refused, by build() and by the API",
            "label of rack.create is required"),
    /** A parameter that was required is optional. */
    PARAMETER_OPTIONAL(Touches.OWNER, LOOSENING, "calls without it pass now", "name of rack.create need not be given"),
    /** A parameter has another type, which values of the old one do not fit. */
    PARAMETER_TYPE(
            Touches.MEMBERS,
            WIRE_BREAKING,
            "values of the old type are refused",
            "height of rack.create is a String, formerly an Integer"),
    /** A parameter has a wider type, which values of the old one fit. */
    PARAMETER_TYPE_WIDENED(
            Touches.MEMBERS,
            LOOSENING,
            "values of the old type still pass",
            "label of rack.create is a String or List, formerly a String"),
    /** A method documents its parameters in another order. */
    PARAMETER_ORDER(
            Touches.OWNER,
            WIRE_BREAKING,
            "the short form of the method takes the required parameters in documented order",
            "rack.create names height before name"),
    /** A parameter is called deprecated. */
    PARAMETER_DEPRECATED(
            Touches.NOTHING, DOCUMENTATION, "the parameter still works", "label of rack.create is called deprecated"),
    /** A parameter is no longer called deprecated. */
    PARAMETER_UNDEPRECATED(
            Touches.NOTHING,
            DOCUMENTATION,
            "the parameter worked before",
            "label of rack.create is no longer called deprecated"),
    /** The API ignores a parameter that it read before. */
    PARAMETER_IGNORED(
            Touches.NOTHING,
            DOCUMENTATION,
            "calls with it pass, its value has no effect any more",
            "label of rack.create is ignored"),
    /** The API reads a parameter that it ignored before. */
    PARAMETER_NOT_IGNORED(
            Touches.NOTHING,
            DOCUMENTATION,
            "calls with it passed before, its value has an effect now",
            "label of rack.create is no longer ignored"),
    /** A parameter is described in other words. */
    PARAMETER_DESCRIPTION(
            Touches.NOTHING, DOCUMENTATION, "only words changed", "label of rack.create is described in other words"),

    /** A limit or form is stated for a parameter that had none of its sort. */
    CONSTRAINT_ADDED(
            Touches.NOTHING, WIRE_BREAKING, "values that passed may be refused", "label has at most 20 characters"),
    /** A limit or form of a parameter is stated no more. */
    CONSTRAINT_REMOVED(
            Touches.NOTHING, LOOSENING, "values that were refused pass", "name has any number of characters"),
    /** A limit of a parameter allows less. */
    LIMIT_TIGHTENED(
            Touches.NOTHING,
            WIRE_BREAKING,
            "values beyond the new limit are refused",
            "name has at most 16 characters, formerly 32"),
    /** A limit of a parameter allows more. */
    LIMIT_LOOSENED(
            Touches.NOTHING,
            LOOSENING,
            "values up to the new limit pass",
            "name has at most 64 characters, formerly 32"),
    /** Values of a parameter have another form. */
    FORM_CHANGED(
            Touches.NOTHING,
            WIRE_BREAKING,
            "values of the old form may be refused",
            "name is a hostname, formerly a service name"),
    /** The set of allowed values of a parameter has one more. */
    VALUE_ADDED(Touches.PLACE, LOOSENING, "the new value passes", "colour may be green too"),
    /** The set of allowed values of a parameter has one less. */
    VALUE_REMOVED(
            Touches.VALUE, WIRE_BREAKING, "the value is refused, and its constant is gone", "colour may not be red"),
    /** A value is written differently, as the changelog says. */
    VALUE_RENAMED(
            Touches.VALUE,
            WIRE_BREAKING,
            "the old value is refused, and its constant is gone",
            "red is called crimson, and the changelog says so"),
    /** One more value of a parameter is known, others than the known ones being accepted. */
    KNOWN_VALUE_ADDED(Touches.PLACE, ADDITION, "others were accepted before", "the os debian_12 is known too"),
    /** A value of a parameter is no longer known, others than the known ones being accepted. */
    KNOWN_VALUE_REMOVED(
            Touches.VALUE,
            DOCUMENTATION,
            "other values than the known ones are accepted",
            "the os debian_10 is not known any more"),
    /** A parameter that took any value takes the listed ones alone. */
    SET_ADDED(
            Touches.MEMBERS,
            WIRE_BREAKING,
            "other values than the listed ones are refused",
            "label may be front or back only"),
    /** Values are known of a parameter that none were known of; others are accepted too. */
    KNOWN_SET_ADDED(Touches.MEMBERS, ADDITION, "others are accepted too", "values of label are known"),
    /** A parameter that took the listed values alone takes any. */
    SET_REMOVED(Touches.MEMBERS, LOOSENING, "any value passes", "colour may have any value"),
    /** No values of a parameter are known any more; it took others before too. */
    KNOWN_SET_REMOVED(
            Touches.MEMBERS, DOCUMENTATION, "other values were accepted before", "values of os are not known any more"),
    /** A parameter accepts other values than the listed ones, which it did not. */
    SET_OPENED(Touches.PLACE, LOOSENING, "values outside of the set pass", "colour may have other values too"),
    /** A parameter accepts the listed values alone, where it accepted others too. */
    SET_CLOSED(
            Touches.PLACE,
            WIRE_BREAKING,
            "values outside of the set are refused",
            "os may have none but the known values"),
    /** The meaning of a value is described in other words. */
    VALUE_MEANING(Touches.NOTHING, DOCUMENTATION, "only words changed", "red is described in other words"),
    /** The API assumes another value where a parameter is not given. */
    DEFAULT_CHANGED(
            Touches.NOTHING,
            DOCUMENTATION,
            "the client sends no defaults; calls without a value now get what the API assumes",
            "height is 2 where it is not given, formerly 1"),

    /** There is a rule between parameters that was not there. */
    RULE_ADDED(
            Touches.NOTHING,
            WIRE_BREAKING,
            "combinations of values that passed are refused",
            "label is required where colour is red"),
    /** A rule between parameters is gone. */
    RULE_REMOVED(
            Touches.NOTHING,
            LOOSENING,
            "combinations of values that were refused pass",
            "label may be left out where colour is blue"),
    /** A rule between parameters allows less. */
    RULE_TIGHTENED(
            Touches.NOTHING,
            WIRE_BREAKING,
            "fewer combinations of values pass",
            "height may be 1 only where colour is blue, formerly 1 or 2"),
    /** A rule between parameters allows more. */
    RULE_LOOSENED(
            Touches.NOTHING,
            LOOSENING,
            "more combinations of values pass",
            "height may be 1, 2 or 3 where colour is blue, formerly 1 or 2"),
    /** Words that no phrase reads are new: what they mean is not known. */
    UNREAD_WORDS(
            Touches.NOTHING,
            UNREAD,
            "no phrase reads these words, which look like a statement about values: they may refuse what passed",
            "name is said to be \"no longer than a line\""),
    /** A rule between parameters is worded differently and demands the same. */
    RULE_WORDS(Touches.NOTHING, DOCUMENTATION, "only words changed", "a rule is worded differently"),

    /** A method returns a value of another type. */
    RESULT_TYPE(
            Touches.MEMBERS_AND_OWNER,
            DOCUMENTATION,
            "the answer has another Java type",
            "rack.list answers a list of names, formerly nothing"),
    /** What a method returns is described in other words. */
    RESULT_DESCRIPTION(Touches.NOTHING, DOCUMENTATION, "only words changed", "the answer is described in other words"),
    /** The documentation describes a returned dictionary that it did not. */
    COMPONENT_ADDED(Touches.MEMBERS, ADDITION, "a dictionary is described that was not", "RackPart is described"),
    /** The documentation describes a returned dictionary no more. */
    COMPONENT_REMOVED(
            Touches.MEMBERS, DOCUMENTATION, "a dictionary is not described any more", "RackPart is not described"),
    /** A returned dictionary has another name. */
    COMPONENT_RENAMED(
            Touches.MEMBERS,
            DOCUMENTATION,
            "the record is named after the method that describes it",
            "rack.info is called rack.describe, so RackInfo is RackDescribe"),
    /** A returned dictionary has one more key. */
    KEY_ADDED(
            Touches.OWNER,
            ADDITION,
            "the record has one more component, so its constructor takes one more argument",
            "rack.info returns weight"),
    /** A returned dictionary has a key no more. */
    KEY_REMOVED(
            Touches.MEMBERS,
            DOCUMENTATION,
            "the key is not promised any more; if it comes it is among the unknown keys",
            "rack.info does not return owner"),
    /** A returned key has another name. */
    KEY_RENAMED(
            Touches.MEMBERS,
            DOCUMENTATION,
            "the record component has another name",
            "rack.info returns holder in place of owner"),
    /** A key that was always returned may be missing. */
    KEY_OPTIONAL(
            Touches.NOTHING,
            WIRE_BREAKING,
            "answers may lack it, so that the record has null where it never had",
            "owner is not always returned"),
    /** A key that could be missing is always returned. */
    KEY_REQUIRED(Touches.NOTHING, LOOSENING, "null does not come any more", "owner is always returned"),
    /** The value of a returned key has another type. */
    KEY_TYPE(
            Touches.MEMBERS,
            DOCUMENTATION,
            "the record component has another Java type",
            "units is a String, formerly an Integer"),
    /** A returned dictionary documents its keys in another order. */
    KEY_ORDER(
            Touches.OWNER,
            DOCUMENTATION,
            "the record's constructor takes the keys in documented order",
            "rack.info names units before name"),
    /** A returned key is described in other words. */
    KEY_DESCRIPTION(Touches.NOTHING, DOCUMENTATION, "only words changed", "owner is described in other words"),
    /** A returned key may have a value that it could not have. */
    RETURNED_VALUE_ADDED(
            Touches.PLACE, ADDITION, "an answer may have a value that it could not have", "state may be broken too"),
    /** A returned key has a value no more. */
    RETURNED_VALUE_REMOVED(
            Touches.VALUE,
            DOCUMENTATION,
            "the value does not come any more, and its constant is gone",
            "state is never off"),
    /** Whether the values of a returned key are known, or whether it can have others, has changed. */
    RETURNED_SET(
            Touches.MEMBERS,
            DOCUMENTATION,
            "the Java type of a key depends on whether its values are known",
            "the values of state are not listed any more"),
    /** A limit or form of a returned key has changed. */
    RETURNED_CONSTRAINT(Touches.NOTHING, DOCUMENTATION, "answers are not checked", "owner is said to be a hostname"),

    /** The documentation describes an error that it did not. */
    ERROR_ADDED(Touches.MEMBERS, ADDITION, "there is one more exception to catch", "ApiErrorOnFire is documented"),
    /** The documentation describes an error no more. */
    ERROR_REMOVED(
            Touches.MEMBERS, DOCUMENTATION, "the exception is gone", "ApiErrorNotUnique is not documented any more"),
    /** An error has another name, as the changelog says. */
    ERROR_RENAMED(
            Touches.MEMBERS,
            DOCUMENTATION,
            "the exception has another name",
            "ApiErrorNotUnique is called ApiErrorTaken, and the changelog says so"),
    /** An error has another code or HTTP status. */
    ERROR_CODE(
            Touches.NOTHING,
            DOCUMENTATION,
            "the client finds the exception by name first",
            "ApiErrorNotUnique has the code 9 or the HTTP status 409"),
    /** An error is described in other words. */
    ERROR_DESCRIPTION(
            Touches.NOTHING, DOCUMENTATION, "only words changed", "ApiErrorNotUnique is described in other words"),
    /** The text of a method names an error that it did not name. */
    RAISE_ADDED(
            Touches.NOTHING,
            DOCUMENTATION,
            "any method may throw any ApiException, which is unchecked",
            "rack.info may raise ApiErrorNotUnique"),
    /** The text of a method names an error no more. */
    RAISE_REMOVED(
            Touches.NOTHING,
            DOCUMENTATION,
            "any method may throw any ApiException, which is unchecked",
            "rack.info does not raise ApiErrorDoesNotExist"),
    /** When a method raises an error is described in other words. */
    RAISE_CONDITION(
            Touches.NOTHING,
            DOCUMENTATION,
            "only words changed",
            "when rack.info raises ApiErrorDoesNotExist is said in other words"),

    /** The access method that the client uses by default has another address. */
    ENDPOINT_CHANGED(
            Touches.NOTHING,
            WIRE_BREAKING,
            "calls go to another address unless one is set",
            "the JSON interface answers at another address"),
    /** An access method that the client does not use by default has another address. */
    OTHER_ENDPOINT_CHANGED(
            Touches.NOTHING,
            DOCUMENTATION,
            "the client does not call this address",
            "the XML-RPC interface answers at another address"),
    /** Title or release of the documentation has changed. */
    RELEASE_CHANGED(Touches.NOTHING, DOCUMENTATION, "only the Javadoc names it", "the documentation is of release 2.0"),
    /** The documentation's own changelog has other entries. */
    CHANGELOG_CHANGED(
            Touches.NOTHING, DOCUMENTATION, "only words changed", "the changelog has an entry for release 2.0"),
    /** A type of the client is named otherwise because another one took its name or set it free. */
    CLIENT_NAMES(
            Touches.NOTHING,
            DOCUMENTATION,
            "names of the client make way for each other",
            "a type of the client has another name though nothing that it stands for changed");

    /** Which parts of the client a kind of change can touch. */
    enum Touches {
        /** Javadoc and checks at most. */
        NOTHING,
        /** What stands at the place itself and below it. */
        MEMBERS,
        /** What is made of all that the owner has: short forms of methods, constructors of records. */
        OWNER,
        MEMBERS_AND_OWNER,
        /** What stands at exactly the place, such as the Java type that a value set gives to it, not its constants. */
        PLACE,
        /** That, and the constant of one value. */
        VALUE
    }

    private final Touches touches;
    private final Effect effect;
    private final String reason;
    private final String example;

    ChangeKind(Touches touches, Effect effect, String reason, String example) {
        this.touches = touches;
        this.effect = effect;
        this.reason = reason;
        this.example = example;
    }

    Touches touches() {
        return touches;
    }

    /** {@return what such a change means as long as it does not touch the members of the client} */
    public Effect effect() {
        return effect;
    }

    /** {@return why it means that, as the end of a sentence} */
    public String reason() {
        return reason;
    }

    /** {@return whether it speaks of words alone, not of anything that a call, an answer or the client has} */
    public boolean isWords() {
        return switch (this) {
            case METHOD_DESCRIPTION,
                    PARAMETER_DESCRIPTION,
                    VALUE_MEANING,
                    RULE_WORDS,
                    RESULT_DESCRIPTION,
                    KEY_DESCRIPTION,
                    ERROR_DESCRIPTION,
                    RAISE_CONDITION,
                    RELEASE_CHANGED,
                    CHANGELOG_CHANGED -> true;
            default -> false;
        };
    }

    /** {@return an example, in words} */
    public String example() {
        return example;
    }

    /** {@return the name that outputs use, such as {@code method-added}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the kind of that name, such as {@code method-added}}
     *
     * @param id the name, in lower case with hyphens
     */
    public static Optional<ChangeKind> ofId(String id) {
        for (ChangeKind kind : values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
