package dev.memsetkit.cli.output;

import dev.memsetkit.cli.lint.LintFinding;
import dev.memsetkit.cli.lint.Totals;
import java.io.PrintWriter;

/** Findings for people: the place, the line with the value underlined, the words of the documentation. */
final class TextWriter implements FindingWriter {

    private static final String RESET = "\u001b[0m";
    private static final String INDENT = "      ";

    private final PrintWriter out;
    private final boolean colour;
    private final int columns;

    /** Writes for a terminal that is so wide; 0 leaves lines as long as they are. */
    TextWriter(PrintWriter out, boolean colour, int columns) {
        this.out = out;
        this.colour = colour;
        this.columns = columns;
    }

    @Override
    public void write(LintFinding finding) {
        String mark = switch (finding.severity()) {
            case ERROR -> "\u001b[1;31m";
            case WARNING -> "\u001b[1;33m";
            case NOTE, OFF -> "\u001b[1;36m";
        };
        String place = Printable.line(finding.file()) + ":" + finding.line() + ":" + finding.column() + ":";
        String severity = finding.severity().word() + ":";
        out.println(in("\u001b[1m", place) + " " + in(mark, severity) + " "
                + wrapped(Printable.line(finding.message()), place.length() + severity.length() + 2));
        String gutter = " ".repeat(String.valueOf(finding.line()).length());
        if (!finding.excerpt().isBlank()) {
            out.println(in("\u001b[34m", finding.line() + " |") + " " + finding.excerpt());
            int width = Math.max(1, finding.underline());
            out.println(
                    in("\u001b[34m", gutter + " |") + " " + " ".repeat(finding.caret()) + in(mark, "^".repeat(width)));
        }
        if (!finding.unreadable() && !finding.rule().equals(LintFinding.NOT_READ)) {
            out.println(in("\u001b[34m", gutter + " =")
                    + wrapped(
                            " rule " + finding.rule()
                                    + (finding.words().isEmpty() ? "" : ": \"" + finding.words() + "\"")
                                    + (finding.place().isEmpty() ? "" : ", " + finding.place()),
                            gutter.length() + 2));
        }
        out.println();
    }

    /** The text with line ends where the terminal is full; its own would stand within words. */
    private String wrapped(String text, int before) {
        if (columns == 0) {
            return text;
        }
        StringBuilder lines = new StringBuilder();
        int used = before;
        String blank = "";
        for (String word : text.split(" ", -1)) {
            if (used + blank.length() + word.length() > columns && !blank.isEmpty()) {
                lines.append('\n').append(INDENT).append(word);
                used = INDENT.length() + word.length();
            } else {
                lines.append(blank).append(word);
                used += blank.length() + word.length();
            }
            blank = " ";
        }
        return lines.toString();
    }

    private String in(String code, String text) {
        return colour ? code + text + RESET : text;
    }

    @Override
    public void end(Totals totals) {
        long notes = totals.notes() - totals.notRead();
        long found = totals.errors() + totals.warnings() + Math.max(0, notes) + totals.unreadable();
        out.println(count(totals.calls(), "call") + " checked, " + totals.notRead() + " not read"
                + (found == 0
                        ? ""
                        : ": " + count(totals.errors(), "error") + ", " + count(totals.warnings(), "warning")
                                + (notes > 0 ? ", " + count(notes, "note") : "")
                                + (totals.unreadable() > 0 ? ", " + totals.unreadable() + " unreadable" : "")));
        out.flush();
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
