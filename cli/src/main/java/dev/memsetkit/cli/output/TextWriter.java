package dev.memsetkit.cli.output;

import dev.memsetkit.cli.lint.Finding;
import dev.memsetkit.cli.lint.Severity;
import dev.memsetkit.cli.lint.Totals;
import java.io.PrintWriter;

/** Findings for people: the place, the line with the value underlined, the words of the documentation. */
final class TextWriter implements FindingWriter {

    private static final String RESET = "\u001b[0m";

    private final PrintWriter out;
    private final boolean colour;

    TextWriter(PrintWriter out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    @Override
    public void write(Finding finding) {
        boolean error = finding.severity() == Severity.ERROR;
        String mark = error ? "\u001b[1;31m" : "\u001b[1;33m";
        out.println(
                in("\u001b[1m", Printable.line(finding.file()) + ":" + finding.line() + ":" + finding.column() + ":")
                        + " " + in(mark, finding.severity().word() + ":") + " " + Printable.line(finding.message()));
        String gutter = " ".repeat(String.valueOf(finding.line()).length());
        if (!finding.excerpt().isBlank()) {
            out.println(in("\u001b[34m", finding.line() + " |") + " " + finding.excerpt());
            int width = Math.max(1, finding.underline());
            out.println(
                    in("\u001b[34m", gutter + " |") + " " + " ".repeat(finding.caret()) + in(mark, "^".repeat(width)));
        }
        if (!finding.unreadable()) {
            out.println(in("\u001b[34m", gutter + " =") + " rule " + finding.rule()
                    + (finding.words().isEmpty() ? "" : ": \"" + finding.words() + "\"")
                    + (finding.place().isEmpty() ? "" : ", " + finding.place()));
        }
        out.println();
    }

    private String in(String code, String text) {
        return colour ? code + text + RESET : text;
    }

    @Override
    public void end(Totals totals) {
        long found = totals.errors() + totals.warnings();
        if (found + totals.unreadable() > 0) {
            out.println(count(totals.calls(), "call") + " checked: " + count(totals.errors(), "error") + ", "
                    + count(totals.warnings(), "warning")
                    + (totals.unreadable() > 0 ? ", " + totals.unreadable() + " not readable" : ""));
        }
        out.flush();
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
