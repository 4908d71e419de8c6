package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.Phrase.example;
import static dev.memsetkit.extractor.grammar.Phrase.phrase;
import static dev.memsetkit.extractor.grammar.PhraseParts.END;
import static dev.memsetkit.extractor.grammar.PhraseParts.QUOTED;
import static dev.memsetkit.extractor.grammar.PhraseParts.VALUES;

import java.util.List;

/** The phrases that tie one parameter to another. */
final class RulePhrases {

    private static final String QUOTED_LIST = "(" + QUOTED + "(?:(?:, | or | and |, or |, and )" + QUOTED + ")*)";

    /** Values in quotation marks, or without them where they stand in a code font or end a sentence. */
    private static final String LIST = "(?:" + QUOTED_LIST + "|" + VALUES + "(?=[.)](?:\\s|$)|$))";

    static final List<Phrase<ParameterFact>> ALL = List.of(
            phrase(
                    "values that need another parameter",
                    "(?:(?:[Tt]he values? )?" + QUOTED_LIST + "|[Tt]he values? " + VALUES
                            + ") (?:(?:is|are) )?only available with (\\w+)=(\\w+)",
                    m -> new ParameterFact.ValuesNeed(
                            PhraseParts.values(m.group(1) != null ? m.group(1) : m.group(2)), m.group(3), m.group(4)),
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
            phrase(
                    "value for some values only",
                    "(\\d+)\\p{L}* (?:[a-z]+ )?is (?:only available for the following|offered on these|only available for these)"
                            + " (\\w+?)s(?: alone)?: " + VALUES + END,
                    m -> new ParameterFact.ValueOnlyFor(m.group(1), m.group(2), PhraseParts.values(m.group(3))),
                    List.of(example(
                            "10Gbps networking is only available for the following racks: R1, R2",
                            new ParameterFact.ValueOnlyFor("10", "rack", List.of("R1", "R2"))))),
            phrase(
                    "required for values",
                    "[Rr]equired only for (\\w+) " + LIST,
                    m -> new ParameterFact.RequiredFor(
                            m.group(1), PhraseParts.values(m.group(2) != null ? m.group(2) : m.group(3))),
                    List.of(
                            example(
                                    "Required only for kind 'a' or 'b'.",
                                    new ParameterFact.RequiredFor("kind", List.of("a", "b"))),
                            example(
                                    "Required only for kind a_1 or b.",
                                    new ParameterFact.RequiredFor("kind", List.of("a_1", "b"))))),
            phrase(
                    "required for values not of a kind",
                    "[Rr]equired for non[ -]([\\w-]+) (\\w+ \\w+?)s?(?=\\.|$)",
                    m -> new ParameterFact.RequiredForNon(m.group(1), m.group(2).replace(' ', '_')),
                    List.of(example(
                            "Required for non staff-run alert types.",
                            new ParameterFact.RequiredForNon("staff-run", "alert_type")))),
            phrase(
                    "values reserved for customers",
                    "((?:[\\w-]+|" + QUOTED + ")(?:(?:, | and )(?:[\\w-]+|" + QUOTED
                            + "))*) (?:are |is )?only (?:permitted|allowed)"
                            + " (?:for|to)\\b[^.]*?([\\w-]+) customers",
                    m -> new ParameterFact.ReservedFor(PhraseParts.values(m.group(1)), m.group(2)),
                    List.of(example(
                            "Note: staff-warn, staff-call only permitted for Deluxe staff-run customers.",
                            new ParameterFact.ReservedFor(List.of("staff-warn", "staff-call"), "staff-run")))),
            phrase(
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
            phrase(
                    "only with values of another parameter",
                    "(?:For the following (\\w+) types only: |[Tt]aken only with the (\\w+) types )" + LIST,
                    m -> new ParameterFact.OnlyWith(
                            m.group(1) != null ? m.group(1) : m.group(2),
                            PhraseParts.values(m.group(3) != null ? m.group(3) : m.group(4))),
                    List.of(
                            example(
                                    "(For the following lock types only: 'a', 'b')",
                                    new ParameterFact.OnlyWith("lock", List.of("a", "b"))),
                            example(
                                    "(Taken only with the lock types a, b_2)",
                                    new ParameterFact.OnlyWith("lock", List.of("a", "b_2"))))),
            phrase(
                    "not for values with a prefix",
                    "Not available for [^(.]*\\((?:i\\.e\\. )?(\\w+?)s (?:beginning|that (?:begin|start)) with (\\w+)\\)"
                            + "|[^.(]*\\((?:i\\.e\\. )?(\\w+?)s (?:beginning|that (?:begin|start)) with (\\w+)\\)"
                            + " cannot have (?:them|it)",
                    m -> new ParameterFact.NotForPrefix(
                            m.group(1) != null ? m.group(1) : m.group(3), m.group(2) != null ? m.group(2) : m.group(4)),
                    List.of(
                            example(
                                    "Not available for small racks (i.e. racks beginning with R0)",
                                    new ParameterFact.NotForPrefix("rack", "R0")),
                            example(
                                    "Small racks (racks that start with R0) cannot have them",
                                    new ParameterFact.NotForPrefix("rack", "R0")))),
            phrase(
                    "flag that needs another flag",
                    "This flag (?:can only be set|can be set only|may only be set|may be set only) when (?:when )?(\\w+) is (enabled|disabled)[^.]*",
                    m -> new ParameterFact.FlagNeeds(m.group(1), m.group(2).equals("enabled")),
                    List.of(example(
                            "This flag can only be set when watching is disabled, otherwise the call fails.",
                            new ParameterFact.FlagNeeds("watching", false)))),
            phrase(
                    "one value left for a kind",
                    "unless the (\\w+) is an? ([^,.]+?) \\1, in which case the default and only available value is "
                            + "(" + QUOTED + ")"
                            + "|an? ([^,.;]+?) (\\w+) takes (" + QUOTED + ") by default and nothing else",
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
                                    new ParameterFact.ForcedByLabel("Small Steel", "rack", "b")))));

    private RulePhrases() {}
}
