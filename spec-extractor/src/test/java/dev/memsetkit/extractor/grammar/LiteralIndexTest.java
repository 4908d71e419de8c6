package dev.memsetkit.extractor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.testing.Draw;
import dev.memsetkit.testing.Property;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LiteralIndexTest {

    private static LiteralIndex index(String... expressions) {
        return new LiteralIndex(Stream.of(expressions)
                .map(expression -> RequiredLiterals.of(Pattern.compile(expression)))
                .toList());
    }

    private static List<Integer> possible(LiteralIndex index, String text) {
        return BitSet.valueOf(new long[] {index.possible(text)}).stream()
                .boxed()
                .toList();
    }

    @Test
    void namesTheExpressionsWhoseLiteralsOccur() {
        LiteralIndex index = index("at most \\d+", "at least \\d+", "one of|either");

        assertThat(possible(index, "At least 3, or either")).containsExactly(1, 2);
        assertThat(possible(index, "at mos")).isEmpty();
    }

    @Test
    void asksForBothOfTwoRequiredLiterals() {
        LiteralIndex index = index("values (?:are|is):? \\d+ to", "\\d+");

        assertThat(possible(index, "the values are 1")).containsExactly(1);
        assertThat(possible(index, "values are 1 to")).containsExactly(0, 1);
    }

    @Test
    void anExpressionThatRequiresNothingIsAlwaysPossible() {
        assertThat(possible(index("\\d+", "word"), "")).containsExactly(0);
    }

    @Test
    void findsALiteralInsideAnotherAndBehindAFalseStart() {
        LiteralIndex index = index("abcd", "bc", "abab c");

        assertThat(possible(index, "xabcx")).containsExactly(1);
        assertThat(possible(index, "ababab c")).containsExactly(2);
    }

    @Test
    void takesOneSignOutsideOfAsciiForAnother() {
        assertThat(possible(index("caf\u00e9"), "caf\u00ea")).containsExactly(0);
        assertThat(possible(index("caf\u00e9"), "cafe")).isEmpty();
    }

    @Test
    void saysWhatContainsSays() {
        Property.forAll(Sample::from).holds(sample -> {
            LiteralIndex index = index(sample.literals().toArray(String[]::new));

            for (int i = 0; i < sample.literals().size(); i++) {
                String literal = sample.literals().get(i);
                boolean expected = literal.length() < 2 || sample.text().contains(literal);
                assertThat(possible(index, sample.text()).contains(i))
                        .as(literal)
                        .isEqualTo(expected);
            }
        });
    }

    private record Sample(List<String> literals, String text) {

        static Sample from(Draw draw) {
            return new Sample(words(draw), String.join("", words(draw)));
        }

        private static List<String> words(Draw draw) {
            return draw.list(0, 6, word -> word.text(0, 5, "abc"));
        }
    }
}
