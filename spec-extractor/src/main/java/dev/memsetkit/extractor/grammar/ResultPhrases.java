package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.Phrase.example;
import static dev.memsetkit.extractor.grammar.Phrase.phrase;
import static dev.memsetkit.extractor.grammar.PhraseParts.AS_IN_METHOD;
import static dev.memsetkit.extractor.grammar.PhraseParts.METHOD;

import dev.memsetkit.spec.model.DataType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The phrases that say what a method returns, the more telling first. */
public final class ResultPhrases {

    private static final String FOLLOWING_KEYS =
            "[^.]*?\\b(?:with|has|have|of) (?:the )?(?:following|these) (?:keys|fields|attributes|entries)";

    private ResultPhrases() {}

    /** What a phrase says of a result. */
    public sealed interface ResultFact {

        record EmptyDictionary() implements ResultFact {}

        record NoValue() implements ResultFact {}

        /** A dictionary with the Boolean parameters of a method as keys. */
        record FlagsOf(String method) implements ResultFact {}

        /** A dictionary with the method's own parameters as keys. */
        record OwnParameters() implements ResultFact {}

        /** A dictionary whose keys are data and whose values have the keys that follow. */
        record MapWithKeys() implements ResultFact {}

        record ListWithKeys() implements ResultFact {}

        record DictionaryWithKeys() implements ResultFact {}

        /** What another method returns. */
        record OutputOf(String method) implements ResultFact {}

        record ListAsIn(String method) implements ResultFact {}

        record DictionaryAsIn(String method) implements ResultFact {}

        record StringList() implements ResultFact {}

        /** A dictionary of which nothing else is said. */
        record AnyDictionary() implements ResultFact {}

        /** A list of which nothing else is said. */
        record AnyList() implements ResultFact {}

        /** A list of values without inner structure. */
        record ListOf(DataType type) implements ResultFact {}

        /** A value without inner structure. */
        record ScalarOf(DataType type) implements ResultFact {}
    }

    /** All rows, in the order in which they are tried. */
    public static final PhraseTable<ResultFact> ALL = PhraseTable.of(List.of(
            phrase(
                    "empty dictionary",
                    "(?i:\\ban empty dictionary)",
                    m -> new ResultFact.EmptyDictionary(),
                    List.of(example("an empty dictionary.", new ResultFact.EmptyDictionary()))),
            phrase(
                    "no value",
                    "^(?:No (?:return )?value\\b|Nothing\\b|(?:None|[Nn]ull)(?=\\.|$))",
                    m -> new ResultFact.NoValue(),
                    List.of(example("No value if it worked.", new ResultFact.NoValue()))),
            phrase(
                    "flags of a method",
                    "flags (?:(?:corresponding to )?(?:those |the ones )?set (?:by|with|through) " + METHOD
                            + "|(?:that|which) " + METHOD + " (?:sets|takes))",
                    m -> new ResultFact.FlagsOf(PhraseParts.group(m, 1, 2)),
                    List.of(
                            example(
                                    "A dictionary of flags corresponding to those set by rack.set_policy().",
                                    new ResultFact.FlagsOf("rack.set_policy")),
                            example(
                                    "A dictionary of the flags that rack.set_policy() sets.",
                                    new ResultFact.FlagsOf("rack.set_policy")))),
            phrase(
                    "own parameters",
                    "(?i:dictionary\\b)[^.]*\\bsame names as (?:those |they were )?passed in",
                    m -> new ResultFact.OwnParameters(),
                    List.of(example(
                            "a dictionary of the values with the same names as passed in.",
                            new ResultFact.OwnParameters()))),
            phrase(
                    "map with keys",
                    "(?i:dictionary of dictionaries)\\b[^.]*\\bkeyed by\\b" + FOLLOWING_KEYS,
                    m -> new ResultFact.MapWithKeys(),
                    List.of(example(
                            "A dictionary of dictionaries keyed by rack with values with the following keys:",
                            new ResultFact.MapWithKeys()))),
            phrase(
                    "list with keys",
                    "(?i:(?:list|array) of dictionar(?:y|ies))\\b" + FOLLOWING_KEYS,
                    m -> new ResultFact.ListWithKeys(),
                    List.of(example("a list of dictionary with the following keys:", new ResultFact.ListWithKeys()))),
            phrase(
                    "dictionary with keys",
                    "(?i:dictionary)\\b" + FOLLOWING_KEYS,
                    m -> new ResultFact.DictionaryWithKeys(),
                    List.of(example(
                            "if the code is valid, a dictionary with following keys:",
                            new ResultFact.DictionaryWithKeys()))),
            phrase(
                    "output of a method",
                    "(?i:the (?:output|result) of) " + METHOD,
                    m -> new ResultFact.OutputOf(m.group(1)),
                    List.of(example(
                            "the output of rack.list() after adding it.", new ResultFact.OutputOf("rack.list")))),
            phrase(
                    "list as in a method",
                    "(?i:(?:list|array) of dictionar(?:y|ies))\\b[^.]*?" + AS_IN_METHOD
                            + "|^(?i:an? (?:list|array) of) [a-z]+(?: [a-z]+)?(?:,? each)?,? as (?:described|documented) (?:in|for) "
                            + METHOD,
                    m -> new ResultFact.ListAsIn(PhraseParts.group(m, 1, 2)),
                    List.of(
                            example(
                                    "a list of dictionaries where each is as described in rack.info().",
                                    new ResultFact.ListAsIn("rack.info")),
                            example(
                                    "a list of racks, each as described in rack.info().",
                                    new ResultFact.ListAsIn("rack.info")))),
            phrase(
                    "dictionary as in a method",
                    "(?i:dictionary\\b[^.]*?|information\\b[^.]*?|the (?=same\\b))" + AS_IN_METHOD
                            + "|(?i:dictionary (?:of|from) )" + METHOD,
                    m -> new ResultFact.DictionaryAsIn(PhraseParts.group(m, 1, 2)),
                    List.of(
                            example(
                                    "If the rack is on, a dictionary as described in rack.job().",
                                    new ResultFact.DictionaryAsIn("rack.job")),
                            example("the same as rack.info().", new ResultFact.DictionaryAsIn("rack.info")))),
            phrase(
                    "list of strings",
                    "^(?i:(?:a )?list (?:of|with) (?:[\\w ]+? )?(?:strings|names|ids)\\b|the (?:names|ids) of [\\w ]+? as a list(?: of strings)?(?=\\.?$))",
                    m -> new ResultFact.StringList(),
                    List.of(
                            example("A list of strings which are names.", new ResultFact.StringList()),
                            example("A list of rack names.", new ResultFact.StringList()),
                            example("A list with the ids of the racks.", new ResultFact.StringList()))),
            phrase(
                    "dictionary",
                    "^(?i:an? (?:dictionary|dict))(?=\\.?$)",
                    m -> new ResultFact.AnyDictionary(),
                    List.of(example("A dictionary.", new ResultFact.AnyDictionary()))),
            phrase(
                    "list",
                    "^(?i:an? (?:empty )?(?:list|array))(?=\\.?$)",
                    m -> new ResultFact.AnyList(),
                    List.of(example("A list.", new ResultFact.AnyList()))),
            phrase(
                    "list of values",
                    "^(?i:(?:a )?(?:list|array) of (?:\\w+ )?(integers|floats|booleans|dates)\\b)",
                    m -> new ResultFact.ListOf(DeclaredType.of("List of " + m.group(1))
                            .flatMap(DeclaredType::elements)
                            .orElseThrow()),
                    List.of(example("A list of integers.", new ResultFact.ListOf(DataType.INTEGER)))),
            phrase(
                    "what a method returns",
                    "^(?:As(?: in| with)?|See|Like|What|Same as) " + METHOD + "(?: (?:returns|does))?(?=\\.?$)",
                    m -> new ResultFact.OutputOf(m.group(1)),
                    List.of(
                            example("See rack.info().", new ResultFact.OutputOf("rack.info")),
                            example("What rack.info() returns.", new ResultFact.OutputOf("rack.info")))),
            phrase(
                    "text in quotation marks",
                    "^(?:[Aa]lways )?(?:[Tt]he string )?" + PhraseParts.QUOTED + "(?=\\.?$)",
                    m -> new ResultFact.ScalarOf(DataType.STRING),
                    List.of(example("'ok'", new ResultFact.ScalarOf(DataType.STRING)))),
            phrase(
                    "typed value",
                    "^\\(?(String|Integer|Boolean|Float|Date)\\b(?:\\)|:)?|^(str|int|bool|string|integer|boolean|float)(?=:|\\.?$)|^(?i:an? (?:empty |single |short |whole |random )?(string|integer|boolean|float|date))\\b"
                            + "|^(?i:(?:the|an?|how many) \\w+(?: \\w+){0,6}?(?:(?:, (?:as )?|,? as )an? | \\((?:an? )?)(string|integer|boolean|float|date)\\)?)(?=\\.?$)",
                    m -> new ResultFact.ScalarOf(
                            DeclaredType.named(PhraseParts.group(m, 1, 2, 3, 4)).orElseThrow()),
                    List.of(
                            example("String: the state.", new ResultFact.ScalarOf(DataType.STRING)),
                            example("An integer.", new ResultFact.ScalarOf(DataType.INTEGER)),
                            example("A rack id (integer).", new ResultFact.ScalarOf(DataType.INTEGER)),
                            example("The price as a float.", new ResultFact.ScalarOf(DataType.FLOAT)))),
            phrase(
                    "true or false",
                    "^Whether\\b|^(?:[Aa]lways )?(?:[Rr]eturns )?(?:True|False)(?:\\.?$| (?:on|upon|if|when|where|for|or|is|after|unless)\\b)",
                    m -> new ResultFact.ScalarOf(DataType.BOOLEAN),
                    List.of(
                            example("True on success.", new ResultFact.ScalarOf(DataType.BOOLEAN)),
                            example("Whether the rack is on.", new ResultFact.ScalarOf(DataType.BOOLEAN)))),
            phrase(
                    "count",
                    "^(?i:(?:the )?(?:total )?(?:number|count) of [\\w-]+|how many )",
                    m -> new ResultFact.ScalarOf(DataType.INTEGER),
                    List.of(example("The number of racks.", new ResultFact.ScalarOf(DataType.INTEGER)))),
            phrase(
                    "name, id or address",
                    "^(?i:(?:the |an? )?(?:(?!tuple|pair|list|set|array|dictionary|dict|map|number|count|either|dates?|times?|object|names\\b|ids\\b)[\\w-]+ ){0,3}?(?:name|id|url)\\b)",
                    m -> new ResultFact.ScalarOf(DataType.STRING),
                    List.of(
                            example("The name of the rack.", new ResultFact.ScalarOf(DataType.STRING)),
                            example("The added rack name", new ResultFact.ScalarOf(DataType.STRING)),
                            example("the public URL of the rack.", new ResultFact.ScalarOf(DataType.STRING))))));

    /** Words that make a result another one than the phrases read: either of two, or one with more or less in it. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "(?i)\\beither\\b|\\b(?:without|except(?:ing)?|excluding|minus|less|but (?:not|with|without)|instead|unless|other than|as well as|apart from|leaving out|omitting|plus|and also|in addition|additionally|extended|with (?:an? |the )?(?:extra|additional|further|more|another|other)|dictionar(?:y|ies) of dictionaries|pair of|tuple of|mapping|keyed|but|otherwise|else|(?:for|of|per) (?:each|every)|list (?:with|of) the (?:output|result)s?)\\b"
                    + "|,? \\bor,? (?:(?:with|for|if|when) [^,.]*, )?(?:an?\\b|the\\b|nothing|none|null|true|false|list|dictionary|string|integer|['\"\\d])");

    private static final Pattern OR =
            Pattern.compile("(?i)\\b(?:or|else|otherwise)\\b(?! (?:it )?(?:raises?|fails?|throws?)\\b)");
    private static final Pattern AND = Pattern.compile("(?i)\\band (?:the|its|an?|their)\\b");

    /** What a list has one element for is no part of the element. */
    private static final Pattern ONE_EACH = Pattern.compile(",? one (?:for|per|of) (?:each |every )?[\\w ]+(?=\\.?$)");

    /** What the first phrase of the table that reads an opening sentence says. */
    public static Optional<Grammar.Found<ResultFact>> first(String opening) {
        return ALL.first(opening);
    }

    /** Whether an opening sentence says more than its phrase reads: another result in some cases, keys that are not there. */
    public static boolean saysMore(String opening, ResultFact fact) {
        if (fact instanceof ResultFact.NoValue) {
            return OR.matcher(SentenceSplitter.first(opening)).find();
        } else if (fact instanceof ResultFact.ScalarOf scalar
                && scalar.type() == DataType.STRING
                && AND.matcher(SentenceSplitter.first(opening)).find()) {
            return true;
        }
        boolean bare = describesKeys(fact)
                || (fact instanceof ResultFact.ScalarOf scalar && scalar.type() == DataType.BOOLEAN);
        String first = SentenceSplitter.first(opening);
        boolean list = fact instanceof ResultFact.ListOf || fact instanceof ResultFact.StringList;
        return !bare
                && OTHERWISE
                        .matcher(list ? ONE_EACH.matcher(first).replaceAll("") : first)
                        .find();
    }

    /** Whether an opening sentence says that the keys of a dictionary follow. */
    public static boolean describesKeys(String opening) {
        return first(opening).filter(found -> describesKeys(found.fact())).isPresent();
    }

    /** Whether that fact says that the keys of a dictionary follow. */
    public static boolean describesKeys(ResultFact fact) {
        return fact instanceof ResultFact.DictionaryWithKeys
                || fact instanceof ResultFact.ListWithKeys
                || fact instanceof ResultFact.MapWithKeys;
    }
}
