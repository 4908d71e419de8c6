package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.BetweenPhrases.GIVEN;
import static dev.memsetkit.extractor.grammar.Phrase.example;
import static dev.memsetkit.extractor.grammar.Phrase.phrase;
import static dev.memsetkit.extractor.grammar.Phrase.statement;
import static dev.memsetkit.extractor.grammar.PhraseParts.BEGIN;
import static dev.memsetkit.extractor.grammar.PhraseParts.END;
import static dev.memsetkit.extractor.grammar.PhraseParts.METHOD;
import static dev.memsetkit.extractor.grammar.PhraseParts.QUOTED_LIST;
import static dev.memsetkit.extractor.grammar.PhraseParts.group;

import java.util.List;
import java.util.stream.Stream;

/** The phrases of a method's own running text, outside its parameters. */
public final class MethodPhrases {

    private static final String NOT_GIVEN =
            "[Ii]f (?:the |no )?(\\w+) (?:is(?:n't| not)|parameter is not) (?:provided|given|passed(?: in)?|supplied|set|specified)";

    /** The name of a parameter; whether it is one, the reader knows. */
    private static final String NAME = "(?:[Tt]he (?:parameter )?)?(\\w+)(?: parameter)?";

    /** What a phrase says of the method, of its parameters or of what it returns. */
    public sealed interface MethodFact {

        /** The method or its product is deprecated. */
        record DeprecatedMethod() implements MethodFact {}

        /** A parameter's default. */
        record DefaultOf(String param, String value) implements MethodFact {}

        /** Returned keys that are not always there. */
        record OptionalKeys(List<String> keys) implements MethodFact {}

        /** What a returned key holds is described by the list that follows. */
        record KeyDescribedBelow(String key) implements MethodFact {}

        /** The keys of another method are returned too. */
        record KeysToo(String method) implements MethodFact {}

        /** The keys that follow are not always there. */
        record OptionalKeysBelow() implements MethodFact {}

        /** Something ties parameters to each other that are named in full. */
        record TiedParams(ParameterFact fact) implements MethodFact {}

        /** Something ties one parameter to another. */
        record TiedParam(String param, ParameterFact fact) implements MethodFact {}

        /** The author left a mark that something is missing. */
        record Unfinished(String what) implements MethodFact {}
    }

    public static final PhraseTable<MethodFact> ALL = PhraseTable.of(Stream.of(
                    BetweenPhrases.ALL.stream().map(row -> row.<MethodFact>as(MethodFact.TiedParams::new)),
                    rules().stream(),
                    rows().stream())
            .flatMap(rows -> rows)
            .toList());

    private MethodPhrases() {}

    /** Rules that name both parameters: a statement, so that a condition or an exception makes it another one. */
    private static List<Phrase<MethodFact>> rules() {
        return List.of(
                statement(
                        "parameter required where another is given",
                        BEGIN + "[Ii]f " + NAME + " is " + GIVEN + ",? (?:then )?" + NAME
                                + " (?:is (?:also )?(?:required|mandatory|needed)|(?:must|has to) (?:also )?be " + GIVEN
                                + ")(?: too| as well)?" + END,
                        m -> tied(m.group(1), new ParameterFact.TogetherWith(m.group(2))),
                        List.of(example(
                                "If size is given, kind is required.",
                                tied("size", new ParameterFact.TogetherWith("kind"))))),
                statement(
                        "parameter required where another is given, the condition last",
                        BEGIN + NAME + " (?:is (?:required|mandatory|needed)|(?:must|has to) be " + GIVEN
                                + ") (?:if|when|whenever) " + NAME + " is " + GIVEN + END,
                        m -> tied(m.group(1), new ParameterFact.RequiredWith(m.group(2))),
                        List.of(example(
                                "The size is required if kind is given.",
                                tied("size", new ParameterFact.RequiredWith("kind"))))),
                statement(
                        "parameter required for values of another",
                        BEGIN + NAME + " (?:is (?:required|mandatory|needed)|(?:must|has to) be " + GIVEN
                                + ") (?:if|when|for) " + NAME + " (?:(?:is|equals|=) )?" + QUOTED_LIST + END,
                        m -> tied(
                                m.group(1), new ParameterFact.RequiredFor(m.group(2), PhraseParts.values(m.group(3)))),
                        List.of(example(
                                "size is required if kind is 'a'.",
                                tied("size", new ParameterFact.RequiredFor("kind", List.of("a")))))),
                statement(
                        "parameter not together with another",
                        BEGIN + NAME + " (?:cannot|can't|must not|may not) be " + GIVEN
                                + " (?:(?:together |in combination )?with|if|when) " + NAME + "(?: is " + GIVEN + ")?"
                                + END,
                        m -> tied(m.group(1), new ParameterFact.NotTogetherWith(m.group(2))),
                        List.of(example(
                                "size cannot be used with kind.",
                                tied("size", new ParameterFact.NotTogetherWith("kind"))))),
                statement(
                        "default of a parameter",
                        BEGIN + "(?:" + NAME + " defaults to|[Tt]he default (?:value )?(?:for|of) " + NAME
                                + " is|[Bb]y default,? " + NAME + " is) ('[^']*'|\"[^\"]*\"|True|False|\\d+)" + END,
                        m -> new MethodFact.DefaultOf(group(m, 1, 2, 3), PhraseParts.unquote(m.group(4))),
                        List.of(example("The size defaults to 5.", new MethodFact.DefaultOf("size", "5")))));
    }

    private static MethodFact tied(String param, ParameterFact fact) {
        return new MethodFact.TiedParam(param, fact);
    }

    private static List<Phrase<MethodFact>> rows() {
        return List.of(
                phrase(
                        "deprecated method",
                        "(?i:\\b(?:products?|this method|this function|this call|method [\\w.]+\\(\\)))\\b (?:(?:is|are|has been|have been) )"
                                + "(?:now )?(?:deprecated|obsolete|superseded by)\\b[^.]*"
                                + "|^\\((?:[Dd]eprecated|DEPRECATED)\\)(?= \\p{Lu})|^(?:[Dd]eprecated|DEPRECATED)(?:[:.,;]|$| in favou?r of\\b| (?:since|in|as of)(?: version| release)? v?\\d[\\d.]*:?)[^.]*",
                        m -> new MethodFact.DeprecatedMethod(),
                        List.of(
                                example("Deprecated since version 5.1: use brass.", new MethodFact.DeprecatedMethod()),
                                example(
                                        "Our wooden rack products are now deprecated.",
                                        new MethodFact.DeprecatedMethod()),
                                example(
                                        "The wooden rack products have been deprecated.",
                                        new MethodFact.DeprecatedMethod()))),
                phrase(
                        "default where not given",
                        NOT_GIVEN + ",? (?:then )?('[^']*'|\"[^\"]*\"|True|False|\\d+) (?:will be|is) (?:used|assumed)",
                        m -> new MethodFact.DefaultOf(m.group(1), PhraseParts.unquote(m.group(2))),
                        List.of(example(
                                "If the period is not provided, 'day' will be used.",
                                new MethodFact.DefaultOf("period", "day")))),
                phrase(
                        "default as a condition",
                        NOT_GIVEN + "\\b[^.]*? \\1=(\\w+)",
                        m -> new MethodFact.DefaultOf(m.group(1), m.group(2)),
                        List.of(example(
                                "If the state isn't passed in then it finds all racks with state=UP.",
                                new MethodFact.DefaultOf("state", "UP")))),
                phrase(
                        "keys only available somewhere",
                        "The (?:fields?|keys?) (\\w+(?:(?:, | and |, and )\\w+)*) (?:is|are) only (?:available|present|provided|there)(?: (?:in|for|with|on|when|where|if)\\b[^.]*)?",
                        m -> new MethodFact.OptionalKeys(List.of(m.group(1).split(", and |, | and "))),
                        List.of(example(
                                "The fields speed, height and depth are only available in racks.",
                                new MethodFact.OptionalKeys(List.of("speed", "height", "depth"))))),
                phrase(
                        "key described below",
                        "^The (\\w+) (?:attribute|key|field|entry) is a (?:list of dictionaries|dictionary)[^.]* following keys:?$",
                        m -> new MethodFact.KeyDescribedBelow(m.group(1)),
                        List.of(example(
                                "The slots attribute is a list of dictionaries with the following keys:",
                                new MethodFact.KeyDescribedBelow("slots")))),
                phrase(
                        "keys of another method too",
                        "[Kk]eys (?:as )?described in " + METHOD + " (?:will also be|are also|are) returned",
                        m -> new MethodFact.KeysToo(m.group(1)),
                        List.of(example(
                                "The keys as described in rack.info() will also be returned.",
                                new MethodFact.KeysToo("rack.info")))),
                phrase(
                        "optional keys below",
                        "following keys are (?:only (?:included|provided|present|returned)|(?:included|provided|present|returned) only)",
                        m -> new MethodFact.OptionalKeysBelow(),
                        List.of(example(
                                "The following keys are only included where the rack is new.",
                                new MethodFact.OptionalKeysBelow()))),
                phrase(
                        "unfinished",
                        "\\b(?:FIXME|TODO|XXX)\\b:? ?(\\w*)",
                        m -> new MethodFact.Unfinished(m.group(1)),
                        List.of(example("FIXME: returns", new MethodFact.Unfinished("returns")))));
    }
}
