package dev.memsetkit.cli.output;

import dev.memsetkit.cli.lint.LintFinding;
import dev.memsetkit.cli.lint.LintLevel;
import dev.memsetkit.cli.lint.Totals;
import java.io.PrintWriter;

/** Findings as a test report of JUnit: a failed test for each that fails, a passed one where there is none. */
final class JunitWriter implements FindingWriter {

    private final PrintWriter out;
    private boolean failed;

    JunitWriter(PrintWriter out) {
        this.out = out;
        out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        out.println("<testsuites><testsuite name=\"memsetkit lint\">");
    }

    @Override
    public void write(LintFinding finding) {
        if (finding.severity() == LintLevel.NOTE) {
            return;
        }
        failed = true;
        String place = finding.file() + ":" + finding.line() + ":" + finding.column();
        out.println("  <testcase classname=\"" + escaped(FileUri.path(finding.file())) + "\" name=\""
                + escaped(finding.rule() + " at line " + finding.line()) + "\"><failure type=\""
                + escaped(finding.rule()) + "\" message=\"" + escaped(finding.message()) + "\">"
                + escaped(place) + "</failure></testcase>");
    }

    @Override
    public void end(Totals totals) {
        if (!failed) {
            out.println("  <testcase classname=\"memsetkit\" name=\"lint\"/>");
        }
        out.println("</testsuite></testsuites>");
        out.flush();
    }

    private static String escaped(String text) {
        return Printable.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
