package dev.memsetkit.cli;

/** What the command ends with. */
final class ExitCode {

    static final int CLEAN = 0;
    static final int VIOLATIONS = 1;

    /** Facts were lost, or forms of the documentation disagree where that is not accepted. */
    static final int NOT_SURE = 1;

    static final int UNREADABLE = 2;

    /** Nobody reads the output any more, as behind {@code | head}: what programs end with that know nothing of it. */
    static final int READER_IS_GONE = 128 + 13;

    private ExitCode() {}
}
