package dev.memsetkit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing that a property should be tried with fails to come. */
class DrawTest {

    private static <T> Set<T> drawn(Function<Draw, T> value) {
        Set<T> drawn = new HashSet<>();
        for (long seed = 0; seed < 10_000; seed++) {
            drawn.add(value.apply(new Draw(seed)));
        }
        return drawn;
    }

    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(new Draw(7).text()).isEqualTo(new Draw(7).text());
        assertThat(new Draw(7).list(0, 50, Draw::integer)).isEqualTo(new Draw(7).list(0, 50, Draw::integer));
    }

    @Test
    void numbersReachTheEndsOfTheirRangeAndStayInside() {
        assertThat(drawn(Draw::integer))
                .contains(Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE)
                .anyMatch(number -> number > 1_000_000)
                .anyMatch(number -> number > 2 && number < 1_000);
        assertThat(drawn(Draw::wholeNumber)).contains(Long.MIN_VALUE, -1L, 0L, 1L, Long.MAX_VALUE);
        assertThat(drawn(draw -> draw.between(-10, 2_000)))
                .contains(-10, -1, 0, 1, 2_000)
                .allMatch(number -> number >= -10 && number <= 2_000);
        assertThat(drawn(draw -> draw.between(3, 5))).containsExactlyInAnyOrder(3, 4, 5);
        assertThat(drawn(draw -> draw.between(1.5f, 2f)))
                .contains(1.5f, 2f)
                .allMatch(number -> number >= 1.5f && number <= 2f);
        assertThat(drawn(draw -> draw.money(10)))
                .allMatch(number -> number.scale() == 2 && number.abs().intValue() <= 10);
    }

    @Test
    void textsAreEmptyLongAndOdd() {
        Set<String> texts = drawn(Draw::text);

        assertThat(texts.stream().map(String::length).collect(Collectors.toSet()))
                .contains(0, 1, 2, 255);
        assertThat(texts).allMatch(text -> text.length() <= 255).contains("\u0000", "\ud800", "\uffff", "\\");
        assertThat(texts)
                .anyMatch(text -> text.length() > 5 && text.matches("[ -~]+"))
                .anyMatch(text -> text.contains("\ud83d\ude80"));
        assertThat(drawn(draw -> draw.text(1, 2, "ab"))).containsExactlyInAnyOrder("a", "b", "aa", "ab", "ba", "bb");
    }

    @Test
    void listsAreEmptyShortAndFull() {
        assertThat(drawn(draw -> draw.list(0, 60, Draw::flag)).stream()
                        .map(List::size)
                        .collect(Collectors.toSet()))
                .contains(0, 1, 2, 30, 60)
                .allMatch(size -> size <= 60);
        assertThat(drawn(draw -> draw.distinct(2, 5, one -> one.of(1, 2, 3))))
                .allMatch(list -> Set.copyOf(list).size() == list.size() && list.size() >= 2)
                .anyMatch(list -> list.size() == 3);
        assertThat(drawn(draw -> draw.distinctBy(0, 9, one -> one.of("a", "A", "b"), String::toLowerCase)))
                .contains(List.of(), List.of("a", "b"), List.of("b", "A"))
                .allMatch(list -> list.size() <= 2);
        assertThat(drawn(draw -> draw.bytes().length)).contains(0, 1, 255);
    }

    @Test
    void alternativesAllCome() {
        assertThat(drawn(draw -> draw.orNull(0.5, one -> "a"))).containsExactlyInAnyOrder(null, "a");
        assertThat(drawn(draw -> draw.oneOf(one -> 1, one -> 2))).containsExactlyInAnyOrder(1, 2);
        assertThat(drawn(draw -> draw.oneIn(9))).containsExactlyInAnyOrder(true, false);
        assertThat(drawn(Draw::day))
                .hasSizeGreaterThan(1_000)
                .anyMatch(day -> day.getMonthValue() == 2 && day.getDayOfMonth() == 29);
    }
}
