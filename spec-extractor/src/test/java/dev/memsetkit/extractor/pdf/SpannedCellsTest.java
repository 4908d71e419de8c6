package dev.memsetkit.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.document.Block.Table;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables with cells over several rows or columns, as TeX rules them: each row has its own rules down. */
class SpannedCellsTest {

    private static final float SIZE = 10;
    private static final float ROW = 14;
    private static final List<Float> BORDERS = List.of(100f, 160f, 220f, 280f);
    private static final PDFont TEXT = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

    private PDDocument document;
    private PDPageContentStream content;
    private float top = 700;

    @BeforeEach
    void aPage() throws IOException {
        document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    private void ruledTable() throws IOException {
        across(100, 280);
        row(BOLD, BORDERS, "Value", "Meaning", "Since");
        across(100, 280);
        row(TEXT, BORDERS, "oak", "hard", "early");
        across(100, 280);
    }

    @Test
    void aTableWithoutHasAllItsCells() throws IOException {
        ruledTable();
        row(TEXT, BORDERS, "lime", "soft", "late");
        across(100, 280);

        assertThat(table().spans()).isFalse();
        assertThat(table().rows()).extracting(List::size).containsExactly(3, 3);
    }

    @Test
    void aCellOverTwoRowsIsSeen() throws IOException {
        ruledTable();
        row(TEXT, BORDERS, "lime", "soft", "late");
        across(160, 280);
        row(TEXT, BORDERS, "", "light", "later");
        across(100, 280);
        row(TEXT, BORDERS, "elm", "tough", "never");
        across(100, 280);

        assertThat(table().spans()).isTrue();
        assertThat(table().rows()).extracting(List::size).containsExactly(3, 1, 3);
    }

    @Test
    void aCellOverTwoColumnsIsSeen() throws IOException {
        ruledTable();
        row(TEXT, List.of(100f, 220f, 280f), "lime or elm", "late");
        across(100, 280);
        row(TEXT, BORDERS, "ash", "tough", "never");
        across(100, 280);

        assertThat(table().spans()).isTrue();
        assertThat(table().rows()).extracting(List::size).containsExactly(3, 1, 3);
    }

    @Test
    void aCellOverAWholeRowIsSeen() throws IOException {
        ruledTable();
        row(TEXT, List.of(100f, 280f), "lime or elm");
        across(100, 280);
        row(TEXT, BORDERS, "ash", "tough", "never");
        across(100, 280);

        assertThat(table().spans()).isTrue();
        assertThat(table().rows()).extracting(List::size).containsExactly(3, 1, 3);
    }

    @Test
    void withoutRulesBetweenThemAWordThatNoCellBeginsInIsNotCut() throws IOException {
        across(100, 280);
        text(BOLD, "Value", 105);
        text(BOLD, "Meaning", 140);
        top -= ROW;
        across(100, 280);
        for (String value : List.of("oak", "elm")) {
            text(TEXT, value, 105);
            text(TEXT, "tough", 140);
            top -= ROW;
        }
        text(TEXT, "hornbeam and ashwood", 105);
        top -= ROW;
        text(TEXT, "ash", 105);
        text(TEXT, "tough", 140);
        top -= ROW;
        across(100, 280);

        Table table = table();
        assertThat(table.spans()).isTrue();
        assertThat(table.rows()).extracting(List::size).contains(1);
        assertThat(table.rows().toString()).contains("ashwood");
    }

    private Table table() throws IOException {
        content.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return new PdfFrontEnd()
                .read(new RawPage("depot.pdf", "docs/depot.pdf", bytes.toByteArray()), new Findings()).blocks().stream()
                        .filter(Table.class::isInstance)
                        .map(Table.class::cast)
                        .findFirst()
                        .orElseThrow();
    }

    private void across(float left, float right) throws IOException {
        rule(left, top, right, top);
    }

    private void row(PDFont font, List<Float> borders, String... cells) throws IOException {
        for (int i = 0; i < borders.size(); i++) {
            rule(borders.get(i), top - 0.2f, borders.get(i), top - ROW + 0.2f);
            if (i < cells.length) {
                text(font, cells[i], borders.get(i) + 5);
            }
        }
        top -= ROW;
    }

    private void text(PDFont font, String text, float x) throws IOException {
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(x, top - 10);
        content.showText(text);
        content.endText();
    }

    private void rule(float fromX, float fromY, float toX, float toY) throws IOException {
        content.moveTo(fromX, fromY);
        content.lineTo(toX, toY);
        content.setLineWidth(0.4f);
        content.stroke();
    }
}
