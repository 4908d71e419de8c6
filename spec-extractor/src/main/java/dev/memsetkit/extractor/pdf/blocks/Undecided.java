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

    /** A table in a document where no table sets its first row off. */
    void header(FlowItem.TablePart table) {
        findings.undecided(
                "undecided-header",
                "table",
                "no table of the document sets its first row off; the first row is read as the header",
                place(table.page(), table.number()));
    }

    /** Paragraphs without room between them. */
    void paragraphs(PrintedLine first) {
        findings.undecided(
                "tight-paragraphs",
                "document",
                "some paragraphs stand right below one another; where one ends is told by where its last line does",
                place(first.page(), first.number()));
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
