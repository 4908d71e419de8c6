package dev.memsetkit.extractor.finding;

import dev.memsetkit.spec.model.Source;

/**
 * Something that an extraction has to say about the documentation.
 *
 * @param kind what it means for the spec
 * @param code stable name of what was found, such as {@code duplicate-value}
 * @param where method, parameter or section
 * @param message one sentence
 * @param source the place
 */
public record Finding(Kind kind, String code, String where, String message, Source source) {

    /** The code of documents beside others that are not read. */
    public static final String NOT_READ = "not-read";

    /** What a finding means for the spec. */
    public enum Kind {
        /** The documentation is wrong; what it says is in the spec. */
        DOCUMENTATION,
        /** Something that looks like a fact could not be read: the spec lacks it. */
        LOST,
        /** Text that looks like a constraint and that no phrase reads. */
        UNREAD,
        /** The form of the documentation does not tell; the spec holds the likelier reading. */
        UNDECIDED
    }
}
