package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.Phrase.example;
import static dev.memsetkit.extractor.grammar.Phrase.phrase;
import static dev.memsetkit.extractor.grammar.PhraseParts.END;
import static dev.memsetkit.extractor.grammar.PhraseParts.METHOD;
import static dev.memsetkit.extractor.grammar.PhraseParts.QUOTED;
import static dev.memsetkit.extractor.grammar.PhraseParts.VALUES;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The phrases of parameter descriptions: lengths, ranges, forms, defaults, value sets and references. */
public final class ParameterPhrases {

    private static final String LITERAL =
            "('[^']*'|\"[^\"]*\"|[Tt]rue|[Ff]alse|-?\\d+(?:\\.\\d+)?|the empty string(?: '')?|\\p{Lu}\\w*)";
    /** A default that goes on ("unless", "for accounts with") is conditional, and none. */
    private static final String UNCONDITIONAL = "(?=\\.(?:\\s|$)|$| Acceptable)";

    /** All rows that a parameter's description is read by; the first row that reads some words keeps them. */
    public static final PhraseTable<ParameterFact> ALL =
            PhraseTable.of(Stream.of(limits(), forms(), RulePhrases.ALL, defaults(), values(), references())
                    .flatMap(List::stream)
                    .toList());

    private ParameterPhrases() {}

    private static List<Phrase<ParameterFact>> limits() {
        return List.of(
                phrase(
                        "maximum length",
                        "Ensure this value has at most (\\d+) characters?",
                        m -> new ParameterFact.MaxLength(Integer.parseInt(m.group(1))),
                        List.of(example(
                                "A comment. Ensure this value has at most 255 characters.",
                                new ParameterFact.MaxLength(255)))),
                phrase(
                        "minimum length",
                        "Ensure this value has at least (\\d+) characters?",
                        m -> new ParameterFact.MinLength(Integer.parseInt(m.group(1))),
                        List.of(example(
                                "Ensure this value has at least 10 characters.", new ParameterFact.MinLength(10)))),
                phrase(
                        "maximum",
                        "Ensure this value is less than or equal to (-?\\d+)",
                        m -> new ParameterFact.Maximum(Long.parseLong(m.group(1))),
                        List.of(example(
                                "Ensure this value is less than or equal to 999.", new ParameterFact.Maximum(999)))),
                phrase(
                        "minimum",
                        "Ensure this value is greater than or equal to (-?\\d+)",
                        m -> new ParameterFact.Minimum(Long.parseLong(m.group(1))),
                        List.of(example(
                                "Ensure this value is greater than or equal to 0.", new ParameterFact.Minimum(0)))),
                phrase(
                        "maximum number of elements",
                        "(?:Maximum number of [\\w ]+?: |(?:can only [\\w ]*?)?(?:a )?maximum of )(\\d+)(?: (?!characters)\\w+)?",
                        m -> new ParameterFact.MaxItems(Integer.parseInt(m.group(1))),
                        List.of(
                                example("Maximum number of rules per group: 30", new ParameterFact.MaxItems(30)),
                                example("Clears a maximum of 500 pages per call.", new ParameterFact.MaxItems(500)))));
    }

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
                form("hex32", "[A-Z][\\w ]*? are 32 hex digits", "Rack IDs are 32 hex digits."),
                form("hostname", "Must be a valid host ?name", "Must be a valid host name."),
                form("domain", "Must be a valid domain(?:/subdomain| name)?", "Must be a valid domain/subdomain"),
                form("email", "Must be a valid email address", "Must be a valid email address."),
                form("zone-record-name", "Must be a valid zone record name", "Must be a valid zone record name."),
                form(
                        "printable-ascii",
                        "Only printable ASCII characters are allowed",
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
                form("country-code", "ISO 3166-1 alpha-2", "Country as an ISO 3166-1 alpha-2 code."),
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
        return phrase("format " + format, words, m -> fact, List.of(example(sentence, fact)));
    }

    private static List<Phrase<ParameterFact>> defaults() {
        return List.of(
                phrase(
                        "defaults to",
                        "(?<!accounts, )(?:[Ww]ill default|[Dd]efaults?) to " + LITERAL + UNCONDITIONAL,
                        m -> new ParameterFact.Default(literal(m.group(1))),
                        List.of(
                                example("Whether it is on. Defaults to True.", new ParameterFact.Default("True")),
                                example("Defaults to Inbound Acceptable values", new ParameterFact.Default("Inbound")),
                                example("Currency, defaults to 'GBP'.", new ParameterFact.Default("GBP")))),
                phrase(
                        "default is",
                        "(?:The default [\\w ]*?is|Default(?: value)? is|Default:|, default) " + LITERAL
                                + UNCONDITIONAL,
                        m -> new ParameterFact.Default(literal(m.group(1))),
                        List.of(
                                example("The default period is 1.", new ParameterFact.Default("1")),
                                example("Default: True.", new ParameterFact.Default("True")),
                                example("Status to look for, default 'LIVE'.", new ParameterFact.Default("LIVE")))));
    }

    private static String literal(String printed) {
        return printed.startsWith("the empty string") ? "" : PhraseParts.unquote(printed);
    }

    /** Words that point at a list or table of the values. */
    private static final Pattern LISTED = Pattern.compile("\\b(?:below|following|table)\\b");

    private static List<Phrase<ParameterFact>> values() {
        return List.of(
                phrase(
                        "values below",
                        "(?:Acceptable values|Valid options)(?: for [\\w ()]+)?(?: are)?:?$"
                                + "|Acceptable values are (?:a combination|made up) of\\b",
                        m -> new ParameterFact.ValuesBelow(),
                        List.of(
                                example("The level. Acceptable values", new ParameterFact.ValuesBelow()),
                                example(
                                        "Acceptable values for racks (monthly billing) are",
                                        new ParameterFact.ValuesBelow()))),
                phrase(
                        "values for operating systems",
                        "Acceptable values for (\\w+) operating systems:? " + VALUES + END,
                        m -> new ParameterFact.ValuesForSystems(m.group(1), PhraseParts.values(m.group(2))),
                        List.of(example(
                                "Acceptable values for Linux operating systems: 0, 10",
                                new ParameterFact.ValuesForSystems("Linux", List.of("0", "10"))))),
                phrase(
                        "values",
                        "(?:Acceptable|Valid) (?:[\\w ]+ )?(?:values|options|statuses)(?: are)?:? " + VALUES + END,
                        m -> new ParameterFact.Values(PhraseParts.values(m.group(1))),
                        List.of(
                                example(
                                        "Acceptable values: 'method', 'name'.",
                                        new ParameterFact.Values(List.of("method", "name"))),
                                example(
                                        "Acceptable values are 1 or 10. Others are not.",
                                        new ParameterFact.Values(List.of("1", "10"))),
                                example(
                                        "Valid rental period values are: 1, 3, 6, 12.",
                                        new ParameterFact.Values(List.of("1", "3", "6", "12"))))),
                phrase(
                        "open set of values",
                        "Acceptable values include\\b[^.]*",
                        m -> new ParameterFact.OpenSet(LISTED.matcher(m.group()).find()),
                        List.of(
                                example(
                                        "Acceptable values include a name or one of the systems below.",
                                        new ParameterFact.OpenSet(true)),
                                example(
                                        "Acceptable values include those in this table and names.",
                                        new ParameterFact.OpenSet(true)),
                                example("Acceptable values include 'a'.", new ParameterFact.OpenSet(false)))));
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
                        m -> new ParameterFact.Without(m.group(1) != null ? m.group(1) : m.group(2)),
                        List.of(
                                example(
                                        "Note that the dictionaries shouldn't include the rack_id parameter.",
                                        new ParameterFact.Without("rack_id")),
                                example(
                                        "As in rack.info() excluding the rack_id parameter.",
                                        new ParameterFact.Without("rack_id")))),
                phrase(
                        "list of strings",
                        "^(?:A )?[Ll]ist of [Ss]trings",
                        m -> new ParameterFact.ListOfStrings(),
                        List.of(example("List of strings with names", new ParameterFact.ListOfStrings()))),
                phrase(
                        "either of two quoted values",
                        "[Ee]ither " + QUOTED + " or " + QUOTED + "(?=\\.)",
                        m -> new ParameterFact.Values(
                                PhraseParts.values(m.group().substring("either ".length()))),
                        List.of(example(
                                "The way. Either 'In' or 'Out'.", new ParameterFact.Values(List.of("In", "Out"))))));
    }
}
