package dev.memsetkit.extractor.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.pdf.glyph.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBuilderTest {

    @Test
    void piecesOnOneHeightAreALineFromLeftToRight() {
        List<PrintedLine> lines = LineBuilder.lines(
                1,
                List.of(
                        Faces.piece("below", 72, 112, 10),
                        Faces.piece("right", 140, 100, 10),
                        Faces.piece("left", 72, 100.5f, 10)));

        assertThat(lines).extracting(PrintedLine::text).containsExactly("left right", "below");
        assertThat(lines).extracting(PrintedLine::number).containsExactly(1, 2);
    }

    @Test
    void aRaisedMarkBelongsToItsLine() {
        List<PrintedLine> lines = LineBuilder.lines(
                1,
                List.of(
                        Faces.piece("word", 72, 100, 10),
                        Faces.piece("1", 92, 96.4f, 7),
                        Faces.piece("end", 100, 100, 10)));

        assertThat(lines).extracting(PrintedLine::text).containsExactly("word1 end");
    }

    @Test
    void aRaisedOrLoweredNumberStaysApartFromOneBeforeIt() {
        assertThat(behindTen("6", 96.4f, 7)).isEqualTo("at most 10^6");
        assertThat(behindTen("\u22123", 96.4f, 7)).isEqualTo("at most 10^\u22123");
        assertThat(behindTen("2", 101.5f, 7)).isEqualTo("at most 10_2");
        assertThat(behindTen("th", 96.4f, 7)).isEqualTo("at most 10th");
        assertThat(behindTen("6", 100, 7)).isEqualTo("at most 106");
        assertThat(behindTen("6", 100, 10)).isEqualTo("at most 106");
    }

    private static String behindTen(String words, float y, float size) {
        Piece ten = Faces.piece("at most 10", 72, 100, 10);
        List<PrintedLine> lines = LineBuilder.lines(1, List.of(ten, Faces.piece(words, ten.right(), y, size)));
        return lines.get(0).text();
    }

    @Test
    void aLowBulletBelongsToTheLineBesideIt() {
        List<PrintedLine> lines =
                LineBuilder.lines(1, List.of(Faces.piece("item", 90, 100, 10), Faces.piece("*", 78, 103.6f, 10)));

        assertThat(lines).extracting(PrintedLine::text).containsExactly("* item");
    }
}
