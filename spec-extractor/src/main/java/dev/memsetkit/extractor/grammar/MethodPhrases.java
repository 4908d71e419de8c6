package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.Phrase.example;
import static dev.memsetkit.extractor.grammar.Phrase.phrase;
import static dev.memsetkit.extractor.grammar.PhraseParts.METHOD;

import java.util.List;

/** The phrases of a method's own running text, outside its parameters. */
public final class MethodPhrases {

    private static final String NOT_GIVEN =
            "[Ii]f (?:the |no )?(\\w+) (?:is(?:n't| not)|parameter is not) (?:provided|given|passed(?: in)?|supplied|set|specified)";

    private MethodPhrases() {}

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

        /** The author left a mark that something is missing. */
        record Unfinished(String what) implements MethodFact {}
    }

    public static final PhraseTable<MethodFact> ALL = PhraseTable.of(List.of(
            phrase(
                    "deprecated method",
                    "(?i:\\b(?:products?|this method|this function|this call|method [\\w.]+\\(\\)))\\b (?:(?:is|are|has been|have been) )"
                            + "(?:now )?(?:deprecated|obsolete|superseded by)\\b[^.]*"
                            + "|^\\((?:[Dd]eprecated|DEPRECATED)\\)(?= \\p{Lu})|^(?:[Dd]eprecated|DEPRECATED)(?:[:.,;]|$| in favou?r of\\b| (?:since|in|as of)(?: version| release)? v?\\d[\\d.]*:?)[^.]*",
                    m -> new MethodFact.DeprecatedMethod(),
                    List.of(
                            example("Deprecated since version 5.1: use brass.", new MethodFact.DeprecatedMethod()),
                            example("Our wooden rack products are now deprecated.", new MethodFact.DeprecatedMethod()),
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
                    List.of(example("FIXME: returns", new MethodFact.Unfinished("returns"))))));
}
