package dev.memsetkit.cli.output;

import dev.memsetkit.cli.lint.LintFinding;
import dev.memsetkit.cli.lint.LintLevel;
import dev.memsetkit.cli.lint.Totals;
import dev.memsetkit.cli.text.SpecialCharacters;
import java.io.PrintWriter;

/**
 * Findings as a test report of JUnit: a suite for each file, in it a failed test for each finding that fails; a passed one
 * where there is none.
 */
final class JunitWriter implements FindingWriter {

    private final PrintWriter out;

    /** Tests of the file at hand: their number stands before them. */
    private final StringBuilder tests = new StringBuilder();

    private String file = "";
    private long count;
    private boolean failed;

    JunitWriter(PrintWriter out) {
        this.out = out;
        out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        out.println("<testsuites name=\"memsetkit lint\">");
    }

    @Override
    public void write(LintFinding finding) {
        if (finding.severity() == LintLevel.NOTE) {
            return;
        }
        if (!finding.file().equals(file)) {
            suite();
            file = finding.file();
        }
        failed = true;
        count++;
        String place = finding.file() + ":" + finding.line() + ":" + finding.column();
        tests.append("    <testcase classname=\"" + escaped(FileUri.path(finding.file())) + "\" name=\""
                + escaped(finding.rule() + " at line " + finding.line()) + "\" time=\"0\"><failure type=\""
                + escaped(finding.rule()) + "\" message=\"" + escaped(finding.message()) + "\">"
                + escaped(place) + "</failure></testcase>\n");
    }

    private void suite() {
        if (count > 0) {
            open(FileUri.path(file), count, count);
            out.print(tests);
            out.println("  </testsuite>");
        }
        tests.setLength(0);
        count = 0;
    }

    private void open(String name, long all, long failures) {
        out.println("  <testsuite name=\"" + escaped(name) + "\" tests=\"" + all + "\" failures=\"" + failures
                + "\" errors=\"0\" skipped=\"0\" time=\"0\">");
    }

    @Override
    public void end(Totals totals) {
        suite();
        if (!failed) {
            open("memsetkit lint", 1, 0);
            out.println("    <testcase classname=\"memsetkit\" name=\"lint\" time=\"0\"/>");
            out.println("  </testsuite>");
        }
        out.println("</testsuites>");
        out.flush();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        Printable.line(text).codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(SpecialCharacters.isOfXml(character) ? character : '\uFFFD');
            }
        });
        return escaped.toString();
    }
}
