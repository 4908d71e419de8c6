package dev.memsetkit.extractor.hyphenation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.hyphenation.LineBreak.Kind;
import dev.memsetkit.testing.Draw;
import dev.memsetkit.testing.Property;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HyphenationPropertiesTest {

    private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
    private static final String LETTERS = LOWER + LOWER.toUpperCase(Locale.ROOT);

    private record Lines(List<String> lines, String next) {

        static Lines from(Draw draw) {
            return new Lines(draw.list(0, 6, line -> line.text() + (line.flag() ? "-" : "")), draw.text());
        }
    }

    @Test
    void anyTwoLinesAreDecidedWithoutFailing() {
        Property.forAll(Lines::from).holds(drawn -> {
            Hyphenation hyphenation = Hyphenation.of(drawn.lines());
            for (String line : drawn.lines()) {
                if (Hyphenation.endsInHyphen(line)) {
                    assertThat(hyphenation.decide(line, drawn.next()).reason()).isNotEmpty();
                }
            }
        });
    }

    private record Parts(String left, String right) {}

    @Test
    void aWordThatStandsElsewhereIsPutTogetherAgain() {
        Property.forAll(HyphenationPropertiesTest::cutWord).holds(parts -> {
            String word = parts.left() + parts.right();

            LineBreak found = Hyphenation.of(List.of("the " + word + ".")).decide(parts.left() + "-", parts.right());

            assertThat(found.kind()).isEqualTo(Kind.JOIN);
            assertThat(found.word()).isEqualTo(word);
        });
    }

    private static Parts cutWord(Draw draw) {
        String word = draw.text(5, 20, LOWER);
        int cut = Math.min(draw.between(2, 18), word.length() - 3);
        return new Parts(word.substring(0, cut), word.substring(cut));
    }

    @Test
    void aCompoundThatStandsElsewhereKeepsItsHyphen() {
        Property.forAll(draw -> new Parts(draw.text(1, 12, LETTERS), draw.text(1, 12, LETTERS)))
                .holds(parts -> {
                    String compound = parts.left() + "-" + parts.right();

                    LineBreak found = Hyphenation.of(List.of("(" + compound + ")"))
                            .decide("is " + parts.left() + "-", parts.right() + ", or");

                    assertThat(found.keepsHyphen()).isTrue();
                    assertThat(found.word()).isEqualTo(compound);
                });
    }

    @Test
    void aDigitBesideTheHyphenKeepsIt() {
        Property.forAll(draw -> new Parts(number(draw), number(draw))).holds(parts -> {
            LineBreak found = Hyphenation.of(List.of(parts.left() + parts.right()))
                    .decide("from " + parts.left() + "-", parts.right() + " on");

            assertThat(found.kind()).isEqualTo(Kind.KEEP);
        });
    }

    private static String number(Draw draw) {
        return Integer.toString(draw.between(0, Integer.MAX_VALUE));
    }
}
