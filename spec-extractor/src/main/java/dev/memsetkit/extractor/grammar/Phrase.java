package dev.memsetkit.extractor.grammar;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the grammar.
 *
 * @param <F> the kind of facts
 */
public final class Phrase<F> {

    private final String name;
    private final Pattern words;
    private final RequiredLiterals literals;
    private final Function<MatchResult, F> fact;
    private final List<Example<F>> examples;

    private Phrase(String name, Pattern words, Function<MatchResult, F> fact, List<Example<F>> examples) {
        this.name = name;
        this.words = words;
        this.literals = RequiredLiterals.of(words);
        this.fact = fact;
        this.examples = List.copyOf(examples);
    }

    /**
     * A sentence and what it says.
     *
     * @param sentence the sentence
     * @param fact the fact that the phrase yields for it
     * @param <F> the kind of facts
     */
    public record Example<F>(String sentence, F fact) {}

    /**
     * A row.
     *
     * @param name what the phrase says, for reports
     * @param words the words it is read from, as a regular expression over folded text with plain quotation marks
     * @param fact what they say
     * @param examples sentences with the fact that each yields: the test and the documentation of the row
     */
    static <F> Phrase<F> phrase(String name, String words, Function<MatchResult, F> fact, List<Example<F>> examples) {
        return new Phrase<>(name, Pattern.compile(words), fact, examples);
    }

    static <F> Example<F> example(String sentence, F fact) {
        return new Example<>(sentence, fact);
    }

    /** What the phrase says, for reports. */
    public String name() {
        return name;
    }

    /** The words that the phrase is read from, as a regular expression. */
    public Pattern words() {
        return words;
    }

    /** Sentences with the fact that each yields. */
    public List<Example<F>> examples() {
        return examples;
    }

    /** What a text must have for the phrase to be in it. */
    RequiredLiterals literals() {
        return literals;
    }

    /** What the words that the matcher has found say. */
    Grammar.Found<F> found(Matcher matcher) {
        return new Grammar.Found<>(
                fact.apply(matcher.toMatchResult()), matcher.group().strip(), matcher.start());
    }

    /** The fact that the first occurrence of the words in a text yields; empty if it has none. */
    public Optional<Grammar.Found<F>> first(String text) {
        Matcher matcher = words.matcher(text);
        return matcher.find() ? Optional.of(found(matcher)) : Optional.empty();
    }
}
