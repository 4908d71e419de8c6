package dev.memsetkit.cli;

/** What the command ends with. */
final class ExitCode {

    static final int CLEAN = 0;
    static final int VIOLATIONS = 1;

    /** Facts were lost, or forms of the documentation disagree where that is not accepted. */
    static final int NOT_SURE = 1;

    static final int UNREADABLE = 2;

    private ExitCode() {}
}
