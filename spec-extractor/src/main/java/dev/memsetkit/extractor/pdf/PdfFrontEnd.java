package dev.memsetkit.extractor.pdf;

import dev.memsetkit.extractor.BadInputException;
import dev.memsetkit.extractor.FrontEnd;
import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Page;
import dev.memsetkit.extractor.hyphenation.Hyphenation;
import dev.memsetkit.extractor.report.Findings;
import dev.memsetkit.extractor.source.RawPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a documentation that was printed as a PDF, as Sphinx makes it with LaTeX, by positions, faces and sizes. */
public final class PdfFrontEnd implements FrontEnd {

    private final PdfLimits limits;

    /** A front end with limits far above what a documentation needs. */
    public PdfFrontEnd() {
        this(PdfLimits.DEFAULT);
    }

    PdfFrontEnd(PdfLimits limits) {
        this.limits = limits;
    }

    @Override
    public Page read(RawPage page, Findings findings) {
        String origin = page.origin();
        try (PDDocument document = Loader.loadPDF(page.bytes())) {
            return read(page.name(), document, findings);
        } catch (InvalidPasswordException e) {
            throw new BadInputException(origin + ": is protected by a password: save a copy without one", e);
        } catch (IOException e) {
            throw new BadInputException(origin + ": cannot be read as a PDF: " + e.getMessage(), e);
        }
    }

    private Page read(String name, PDDocument document, Findings findings) throws IOException {
        PageScanner scanner = new PageScanner(limits);
        List<PageLines> scanned = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            PageScanner.Scan scan = scanner.scan(page);
            int number = scanned.size() + 1;
            scanned.add(new PageLines(number, LineBuilder.lines(number, scan.pieces()), scan.rules()));
        }
        FaceRoles roles = new FaceRoles(scanner.faces());
        Furniture furniture = new Furniture(scanned);
        List<PageLines> bare = scanned.stream().map(furniture::remove).toList();
        Footnotes footnotes = new Footnotes(bare, Layout.bodySize(bare));
        List<PageLines> pages = bare.stream().map(footnotes::remove).toList();
        Layout layout = Layout.of(pages);
        FrontMatter frontMatter = new FrontMatter(pages, layout, furniture.runningHead());
        List<FlowItem> items = Flow.of(frontMatter.pages(), layout, roles);
        LineSigns signs = new LineSigns(pages, items, layout, roles);
        Headings headings = new Headings(items, layout, roles);
        TextJoiner joiner = new TextJoiner(name, roles, Hyphenation.of(Flow.words(items)), headings, findings);
        List<Block> blocks =
                new BlockBuilder(name, items, layout, headings, signs, joiner, frontMatter).build();
        return new Page(name, frontMatter.title(), blocks);
    }
}
