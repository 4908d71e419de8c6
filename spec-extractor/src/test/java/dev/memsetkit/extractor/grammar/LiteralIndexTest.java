package dev.memsetkit.extractor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

    @Property
    void saysWhatContainsSays(@ForAll("words") List<String> literals, @ForAll("words") List<String> text) {
        String whole = String.join("", text);
        LiteralIndex index = index(literals.toArray(String[]::new));

        for (int i = 0; i < literals.size(); i++) {
            boolean expected = literals.get(i).length() < 2 || whole.contains(literals.get(i));
            assertThat(possible(index, whole).contains(i))
                    .as(literals.get(i) + " in " + whole)
                    .isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings().withChars("abc").ofMaxLength(5).list().ofMaxSize(6);
    }
}
