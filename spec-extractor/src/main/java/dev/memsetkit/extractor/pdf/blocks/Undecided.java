package dev.memsetkit.extractor.pdf.blocks;

import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.hyphenation.LineBreak;
import dev.memsetkit.extractor.pdf.glyph.Piece;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import dev.memsetkit.spec.model.Source;

/** Tells what the print itself does not decide, or what cannot be read at all, with its place. */
final class Undecided {

    private final String document;
    private final Findings findings;

    Undecided(String document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    /** A hyphen at the end of a line. */
    void hyphen(LineBreak decision, PrintedLine line) {
        String message = "a line ends in this word; read as \"" + decision.word() + "\": " + decision.reason();
        findings.undecided("undecided-hyphen", decision.word(), message, place(line));
    }

    /** A name that is set like those of entries, and does not stand at the left edge as these do. */
    void misplaced(PrintedLine name) {
        lost(
                "misplaced-entry",
                name.text(),
                "this name is set like those of methods, and does not stand at the left edge of the text as these do",
                name);
    }

    /** A row of cells that stand apart, with no rule around them. */
    void openTable(PrintedLine row) {
        String message = "looks like the head of a table without rules, whose cells cannot be told apart";
        lost("open-table", "table", "\"" + row.text() + "\" " + message, row);
    }

    /** Paragraphs without room between them. */
    void paragraphs(PrintedLine first) {
        lost(
                "tight-paragraphs",
                "document",
                "paragraphs stand right below one another, and nothing tells where one ends: facts may be lost; print them"
                        + " with room between, or give the pages",
                first);
    }

    /** A document without a bold face. */
    void faces(PrintedLine first) {
        String message = "no font is bold by its name, so that terms and fields may not be told from text";
        lost("unknown-faces", "document", message, first);
    }

    /** A page that holds more than has room on it. */
    void overfull(PrintedLine last) {
        lost(
                "overfull-page",
                "page " + last.page(),
                "text stands where other pages have their foot: a table or a list is too long for the page, and the foot"
                        + " may be read as a part of it",
                last);
    }

    /** A glyph that nothing gives a character to. */
    void glyph(Piece piece, PrintedLine line) {
        String message = "the font does not say which character stands in \"" + piece.text() + "\"";
        lost("unreadable-glyph", "text", message, line);
    }

    private void lost(String code, String subject, String message, PrintedLine line) {
        findings.lost(code, subject, message, place(line));
    }

    private Source place(PrintedLine line) {
        return new Source(document, "", line.page(), line.number());
    }
}
