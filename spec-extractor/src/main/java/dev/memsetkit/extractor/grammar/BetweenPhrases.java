package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.Phrase.example;
import static dev.memsetkit.extractor.grammar.Phrase.statement;
import static dev.memsetkit.extractor.grammar.PhraseParts.END;

import java.util.List;
import java.util.regex.MatchResult;

/** The phrases that tie parameters to each other and name them all, so that they may stand anywhere in a method's text. */
final class BetweenPhrases {

    static final String GIVE = "(?:give|use|set|specify|provide|pass|supply|send)";
    static final String GIVEN = "(?:given|used|set|specified|provided|passed|supplied|present|sent)";
    /** Names of parameters; "this" is the one that is described. */
    static final String NAMES = "(\\w+(?:, \\w+)*+,? (?:and|or) \\w+)";

    static final List<Phrase<ParameterFact>> ALL = List.of(
            statement(
                    "one at most",
                    PhraseParts.BEGIN
                            + "(?:[Oo]nly|[Aa]t most|[Nn]o more than) one of(?: the parameters)? " + NAMES
                            + " (?:may|can|must|should) be " + GIVEN
                            + "|" + PhraseParts.BEGIN + NAMES
                            + " (?:cannot|can't|can not|must not|may not) (?:both |all )?be (?:both )?" + GIVEN
                            + "(?: both| together| at the same time)?"
                            + "|" + PhraseParts.BEGIN + "(?:[Tt]he parameters )?" + NAMES
                            + " (?:are mutually exclusive|exclude (?:each other|one another))"
                            + "|(?:[Ii]t is an error to|[Yy]ou (?:cannot|can't|must not|may not)|[Dd]o not|[Dd]on't) "
                            + GIVE + " both " + NAMES + "|"
                            + PhraseParts.BEGIN
                            + "(?:(?:[Uu]se|[Gg]ive|[Ss]et|[Pp]ass|[Ss]pecify|[Pp]rovide) )?(?:[Ee]ither )?(\\w+ or \\w+),? (?:but )?not both(?:,? (?:may|can) be "
                            + GIVEN + ")?" + END,
                    m -> new ParameterFact.OneAtMost(names(first(m))),
                    List.of(
                            example(
                                    "Only one of kind and size may be given.",
                                    new ParameterFact.OneAtMost(List.of("kind", "size"))),
                            example(
                                    "Use this or size, not both.",
                                    new ParameterFact.OneAtMost(List.of("this", "size"))))),
            statement(
                    "all or none",
                    PhraseParts.BEGIN + NAMES + " (?:must|have to|can only|may only) (?:always |only )?be " + GIVEN
                            + " together|" + PhraseParts.BEGIN + NAMES + " must (?:either )?both be " + GIVEN
                            + " or both be (?:left out|omitted|absent|missing)",
                    m -> new ParameterFact.AllOrNone(names(first(m))),
                    List.of(example(
                            "kind and size must be used together.",
                            new ParameterFact.AllOrNone(List.of("kind", "size"))))));

    private BetweenPhrases() {}

    static List<String> names(String list) {
        return List.of(list.split(",? (?:and|or) |, "));
    }

    /** The first group that has matched. */
    static String first(MatchResult match) {
        for (int i = 1; i <= match.groupCount(); i++) {
            if (match.group(i) != null) {
                return match.group(i);
            }
        }
        return "";
    }
}
