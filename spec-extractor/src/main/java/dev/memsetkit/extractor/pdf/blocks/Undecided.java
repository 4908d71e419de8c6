package dev.memsetkit.extractor.pdf.blocks;

import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.hyphenation.LineBreak;
import dev.memsetkit.extractor.pdf.glyph.Piece;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import dev.memsetkit.extractor.pdf.table.FlowItem;
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
        findings.undecided(
                "undecided-hyphen",
                decision.word(),
                "a line ends in this word; read as \"" + decision.word() + "\": " + decision.reason(),
                place(line.page(), line.number()));
    }

    /** A name that is set like those of entries, and does not stand at the left edge as these do. */
    void misplaced(FlowItem item) {
        String name = ((FlowItem.TextLine) item).line().text();
        findings.lost(
                "misplaced-entry",
                name,
                "this name is set like those of methods, and does not stand at the left edge of the text as these do",
                place(item.page(), item.number()));
    }

    /** A row of cells that stand apart, with no rule around them. */
    void openTable(PrintedLine row) {
        findings.lost(
                "open-table",
                "table",
                "\"" + row.text() + "\" looks like the head of a table without rules, whose cells cannot be told apart",
                place(row.page(), row.number()));
    }

    /** Paragraphs without room between them. */
    void paragraphs(PrintedLine first) {
        findings.lost(
                "tight-paragraphs",
                "document",
                "paragraphs stand right below one another, and nothing tells where one ends: facts may be lost; print them"
                        + " with room between, or give the pages",
                place(first.page(), first.number()));
    }

    /** A document without a bold face. */
    void faces(PrintedLine first) {
        findings.lost(
                "unknown-faces",
                "document",
                "no font is bold by its name, so that terms and fields may not be told from text",
                place(first.page(), first.number()));
    }

    /** A page that holds more than has room on it. */
    void overfull(PrintedLine last) {
        findings.lost(
                "overfull-page",
                "page " + last.page(),
                "text stands where other pages have their foot: a table or a list is too long for the page, and the foot"
                        + " may be read as a part of it",
                place(last.page(), last.number()));
    }

    /** A glyph that nothing gives a character to. */
    void glyph(Piece piece, PrintedLine line) {
        findings.lost(
                "unreadable-glyph",
                "text",
                "the font does not say which character stands in \"" + piece.text() + "\"",
                place(line.page(), line.number()));
    }

    private Source place(int page, int line) {
        return new Source(document, "", page, line);
    }
}
