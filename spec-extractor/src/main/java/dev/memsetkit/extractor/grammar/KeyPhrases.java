package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.Phrase.example;
import static dev.memsetkit.extractor.grammar.Phrase.phrase;
import static dev.memsetkit.extractor.grammar.PhraseParts.AS_IN_METHOD;
import static dev.memsetkit.extractor.grammar.PhraseParts.METHOD;
import static dev.memsetkit.extractor.grammar.PhraseParts.QUOTED_VALUES;

import dev.memsetkit.spec.model.DataType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phrases of returned keys: types, optional keys, value sets and references. */
public final class KeyPhrases {

    private static final Pattern TYPE = Pattern.compile(
            "^(?:(?<lead>Optional|Deprecated|New)(?: (?:since|in|as of) (?:version |release )?[\\d.]*\\d)?(?:[.:,;] |(?<=Optional) ))?"
                    + "(?:An? )?(\\p{Lu}\\p{L}+|[Ll]ist|(?i:string|integer|int|str|bool|boolean|float|dict|dictionary|date|array)(?=[^.:]{0,40}:))"
                    + "(?: \\(with time\\))?"
                    + "(?: of (?<of>[\\w ]*?[Dd]ictionar(?:y|ies)|[Ss]trings?|[Ii]ntegers?|[Ff]loats?|[Bb]ooleans?|[Dd]ates?|\\w+ tuples \\((?<places>[^)]*)\\)))?"
                    + "(?<opt>(?:, |: )[Oo]ptional)?"
                    + "(?<flags>(?:, [^:.]{1,40}| \\([^()]{1,60}\\))(?=:|\\.(?:\\s|$)|$))?"
                    + "(?<end>\\s*:\\s*|\\.?\\s+|\\.?$)");
    /** Two types, or a type and nothing: the spec has no word for what can be either. */
    private static final Pattern UNION = Pattern.compile(
            "^(?:Either )?(?:An? )?(?i:string|integer|int|boolean|bool|float|list|dictionary|dict|date|null|none)(?: of \\w+)?(?: or (?:an? )?| ?[|/] ?|, )"
                    + "(?i:string|integer|int|boolean|bool|float|list|dictionary|dict|date|null|none|nothing)\\b");
    /** A type in brackets with more beside it, where the description should begin. */
    private static final Pattern TYPE_ASIDE =
            Pattern.compile("^\\((?i:string|integer|int|boolean|bool|float|list|dictionary|dict|date)\\b[^()]*\\)");

    private static final Pattern TYPE_AT_END = Pattern.compile(
            "(?:, (?:as )?an? | as an? | \\((?:an? )?)(?<type>(?i:string|integer|boolean|float|date))\\)?\\.?$");

    /** "An integer giving the size": the type as the subject of the first sentence. */
    private static final Pattern TYPE_AS_SUBJECT = Pattern.compile(
            "^An? (?<type>(?i:string|integer|boolean|float|date)) (?:giving|holding|containing|showing|saying|telling|indicating|representing|naming|with|for|of|that|which)\\b(?! (?:or|and|is|are) )");

    /** The value is nothing in some cases, which the type does not say. */
    private static final Pattern NOTHING = Pattern.compile(
            "\\b(?:[Nn]one|[Nn]ull|nil) (?:if|when|where|until|unless|for|otherwise|before|after)\\b|\\b(?:or|else|is|be|as) (?:None|null|nil)\\b(?! of\\b)|\\bnullable\\b");

    /** What stands where the type does, before a colon, and is none that is known. */
    private static final Pattern OTHER_TYPE =
            Pattern.compile("^(?:An? )?\\p{Lu}[\\w]*(?:[ -]\\w+)?(?: ?[(\\[][^()\\[\\]]*[)\\]])?: ");

    private static final Pattern ELEMENTS = Pattern.compile("\\((Integers|Floats|Booleans|Dates)\\)");

    private static final Pattern STRAY_TYPE = Pattern.compile(
            "^(?!(?i:an?|the) )['\"\\[<{]?[a-z_]\\w*\\b:?[^.:]{0,40}[^.:\\w](?:String|List|Dictionary|Boolean|Float|Integer|Date)\\b[^.:]{0,30}:"
                    + "|^['\"\\[<{]?[a-z_]\\w*['\"]? ?[^\\w\\s.]{1,3} ?(?:an? )?(?:String|List|Dictionary|Boolean|Float|Integer|Date)\\b");
    private static final Pattern SINGLE_MEANING =
            Pattern.compile("(" + PhraseParts.QUOTED + ") ?= ?([^,.'\"=]+?)(?=, ?['\"\ue000]|\\.|$| or ['\"\ue000])");
    private static final Pattern GLOSSED = Pattern.compile("^([\\w-]+) - (.+)$");
    private static final Pattern QUOTED_SET = Pattern.compile(
            "(?:^|(?<=\\()|(?<!['\"\ue001][,;])(?<!['\"\ue001] or)(?<!['\"\ue001] and)\\s)(?:[Ee]ither (?:of )?)?"
                    + QUOTED_VALUES + "(?=\\s*(?:\\.|$|:|;|\\(|\\)))");
    /** What a key once was is told as well: its description does not hold any more. */
    private static final Pattern GONE = Pattern.compile("(?i)\\bno longer\\b|\\bany ?more\\b|\\bany longer\\b");

    private static final Pattern EXAMPLE = Pattern.compile(
            "(?i)\\b(?:e\\.g\\.?|eg|i\\.e\\.|for example|for instance|examples?|such as|etc)\\b|\\blike (?=['\"\ue000])");

    private KeyPhrases() {}

    /** What a phrase says of a returned key. */
    public sealed interface KeyFact {

        /** The key is not always there. */
        record OptionalKey() implements KeyFact {}

        /** The key's dictionary has keys that depend on something. */
        record KeysDepend() implements KeyFact {}

        /** The dictionary or each element is the one that a method returns. */
        record AsIn(String method) implements KeyFact {}

        /** A list of such dictionaries. */
        record ListAsIn(String method) implements KeyFact {}

        /** The dictionary holds one such dictionary for each of its keys. */
        record MapAsIn(String method) implements KeyFact {}

        /** A dictionary of lists of strings. */
        record MapOfStringLists() implements KeyFact {}

        /** A list of strings. */
        record StringList() implements KeyFact {}
    }

    /** Rows that say that a key is not always there. */
    public static final PhraseTable<KeyFact> OPTIONALITY = PhraseTable.of(List.of(
            optional(
                    "^Optional\\b|[:,] Optional\\b|(?:[,;]|[.!] )\\s*[Oo]ptional(?=[.;,]|$)|\\b(?:[Tt]his(?: key| field)?|[Ii]t|which|[Kk]ey) is optional\\b(?! (?:if|when|where|unless|for))|\\([Oo]ptional\\)",
                    "Optional: the speed."),
            optional(
                    "\\b[Mm](?:ay|ight) (?:(?:not (?:always )?be (?:present|there|included|returned|provided|given))|be (?:missing|absent|omitted|left out))\\b",
                    "It may be missing."),
            optional(
                    "\\b[Oo]nly (?:be )?(?:included|provided|present|returned) (?:where|when|if|for)\\b",
                    "This will only be provided when the rack is new."),
            optional(
                    "(?:^|[.!] )(?:[Pp]resent|[Ii]ncluded|[Rr]eturned|[Pp]rovided|[Gg]iven) (?:if|when|where|for)\\b",
                    "Present if the rack is new."),
            optional(
                    "(?:^|[.!] )(?:(?:[Ii]t|[Tt]his(?: key| field)?) is )?(?:[Nn]o longer (?:present|there|included|returned|provided)|[Nn]ot (?:present|there|included|returned|provided) (?:any ?more|any longer))\\b",
                    "No longer returned."),
            optional("\\b[Nn]ot always (?:present|there|included|returned|provided)\\b", "Not always present."),
            optional(
                    "\\b(?:[Pp]resent|[Ii]ncluded|[Rr]eturned|[Pp]rovided|[Gg]iven) only (?:for|when|where|if)\\b",
                    "Present only for new racks."),
            optional(
                    "\\b(?:[Ww]ill not be|[Nn]ot|[Aa]re not) (?:provided|included|returned|present) (?:i[ft]|when|where|for)\\b",
                    "Will not be provided if nothing was ordered."),
            optional(
                    "\\b(?:[Aa]bsent|[Mm]issing|[Oo]mitted|[Ll]eft out) (?:after|for|when|where|if|unless)\\b",
                    "Absent when nothing was ordered."),
            optional("\\b[Ii]f it (?:isn't|is not) (?:present|there)\\b", "If it isn't present then there is no rack."),
            optional("(?:^|\\. )[Oo]nly (?:available )?(?:for|in|with|on)\\b", "The string. Only for strict checks."),
            optional("\\bonly available (?:for|in|with|on)\\b", "It is only available for racks.")));

    /** Rows that say that keys depend on something. */
    public static final PhraseTable<KeyFact> DEPENDENCE = PhraseTable.of(List.of(phrase(
            "keys that depend on something",
            "\\b(?:depends? on|var(?:y|ies) with|differs? (?:by|with))\\b",
            m -> new KeyFact.KeysDepend(),
            List.of(example("The parameters depend on the type:", new KeyFact.KeysDepend())))));

    /** Rows that say what is in a key without keys of its own. */
    public static final PhraseTable<KeyFact> CONTENT = PhraseTable.of(List.of(
            phrase(
                    "list as in a method",
                    "(?i:list of dictionaries)\\b[^.]*?(?:" + AS_IN_METHOD + "|" + METHOD + "\\.?$)",
                    m -> new KeyFact.ListAsIn(PhraseParts.group(m, 1, 2)),
                    List.of(
                            example(
                                    "A list of dictionaries as described in rack.info().",
                                    new KeyFact.ListAsIn("rack.info")),
                            example(
                                    "a list of dictionaries, one for each rack rack.info().",
                                    new KeyFact.ListAsIn("rack.info")))),
            phrase(
                    "one of each as in a method",
                    "^[Aa]s (?:provided by|described in|returned by|detailed in) " + METHOD,
                    m -> new KeyFact.MapAsIn(m.group(1)),
                    List.of(example("As provided by rack.info().", new KeyFact.MapAsIn("rack.info")))),
            phrase(
                    "as in a method",
                    AS_IN_METHOD,
                    m -> new KeyFact.AsIn(m.group(1)),
                    List.of(
                            example("State of the job. See rack.job() for more.", new KeyFact.AsIn("rack.job")),
                            example("same format as rack.info()", new KeyFact.AsIn("rack.info")))),
            phrase(
                    "dictionary of lists of strings",
                    "(?i:dictionary of lists of strings?)\\b",
                    m -> new KeyFact.MapOfStringLists(),
                    List.of(example("A dictionary of Lists of String.", new KeyFact.MapOfStringLists()))),
            phrase(
                    "list of strings",
                    "\\(Strings\\)|(?:\\((?:in the )?(?:format|form)|each (?:written|given|in the form|of the form)(?: as)?) ['\"][^'\"]+['\"]|(?i:\\blist of (?:[\\w ]+ )?(?:names|strings)\\b)|^names\\b",
                    m -> new KeyFact.StringList(),
                    List.of(
                            example("The usernames (Strings) of the readers.", new KeyFact.StringList()),
                            example("slots and racks (format \"slot:rack\").", new KeyFact.StringList()),
                            example("list of rack names it is in.", new KeyFact.StringList())))));

    /** Whether a sentence about a key, which no row reads, looks like a statement about its values. */
    public static boolean isUnread(String sentence) {
        return GONE.matcher(sentence).find()
                || NOTHING.matcher(sentence).find()
                || (!OPTIONALITY.reads(sentence)
                        && !DEPENDENCE.reads(sentence)
                        && valueSet(sentence).isEmpty()
                        && ValueStatement.isIn(sentence));
    }

    private static Phrase<KeyFact> optional(String words, String sentence) {
        return phrase(
                "optional key",
                words,
                m -> new KeyFact.OptionalKey(),
                List.of(example(sentence, new KeyFact.OptionalKey())));
    }

    /**
     * The type words that open the description of a key or result.
     *
     * @param type the type
     * @param misspelt the word as printed where it is one letter off; empty if spelt right
     * @param elements what a list is said to hold, in lower case; empty if it is not said
     * @param places the places of a fixed tuple; empty if it is none
     * @param optional whether "Optional" is part of the type words
     * @param flags what else stands beside the type, such as "since 5.1"; may be empty
     * @param length how many characters the type words take
     */
    public record TypeWords(
            DataType type,
            String misspelt,
            String elements,
            List<String> places,
            boolean optional,
            String flags,
            int length) {

        /** A type that stands beside the name of its key. */
        public static TypeWords of(DataType type) {
            return new TypeWords(type, "", "", List.of(), false, "", 0);
        }
    }

    /** The type words at the beginning of a text, if there are any. */
    public static Optional<TypeWords> type(String text) {
        Matcher matcher = TYPE.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String word = matcher.group(2);
        String lead = matcher.group("lead") == null ? "" : matcher.group("lead");
        boolean colon = matcher.group("end").contains(":");
        Optional<DataType> exact = DataType.ofDocumentedName(word.equals("list") ? "List" : word)
                .or(() -> colon ? DeclaredType.named(word) : Optional.empty());
        Optional<DataType> type = exact.isPresent() || !colon ? exact : nearly(word);
        if (type.isEmpty() || (word.equals("list") && matcher.group("of") == null)) {
            return Optional.empty();
        }
        String of = matcher.group("of") == null ? "" : matcher.group("of").toLowerCase(Locale.ROOT);
        List<String> places = matcher.group("places") == null
                ? List.of()
                : List.of(matcher.group("places").split(", *"));
        int length = type.get() == DataType.DICTIONARY && !colon ? 0 : matcher.end();
        return Optional.of(new TypeWords(
                type.get(),
                exact.isPresent() ? "" : word,
                of,
                places,
                matcher.group("opt") != null || lead.equals("Optional"),
                (lead.equals("Deprecated") ? "deprecated" : "")
                        + (matcher.group("flags") == null ? "" : matcher.group("flags")),
                length));
    }

    /** The type that a text's first sentence has in its words: "The size, an Integer.", "An integer giving the size." */
    public static Optional<DataType> typeAtEnd(String text) {
        Matcher subject = TYPE_AS_SUBJECT.matcher(text);
        Matcher matcher = TYPE_AT_END.matcher(SentenceSplitter.first(text));
        if (subject.find()) {
            return DeclaredType.named(subject.group("type"));
        }
        return matcher.find() ? DeclaredType.named(matcher.group("type")) : Optional.empty();
    }

    /** What a list is said to hold in brackets, "(Integers)"; empty if nothing. */
    public static String elements(String text) {
        Matcher matcher = ELEMENTS.matcher(text);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether a text opens with types that the spec has no word for: either of two, or an unknown one. */
    public static boolean opensWithOtherType(String text) {
        return UNION.matcher(text).find()
                || TYPE_ASIDE.matcher(text).find()
                || (type(text).isEmpty() && OTHER_TYPE.matcher(text).find());
    }

    /** Whether a paragraph has a type behind its first words: a key that is not set as one. */
    public static boolean looksLikeKey(String paragraph) {
        return STRAY_TYPE.matcher(paragraph).find();
    }

    private static Optional<DataType> nearly(String word) {
        for (DataType type : DataType.values()) {
            String name = type.documentedName();
            if (name.length() == word.length()) {
                int off = 0;
                for (int i = 0; i < name.length(); i++) {
                    off += name.charAt(i) == word.charAt(i) ? 0 : 1;
                }
                if (off == 1) {
                    return Optional.of(type);
                }
            }
        }
        return Optional.empty();
    }

    /** The values that the text says a returned scalar can have, with their meanings; empty if it is no set. */
    public static Map<String, String> valueSet(String text) {
        if (!hasQuotes(text)) {
            return Map.of();
        }
        for (String sentence : SentenceSplitter.of(text)) {
            if (!hasQuotes(sentence) || EXAMPLE.matcher(sentence).find()) {
                continue;
            }
            Map<String, String> meanings = new LinkedHashMap<>();
            Matcher meaning = SINGLE_MEANING.matcher(sentence);
            while (meaning.find()) {
                meanings.put(
                        PhraseParts.unquote(meaning.group(1)), meaning.group(2).strip());
            }
            if (meanings.size() > 1) {
                return meanings;
            }
            Matcher set = QUOTED_SET.matcher(sentence);
            if (set.find() && Remainder.isHarmless(sentence, set.start(), set.end(1))) {
                Map<String, String> values = new LinkedHashMap<>();
                PhraseParts.values(set.group(1)).forEach(value -> values.put(value, ""));
                return values;
            }
        }
        return Map.of();
    }

    private static boolean hasQuotes(String text) {
        return text.indexOf('\'') >= 0 || text.indexOf('"') >= 0 || text.contains(SentenceText.CODE_OPEN);
    }

    /** The values of paragraphs that each gloss one value ("rr - ..."); empty unless two or more do. */
    public static Map<String, String> glossed(List<String> paragraphs) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String paragraph : paragraphs) {
            Matcher matcher = GLOSSED.matcher(paragraph);
            if (matcher.matches()) {
                values.put(matcher.group(1), matcher.group(2));
            }
        }
        return values.size() > 1 ? values : Map.of();
    }
}
