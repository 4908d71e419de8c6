package dev.memsetkit.extractor.hyphenation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.hyphenation.LineBreak.Kind;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class HyphenationPropertiesTest {

    @Property
    void anyTwoLinesAreDecidedWithoutFailing(@ForAll @Size(max = 6) List<String> lines, @ForAll String next) {
        Hyphenation hyphenation = Hyphenation.of(lines);
        for (String line : lines) {
            if (Hyphenation.endsInHyphen(line)) {
                assertThat(hyphenation.decide(line, next).reason()).isNotEmpty();
            }
        }
    }

    @Property
    void aWordThatStandsElsewhereIsPutTogetherAgain(
            @ForAll @LowerChars @StringLength(min = 5, max = 20) String word,
            @ForAll @IntRange(min = 2, max = 18) int at) {
        int cut = Math.min(at, word.length() - 3);

        LineBreak found = Hyphenation.of(List.of("the " + word + "."))
                .decide(word.substring(0, cut) + "-", word.substring(cut));

        assertThat(found.kind()).isEqualTo(Kind.JOIN);
        assertThat(found.word()).isEqualTo(word);
    }

    @Property
    void aCompoundThatStandsElsewhereKeepsItsHyphen(
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String left,
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String right) {
        LineBreak found = Hyphenation.of(List.of("(" + left + "-" + right + ")"))
                .decide("is " + left + "-", right + ", or");

        assertThat(found.keepsHyphen()).isTrue();
        assertThat(found.word()).isEqualTo(left + "-" + right);
    }

    @Property
    void aDigitBesideTheHyphenKeepsIt(@ForAll @IntRange(min = 0) int from, @ForAll @IntRange(min = 0) int to) {
        LineBreak found = Hyphenation.of(List.of(from + "" + to)).decide("from " + from + "-", to + " on");

        assertThat(found.kind()).isEqualTo(Kind.KEEP);
    }
}
