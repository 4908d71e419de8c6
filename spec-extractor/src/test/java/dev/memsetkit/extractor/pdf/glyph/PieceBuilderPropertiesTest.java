package dev.memsetkit.extractor.pdf.glyph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.pdf.line.Faces;
import dev.memsetkit.extractor.pdf.line.LineBuilder;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import dev.memsetkit.testing.Draw;
import dev.memsetkit.testing.Property;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** However a line is stretched and kerned, its words come out, and each character where it was drawn. */
class PieceBuilderPropertiesTest {

    private static final float SIZE = 10;

    /** Words, and by how much their line is stretched between them and between their characters. */
    private record Stretched(List<String> words, float blank, float kern) {

        static Stretched from(Draw draw) {
            return new Stretched(drawWords(draw), draw.between(1.7f, 60), draw.between(-0.9f, 0.9f));
        }
    }

    private static List<String> drawWords(Draw draw) {
        return draw.list(2, 12, word -> word.text(1, 12, "abcdefghijklmnopqrstuvwxyz_.-"));
    }

    @Test
    void wordsSurviveStretchingAndKerning() {
        Property.forAll(Stretched::from).holds(PieceBuilderPropertiesTest::wordsSurvive);
    }

    private static void wordsSurvive(Stretched line) {
        PieceBuilder builder = new PieceBuilder();
        builder.begin(Faces.TEXT, SIZE, 100);
        float x = 72;
        for (String word : line.words()) {
            for (int i = 0; i < word.length(); i++) {
                builder.glyph(word.substring(i, i + 1), x, x + 5);
                x += 5 + line.kern();
            }
            x += line.blank() - line.kern();
        }
        List<Piece> pieces = builder.finish().pieces();
        PrintedLine found = LineBuilder.lines(1, pieces).get(0);

        assertThat(found.text()).isEqualTo(String.join(" ", line.words()));
        assertThat(pieces)
                .allSatisfy(piece ->
                        assertThat(piece.x()).isSorted().hasSize(piece.text().length() + 1));
        assertThat(found.left()).isEqualTo(72);
    }

    @Test
    void partsHoldTheCharactersAtTheirPlaces() {
        Property.forAll(PieceBuilderPropertiesTest::drawWords)
                .holds(PieceBuilderPropertiesTest::partsHoldTheCharacters);
    }

    private static void partsHoldTheCharacters(List<String> words) {
        Piece piece = Faces.piece(String.join(" ", words), 72, 100, SIZE);
        int cut = words.get(0).length();
        Piece first = piece.part(0, cut);
        Piece rest = piece.part(cut, piece.text().length());

        assertThat(first.text()).isEqualTo(words.get(0));
        assertThat(rest.text()).isEqualTo(words.stream().skip(1).collect(Collectors.joining(" ")));
        assertThat(first.left()).isEqualTo(piece.left());
        assertThat(rest.right()).isEqualTo(piece.right());
    }
}
