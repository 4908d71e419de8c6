package dev.memsetkit.extractor.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.pdf.glyph.Piece;
import dev.memsetkit.extractor.pdf.layout.PdfFootnotes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A raised number is the mark of a footnote or a power; where it can be both, what is left is no number. */
class FootnoteMarksTest {

    @Test
    void aMarkIsTakenOutUnlessItMayBeAPower() {
        assertThat(withFootnoteSix("racks")).isEqualTo("racks");
        assertThat(withFootnoteSix("at most 20")).isEqualTo("at most 20");
        assertThat(withFootnoteSix("at most 210")).isEqualTo("at most 210");
        assertThat(withFootnoteSix("at most 10")).isEqualTo("at most 10^^6");
        assertThat(withFootnoteSix("at most 2")).isEqualTo("at most 2^^6");
    }

    private static String withFootnoteSix(String words) {
        Piece before = Faces.piece(words, 72, 100, 10);
        List<PrintedLine> lines = LineBuilder.lines(
                1,
                List.of(
                        before,
                        Faces.piece("6", before.right(), 96.4f, 7),
                        Faces.piece("6", 72, 597, 6),
                        Faces.piece("the racks of the hall", 80, 600, 8)));
        PageLines page = new PageLines(1, lines, List.of());
        return new PdfFootnotes(List.of(page), 10).remove(page).lines().get(0).text();
    }
}
