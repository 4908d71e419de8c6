package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.LimitParts.BE;
import static dev.memsetkit.extractor.grammar.LimitParts.LEAST;
import static dev.memsetkit.extractor.grammar.LimitParts.MOST;
import static dev.memsetkit.extractor.grammar.LimitParts.NOT_BE;
import static dev.memsetkit.extractor.grammar.LimitParts.NOUN;
import static dev.memsetkit.extractor.grammar.LimitParts.ONE;
import static dev.memsetkit.extractor.grammar.LimitParts.REFUSED;
import static dev.memsetkit.extractor.grammar.LimitParts.TO;
import static dev.memsetkit.extractor.grammar.LimitParts.both;
import static dev.memsetkit.extractor.grammar.LimitParts.each;
import static dev.memsetkit.extractor.grammar.Numbers.FROM;
import static dev.memsetkit.extractor.grammar.Numbers.NUMBER;
import static dev.memsetkit.extractor.grammar.Numbers.UNTIL;
import static dev.memsetkit.extractor.grammar.Phrase.example;
import static dev.memsetkit.extractor.grammar.Phrase.ownStatement;

import java.util.List;

/** The phrases that state how many elements a list has: each reads a whole number, and a whole statement. */
final class CountPhrases {

    static final List<Phrase<ParameterFact>> ALL = counts();

    private CountPhrases() {}

    private static List<Phrase<ParameterFact>> counts() {
        return List.of(
                ownStatement(
                        "number of elements between",
                        BE + "(?:[Bb]etween |[Ff]rom )?" + FROM + TO + UNTIL + " " + NOUN,
                        m -> both(m.group(1), m.group(2), LimitParts::minItems, LimitParts::maxItems),
                        List.of(example(
                                "Between 2 and 5 addresses.",
                                new ParameterFact.Several(
                                        List.of(new ParameterFact.MinItems(2), new ParameterFact.MaxItems(5)))))),
                ownStatement(
                        "exact number of elements",
                        BE + "(?:[Ee]xactly|[Pp]recisely) " + NUMBER + " " + NOUN,
                        m -> both(m.group(1), m.group(1), LimitParts::minItems, LimitParts::maxItems),
                        List.of(example(
                                "Exactly 3 entries.",
                                new ParameterFact.Several(
                                        List.of(new ParameterFact.MinItems(3), new ParameterFact.MaxItems(3)))))),
                ownStatement(
                        "minimum number of elements",
                        "[Mm]in(?:imum|\\.)? number of [\\w -]+?(?:: ?| is | = )" + NUMBER
                                + "|" + BE + LEAST + " (?:" + NUMBER + " " + NOUN + "|(one|1) " + ONE + ")"
                                + "|" + LEAST + " (?!one of)" + NUMBER
                                + " (?:must|has to|have to|needs to|need to) be (?:given|named|listed|passed|sent|specified|provided|supplied)"
                                + "|" + NOT_BE
                                + "(?:(?:have|contain|hold|be|list|name|give) (?:fewer|less) than) " + NUMBER + " "
                                + NOUN
                                + "|(?:[Ff]ewer|[Ll]ess) than " + NUMBER + " " + NOUN + " " + REFUSED
                                + "|(?:" + BE
                                + "|(?:[Aa] )?[Ll]ist of )([Oo]ne|[Tt]wo|[Tt]hree|(?<!\\d)\\d{1,9}) or more " + NOUN,
                        m -> each(m, LimitParts::minItems),
                        List.of(
                                example("At least one address.", new ParameterFact.MinItems(1)),
                                example("Must name 2 or more hosts.", new ParameterFact.MinItems(2)))),
                ownStatement(
                        "maximum number of elements",
                        "[Mm]ax(?:imum|\\.)? number of [\\w -]+?(?:: ?| is | = )" + NUMBER
                                + "|(?:can only [\\w ]*?)?" + BE + "(?:(?:[Aa] )?maximum of|" + MOST + ") " + NUMBER
                                + " "
                                + NOUN
                                + "|(?:can only [\\w ]*?)(?:a )?maximum of " + NUMBER
                                + "|" + NOT_BE + "(?:exceed|(?:have|contain|hold|be|list|name|give) more than) "
                                + NUMBER + " "
                                + NOUN
                                + "|[Mm]ore than " + NUMBER + " " + NOUN + " (?:" + REFUSED
                                + "|(?:cannot|can't|must not|may not) be \\w+ed)|" + MOST + " " + NUMBER
                                + " of (?:them|these)"
                                + "|" + MOST + " " + NUMBER
                                + " (?:can|may|must|should) be (?:given|named|listed|passed|sent|specified|provided|supplied|set)"
                                + "|" + NUMBER + " " + NOUN
                                + " (?:at (?:the )?most|max(?:imum|\\.)?|or (?:fewer|less))",
                        m -> each(m, LimitParts::maxItems),
                        List.of(
                                example("Maximum number of rules per group: 30", new ParameterFact.MaxItems(30)),
                                example("Clears a maximum of 500 pages per call.", new ParameterFact.MaxItems(500)),
                                example(
                                        "No more than 1,500 rules in one request.",
                                        new ParameterFact.MaxItems(1500)))));
    }
}
