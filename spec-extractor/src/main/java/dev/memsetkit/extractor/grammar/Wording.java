package dev.memsetkit.extractor.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that few texts have, as a regular expression: a text is read by it only if it has the literals that every match
 * has.
 */
public final class Wording {

    private final Pattern words;
    private final LiteralIndex literals;

    private Wording(Pattern words) {
        this.words = words;
        this.literals = new LiteralIndex(List.of(RequiredLiterals.of(words)));
    }

    /** The words of an expression in the syntax of {@link Pattern}. */
    public static Wording of(String regex) {
        return new Wording(Pattern.compile(regex));
    }

    /** Whether the text has the words. */
    public boolean isIn(String text) {
        return first(text).isPresent();
    }

    /** The first occurrence of the words in the text. */
    public Optional<Matcher> first(String text) {
        if (literals.possible(text) == 0) {
            return Optional.empty();
        }
        Matcher matcher = words.matcher(text);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }
}
