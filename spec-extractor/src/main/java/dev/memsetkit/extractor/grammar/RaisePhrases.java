package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.Phrase.example;
import static dev.memsetkit.extractor.grammar.Phrase.phrase;

import java.util.List;
import java.util.Optional;

/** The phrases of conditions in which an error is raised that are a statement about a parameter too. */
public final class RaisePhrases {

    private static final String GIVEN = "(?: (?:is|was) (?:given|provided|passed|sent|specified|supplied))?";

    /** An empty list is refused; the name of the parameter, or the empty string for "the list". */
    public static final PhraseTable<String> EMPTY_LISTS = PhraseTable.of(List.of(
            phrase(
                    "empty list",
                    "^(?:if|when|where|for) (?:(?:the|a|an|your) )?(?:"
                            + "list(?: of \\w+)? (?:(?:is|was) empty|(?:has|contains|holds|names) no \\w+(?: in it)?)"
                            + "|empty list(?: of \\w+)?" + GIVEN + ")\\.?$",
                    m -> "",
                    List.of(
                            example("if the list has no names in it", ""),
                            example("if an empty list of names is provided", ""))),
            phrase(
                    "empty parameter",
                    "^(?:if|when|where) (\\w+) (?:is|was) (?:empty|an empty list)\\.?$",
                    m -> m.group(1),
                    List.of(example("if slots is empty", "slots")))));

    private RaisePhrases() {}

    /** The parameter that a condition says is an empty list; the empty string where it says "the list". */
    public static Optional<String> emptyList(String condition) {
        return EMPTY_LISTS.first(SentenceText.of(condition)).map(Grammar.Found::fact);
    }
}
