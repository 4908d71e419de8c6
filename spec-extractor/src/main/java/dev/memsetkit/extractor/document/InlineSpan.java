package dev.memsetkit.extractor.document;

/**
 * A run of characters in one role.
 *
 * @param role how the document sets the run off
 * @param text the characters, white space as found
 */
public record InlineSpan(Role role, String text) {

    /** How a document sets a run of characters off from the text around it. */
    public enum Role {
        PLAIN,
        STRONG,
        EMPHASIS,
        CODE
    }
}
