package dev.memsetkit.extractor.pdf.glyph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.pdf.line.Faces;
import dev.memsetkit.extractor.pdf.line.LineBuilder;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a line is stretched and kerned, its words come out, and each character where it was drawn. */
class PieceBuilderPropertiesTest {

    private static final float SIZE = 10;

    @Property
    void wordsSurviveStretchingAndKerning(
            @ForAll("words") List<String> words, @ForAll("blanks") float blank, @ForAll("kerns") float kern) {
        PieceBuilder builder = new PieceBuilder();
        builder.begin(Faces.TEXT, SIZE, 100);
        float x = 72;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                builder.glyph(word.substring(i, i + 1), x, x + 5);
                x += 5 + kern;
            }
            x += blank - kern;
        }
        List<Piece> pieces = builder.finish().pieces();
        PrintedLine line = LineBuilder.lines(1, pieces).get(0);

        assertThat(line.text()).isEqualTo(String.join(" ", words));
        assertThat(pieces)
                .allSatisfy(piece ->
                        assertThat(piece.x()).isSorted().hasSize(piece.text().length() + 1));
        assertThat(line.left()).isEqualTo(72);
    }

    @Property
    void partsHoldTheCharactersAtTheirPlaces(@ForAll("words") List<String> words) {
        Piece piece = Faces.piece(String.join(" ", words), 72, 100, SIZE);
        int cut = words.get(0).length();
        Piece first = piece.part(0, cut);
        Piece rest = piece.part(cut, piece.text().length());

        assertThat(first.text()).isEqualTo(words.get(0));
        assertThat(rest.text()).isEqualTo(words.stream().skip(1).collect(Collectors.joining(" ")));
        assertThat(first.left()).isEqualTo(piece.left());
        assertThat(rest.right()).isEqualTo(piece.right());
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('_', '.', '-')
                .ofMinLength(1)
                .ofMaxLength(12)
                .list()
                .ofMinSize(2)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Float> blanks() {
        return Arbitraries.floats().between(1.7f, 60);
    }

    @Provide
    Arbitrary<Float> kerns() {
        return Arbitraries.floats().between(-0.9f, 0.9f);
    }
}
