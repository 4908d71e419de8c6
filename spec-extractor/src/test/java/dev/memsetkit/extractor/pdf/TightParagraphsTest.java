package dev.memsetkit.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Page;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.source.RawPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** Paragraphs that stand right below one another, as where the distance of paragraphs is set to nothing. */
class TightParagraphsTest {

    private static final float SIZE = 10;
    private static final float LEADING = 12;
    private static final float INDENT = 97;
    private static final float WIDTH = 330;

    /** How paragraphs end: too late for the next word and some more, too early for the edge. */
    private static final List<String> ENDS = List.of(
            "gone for good.",
            "taken down.",
            "sold again.",
            "given away.",
            "left as it was.",
            "broken up.",
            "burnt at last.");

    private final Findings findings = new Findings();

    @Test
    void areToldAsLost() throws IOException {
        Page page = read(0);

        assertThat(String.join(" ", paragraphs(page))).isEqualTo(String.join(" ", expected()));
        assertThat(findings.all())
                .filteredOn(finding -> finding.kind() == Finding.Kind.LOST)
                .extracting(Finding::code)
                .contains("tight-paragraphs");
    }

    @Test
    void withRoomBetweenThemTheyNeedNoSuchSigns() throws IOException {
        Page page = read(6);

        assertThat(paragraphs(page)).isEqualTo(expected());
        assertThat(findings.all()).extracting(Finding::code).doesNotContain("tight-paragraphs");
    }

    private static List<String> expected() {
        return ENDS.stream()
                .map(end -> "Whoever builds a shelf in the depot pays for the timber that the carpenters"
                        + " take out of the store for it, even where nothing is put on any of its"
                        + " boards before the depot is cleaned and the shelf is " + end)
                .toList();
    }

    private static List<String> paragraphs(Page page) {
        return page.blocks().stream()
                .filter(Block.Entry.class::isInstance)
                .flatMap(entry -> ((Block.Entry) entry).blocks().stream())
                .map(block -> ((Block.Paragraph) block).text().plain())
                .toList();
    }

    /** Reads a page with one entry whose paragraphs have that much room between them, beyond the distance of lines. */
    private Page read(float room) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDFont text = new PDType1Font(FontName.TIMES_ROMAN);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float y = 700;
                line(content, new PDType1Font(FontName.COURIER_BOLD), "shelf.build()", 72, y, 0);
                for (String end : ENDS) {
                    y -= LEADING + room;
                    line(
                            content,
                            text,
                            "Whoever builds a shelf in the depot pays for the timber that the carpenters",
                            INDENT,
                            y,
                            WIDTH);
                    y -= LEADING;
                    line(
                            content,
                            text,
                            "take out of the store for it, even where nothing is put on any of its",
                            INDENT,
                            y,
                            WIDTH);
                    y -= LEADING;
                    line(content, text, "boards before the depot is cleaned and the shelf is " + end, INDENT, y, 0);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new PdfFrontEnd().read(new RawPage("depot.pdf", "docs/depot.pdf", bytes.toByteArray()), findings);
        }
    }

    /** Sets a line, stretched to a width if that is not 0. */
    private static void line(PDPageContentStream content, PDFont font, String text, float x, float y, float width)
            throws IOException {
        float own = font.getStringWidth(text) / 1000 * SIZE;
        long blanks = text.chars().filter(c -> c == ' ').count();
        content.beginText();
        content.setFont(font, SIZE);
        content.setWordSpacing(width == 0 || blanks == 0 ? 0 : (width - own) / blanks);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
