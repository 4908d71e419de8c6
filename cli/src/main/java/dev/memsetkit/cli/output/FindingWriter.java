package dev.memsetkit.cli.output;

import dev.memsetkit.cli.lint.LintFinding;
import dev.memsetkit.cli.lint.Totals;
import java.io.IOException;

/** Writes findings as they come. */
public interface FindingWriter {

    /** Writes a finding. */
    void write(LintFinding finding) throws IOException;

    /** Writes what stands at the end; nothing may follow. */
    void end(Totals totals) throws IOException;
}
