package dev.memsetkit.extractor.pdf;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Page;
import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.message.InputError;
import dev.memsetkit.extractor.pdf.blocks.DocumentReader;
import dev.memsetkit.extractor.pdf.glyph.PageScanner;
import dev.memsetkit.extractor.pdf.glyph.PdfLimits;
import dev.memsetkit.extractor.pdf.glyph.StreamBounds;
import dev.memsetkit.extractor.pdf.layout.FaceRoles;
import dev.memsetkit.extractor.pdf.line.LineBuilder;
import dev.memsetkit.extractor.pdf.line.PageLines;
import dev.memsetkit.extractor.source.FrontEnd;
import dev.memsetkit.extractor.source.RawPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads documentation that was printed as a PDF, as Sphinx makes it with LaTeX, by positions, faces and sizes. */
public final class PdfFrontEnd implements FrontEnd {

    /** Readers look for the header in the first kilobyte, and for the end mark in the last. */
    private static final int REACH = 1024;

    private static final Pattern BROWSER = Pattern.compile("(?i)skia|chrom|quartz|cairo|wkhtml|webkit|gecko");

    private final PdfLimits limits;

    /** A front end with limits far above what the documentation needs. */
    public PdfFrontEnd() {
        this(PdfLimits.DEFAULT);
    }

    PdfFrontEnd(PdfLimits limits) {
        this.limits = limits;
    }

    @Override
    public Page read(RawPage page, Findings findings) {
        String origin = page.origin();
        byte[] bytes = page.bytes();
        if (!contains(bytes, 0, "%PDF-")) {
            throw InputError.NO_PDF_HEADER.at(origin);
        }
        if (!contains(bytes, bytes.length - REACH, "%%EOF")) {
            throw InputError.NO_PDF_END.at(origin);
        }
        try {
            StreamBounds.check(origin, bytes, limits.streamBytes());
            return open(page, findings);
        } catch (InvalidPasswordException e) {
            throw InputError.PASSWORD.at(origin).because(e);
        } catch (BadInputException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // PDFBox answers damage with exceptions of any kind.
            throw InputError.DAMAGED_PDF.at(origin, reason(e)).because(e);
        }
    }

    private Page open(RawPage page, Findings findings) throws IOException {
        try (PDDocument document = Loader.loadPDF(page.bytes())) {
            PageScanner scanner = new PageScanner(page.origin(), limits);
            List<PageLines> pages = scan(page.origin(), document, scanner);
            if (pages.stream().allMatch(one -> one.lines().isEmpty())) {
                throw pages.size() == 1
                        ? InputError.NO_TEXT_ON_PAGE.at(page.origin())
                        : InputError.NO_TEXT_ON_PAGES.at(page.origin(), pages.size());
            }
            if (scanner.hasDrawnSigns()) {
                throw InputError.DRAWN_SIGNS.at(page.origin());
            }
            Page read = DocumentReader.read(page.name(), pages, new FaceRoles(scanner.faces()), findings);
            String producer = document.getDocumentInformation().getProducer();
            if (producer != null
                    && BROWSER.matcher(producer).find()
                    && read.blocks().stream().noneMatch(Block.Entry.class::isInstance)) {
                throw InputError.PRINTED_BY_BROWSER.at(page.origin());
            }
            return read;
        }
    }

    private List<PageLines> scan(String origin, PDDocument document, PageScanner scanner) throws IOException {
        int declared = document.getNumberOfPages();
        if (declared > limits.pages()) {
            throw InputError.DECLARES_TOO_MANY_PAGES.at(origin, declared, limits.pages());
        }
        List<PageLines> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            int number = pages.size() + 1;
            if (number > limits.pages()) {
                throw InputError.HAS_TOO_MANY_PAGES.at(origin, limits.pages());
            }
            PageScanner.Scan scan = scanner.scan(page);
            pages.add(new PageLines(number, LineBuilder.lines(number, scan.pieces()), scan.rules()));
        }
        if (pages.isEmpty() || pages.size() < declared) {
            throw InputError.LACKS_PAGES.at(origin, declared, pages.size());
        }
        return pages;
    }

    private static boolean contains(byte[] bytes, int from, String mark) {
        int start = Math.max(0, from);
        int length = Math.min(REACH, bytes.length - start);
        return new String(bytes, start, length, StandardCharsets.ISO_8859_1).contains(mark);
    }

    private static String reason(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines().findFirst().orElse(e.getClass().getSimpleName());
    }
}
