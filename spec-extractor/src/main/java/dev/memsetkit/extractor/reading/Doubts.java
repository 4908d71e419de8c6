package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.grammar.Numbers;
import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.extractor.grammar.SentenceSplitter;
import dev.memsetkit.extractor.grammar.SentenceText;
import dev.memsetkit.spec.model.DataType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which facts do not hold as they were read: those that do not go with the type of the parameter, and those that another
 * sentence about the parameter, which no phrase reads, puts in doubt.
 */
final class Doubts {

    private static final Pattern DEFAULT = Pattern.compile(
            "(?i)\\b(?:defaults?|omitted|not given|assumed)\\b.*(?:['\"\\d]|\\b(?:unless|if|when|for|except|otherwise|depend\\w*|differ\\w*|others?|instead|only|no longer|now|true|false)\\b)"
                    + "|(?:\\b(?:unless|if|when|for|except|otherwise|otherwise|only|since|before|until|as of)\\b).*\\b(?:defaults?|omitted|not given|assumed)\\b");
    private static final Pattern OF_VALUES = Pattern.compile(
            "(?i)['\"]|\\b(?:accept\\w*|allow\\w*|valid|permit\\w*|support\\w*|values?|options?|choices?|custom|can be used|may be used|fine|works?|will do|possible|understood)\\b");
    private static final Pattern WIDER = Pattern.compile(
            "(?i)\\b(?:also|too|as well|others?|another|additional\\w*|further|besides|in addition|can use|may use|but not|do not|don't|no longer|never|unacceptable"
                    + "|(?:not|cannot be|n't be) (?:any ?more |yet )?(?:accept\\w*|allow\\w*|valid|permit\\w*|support\\w*|available)|any (?:string|value|name|text)|can be used|removed|withdrawn|dropped|is returned|are returned|custom|instead|plus|etc|unless|except|replaced|renamed"
                    + "|(?:as of|since|from|until|before|in) (?:version |release )?\\d+\\.\\d+)\\b");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern LISTED =
            Pattern.compile("(?s)(?<quote>['\"])(?<value>[\\w./*-]+)\\k<quote>:?(?: \\p{Lu}.*)?");
    private static final Pattern ONLY = Pattern.compile(
            "(?i)\\bonly\\b(?!.*\\d\\.\\d)|\\bdepends?\\b|\\b(?:later|future|upcoming)(?: \\w+)? (?:releases?|versions?)\\b");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)\\d|\\b(?:hundred|thousand|dozen|double[ds]?|twice|half|unlimited|no limits?|(?:limits?|restrictions?) (?:is|are|does|do|apply|applies|for)|unless|except"
                    + "|(?:longer|larger|shorter|smaller|higher|lower|more|fewer) (?:\\w+ )?(?:are|is|may|can|values?|names?|texts?|strings?|numbers?|ones))\\b");
    /** A number of the same measure as any limit: the sentence ends with it, or counts characters. */
    private static final Pattern ANOTHER_NUMBER =
            Pattern.compile("(?i)^(?!.*\\b(?:defaults?|omitted|examples?|e\\.g)\\b).*"
                    + "(?:\\b(?:ha(?:s|ve|d)|gets?|takes?|uses?|needs?|sends?|gives?|is|are|was|were|allows?|accepts?|for [\\w ]{1,30})|[:=]) ?-?(?!one\\b)"
                    + Numbers.NUMBER + "(?: (?:characters?|chars?|letters?))?[.;)\\s]{0,3}$");

    /** What takes a value back, right before it and right behind it. */
    private static final String DENIAL =
            "(?i:\\b(?:not|never|avoid|except)|n't)(?: (?:use|give|send|pass|set|choose|be|to)){0,2} ['\"]?";

    private static final String DENIED =
            "['\"]? (?i:(?:must|should|can|may)(?:not| not|n't)|(?:is|are) (?:no longer|reserved|forbidden|gone))\\b";

    private static final Pattern LIMIT = Pattern.compile(
            "(?i)\\b(?:limits?|maximum|minimum|max|min|characters?|chars|more|less|fewer|longer|shorter|larger|smaller|greater|higher|lower|bigger"
                    + "|up to|at most|at least|exceed\\w*|between|range|restrict\\w*|unlimited|can|may|must|cannot|should)\\b");
    private static final Pattern OTHER_FORM =
            Pattern.compile("(?i)\\b(?:also|too|as well|instead|or|unless|except|not|alternatively|otherwise)\\b");

    /** The last word, where it can be a subject: what stands behind "with" or "than" is none. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?<!\\b(?:with|than|for|if|when|and|or|by|as|from|to|of|in|on) )\\b(\\w+)(?: parameter)? $");

    /** A sentence that breaks off before what it is about, at the end of a paragraph or before a stray full stop. */
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?i)\\b(?:(?:at (?:the )?(?:very )?(?:most|least)|than|up to|exactly|maximum of|minimum of)(?:[.\\u2026]+ |[\\s.,\\u2026]{0,9}\\n)"
                    + "|(?:an?|the|to|of|from|with|for|by|in|on|at|over|under|between|within|and|or|not|no|only|be|is|has|have|exceed)[ ,]{0,3}\\n)$");

    private Doubts() {}

    /** The fact in the words of the spec, as far as they depend on the type of the parameter. */
    static ParameterFact ofTypes(ParameterFact fact, List<DataType> types) {
        boolean whole = types.get(0) == DataType.INTEGER;
        if (fact instanceof ParameterFact.Several several) {
            return new ParameterFact.Several(
                    several.facts().stream().map(one -> ofTypes(one, types)).toList());
        } else if (whole && fact instanceof ParameterFact.Above above) {
            return new ParameterFact.Minimum(above.value() + 1);
        } else if (whole && fact instanceof ParameterFact.Below below) {
            return new ParameterFact.Maximum(below.value() - 1);
        } else if (fact instanceof ParameterFact.DefaultWord word
                && isNumber(types)
                && Numbers.parse(word.word()).isPresent()) {
            return new ParameterFact.Default(word.word());
        } else if (fact instanceof ParameterFact.DefaultFlag flag && types.get(0) == DataType.BOOLEAN) {
            return new ParameterFact.Default(flag.on() ? "True" : "False");
        } else if (fact instanceof ParameterFact.NotEmpty) {
            return types.equals(List.of(DataType.LIST))
                    ? new ParameterFact.MinItems(1)
                    : new ParameterFact.MinLength(1);
        }
        return fact;
    }

    private static boolean isNumber(List<DataType> types) {
        return types.get(0) == DataType.INTEGER || types.get(0) == DataType.FLOAT;
    }

    /** Whether a fact goes with the type of its parameter. */
    static boolean fits(ParameterFact fact, List<DataType> types) {
        DataType type = types.get(0);
        boolean number = isNumber(types);
        if (fact instanceof ParameterFact.Several several) {
            return several.facts().stream().allMatch(one -> fits(one, types));
        } else if (fact instanceof ParameterFact.MaxLength || fact instanceof ParameterFact.MinLength) {
            return type == DataType.STRING;
        } else if (fact instanceof ParameterFact.Maximum || fact instanceof ParameterFact.Minimum) {
            return number;
        } else if (fact instanceof ParameterFact.DefaultFlag) {
            return false; // Of a text it says that something is done, not what it is.
        } else if (fact instanceof ParameterFact.Above || fact instanceof ParameterFact.Below) {
            return false; // The spec has inclusive bounds only: whole numbers have been given the next one.
        } else if (fact instanceof ParameterFact.MaxItems || fact instanceof ParameterFact.MinItems) {
            return types.contains(DataType.LIST);
        } else if (fact instanceof ParameterFact.Format) {
            return type == DataType.STRING || type == DataType.LIST;
        } else if (fact instanceof ParameterFact.Default) {
            return type != DataType.LIST && type != DataType.DICTIONARY;
        } else if (fact instanceof ParameterFact.Values) {
            return type != DataType.DICTIONARY;
        }
        return true;
    }

    /**
     * The last sentence before a statement, where it breaks off: "at most" in one paragraph makes "20 characters" in the next
     * no exact length.
     *
     * @param lead what stands before the statement, with the paragraph before it on a line of its own
     * @param words the statement; a capital letter begins another sentence
     */
    static Optional<String> unfinished(String lead, String words) {
        if (Character.isUpperCase(words.charAt(0)) || !UNFINISHED.matcher(lead).find()) {
            return Optional.empty();
        }
        List<String> sentences = SentenceSplitter.of(lead.strip());
        return Optional.of(SentenceText.printed(sentences.get(sentences.size() - 1)) + " ");
    }

    /**
     * Whether the words before a statement name another parameter as what it is about: "y must not exceed 20".
     *
     * @param lead what stands before the statement
     * @param name the parameter in whose description it stands
     */
    static boolean isOfAnother(String lead, String name, Set<String> names) {
        Matcher subject = SUBJECT.matcher(lead);
        return subject.find()
                && names.contains(subject.group(1))
                && !List.of(name.split("_")).contains(subject.group(1));
    }

    /** Whether an unread sentence of the same description may say that the fact does not hold, or not always. */
    static boolean doubts(String unread, ParameterFact fact) {
        if (fact instanceof ParameterFact.Several several) {
            return several.facts().stream().anyMatch(one -> doubts(unread, one));
        } else if (fact instanceof ParameterFact.Default) {
            return DEFAULT.matcher(unread).find();
        } else if (fact instanceof ParameterFact.Values set) {
            return doubtsValues(unread, set.values()) || isMore(unread, set.values());
        } else if (fact instanceof ParameterFact.MaxLength
                || fact instanceof ParameterFact.MinLength
                || fact instanceof ParameterFact.Maximum
                || fact instanceof ParameterFact.Minimum
                || fact instanceof ParameterFact.MinItems
                || fact instanceof ParameterFact.MaxItems) {
            return (NUMBER.matcher(unread).find() && LIMIT.matcher(unread).find())
                    || ANOTHER_NUMBER.matcher(unread).find();
        } else if (fact instanceof ParameterFact.Format) {
            return OF_VALUES.matcher(unread).find()
                    && OTHER_FORM.matcher(unread).find();
        }
        return false;
    }

    /** Whether a sentence without values of its own can restrict, lift or open the fact: shapes and flags stand. */
    static boolean mayBeQualified(ParameterFact fact) {
        return !(fact instanceof ParameterFact.Given
                || fact instanceof ParameterFact.Deprecation
                || fact instanceof ParameterFact.NoDefault
                || fact instanceof ParameterFact.NoOtherValues
                || fact instanceof ParameterFact.OpenSet
                || fact instanceof ParameterFact.ValuesBelow
                || fact instanceof ParameterFact.DescribedIn
                || fact instanceof ParameterFact.KeyDescribedIn
                || fact instanceof ParameterFact.Without
                || fact instanceof ParameterFact.ListOfStrings
                || fact instanceof ParameterFact.KeysBelow);
    }

    /** Whether an unread line begins with a value in quotes that is none of those: one more line of their list. */
    private static boolean isMore(String unread, List<String> values) {
        Matcher value = LISTED.matcher(unread);
        return value.matches() && !values.contains(value.group("value"));
    }

    /** Whether an unread sentence may say that other values than the listed ones are accepted, or fewer. */
    static boolean doubtsValues(String unread, Collection<String> values) {
        boolean wider = OF_VALUES.matcher(unread).find()
                && WIDER.matcher(QUOTED.matcher(unread).replaceAll("")).find()
                && !ONLY.matcher(unread).find();
        return wider || values.stream().anyMatch(value -> denies(unread, value));
    }

    private static boolean denies(String sentence, String value) {
        String word = "(?<![\\w-])" + Pattern.quote(value) + "(?![\\w-])";
        return Pattern.compile(DENIAL + word + "|" + word + DENIED)
                .matcher(sentence)
                .find();
    }
}
