package dev.memsetkit.extractor.grammar;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A row of the grammar.
 *
 * @param name what the phrase says, for reports
 * @param words the words it is read from, as a regular expression over folded text with plain quotation marks
 * @param fact what they say
 * @param examples sentences with the fact that each yields: the test and the documentation of the row
 * @param <F> the kind of facts
 */
public record Phrase<F>(String name, Pattern words, Function<MatchResult, F> fact, List<Example<F>> examples) {

    public Phrase {
        examples = List.copyOf(examples);
    }

    /**
     * A sentence and what it says.
     *
     * @param sentence the sentence
     * @param fact the fact that the phrase yields for it
     * @param <F> the kind of facts
     */
    public record Example<F>(String sentence, F fact) {}

    static <F> Phrase<F> phrase(String name, String words, Function<MatchResult, F> fact, List<Example<F>> examples) {
        return new Phrase<>(name, Pattern.compile(words), fact, examples);
    }

    static <F> Example<F> example(String sentence, F fact) {
        return new Example<>(sentence, fact);
    }
}
