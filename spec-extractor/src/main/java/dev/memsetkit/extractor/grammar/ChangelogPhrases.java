package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.Phrase.example;
import static dev.memsetkit.extractor.grammar.Phrase.phrase;
import static dev.memsetkit.extractor.grammar.PhraseParts.METHOD;

import java.util.List;

/** The phrases of the changelog that say something of a parameter as it is today. */
public final class ChangelogPhrases {

    private static final String LITERAL = "(the empty string|'[^']*'|\"[^\"]*\"|True|False|\\d+)";

    private ChangelogPhrases() {}

    /**
     * A default that only the changelog states.
     *
     * @param method name of the method as printed
     * @param param name of the parameter
     * @param value the value without quotation marks
     */
    public record DefaultOf(String method, String param, String value) {}

    public static final PhraseTable<DefaultOf> ALL = PhraseTable.of(List.of(
            phrase(
                    "parameter will default to",
                    "[Tt]he (\\w+) parameter (?:for|of) " + METHOD + "[^.]*? will default to " + LITERAL,
                    m -> new DefaultOf(m.group(2), m.group(1), literal(m.group(3))),
                    List.of(example(
                            "The label parameter for rack.create() is now optional, and will default to the empty string ''.",
                            new DefaultOf("rack.create", "label", "")))),
            phrase(
                    "its default is",
                    METHOD + ": (\\w+) [^.]*?; its default is " + LITERAL,
                    m -> new DefaultOf(m.group(1), m.group(2), literal(m.group(3))),
                    List.of(example(
                            "rack.create(): label need not be given any more; its default is the empty string ''.",
                            new DefaultOf("rack.create", "label", ""))))));

    private static String literal(String printed) {
        return printed.equals("the empty string") ? "" : PhraseParts.unquote(printed);
    }
}
