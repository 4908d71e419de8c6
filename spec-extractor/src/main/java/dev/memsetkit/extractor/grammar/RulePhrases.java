package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.BetweenPhrases.GIVE;
import static dev.memsetkit.extractor.grammar.BetweenPhrases.GIVEN;
import static dev.memsetkit.extractor.grammar.BetweenPhrases.first;
import static dev.memsetkit.extractor.grammar.BetweenPhrases.names;
import static dev.memsetkit.extractor.grammar.Phrase.example;
import static dev.memsetkit.extractor.grammar.Phrase.exception;
import static dev.memsetkit.extractor.grammar.Phrase.ownStatement;
import static dev.memsetkit.extractor.grammar.Phrase.statement;
import static dev.memsetkit.extractor.grammar.PhraseParts.END;
import static dev.memsetkit.extractor.grammar.PhraseParts.QUOTED;
import static dev.memsetkit.extractor.grammar.PhraseParts.QUOTED_LIST;
import static dev.memsetkit.extractor.grammar.PhraseParts.VALUES;

import java.util.List;
import java.util.function.Function;

/** The phrases that tie one parameter to another. */
final class RulePhrases {

    /** Values in quotation marks, or without them where they stand in a code font or end a sentence. */
    private static final String LIST = "(?:" + QUOTED_LIST + "|" + VALUES + "(?=[.)](?:\\s|$)|$))";

    private static final String OFFERED =
            "(?:[Aa]vailable|[Ss]upported|[Oo]ffered|[Vv]alid|[Aa]llowed|[Pp]ossible|[Aa]pplicable|[Uu]sed|[Ii]nstalled)";
    private static final String SYSTEMS = "(?:servers?|hosts?|machines?|instances?|operating systems?|systems?)";

    private static final String OF = "(?:either |one of |any of )?";
    /** Between the name of a parameter and its value. */
    private static final String IS = "(?: (?:is|equals|is set to|has the value|==?) | ?==? ?| )";

    /** One name of a parameter, or several. */
    private static final String ANY_NAMES = "(\\w+(?:(?:, (?:and |or )?| and | or )\\w+)*+)";

    private static final String ALL_NAMES = "(\\w+(?:(?:, (?:and )?| and )\\w+)*+)";

    static final List<Phrase<ParameterFact>> ALL = List.of(
            statement(
                    "values that need another parameter",
                    "(?<!['\"\ue001], )(?<!['\"\ue001] (?:or|and) )(?:(?:[Tt]he values? )?" + QUOTED_LIST
                            + "|[Tt]he values? " + VALUES + ") (?:(?:is|are) )?only available with (\\w+)=(\\w+)",
                    m -> new ParameterFact.ValuesNeed(
                            PhraseParts.values(PhraseParts.group(m, 1, 2)), m.group(3), m.group(4)),
                    List.of(
                            example(
                                    "'gold' only available with care=full.",
                                    new ParameterFact.ValuesNeed(List.of("gold"), "care", "full")),
                            example(
                                    "The value gold is only available with care=full.",
                                    new ParameterFact.ValuesNeed(List.of("gold"), "care", "full")),
                            example(
                                    "The values \"gold\" and \"silver\" are only available with care=full.",
                                    new ParameterFact.ValuesNeed(List.of("gold", "silver"), "care", "full")))),
            statement(
                    "for operating systems of a kind only",
                    "(?:[Oo]nly " + OFFERED + "|" + OFFERED + " only|[Oo]nly) (?:for|on|with) ([A-Z]\\w+) " + SYSTEMS
                            + END + "|" + PhraseParts.BEGIN + "(?:[Ff]or )?([A-Z]\\w+) " + SYSTEMS + " only" + END
                            + "|(?:[Oo]nly " + OFFERED + "|" + OFFERED + " only|[Oo]nly) (?:for|on|with) " + SYSTEMS
                            + " (?:that (?:are to )?run|running) ([A-Z]\\w+)" + END,
                    m -> new ParameterFact.ForSystems(first(m)),
                    List.of(
                            example("Only available for Linux servers.", new ParameterFact.ForSystems("Linux")),
                            example("Linux servers only.", new ParameterFact.ForSystems("Linux")),
                            example(
                                    "Available only on hosts that are to run Linux.",
                                    new ParameterFact.ForSystems("Linux")))),
            statement(
                    "value for some values only",
                    "(?<!\\d)(\\d{1,9})\\p{L}* (?:[a-z]+ )?is (?:only available for the following|offered on these|only available for these)"
                            + " (\\w+?)s(?: alone)?: " + VALUES + END,
                    m -> new ParameterFact.ValueOnlyFor(m.group(1), m.group(2), PhraseParts.values(m.group(3))),
                    List.of(example(
                            "10Gbps networking is only available for the following racks: R1, R2",
                            new ParameterFact.ValueOnlyFor("10", "rack", List.of("R1", "R2"))))),
            statement(
                    "required for values",
                    "[Rr]equired only for (\\w+) " + LIST,
                    m -> new ParameterFact.RequiredFor(m.group(1), PhraseParts.values(PhraseParts.group(m, 2, 3))),
                    List.of(
                            example(
                                    "Required only for kind 'a' or 'b'.",
                                    new ParameterFact.RequiredFor("kind", List.of("a", "b"))),
                            example(
                                    "Required only for kind a_1 or b.",
                                    new ParameterFact.RequiredFor("kind", List.of("a_1", "b"))))),
            statement(
                    "required for values not of a kind",
                    "[Rr]equired for non[ -]([\\w-]+) (\\w+ \\w+?)s?(?=\\.|$)",
                    m -> new ParameterFact.RequiredForNon(m.group(1), m.group(2).replace(' ', '_')),
                    List.of(example(
                            "Required for non staff-run alert types.",
                            new ParameterFact.RequiredForNon("staff-run", "alert_type")))),
            statement(
                    "values reserved for customers",
                    "(?<![\\w-])(?<!, )(?<! and )((?:[\\w-]+|" + QUOTED + ")(?:(?:, | and )(?:[\\w-]+|" + QUOTED
                            + "))*+) (?:are |is )?only (?:permitted|allowed)"
                            + " (?:for|to)\\b[^.]*?([\\w-]+) customers",
                    m -> new ParameterFact.ReservedFor(PhraseParts.values(m.group(1)), m.group(2)),
                    List.of(example(
                            "Note: staff-warn, staff-call only permitted for Deluxe staff-run customers.",
                            new ParameterFact.ReservedFor(List.of("staff-warn", "staff-call"), "staff-run")))),
            statement(
                    "only with one value of another parameter",
                    "[Ff]or (\\w+) (\\w+_\\w+) only(?=\\.)|[Uu]sed only with the (\\w+) (\\w+_\\w+)(?=\\.)",
                    m -> m.group(1) != null
                            ? new ParameterFact.OnlyWith(m.group(2), List.of(m.group(1)))
                            : new ParameterFact.OnlyWith(m.group(4), List.of(m.group(3))),
                    List.of(
                            example(
                                    "For metered line_type only.",
                                    new ParameterFact.OnlyWith("line_type", List.of("metered"))),
                            example(
                                    "Used only with the metered line_type.",
                                    new ParameterFact.OnlyWith("line_type", List.of("metered"))))),
            statement(
                    "only with values of another parameter",
                    "(?:For the following (\\w+) types only: |[Tt]aken only with the (\\w+) types )" + LIST,
                    m -> new ParameterFact.OnlyWith(
                            PhraseParts.group(m, 1, 2), PhraseParts.values(PhraseParts.group(m, 3, 4))),
                    List.of(
                            example(
                                    "(For the following lock types only: 'a', 'b')",
                                    new ParameterFact.OnlyWith("lock", List.of("a", "b"))),
                            example(
                                    "(Taken only with the lock types a, b_2)",
                                    new ParameterFact.OnlyWith("lock", List.of("a", "b_2"))))),
            statement(
                    "not for values with a prefix",
                    "Not available for [^(.]*\\((?:i\\.e\\. )?(\\w+?)s (?:beginning|that (?:begin|start)) with (\\w+)\\)"
                            + "|" + PhraseParts.BEGIN
                            + "[^.(]*\\((?:i\\.e\\. )?(\\w+?)s (?:beginning|that (?:begin|start)) with (\\w+)\\)"
                            + " cannot have (?:them|it)",
                    m -> new ParameterFact.NotForPrefix(PhraseParts.group(m, 1, 3), PhraseParts.group(m, 2, 4)),
                    List.of(
                            example(
                                    "Not available for small racks (i.e. racks beginning with R0)",
                                    new ParameterFact.NotForPrefix("rack", "R0")),
                            example(
                                    "Small racks (racks that start with R0) cannot have them",
                                    new ParameterFact.NotForPrefix("rack", "R0")))),
            statement(
                    "flag that needs another flag",
                    "This flag (?:can only be set|can be set only|may only be set|may be set only) when (?:when )?(\\w+) is (enabled|disabled)[^.]*",
                    m -> new ParameterFact.FlagNeeds(m.group(1), m.group(2).equals("enabled")),
                    List.of(example(
                            "This flag can only be set when watching is disabled, otherwise the call fails.",
                            new ParameterFact.FlagNeeds("watching", false)))),
            exception(
                    "one value left for a kind",
                    "unless the (\\w+) is an? ([^,.]{1,80}?) \\1, in which case the default and only available value is "
                            + "(" + QUOTED + ")"
                            + "|an? ([^,.;]{1,80}?) (\\w+) takes (" + QUOTED + ") by default and nothing else",
                    m -> m.group(1) != null
                            ? new ParameterFact.ForcedByLabel(m.group(2), m.group(1), PhraseParts.unquote(m.group(3)))
                            : new ParameterFact.ForcedByLabel(m.group(4), m.group(5), PhraseParts.unquote(m.group(6))),
                    List.of(
                            example(
                                    "Default value is \"a\" unless the rack is a Small Steel rack, in which case the"
                                            + " default and only available value is \"b\".",
                                    new ParameterFact.ForcedByLabel("Small Steel", "rack", "b")),
                            example(
                                    "Default value is \"a\"; a Small Steel rack takes \"b\" by default and nothing else.",
                                    new ParameterFact.ForcedByLabel("Small Steel", "rack", "b")))),
            ownStatement(
                    "required where another has a value",
                    "(?:[Rr]equired|[Mm]andatory|[Cc]ompulsory|[Oo]bligatory|[Nn]eeded) (?:only )?(?:if|when|where|for|with)(?: the)? (\\w+)(?: parameter)?"
                            + IS + ""
                            + OF
                            + QUOTED_LIST + "(?: only)?"
                            + "|(?:[Mm]ust|[Hh]as to) be (?:given|provided|specified|supplied|set) (?:if|when|where|for|with)(?: the)? (\\w+)(?: parameter)?"
                            + IS + "(?:either )?"
                            + QUOTED_LIST,
                    m -> m.group(1) != null
                            ? new ParameterFact.RequiredFor(m.group(1), PhraseParts.values(m.group(2)))
                            : new ParameterFact.RequiredFor(m.group(3), PhraseParts.values(m.group(4))),
                    List.of(example("Required if kind is 'a'.", new ParameterFact.RequiredFor("kind", List.of("a"))))),
            ownStatement(
                    "required where another is given",
                    "(?:[Rr]equired|[Mm]andatory|[Cc]ompulsory|[Nn]eeded|[Mm]ust be (?:given|provided|specified|supplied)) (?:if|when|whenever|where)(?: the)? (\\w+)(?: parameter)? is (?:given|provided|specified|supplied|present|passed|set|used)",
                    m -> new ParameterFact.RequiredWith(m.group(1)),
                    List.of(example("Required when kind is given.", new ParameterFact.RequiredWith("kind")))),
            ownStatement(
                    "not for values of another",
                    "(?:[Nn]ot (?:allowed|permitted|available|valid|accepted|supported)|(?:[Cc]annot|[Mm]ust not|[Mm]ay not|[Cc]an't) be (?:given|used|set|specified|provided|present)) (?:if|when|where|for|with)(?: the)? (\\w+)(?: parameter)?"
                            + IS + "" + OF + "(?:" + QUOTED_LIST + "|([Tt]rue|[Ff]alse)\\b)",
                    m -> new ParameterFact.NotFor(m.group(1), PhraseParts.values(PhraseParts.group(m, 2, 3))),
                    List.of(example(
                            "Not allowed for kind 'small'.", new ParameterFact.NotFor("kind", List.of("small"))))),
            ownStatement(
                    "not together",
                    "(?:is |are )?(?:[Mm]utually exclusive|[Ee]xclusive) (?:with|to)(?: the)? " + ANY_NAMES
                            + "(?: parameter)?"
                            + "|(?:[Cc]annot|[Cc]an ?not|[Cc]an't|[Mm]ust not|[Mm]ay not) be (?:used|given|combined|specified|provided|set|passed)(?: together| along| in combination| in conjunction| at the same time)?,? (?:with|as)(?: the)? "
                            + ANY_NAMES + "(?: parameter)?"
                            + "|(?:[Cc]annot|[Cc]an't|[Mm]ust not|[Mm]ay not) be (?:used|given|specified|provided|set|passed) (?:if|when|where)(?: the)? "
                            + ANY_NAMES + "(?: parameter)? is (?:given|provided|specified|supplied|present|passed)"
                            + "|" + PhraseParts.BEGIN
                            + "(?:[Ii]s )?(?:[Cc]onflicts with|[Ii]ncompatible with|[Ee]xcludes)(?: the)? " + ANY_NAMES
                            + "(?: parameter)?"
                            + END
                            + "|" + PhraseParts.BEGIN
                            + "[Nn]ot to be (?:used|given|combined|set) (?:together |in combination )?with(?: the)? "
                            + ANY_NAMES + "(?: parameter)?" + END
                            + "|(?:[Dd]o not|[Dd]on't|[Nn]ever|[Yy]ou (?:cannot|can't|must not|may not)) (?:use|give|set|combine|specify|pass|send|provide)(?: this(?: parameter)?| it)? (?:together |along |in combination )?with(?: the)? "
                            + ANY_NAMES + "(?: parameter)?"
                            + "|[Nn]ot (?:allowed|permitted|valid) (?:together |in combination )?with(?: the)? "
                            + ANY_NAMES + "(?: parameter)?",
                    m -> each(first(m), ParameterFact.NotTogetherWith::new),
                    List.of(
                            example("Mutually exclusive with kind.", new ParameterFact.NotTogetherWith("kind")),
                            example("Cannot be combined with kind.", new ParameterFact.NotTogetherWith("kind")),
                            example("Do not use together with kind.", new ParameterFact.NotTogetherWith("kind")),
                            example(
                                    "Mutually exclusive with kind and size.",
                                    new ParameterFact.Several(List.of(
                                            new ParameterFact.NotTogetherWith("kind"),
                                            new ParameterFact.NotTogetherWith("size")))))),
            statement(
                    "only with values in quotation marks of another",
                    PhraseParts.BEGIN
                            + "(?:[Oo]nly(?: (?:valid|allowed|permitted|accepted|available))?|(?:[Vv]alid|[Aa]llowed|[Pp]ermitted|[Aa]ccepted|[Aa]vailable) only) (?:if|when|where|for|with)(?: the)? (\\w+)(?: parameter)?"
                            + IS + "(?:either )?"
                            + QUOTED_LIST + END
                            + "|" + PhraseParts.BEGIN + "(?:[Aa]pplies only to|[Oo]nly applies to)(?: the)? (\\w+) "
                            + OF + QUOTED_LIST + END
                            + "|" + PhraseParts.BEGIN
                            + "(?:(?:[Vv]alid|[Aa]vailable|[Aa]llowed|[Aa]ccepted|[Pp]ermitted|[Uu]sed|[Aa]pplies) (?:for|to)|[Ff]or)(?: the)? (\\w+) "
                            + OF + QUOTED_LIST + " only" + END
                            + "|(?:[Cc]annot|[Cc]an't|[Mm]ust not|[Mm]ay not) be " + GIVEN
                            + " unless(?: the)? (\\w+)(?: parameter)? (?:is|equals|is set to|has the value|=) " + OF
                            + QUOTED_LIST
                            + END,
                    m -> new ParameterFact.OnlyWith(
                            PhraseParts.group(m, 1, 3, 5, 7), PhraseParts.values(PhraseParts.group(m, 2, 4, 6, 8))),
                    List.of(
                            example("Only valid if kind is 'a'.", new ParameterFact.OnlyWith("kind", List.of("a"))),
                            example(
                                    "Must not be set unless kind is 'a'.",
                                    new ParameterFact.OnlyWith("kind", List.of("a"))))),
            statement(
                    "only together",
                    "(?:[Mm]ust|[Cc]an only|[Mm]ay only|[Hh]as to) be (?:given|used|specified|provided|set|passed) (?:only )?(?:together|along|in combination) with(?: the)? "
                            + ALL_NAMES + "(?: parameter)?"
                            + "|" + PhraseParts.BEGIN
                            + "(?:[Rr]equires|[Nn]eeds)(?: the(?: parameters?)?)? " + ALL_NAMES
                            + "(?: parameter)?(?: (?:too|as well|to be (?:given|provided|specified|supplied|set)))?"
                            + END
                            + "|" + PhraseParts.BEGIN + "[Rr]equires (?:that )?(?:the )?" + ALL_NAMES
                            + "(?: parameter)? (?:is|to be) (?:also )?" + GIVEN
                            + "(?: too| as well)?" + END
                            + "|(?:[Cc]annot|[Cc]an't|[Mm]ust not|[Mm]ay not) be " + GIVEN
                            + " (?:unless(?: the)? " + ALL_NAMES + "(?: parameter)? is " + GIVEN
                            + "(?: too| as well)?|without(?: the)? " + ALL_NAMES + "(?: parameter)?)"
                            + END
                            + "|" + PhraseParts.BEGIN + "(?:[Oo]nly with|[Nn]ot without)(?: the)? " + ALL_NAMES
                            + "(?: parameter)?"
                            + END
                            + "|" + PhraseParts.BEGIN
                            + "(?:[Oo]nly (?:valid|allowed|permitted|accepted)|(?:[Vv]alid|[Aa]llowed|[Pp]ermitted|[Aa]ccepted) only) (?:together |in combination )?with(?: the)? "
                            + ALL_NAMES + "(?: parameter)?"
                            + END
                            + "|(?:[Cc]an|[Mm]ay) only be " + GIVEN + " (?:if|when|where)(?: the)? " + ALL_NAMES
                            + "(?: parameter)? is " + GIVEN
                            + "|" + PhraseParts.BEGIN
                            + "[Oo]nly(?: (?:valid|allowed|permitted|accepted|used))? (?:if|when|where)(?: the)? "
                            + ALL_NAMES + "(?: parameter)? is " + GIVEN + END
                            + "|(?:[Cc]an|[Mm]ay) be " + GIVEN + " only (?:together |in combination )?with(?: the)? "
                            + ALL_NAMES
                            + "(?: parameter)?" + END + "|[Mm]ust be accompanied by(?: the)? " + ALL_NAMES
                            + "(?: parameter)?" + END
                            + "|" + PhraseParts.BEGIN + "[Yy]ou must also " + GIVE + "(?: the)? " + ALL_NAMES
                            + "(?: parameter)?" + END,
                    m -> each(first(m), ParameterFact.TogetherWith::new),
                    List.of(
                            example("Must be given together with kind.", new ParameterFact.TogetherWith("kind")),
                            example("Requires that kind is given too.", new ParameterFact.TogetherWith("kind")),
                            example("Must not be set unless kind is set.", new ParameterFact.TogetherWith("kind")))),
            BetweenPhrases.ALL.get(0),
            BetweenPhrases.ALL.get(1),
            statement(
                    "another has to be given too",
                    PhraseParts.BEGIN
                            + "(?:[Tt]he )?(\\w+)(?: parameter)? is (?:also )?(?:required|mandatory|needed) (?:if|when) (?:this(?: parameter)?|it) is "
                            + GIVEN + END + "|[Ii]f (?:(?:this(?: parameter)?|it) is )?" + GIVEN
                            + ",? (?:then )?(?:the )?(\\w+)(?: parameter)? (?:(?:must|has to|needs to) (?:also )?be "
                            + GIVEN
                            + "|is (?:also )?(?:required|mandatory|needed))(?: too| as well)?",
                    m -> new ParameterFact.TogetherWith(first(m)),
                    List.of(example(
                            "If this is set, kind must be set as well.", new ParameterFact.TogetherWith("kind")))),
            statement(
                    "not where another is given",
                    "(?:[Ii]f|[Ww]hen|[Ww]here)(?: the)? (\\w+)(?: parameter)? is " + GIVEN
                            + ",? (?:then )?(?:this|it)(?: parameter)? (?:(?:must not|cannot|can't|may not) be " + GIVEN
                            + "|is not (?:allowed|permitted|accepted)|(?:must|has to) be (?:omitted|left out))",
                    m -> new ParameterFact.NotTogetherWith(m.group(1)),
                    List.of(example(
                            "If kind is given, this must not be given.", new ParameterFact.NotTogetherWith("kind")))),
            statement(
                    "required where another is given, the condition first",
                    "(?:[Ii]f|[Ww]hen|[Ww]here)(?: the)? (\\w+)(?: parameter)? is " + GIVEN
                            + ",? (?:then )?(?:this|it)(?: parameter)? (?:is (?:also )?(?:required|mandatory|needed)|(?:must|has to) (?:also )?be "
                            + GIVEN + ")(?: too| as well)?",
                    m -> new ParameterFact.RequiredWith(m.group(1)),
                    List.of(example("If kind is given, this is required.", new ParameterFact.RequiredWith("kind")))),
            statement(
                    "required for values of another, the condition first",
                    "(?:[Ii]f|[Ww]hen|[Ww]here)(?: the)? (\\w+)(?: parameter)? (?:is|equals|is set to|=) " + OF
                            + QUOTED_LIST
                            + ",? (?:then )?(?:this|it)(?: parameter)? (?:is (?:also )?(?:required|mandatory|needed)|(?:must|has to) (?:also )?be "
                            + GIVEN + ")",
                    m -> new ParameterFact.RequiredFor(m.group(1), PhraseParts.values(m.group(2))),
                    List.of(example(
                            "If kind is 'a', this is required.", new ParameterFact.RequiredFor("kind", List.of("a"))))),
            statement(
                    "required for values of another, these first",
                    PhraseParts.BEGIN + "(?:[Ff]or|[Ww]ith)(?: the)? (\\w+)(?: parameter)? " + OF + QUOTED_LIST
                            + ",? (?:this|it)(?: parameter)? is (?:required|mandatory|needed)" + END,
                    m -> new ParameterFact.RequiredFor(m.group(1), PhraseParts.values(m.group(2))),
                    List.of(example(
                            "For kind 'a', this is required.", new ParameterFact.RequiredFor("kind", List.of("a"))))),
            statement(
                    "left out where another is given",
                    PhraseParts.BEGIN
                            + "(?:[Mm]ust|[Hh]as to) be (?:omitted|left out|absent) (?:if|when|where)(?: the)? (\\w+)(?: parameter)? is "
                            + GIVEN,
                    m -> new ParameterFact.NotTogetherWith(m.group(1)),
                    List.of(example("Must be omitted if kind is given.", new ParameterFact.NotTogetherWith("kind")))),
            statement(
                    "not for values of another, the condition first",
                    "(?:[Ii]f|[Ww]hen|[Ww]here)(?: the)? (\\w+)(?: parameter)? (?:is|equals|is set to|=) " + OF
                            + QUOTED_LIST + ",? (?:then )?(?:this |it )?(?:must not|cannot|can't|may not) be " + GIVEN,
                    m -> new ParameterFact.NotFor(m.group(1), PhraseParts.values(m.group(2))),
                    List.of(example(
                            "If kind is 'a', must not be given.", new ParameterFact.NotFor("kind", List.of("a"))))),
            statement(
                    "values where another has a value",
                    "(?:[Ii]f|[Ww]hen|[Ww]here)(?: the)? (\\w+)(?: parameter)? (?:is|equals|is set to|=) " + OF
                            + QUOTED_LIST
                            + ",? (?:then )?(?:this |it |the value )?(?:must|has to|can only) be (?:one of |either )?"
                            + QUOTED_LIST,
                    m -> new ParameterFact.ValuesWhere(
                            m.group(1), PhraseParts.values(m.group(2)), PhraseParts.values(m.group(3))),
                    List.of(example(
                            "If kind is 'a', must be one of 'p', 'q'.",
                            new ParameterFact.ValuesWhere("kind", List.of("a"), List.of("p", "q"))))));

    private RulePhrases() {}

    private static ParameterFact each(String list, Function<String, ParameterFact> fact) {
        List<ParameterFact> facts = names(list).stream().map(fact).toList();
        return facts.size() == 1 ? facts.get(0) : new ParameterFact.Several(facts);
    }
}
