package dev.memsetkit.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.document.Block;
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

/** The fields of a method are set in as far as the text of bullets is: they are fields of the method all the same. */
class FieldPlaceTest {

    private static final float SIZE = 12;
    private static final float EDGE = 72;
    private static final float BODY = EDGE + 25;
    private static final float INNER = BODY + 22;
    private static final PDFont TEXT = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    private static final PDFont NAME = new PDType1Font(FontName.COURIER_BOLD);

    private PDDocument document;
    private PDPageContentStream content;
    private float y = 720;

    @BeforeEach
    void aMethodOnAPage() throws IOException {
        document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        method("shelf.build");
        fields();
        method("shelf.move");
    }

    @Test
    void behindAListTheyAreFields() throws IOException {
        bullet("\u2022", "of oak", BODY);
        bullet("\u2022", "of steel", BODY);
        fields();

        assertThat(fieldsOfLast()).containsExactly("Parameters", "Returns");
    }

    @Test
    void behindAListWithinAListTheyAreFields() throws IOException {
        bullet("\u2022", "of wood:", BODY);
        y -= SIZE / 2;
        bullet("\u2022", "of oak", INNER);
        bullet("\u2022", "of lime", INNER);
        fields();

        assertThat(fieldsOfLast()).containsExactly("Parameters", "Returns");
    }

    @Test
    void behindTermsTheyAreFields() throws IOException {
        line(BOLD, "oak", BODY);
        line(TEXT, "hard and heavy", INNER);
        y -= SIZE / 2;
        line(BOLD, "lime", BODY);
        line(TEXT, "soft and light", INNER);
        fields();

        assertThat(fieldsOfLast()).containsExactly("Parameters", "Returns");
    }

    @Test
    void behindAQuotationTheyAreFields() throws IOException {
        line(TEXT, "Take the lift.", INNER);
        fields();

        assertThat(fieldsOfLast()).containsExactly("Parameters", "Returns");
    }

    @Test
    void behindALineInBoldTheyAreFields() throws IOException {
        line(BOLD, "Mind the step", BODY);
        fields();

        assertThat(fieldsOfLast()).containsExactly("Parameters", "Returns");
    }

    @Test
    void moreOfThemBehindMoreTextAreFields() throws IOException {
        fields();
        y -= SIZE / 2;
        line(TEXT, "There are two sorts of shelves:", BODY);
        bullet("\u2022", "of oak", BODY);
        fields();

        assertThat(fieldsOfLast()).containsExactly("Parameters", "Returns", "Parameters", "Returns");
    }

    @Test
    void aReturnedKeyWithTheNameOfAFieldIsNone() throws IOException {
        fields();
        y += SIZE / 2;
        line(BOLD, "Parameters", INNER + 44);
        line(TEXT, "String: those of the last call.", INNER + 66);
        y -= SIZE / 2;
        line(BOLD, "Raises", INNER);
        line(TEXT, "Nothing.", INNER + 22);

        assertThat(fieldsOfLast()).containsExactly("Parameters", "Returns", "Raises");
    }

    @Test
    void fieldsWithinAParameterStandDeeperThanItsTextAndTermsDoNot() throws IOException {
        y -= SIZE;
        line(BOLD, "Parameters", INNER);
        line(TEXT, "wood (String) \u2013 The wood it is made of. Acceptable values", INNER + 22);
        terms(INNER + 22);
        line(TEXT, "Others cost more.", INNER + 22);
        terms(INNER + 44);

        Block.FieldList fields = (Block.FieldList) last().blocks().get(1);
        assertThat(fields.fields().get(0).blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Paragraph", "DefinitionList", "Paragraph", "FieldList");
    }

    private void terms(float x) throws IOException {
        for (String term : List.of("oak", "lime")) {
            y -= SIZE / 2;
            line(BOLD, term, x);
            line(TEXT, "What it is like", x + 12);
        }
        y -= SIZE / 2;
    }

    private List<String> fieldsOfLast() throws IOException {
        return last().blocks().stream()
                .filter(Block.FieldList.class::isInstance)
                .flatMap(block -> ((Block.FieldList) block).fields().stream())
                .map(Block.Field::name)
                .toList();
    }

    private Block.Entry last() throws IOException {
        content.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        List<Block> blocks = new PdfFrontEnd()
                .read(new RawPage("depot.pdf", "docs/depot.pdf", bytes.toByteArray()), new Findings())
                .blocks();
        return (Block.Entry) blocks.get(blocks.size() - 1);
    }

    /** A name in bold code with parentheses in the face of the text, as Sphinx sets it, and what the method does. */
    private void method(String name) throws IOException {
        y -= SIZE;
        piece(NAME, name, EDGE);
        line(TEXT, "()", EDGE + NAME.getStringWidth(name) / 1000 * SIZE);
        line(TEXT, "Does with a shelf of the depot what its name says.", BODY);
        y -= SIZE / 2;
    }

    private void fields() throws IOException {
        y -= SIZE;
        line(BOLD, "Parameters", INNER);
        line(TEXT, "name (String) \u2013 Shelf to act on", INNER + 22);
        line(BOLD, "Returns", INNER);
        line(TEXT, "a dictionary as described in shelf.build()", INNER + 22);
    }

    private void bullet(String mark, String text, float x) throws IOException {
        piece(TEXT, mark, x + 12);
        line(TEXT, text, x + 22);
    }

    private void line(PDFont font, String text, float x) throws IOException {
        piece(font, text, x);
        y -= 1.2f * SIZE;
    }

    private void piece(PDFont font, String text, float x) throws IOException {
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
