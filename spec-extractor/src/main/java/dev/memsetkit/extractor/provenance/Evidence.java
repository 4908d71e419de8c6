package dev.memsetkit.extractor.provenance;

import dev.memsetkit.spec.model.Source;

/**
 * A fact of the spec with the words that it was read from and their place.
 *
 * @param subject what the fact is about
 * @param owner name of the method, returned dictionary, error or release; empty for the document itself
 * @param name name of the parameter, path of the returned key such as {@code slots.number}, or name of the raised
 *     error;
 *     empty where the fact is about the owner itself
 * @param keyword keyword of the spec, such as {@code maxLength}
 * @param value the value as people write it
 * @param words the words as printed; empty if the fact follows from words that are not there
 * @param source where the words stand
 */
public record Evidence(
        Subject subject, String owner, String name, String keyword, String value, String words, Source source) {

    /** What a fact is about. */
    public enum Subject {
        /** The documentation as a whole, such as its release. */
        DOCUMENT,
        /** A method. */
        METHOD,
        /** A parameter of a method. */
        PARAMETER,
        /** A rule between parameters of a method. */
        RULE,
        /** An error that the text of a method names. */
        RAISE,
        /** What a method returns. */
        RESULT,
        /** A key of a returned dictionary. */
        KEY,
        /** A documented error. */
        ERROR,
        /** An entry of the documentation's own changelog. */
        RELEASE
    }
}
