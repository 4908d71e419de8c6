package dev.memsetkit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PropertyTest {

    @Test
    void aPropertyIsTriedAsOftenAsItSays() {
        List<Long> drawn = new ArrayList<>();

        Property.forAll(Draw::wholeNumber).tries(300).holds(drawn::add, null);

        assertThat(drawn).hasSize(300);
    }

    @Test
    void aThousandTriesUnlessToldOtherwise() {
        List<String> drawn = new ArrayList<>();

        Property.forAll(Draw::text).holds(drawn::add, null);

        assertThat(drawn).hasSize(1_000);
    }

    @Test
    void eachRunDrawsOtherInputsUnlessItHasAName() {
        Set<List<Long>> runs = new HashSet<>();

        for (int run = 0; run < 3; run++) {
            List<Long> drawn = new ArrayList<>();
            Property.forAll(Draw::wholeNumber).tries(20).holds(drawn::add, null);
            runs.add(drawn);
        }

        assertThat(runs).hasSize(System.getenv("MEMSETKIT_RUN") == null ? 3 : 1);
    }

    @Test
    void aFailureShowsItsInputAndRepeatsItWithItsSeed() {
        Property<Integer> property = Property.forAll(draw -> draw.between(0, 1_000));

        Throwable failure = catchThrowable(() -> property.holds(PropertyTest::isBelow500, null));

        assertThat(failure)
                .isInstanceOf(AssertionError.class)
                .message()
                .containsPattern("try \\d+ of 1000 fails for \"\\d+\"")
                .contains("is too large");
        assertThat(failure).hasRootCauseMessage(input(failure) + " is too large");
        List<Integer> repeated = new ArrayList<>();
        assertThatThrownBy(() -> property.holds(
                        number -> {
                            repeated.add(number);
                            isBelow500(number);
                        },
                        seed(failure)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the repeated input fails for \"" + input(failure) + "\"");
        assertThat(repeated).containsExactly(Integer.parseInt(input(failure)));
    }

    @Test
    void theShortestFailingInputIsShown() {
        Throwable failure = catchThrowable(() -> Property.forAll(draw -> draw.text(0, 60, "ab"))
                .holds(text -> assertThat(text).doesNotContain("b"), null));

        assertThat(input(failure)).isEqualTo("b");
    }

    @Test
    void whatCannotBeSeenIsEscaped() {
        Throwable failure = catchThrowable(() -> Property.forAll(draw -> "a\u0000\n\ud800")
                .holds(text -> assertThat(text).isEmpty(), null));

        assertThat(failure).hasMessageContaining("fails for \"a\\u0000\\n\\ud800\"");
    }

    private static void isBelow500(int number) {
        if (number >= 500) {
            throw new IllegalStateException(number + " is too large");
        }
    }

    private static String seed(Throwable failure) {
        return group(failure, "-Dmemsetkit\\.seed=(-?\\d+)\n");
    }

    private static String input(Throwable failure) {
        return group(failure, "fails for \"(.*)\"\n");
    }

    private static String group(Throwable failure, String expression) {
        Matcher matcher = Pattern.compile(expression).matcher(failure.getMessage());
        assertThat(matcher.find()).as(failure.getMessage()).isTrue();
        return matcher.group(1);
    }
}
