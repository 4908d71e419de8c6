package dev.memsetkit.extractor.grammar;

import java.util.List;

/** What a phrase says of the parameter in whose description it stands. */
public sealed interface ParameterFact {

    /** Two facts that the same words state, such as the ends of a range. */
    record Several(List<ParameterFact> facts) implements ParameterFact {
        public Several {
            facts = List.copyOf(facts);
        }
    }

    record MaxLength(int characters) implements ParameterFact {}

    record MinLength(int characters) implements ParameterFact {}

    record Maximum(long value) implements ParameterFact {}

    record Minimum(long value) implements ParameterFact {}

    /** Greater than that, and not equal to it. */
    record Above(long value) implements ParameterFact {}

    /** Less than that, and not equal to it. */
    record Below(long value) implements ParameterFact {}

    record MaxItems(int count) implements ParameterFact {}

    record MinItems(int count) implements ParameterFact {}

    /** The text has a character, the list an element. */
    record NotEmpty() implements ParameterFact {}

    /** The value has a stated form. */
    record Format(String name) implements ParameterFact {}

    /** The API assumes this value; printed without quotation marks, perhaps a label. */
    record Default(String value) implements ParameterFact {}

    /** A default in words, of what is true or false. */
    record DefaultFlag(boolean on) implements ParameterFact {}

    /** A default that stands there as a word alone: it is one where the parameter has such a value. */
    record DefaultWord(String word) implements ParameterFact {}

    /** The API assumes nothing: "Default: None". */
    record NoDefault() implements ParameterFact {}

    /** The parameter has to be given, or need not be, whatever its flags say. */
    record Given(boolean required) implements ParameterFact {}

    /**
     * The parameter is deprecated.
     *
     * @param ignored whether it is ignored as well
     */
    record Deprecation(boolean ignored) implements ParameterFact {}

    /** These values, and no others unless {@link OpenSet} says so. */
    record Values(List<String> values) implements ParameterFact {}

    /** A list or table of values follows. */
    record ValuesBelow() implements ParameterFact {}

    /** There are no others than the values that are named. */
    record NoOtherValues() implements ParameterFact {}

    /**
     * Other values than those named are accepted too.
     *
     * @param below whether a list or table of the known ones follows
     */
    record OpenSet(boolean below) implements ParameterFact {}

    /** These values for operating systems of that kind. */
    record ValuesForSystems(String kind, List<String> values) implements ParameterFact {}

    /** This parameter can be given only with operating systems of that kind. */
    record ForSystems(String kind) implements ParameterFact {}

    /** That value of this parameter can be given only for such machines. */
    record ValueForMachines(String value, LabelPhrases.Machines machines) implements ParameterFact {}

    /**
     * Those values of this parameter need an amount of something, or can do with no more than one.
     *
     * @param least whether the amount is the least, or the most
     * @param thing of what it is, as the head of a column names it
     */
    record AmountLimit(List<String> values, boolean least, String thing, Amount amount) implements ParameterFact {
        public AmountLimit {
            values = List.copyOf(values);
        }
    }

    /** Those values of this parameter need another parameter to have a value. */
    record ValuesNeed(List<String> values, String param, String needed) implements ParameterFact {}

    /** Those values of this parameter are for some values of another one only. */
    record ValueOnlyFor(String value, String param, List<String> allowed) implements ParameterFact {}

    /** This parameter has to be given when another one has one of the values. */
    record RequiredFor(String param, List<String> values) implements ParameterFact {}

    /** This parameter has to be given with all values of another one but those that are tied to a word. */
    record RequiredForNon(String word, String param) implements ParameterFact {}

    /** This parameter and that one cannot both be given. */
    record NotTogetherWith(String param) implements ParameterFact {}

    /** This parameter can be given only where that one is given too. */
    record TogetherWith(String param) implements ParameterFact {}

    /** This parameter has to be given where that one is given. */
    record RequiredWith(String param) implements ParameterFact {}

    /**
     * At most one of the parameters can be given.
     *
     * @param params their names; "this" or "it" is the parameter that the words stand at
     */
    record OneAtMost(List<String> params) implements ParameterFact {
        public OneAtMost {
            params = List.copyOf(params);
        }
    }

    /**
     * Where one of the parameters is given, all of them are.
     *
     * @param params as for {@link OneAtMost}
     */
    record AllOrNone(List<String> params) implements ParameterFact {
        public AllOrNone {
            params = List.copyOf(params);
        }
    }

    /** Where another parameter has one of some values, this one has one of the allowed ones. */
    record ValuesWhere(String param, List<String> values, List<String> allowed) implements ParameterFact {
        public ValuesWhere {
            values = List.copyOf(values);
            allowed = List.copyOf(allowed);
        }
    }

    /** This parameter cannot be given when another one has one of the values. */
    record NotFor(String param, List<String> values) implements ParameterFact {}

    /** This parameter can be given only along with one of the values of another one. */
    record OnlyWith(String param, List<String> values) implements ParameterFact {}

    /** This parameter cannot be given when another one begins so. */
    record NotForPrefix(String param, String prefix) implements ParameterFact {}

    /** This flag can be set only when another one is on or off. */
    record FlagNeeds(String param, boolean on) implements ParameterFact {}

    /** Where another parameter's value is one of that label, only this value remains. */
    record ForcedByLabel(String label, String param, String value) implements ParameterFact {}

    /** Those values are reserved for customers of that kind. */
    record ReservedFor(List<String> values, String word) implements ParameterFact {}

    /** The dictionaries have the parameters or returned keys of a method. */
    record DescribedIn(String method) implements ParameterFact {}

    /** The dictionary is the value of a key that a method returns. */
    record KeyDescribedIn(String key, String method) implements ParameterFact {}

    /** The dictionaries do not have that key. */
    record Without(String key) implements ParameterFact {}

    /** The list holds strings. */
    record ListOfStrings() implements ParameterFact {}

    /** The dictionary, or each one of the list, has the keys that follow. */
    record KeysBelow() implements ParameterFact {}
}
