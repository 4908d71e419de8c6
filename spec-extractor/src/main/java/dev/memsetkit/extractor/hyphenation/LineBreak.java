package dev.memsetkit.extractor.hyphenation;

/**
 * What a hyphen at the end of a line is.
 *
 * @param kind whether that is certain, and which
 * @param keepsHyphen whether the hyphen stays; for {@link Kind#UNDECIDED} this is only the likelier reading
 * @param word the word that the two lines hold together, as it is to be read
 * @param reason the evidence, half a sentence
 */
public record LineBreak(Kind kind, boolean keepsHyphen, String word, String reason) {

    /** How a hyphen at the end of a line is to be read. */
    public enum Kind {
        /** The typesetter put it there: the halves are one word. */
        JOIN,
        /** The author put it there. */
        KEEP,
        /** The document does not tell; to be reported. */
        UNDECIDED
    }
}
