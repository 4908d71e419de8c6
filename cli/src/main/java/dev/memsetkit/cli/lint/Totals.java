package dev.memsetkit.cli.lint;

import java.util.List;

/** What a run came to. */
public final class Totals {

    private long calls;
    private long errors;
    private long warnings;
    private long notes;
    private long notRead;
    private long unreadable;

    /** Adds what was found, and how many calls and unread places there were. */
    void add(List<LintFinding> findings, long moreCalls, long moreNotRead) {
        calls += moreCalls;
        notRead += moreNotRead;
        for (LintFinding finding : findings) {
            if (finding.unreadable()) {
                unreadable++;
            } else {
                switch (finding.severity()) {
                    case ERROR -> errors++;
                    case WARNING -> warnings++;
                    case NOTE, OFF -> notes++;
                }
            }
        }
    }

    /** How many calls were checked. */
    public long calls() {
        return calls;
    }

    public long errors() {
        return errors;
    }

    public long warnings() {
        return warnings;
    }

    /** How many notes there are, those about what was not read too. */
    public long notes() {
        return notes;
    }

    /** How many places mention the API and were not read. */
    public long notRead() {
        return notRead;
    }

    /** How many files or places of files could not be read at all. */
    public long unreadable() {
        return unreadable;
    }
}
