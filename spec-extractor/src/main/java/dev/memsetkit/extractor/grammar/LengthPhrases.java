package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.LimitParts.BE;
import static dev.memsetkit.extractor.grammar.LimitParts.CHARACTERS;
import static dev.memsetkit.extractor.grammar.LimitParts.LEAST;
import static dev.memsetkit.extractor.grammar.LimitParts.LENGTH;
import static dev.memsetkit.extractor.grammar.LimitParts.MOST;
import static dev.memsetkit.extractor.grammar.LimitParts.NOT_BE;
import static dev.memsetkit.extractor.grammar.LimitParts.REFUSED;
import static dev.memsetkit.extractor.grammar.LimitParts.TO;
import static dev.memsetkit.extractor.grammar.LimitParts.both;
import static dev.memsetkit.extractor.grammar.LimitParts.each;
import static dev.memsetkit.extractor.grammar.LimitParts.length;
import static dev.memsetkit.extractor.grammar.LimitParts.less;
import static dev.memsetkit.extractor.grammar.LimitParts.row;
import static dev.memsetkit.extractor.grammar.Numbers.FROM;
import static dev.memsetkit.extractor.grammar.Numbers.NUMBER;
import static dev.memsetkit.extractor.grammar.Numbers.UNTIL;
import static dev.memsetkit.extractor.grammar.Phrase.example;
import static dev.memsetkit.extractor.grammar.PhraseParts.group;

import java.util.List;
import java.util.Optional;

/** The phrases that state how long a text is: each reads a whole number, and a whole statement. */
final class LengthPhrases {

    static final List<Phrase<ParameterFact>> ALL = lengths();

    private LengthPhrases() {}

    private static List<Phrase<ParameterFact>> lengths() {
        return List.of(
                row(
                        "length between",
                        "(?:" + LENGTH + " )?" + BE + "(?:[Bb]etween " + FROM + TO + UNTIL
                                + "|(?:(?:[Ff]rom|[Oo]f|[Ii]n the range(?: of)?) )?" + FROM + TO.replace(" and |", "")
                                + UNTIL + ")[ -]" + CHARACTERS + "|" + LENGTH + ":? " + BE
                                + "(?:lie |fall )?(?:between |from |of |in the range(?: of)? )?" + FROM + TO + UNTIL
                                + "(?: " + CHARACTERS + ")?",
                        m -> both(group(m, 1, 3, 5), group(m, 2, 4, 6), LimitParts::minLength, LimitParts::maxLength),
                        List.of(
                                example("The length must be between 3 and 64 characters.", length(3, 64)),
                                example("2-10 characters.", length(2, 10)),
                                example("Length: 1 to 1,000", length(1, 1000)))),
                row(
                        "length at least and at most",
                        LEAST + " " + NUMBER + "(?: " + CHARACTERS + ")?(?:,? (?:and|but)|,|;) " + MOST + " " + NUMBER
                                + ",? "
                                + CHARACTERS + "|" + LEAST + " " + NUMBER + " " + CHARACTERS + ",? (?:and|but) " + MOST
                                + " " + NUMBER,
                        m -> both(group(m, 1, 3), group(m, 2, 4), LimitParts::minLength, LimitParts::maxLength),
                        List.of(
                                example("Must have at least 3 and at most 20 characters.", length(3, 20)),
                                example("Minimum 5, maximum 20 characters.", length(5, 20)))),
                row(
                        "length at most and at least",
                        MOST + " " + NUMBER + " " + CHARACTERS + "(?:,? (?:and|but)|,|;) " + LEAST + " " + NUMBER
                                + "(?: " + CHARACTERS + ")?",
                        m -> both(m.group(2), m.group(1), LimitParts::minLength, LimitParts::maxLength),
                        List.of(example("Max 40 characters, min 4.", length(4, 40)))),
                row(
                        "maximum length",
                        "(?:Ensure this value has |" + BE + ")" + MOST + " " + NUMBER + "[ -]" + CHARACTERS
                                + "|" + NOT_BE
                                + "(?:exceed|be (?:longer|more|greater|larger) than|(?:have|contain|use|enter|give|send|supply|provide|specify) more than|be over) "
                                + NUMBER + " " + CHARACTERS
                                + "|(?:(?:[Ll]onger|[Mm]ore|[Gg]reater) than|[Oo]ver|[Ee]xceeding) " + NUMBER + " "
                                + CHARACTERS
                                + "(?: in length| long)? " + REFUSED
                                + "|(?:[Kk]eep (?:it|this|them) (?:to|at|within) )?" + NUMBER + " " + CHARACTERS
                                + " (?:or (?:fewer|less|shorter)|at (?:the )?(?:very )?most|max(?:imum|\\.)?)|" + BE
                                + NUMBER
                                + " or (?:fewer|less) " + CHARACTERS + "|[Ll]ength (?:\u2264|<=) ?" + NUMBER
                                + "|[Mm]ax(?:imum|\\.)?[ _-]?(?:permitted |allowed )?" + LENGTH + "(?: is|:| of|=)? ?"
                                + NUMBER + "(?: " + CHARACTERS
                                + ")?"
                                + "|(?:[Tt]he |[Ii]ts )?(?:[Mm]aximum|(?<![Ll]ower )[Ll]imit|[Ll]ength limit|[Cc]haracter limit)(?: is|:) "
                                + NUMBER + " " + CHARACTERS
                                + "|" + PhraseParts.BEGIN + NUMBER + " " + CHARACTERS + " is the (?:limit|maximum)"
                                + PhraseParts.END
                                + "|[Cc]haracter limit(?: is|:) " + NUMBER
                                + "|\\b[Aa] " + NUMBER + "[ -]characters? (?:limit|maximum)(?! (?:for|of|if|when)\\b)|"
                                + LENGTH
                                + " " + NOT_BE
                                + "(?:exceed|be (?:more|greater|larger|longer) than|be (?:over|above)) " + NUMBER
                                + "(?: " + CHARACTERS + ")?|" + LENGTH + " (?:must|should|has to|can|may) be " + MOST
                                + " " + NUMBER
                                + "|(?:[Ss]ubject to |[Hh]as )?[Aa] limit of " + NUMBER
                                + " " + CHARACTERS,
                        m -> each(m, LimitParts::maxLength),
                        List.of(
                                example(
                                        "A comment. Ensure this value has at most 255 characters.",
                                        new ParameterFact.MaxLength(255)),
                                example(
                                        "Must be no more than 1,000 characters long.",
                                        new ParameterFact.MaxLength(1000)),
                                example(
                                        "Names longer than 200 characters are rejected.",
                                        new ParameterFact.MaxLength(200)),
                                example("Must not exceed two hundred characters.", new ParameterFact.MaxLength(200)),
                                example("There is a 250 character limit.", new ParameterFact.MaxLength(250)),
                                example("Length must not exceed 25.", new ParameterFact.MaxLength(25)),
                                example("Keep it to 60 characters or fewer.", new ParameterFact.MaxLength(60)))),
                row(
                        "shorter than",
                        BE
                                + "(?<![Nn]o )(?<![Nn]ot )(?<!n't )(?:(?:[Ss]horter|[Ff]ewer|[Ll]ess) than|(?:kept |stay )?(?:to )?(?:[Uu]nder|[Bb]elow)) "
                                + NUMBER + " " + CHARACTERS + "(?! " + REFUSED + ")|[Ll]ength < ?" + NUMBER,
                        m -> each(
                                m,
                                number -> less(
                                                Numbers.whole(number).stream()
                                                        .boxed()
                                                        .findFirst(),
                                                1)
                                        .flatMap(n -> LimitParts.maxLength(n.toString()))),
                        List.of(example("Must be shorter than 20 characters.", new ParameterFact.MaxLength(19)))),
                row(
                        "minimum length",
                        "(?:Ensure this value has |" + BE + ")" + LEAST + " " + NUMBER + "[ -]" + CHARACTERS
                                + "|" + NOT_BE
                                + "(?:be (?:shorter|less|fewer) than|have (?:fewer|less) than|contain (?:fewer|less) than|be under) "
                                + NUMBER + " " + CHARACTERS
                                + "|(?:[Ss]horter|[Ff]ewer|[Ll]ess) than " + NUMBER + " " + CHARACTERS + " " + REFUSED
                                + "|" + NUMBER + " " + CHARACTERS
                                + " (?:or more|or longer|at (?:the )?least|min(?:imum|\\.)?)"
                                + "|" + BE + NUMBER + "(?: or more |\\+ )" + CHARACTERS
                                + "|[Ll]ength (?:\u2265|>=) ?" + NUMBER + "|" + LENGTH + " " + NOT_BE
                                + "be (?:less|shorter|smaller|fewer) than " + NUMBER + "|" + LENGTH
                                + " (?:must|should|has to|needs to) be " + LEAST + " " + NUMBER
                                + "|[Mm]in(?:imum|\\.)?[ _-]?" + LENGTH + "(?: is|:| of|=)? ?" + NUMBER + "(?: "
                                + CHARACTERS
                                + ")?",
                        m -> each(m, LimitParts::minLength),
                        List.of(example(
                                "Ensure this value has at least 10 characters.", new ParameterFact.MinLength(10)))),
                row(
                        "exact length",
                        "(?:[Ee]xactly|[Pp]recisely) " + NUMBER + " " + CHARACTERS
                                + "|(?:[Ll]ength(?: must be| is|:)|[Mm]ust be of length) (?:exactly |precisely )?"
                                + NUMBER
                                + PhraseParts.END
                                + "|(?:[Aa] )?[Ff]ixed[- ]length (?:string|text|code|token|value) of " + NUMBER + " "
                                + CHARACTERS
                                + "|[Mm]ust (?:have a length of|consist of) (?:exactly |precisely )?" + NUMBER + " "
                                + CHARACTERS + "|(?:[Aa] )?(?:[Ss]tring|[Tt]ext) of length " + NUMBER
                                + "|" + PhraseParts.BEGIN + "(?:[Mm]ust be |[Ss]hould be |[Hh]as to be )?(?:[Aa]n? )?"
                                + NUMBER
                                + "[ -]character (?:string|text|code|name|token|value|id|identifier|reference|key|word|password|label|abbreviation|hash)"
                                + PhraseParts.END
                                + "|[Mm]ust (?:be|have) (?:exactly |precisely )?" + NUMBER + " " + CHARACTERS
                                + "(?: long| in length)?" + "|" + PhraseParts.BEGIN + NUMBER + " " + CHARACTERS
                                + "(?: long| in length| exactly)?" + PhraseParts.END
                                + "|(?:, |\\(|\\b[Ii]t is )(?:always |exactly )?" + NUMBER + " " + CHARACTERS
                                + " (?:long|in length)\\)?" + PhraseParts.END,
                        m -> each(
                                m,
                                number -> Optional.ofNullable(
                                        both(number, number, LimitParts::minLength, LimitParts::maxLength))),
                        List.of(
                                example("Exactly 32 characters.", length(32, 32)),
                                example("Length must be 5.", length(5, 5)),
                                example("It must be 8 characters long.", length(8, 8)),
                                example("Must be a 6-character code.", length(6, 6)))));
    }
}
