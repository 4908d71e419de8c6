package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.Phrase.example;
import static dev.memsetkit.extractor.grammar.Phrase.phrase;
import static dev.memsetkit.extractor.grammar.Phrase.statement;
import static dev.memsetkit.extractor.grammar.PhraseParts.METHOD;

import java.util.List;
import java.util.stream.Stream;

/** The phrases of parameter descriptions: forms and references, beside the limits, values, rules and uses. */
public final class ParameterPhrases {

    private static final String VALID =
            "(?:(?:[Mm]ust|[Ss]hall|[Hh]as to|[Nn]eeds? to|[Ss]hould) be (?:an? )?(?:valid )?|" + PhraseParts.BEGIN
                    + "(?:[Aa] )?[Vv]alid )";

    /** All rows that a parameter's description is read by; the first row that reads some words keeps them. */
    public static final PhraseTable<ParameterFact> ALL = PhraseTable.of(Stream.of(
                    forms(),
                    RulePhrases.ALL,
                    LengthPhrases.ALL,
                    CountPhrases.ALL,
                    RangePhrases.ALL,
                    UsePhrases.ALL,
                    DefaultPhrases.ALL,
                    ValuePhrases.ALL,
                    references())
            .flatMap(List::stream)
            .toList());

    private ParameterPhrases() {}

    private static List<Phrase<ParameterFact>> forms() {
        return List.of(
                form(
                        "service-name",
                        "[A-Z][a-z]+ names are 1-64 characters A-Z, a-z, 0-9, -, \\. and _",
                        "Rack names are 1-64 characters A-Z, a-z, 0-9, -, . and _."),
                form(
                        "lb-service-name",
                        "[A-Z][a-z]+ names must only consist of letters, numbers, underscores and hyphens",
                        "Pool names must only consist of letters, numbers, underscores and hyphens."),
                form(
                        "hex32",
                        "(?<!\\w)[A-Z]\\w*(?: \\w+){0,4} are 32 hex digits|" + PhraseParts.BEGIN
                                + "(?:[Ee]xactly |[Aa]lways )?32 hex(?:adecimal)? (?:digits|characters)"
                                + PhraseParts.END,
                        "Rack IDs are 32 hex digits."),
                form("hostname", VALID + "host ?name\\b", "Must be a valid host name."),
                form("domain", VALID + "domain(?:/subdomain| name)?\\b", "Must be a valid domain/subdomain"),
                form("email", VALID + "e-?mail address\\b", "Must be a valid email address."),
                form("zone-record-name", "Must be a valid zone record name", "Must be a valid zone record name."),
                form(
                        "printable-ascii",
                        "Only printable ASCII characters (?:are (?:allowed|accepted|permitted)|(?:may|can) be used)|"
                                + PhraseParts.BEGIN + "[Pp]rintable ASCII(?: characters)? only" + PhraseParts.END,
                        "Only printable ASCII characters are allowed."),
                form(
                        "username",
                        "User ?name can only contain numbers, letters, dots, dashes and underscores,"
                                + " and can(?:'t|not) start with a dot",
                        "Username can only contain numbers, letters, dots, dashes and underscores,"
                                + " and can't start with a dot."),
                form(
                        "container-name",
                        "Container name can only contain numbers, letters and hyphens\\. Hyphens [^.]*?"
                                + "(?:beginning|start|first)[^.]*",
                        "Container name can only contain numbers, letters and hyphens."
                                + " Hyphens cannot stand at the start or the end."),
                form(
                        "country-code",
                        "ISO 3166-1 alpha-2(?: (?:country )?codes?)?(?: (?:for|of)(?: (?!or\\b|and\\b|unless\\b|if\\b|when\\b|except\\b)\\w+){1,8})?",
                        "Country as an ISO 3166-1 alpha-2 code."),
                form(
                        "ipv4-list",
                        "'any' or a comma[- ]separated list of [\\w ]*?IPv4 addresses(?:,? without (?:spaces|blanks))?",
                        "'any' or a comma separated list of target IPv4 addresses without spaces."),
                form(
                        "ipv6-list",
                        "'any' or a comma[- ]separated list of [\\w ]*?IPv6 addresses(?:,? without (?:spaces|blanks))?",
                        "'any' or a comma separated list of target IPv6 addresses without spaces."),
                form(
                        "port-list",
                        "'any' or a comma[- ]separated list of [\\w ]*?port numbers(?:,? without (?:spaces|blanks))?",
                        "'any' or a comma separated list of port numbers without spaces."));
    }

    private static Phrase<ParameterFact> form(String format, String words, String sentence) {
        ParameterFact fact = new ParameterFact.Format(format);
        return statement("format " + format, words, m -> fact, List.of(example(sentence, fact)));
    }

    private static List<Phrase<ParameterFact>> references() {
        return List.of(
                phrase(
                        "value of a returned key",
                        "[Tt]he (\\w+) dictionary,? as described in " + METHOD,
                        m -> new ParameterFact.KeyDescribedIn(m.group(1), m.group(2)),
                        List.of(example(
                                "The limits dictionary as described in rack.info().",
                                new ParameterFact.KeyDescribedIn("limits", "rack.info")))),
                phrase(
                        "described in a method",
                        "[Dd]ictionar(?:y|ies)\\b[^.]*? as described in " + METHOD,
                        m -> new ParameterFact.DescribedIn(m.group(1)),
                        List.of(example(
                                "A List of Dictionaries with slots to create as described in rack.slot_create().",
                                new ParameterFact.DescribedIn("rack.slot_create")))),
                phrase(
                        "without a key",
                        "(?:should ?n't|should not|must not|do not|don't|need not) (?:include|contain|have|hold) (?:the )?"
                                + "(\\w+)(?: parameter| key)?"
                                + "|(?:excluding|without|except(?: for)?|leaving out|omitting|but not) (?:the )?"
                                + "(\\w+) (?:parameter|key)",
                        m -> new ParameterFact.Without(PhraseParts.group(m, 1, 2)),
                        List.of(
                                example(
                                        "Note that the dictionaries shouldn't include the rack_id parameter.",
                                        new ParameterFact.Without("rack_id")),
                                example(
                                        "As in rack.info() excluding the rack_id parameter.",
                                        new ParameterFact.Without("rack_id")))),
                phrase(
                        "list of strings",
                        PhraseParts.BEGIN + "(?:A )?[Ll]ist of [Ss]trings",
                        m -> new ParameterFact.ListOfStrings(),
                        List.of(example("List of strings with names", new ParameterFact.ListOfStrings()))));
    }
}
