package dev.memsetkit.extractor.grammar;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of the grammar.
 *
 * @param <F> the kind of facts
 */
public final class Phrase<F> {

    /** What a phrase is to its sentence. */
    enum Extent {
        /** Its words hold whatever else the sentence says. */
        PART,
        /** Its words hold where the rest of the sentence adds nothing to them. */
        WHOLE,
        /** As for {@link #WHOLE}, and only where the sentence is about the parameter and no other thing. */
        OWN,
        /** Its words take something from what the rest of the sentence states. */
        EXCEPTION
    }

    private final String name;
    private final Pattern words;
    private final Extent extent;
    private final Function<MatchResult, @Nullable F> fact;
    private final List<Example<F>> examples;

    private Phrase(
            String name,
            Pattern words,
            Extent extent,
            Function<MatchResult, @Nullable F> fact,
            List<Example<F>> examples) {
        this.name = name;
        this.words = words;
        this.extent = extent;
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
     * A row that holds whatever else the sentence says.
     *
     * @param name what the phrase says, for reports
     * @param words the words it is read from, as a regular expression over folded text with plain quotation marks
     * @param fact what they say; {@code null} if they say nothing after all, as where a number is none
     * @param examples sentences with the fact that each yields: the test and the documentation of the row
     */
    static <F> Phrase<F> phrase(
            String name, String words, Function<MatchResult, @Nullable F> fact, List<Example<F>> examples) {
        return new Phrase<>(name, PhraseParts.atWords(words), Extent.PART, fact, examples);
    }

    /**
     * A row that states something only where the rest of its sentence adds nothing to it: a condition or an exception
     * behind it makes it another statement, which is reported as unread.
     *
     * @param name what the phrase says, for reports
     * @param words as for {@link #phrase}
     * @param fact as for {@link #phrase}
     * @param examples as for {@link #phrase}
     */
    static <F> Phrase<F> statement(
            String name, String words, Function<MatchResult, @Nullable F> fact, List<Example<F>> examples) {
        return new Phrase<>(name, PhraseParts.atWords(words), Extent.WHOLE, fact, examples);
    }

    /**
     * A statement that anything could be the subject of: "An account can have at most 5 racks" says nothing of a list.
     *
     * @param name what the phrase says, for reports
     * @param words as for {@link #phrase}
     * @param fact as for {@link #phrase}
     * @param examples as for {@link #phrase}
     */
    static <F> Phrase<F> ownStatement(
            String name, String words, Function<MatchResult, @Nullable F> fact, List<Example<F>> examples) {
        return new Phrase<>(name, PhraseParts.atWords(words), Extent.OWN, fact, examples);
    }

    /**
     * A row that takes something from what the rest of its sentence states, which then does not hold as it stands.
     *
     * @param name what the phrase says, for reports
     * @param words as for {@link #phrase}
     * @param fact as for {@link #phrase}
     * @param examples as for {@link #phrase}
     */
    static <F> Phrase<F> exception(
            String name, String words, Function<MatchResult, @Nullable F> fact, List<Example<F>> examples) {
        return new Phrase<>(name, PhraseParts.atWords(words), Extent.EXCEPTION, fact, examples);
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

    /** The same row in another table. */
    <G> Phrase<G> as(Function<F, G> said) {
        return new Phrase<>(
                name,
                words,
                extent,
                match -> {
                    F read = fact.apply(match);
                    return read == null ? null : said.apply(read);
                },
                examples.stream()
                        .map(example -> new Example<>(example.sentence(), said.apply(example.fact())))
                        .toList());
    }

    Extent extent() {
        return extent;
    }

    /** What the words that the matcher has found say, if anything. */
    Optional<Grammar.Found<F>> found(Matcher matcher) {
        F said = fact.apply(matcher.toMatchResult());
        return said == null
                ? Optional.empty()
                : Optional.of(new Grammar.Found<>(
                        said, SentenceText.printed(matcher.group().strip()), matcher.start()));
    }

    /** The fact that the first occurrence of the words in a text yields; empty if it has none. */
    public Optional<Grammar.Found<F>> first(String text) {
        Matcher matcher = words.matcher(text);
        return matcher.find() ? found(matcher) : Optional.empty();
    }
}
