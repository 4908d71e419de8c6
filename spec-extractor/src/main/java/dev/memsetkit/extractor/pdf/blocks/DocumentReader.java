package dev.memsetkit.extractor.pdf.blocks;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Page;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.pdf.layout.FaceRoles;
import dev.memsetkit.extractor.pdf.layout.FrontMatter;
import dev.memsetkit.extractor.pdf.layout.Layout;
import dev.memsetkit.extractor.pdf.layout.ParagraphBreaks;
import dev.memsetkit.extractor.pdf.layout.PdfFootnotes;
import dev.memsetkit.extractor.pdf.layout.PdfRunningHeads;
import dev.memsetkit.extractor.pdf.line.PageLines;
import java.util.List;

/** Turns the lines of all pages into blocks, step by step: what is no text goes, then lines become a tree. */
public final class DocumentReader {

    private DocumentReader() {}

    /**
     * The blocks of one document.
     *
     * @param document its file name
     * @param findings is told what cannot be decided
     */
    public static Page read(String document, List<PageLines> scanned, FaceRoles roles, Findings findings) {
        PdfRunningHeads heads = new PdfRunningHeads(scanned);
        List<PageLines> bare = scanned.stream().map(heads::remove).toList();
        PdfFootnotes footnotes = new PdfFootnotes(bare, Layout.bodySize(bare));
        List<PageLines> pages = bare.stream().map(footnotes::remove).toList();
        Layout layout = new Layout(pages);
        ParagraphBreaks breaks = new ParagraphBreaks(pages, layout);
        FrontMatter frontMatter = new FrontMatter(pages, layout);
        Undecided undecided = new Undecided(document, findings);
        scanned.stream()
                .filter(heads::isOverfull)
                .map(page -> page.lines().get(page.lines().size() - 1))
                .forEach(undecided::overfull);
        PageLines.lines(pages).findFirst().ifPresent(first -> {
            if (breaks.isTight()) {
                undecided.paragraphs(first);
            }
            if (!roles.tellBold()) {
                undecided.faces(first);
            }
        });
        List<Block> blocks = new BlockBuilder(document, pages, layout, breaks, roles, frontMatter, undecided).build();
        return new Page(document, frontMatter.title(), blocks);
    }
}
