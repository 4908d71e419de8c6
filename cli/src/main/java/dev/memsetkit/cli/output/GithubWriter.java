package dev.memsetkit.cli.output;

import dev.memsetkit.cli.lint.LintFinding;
import dev.memsetkit.cli.lint.LintLevel;
import dev.memsetkit.cli.lint.Totals;
import java.io.PrintWriter;

/** Findings as annotations of GitHub's workflows. */
final class GithubWriter implements FindingWriter {

    private final PrintWriter out;

    GithubWriter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void write(LintFinding finding) {
        StringBuilder line = new StringBuilder("::"
                + (finding.severity() == LintLevel.NOTE
                        ? "notice"
                        : finding.severity().word()));
        line.append(" file=").append(property(finding.file()));
        line.append(",line=").append(finding.line());
        line.append(",col=").append(finding.column());
        if (finding.length() > 1) {
            line.append(",endColumn=").append(finding.column() + finding.length());
        }
        line.append(",title=").append(property("memsetkit " + finding.rule()));
        String words = finding.words().isEmpty() ? "" : "\nThe documentation says: \"" + finding.words() + "\"";
        String place = finding.place().isEmpty() ? "" : "\n" + finding.place();
        out.println(line + "::" + message(finding.message() + words + place));
    }

    @Override
    public void end(Totals totals) {
        out.flush();
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }
}
