package dev.memsetkit.cli;

/** What the command ends with. */
final class ExitCode {

    static final int CLEAN = 0;
    static final int VIOLATIONS = 1;
    static final int UNREADABLE = 2;

    private ExitCode() {}
}
