package dev.memsetkit.extractor.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that a text may have, as a regular expression. */
public final class Wording {

    private final Pattern words;

    private Wording(Pattern words) {
        this.words = words;
    }

    /** The words of an expression in the syntax of {@link Pattern}. */
    public static Wording of(String regex) {
        return new Wording(Pattern.compile(regex));
    }

    /** Whether the text has the words. */
    public boolean isIn(String text) {
        return words.matcher(text).find();
    }

    /** The first occurrence of the words in the text. */
    public Optional<Matcher> first(String text) {
        Matcher matcher = words.matcher(text);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }
}
