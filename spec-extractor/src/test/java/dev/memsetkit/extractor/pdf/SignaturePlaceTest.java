package dev.memsetkit.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.document.Block;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of a method is set like the others, at the left edge; calls in listings look alike, and are no methods. */
class SignaturePlaceTest {

    private static final float SIZE = 12;
    private static final float EDGE = 72;
    private static final PDFont TEXT = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont NAME = new PDType1Font(FontName.COURIER_BOLD);
    private static final PDFont CODE = new PDType1Font(FontName.COURIER);

    private final Findings findings = new Findings();
    private PDDocument document;
    private PDPageContentStream content;
    private float y = 720;

    @BeforeEach
    void methodsOnAPage() throws IOException {
        document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        for (String method : List.of("shelf.build", "shelf.info", "shelf.list")) {
            signature(method, EDGE);
            line(TEXT, "Does with a shelf of the depot what its name says.", EDGE + 25);
            y -= SIZE;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fmt.Println(answer)", "fmt.Println()", "depot.Shelves.Each(func() {})"})
    void aCallInAListingIsNoMethod(String call) throws IOException {
        line(CODE, call, EDGE);
        line(CODE, "return answer", EDGE + 28);

        assertThat(methods()).containsExactly("shelf.build", "shelf.info", "shelf.list");
    }

    @Test
    void aStatementWithABoldWordIsNoMethod() throws IOException {
        piece(NAME, "foreach", EDGE);
        line(CODE, "(shelf)", EDGE + 58);
        line(CODE, "print shelf", EDGE + 28);

        assertThat(methods()).containsExactly("shelf.build", "shelf.info", "shelf.list");
    }

    @Test
    void aMethodThatStandsElsewhereIsToldAsLost() throws IOException {
        signature("shelf.sell", EDGE + 60);
        line(TEXT, "Sells a shelf.", EDGE + 85);

        assertThat(methods()).doesNotContain("shelf.sell");
        assertThat(findings.all())
                .filteredOn(finding -> finding.code().equals("misplaced-entry"))
                .extracting(Finding::where)
                .containsExactly("shelf.sell()");
    }

    @Test
    void moreErrorsThanMethodsDoNotHideThese() throws IOException {
        for (String error : List.of("ErrorFull", "ErrorEmpty", "ErrorLost", "ErrorSold")) {
            line(NAME, "exception Api" + error, EDGE);
            line(TEXT, "Says what is wrong with a shelf of the depot.", EDGE + 25);
            y -= SIZE;
        }

        assertThat(methods()).contains("shelf.build", "shelf.info", "shelf.list", "ApiErrorFull", "ApiErrorSold");
    }

    private List<String> methods() throws IOException {
        content.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return new PdfFrontEnd()
                .read(new RawPage("depot.pdf", "docs/depot.pdf", bytes.toByteArray()), findings).blocks().stream()
                        .filter(Block.Entry.class::isInstance)
                        .map(block -> ((Block.Entry) block).name())
                        .toList();
    }

    /** A name in bold code with parentheses in the face of the text, as Sphinx sets it. */
    private void signature(String name, float x) throws IOException {
        piece(NAME, name, x);
        line(TEXT, "()", x + NAME.getStringWidth(name) / 1000 * SIZE);
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
