package dev.memsetkit.extractor.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

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
    void aLowBulletBelongsToTheLineBesideIt() {
        List<PrintedLine> lines =
                LineBuilder.lines(1, List.of(Faces.piece("item", 90, 100, 10), Faces.piece("*", 78, 103.6f, 10)));

        assertThat(lines).extracting(PrintedLine::text).containsExactly("* item");
    }
}
