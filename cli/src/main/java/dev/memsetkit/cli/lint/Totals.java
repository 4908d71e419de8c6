package dev.memsetkit.cli.lint;

/** What a run came to. */
public final class Totals {

    private long calls;
    private long errors;
    private long warnings;
    private long unreadable;

    void add(ChunkLinter.Result result) {
        calls += result.calls();
        for (Finding finding : result.findings()) {
            if (finding.unreadable()) {
                unreadable++;
            } else if (finding.severity() == Severity.ERROR) {
                errors++;
            } else {
                warnings++;
            }
        }
    }

    /** How many calls were read. */
    public long calls() {
        return calls;
    }

    public long errors() {
        return errors;
    }

    public long warnings() {
        return warnings;
    }

    /** How many places could not be read. */
    public long unreadable() {
        return unreadable;
    }
}
