package dev.memsetkit.cli.output;

import dev.memsetkit.cli.lint.LintFinding;
import dev.memsetkit.cli.lint.LintLevel;
import dev.memsetkit.cli.lint.Totals;
import java.io.PrintWriter;
import java.util.regex.Pattern;

/** Findings in the Test Anything Protocol: a failed test for each that fails, a passed one where there is none. */
final class TapWriter implements FindingWriter {

    /** A number sign would start a directive; backslashes before it would mean themselves. */
    private static final Pattern DIRECTIVE = Pattern.compile("(\\\\*)#");

    private final PrintWriter out;
    private int tests;

    TapWriter(PrintWriter out) {
        this.out = out;
        out.println("TAP version 13");
    }

    @Override
    public void write(LintFinding finding) {
        String place = Printable.line(finding.file() + ":" + finding.line() + ":" + finding.column());
        String message = Printable.line(finding.message());
        if (finding.severity() == LintLevel.NOTE) {
            out.println("# " + place + ": " + message);
            return;
        }
        tests++;
        String test = place + ": " + finding.rule() + ": " + message;
        out.println("not ok " + tests + " - " + DIRECTIVE.matcher(test).replaceAll("$1$1\\\\#"));
    }

    @Override
    public void end(Totals totals) {
        if (tests == 0) {
            tests++;
            out.println("ok 1 - " + totals.calls() + " calls checked, " + totals.notRead() + " not read");
        }
        out.println("1.." + tests);
        out.flush();
    }
}
