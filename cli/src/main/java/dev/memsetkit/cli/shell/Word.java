package dev.memsetkit.cli.shell;

import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of a command before its variables are replaced.
 *
 * @param parts what it is made of, in order
 * @param span where it stands, quotes included
 * @param plain whether it has neither quotes nor expansions, so that it may be a keyword
 */
record Word(List<Part> parts, Span span, boolean plain) {

    /** A piece of a word. */
    sealed interface Part {}

    /**
     * Characters that are as they stand, or unknown ones.
     *
     * @param text the characters, without quotes
     */
    record Literal(MappedText text) implements Part {}

    /**
     * The value of a variable.
     *
     * @param name its name
     * @param span where the expansion stands
     * @param quoted whether it stands in double quotes, so that its value is not split
     * @param array whether all elements of an array are meant, each a word
     * @param otherwise what it is where the variable is not set; {@code null} where nothing is written down
     */
    record Variable(
            String name,
            Span span,
            boolean quoted,
            boolean array,
            @Nullable MappedText otherwise) implements Part {}

    static Word of(MappedText text) {
        return new Word(List.of(new Literal(text)), text.span(), true);
    }

    /** Whether it is this text and nothing else, not quoted. */
    boolean is(String text) {
        return plain
                && parts.size() == 1
                && parts.get(0) instanceof Literal literal
                && literal.text.text().equals(text);
    }

    /** Its characters if they are known; empty otherwise. */
    String plainText() {
        return parts.size() == 1 && parts.get(0) instanceof Literal literal ? literal.text.text() : "";
    }

    /** Whether a dot is among the characters that are as they stand. */
    boolean hasDot() {
        for (Part part : parts) {
            if (part instanceof Literal literal && literal.text.text().indexOf('.') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a number, not quoted, such as that of a file descriptor. */
    boolean isNumber() {
        String text = plainText();
        return plain && !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }
}
