package dev.memsetkit.extractor.text;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Page;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.message.InputError;
import dev.memsetkit.extractor.source.FrontEnd;
import dev.memsetkit.extractor.source.RawPage;
import dev.memsetkit.spec.model.Source;
import java.util.List;
import java.util.Locale;

/**
 * Reads the text that a PDF-to-text tool leaves of the documentation: pages without positions, mostly without indentation.
 *
 * <p>The blocks are flat: what belongs into what, the words have to tell.
 */
public final class TextFrontEnd implements FrontEnd {

    private static final String SUFFIX = " documentation";

    @Override
    public Page read(RawPage page, Findings findings) {
        String text = Decoding.decode(page.origin(), page.bytes());
        List<PlainLine> all = PlainLine.split(page.origin(), text);
        if (ReadingOrder.isImposed(all)) {
            throw InputError.READING_ORDER.at(page.origin());
        }
        PrintLeftovers.Body body = PrintLeftovers.remove(all);
        body.gaps()
                .forEach(folio -> findings.lost(
                        "missing-page",
                        "",
                        "found \"" + folio.text() + "\" at the edge of a page, expected the number of the next page",
                        source(page, folio)));
        List<PlainLine> lines = TextFootnotes.remove(
                body, (mark, line) -> findings.undecided("footnote-mark", "", mark, source(page, line)));
        Joining joining = new Joining(
                lines,
                (found, line) -> findings.undecided(
                        "hyphen", "", "read as \"" + found.word() + "\": " + found.reason(), source(page, line)));
        List<TextChunk> chunks = Chunks.of(
                lines,
                joining,
                line -> findings.undecided(
                        "paragraph",
                        "",
                        "read \"" + line.text() + "\" as part of the result; it may begin a paragraph of the method",
                        source(page, line)));
        List<Block> blocks = new FlatBlocks(page.name(), joining).read(chunks);
        if (blocks.stream().noneMatch(Block.Entry.class::isInstance)) {
            throw InputError.NO_ENTRY.at(page.origin());
        }
        Source start = source(page, lines.get(0));
        String plain =
                "a text does not tell what is emphasised, strong or code, nor where the last cell of a table ends;"
                        + " descriptions are plain";
        findings.undecided("no-markup", "", plain, start);
        if (body.title().isEmpty()) {
            String unnamed = "found no running head and no title page; the documentation is named after the file";
            findings.undecided("no-title", "", unnamed, start);
        }
        return Page.flat(page.name(), title(body, page.name()), blocks);
    }

    private static Source source(RawPage page, PlainLine line) {
        return new Source(page.name(), "", line.page(), line.number());
    }

    /** The title as the pages of the other forms have it. */
    private static String title(PrintLeftovers.Body body, String name) {
        String title = body.title().isEmpty() ? name.replaceFirst("\\.[^.]*$", "") : body.title();
        if (title.toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
            title = title.substring(0, title.length() - SUFFIX.length());
        }
        return body.version().isEmpty() ? title : title + " " + body.version() + SUFFIX;
    }
}
