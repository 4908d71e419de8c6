package dev.memsetkit.client.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPatternTest {

    @Test
    void matchesAPartUnlessItIsAnchored() {
        assertThat(TextPattern.of("b", "b").isIn("abc")).isTrue();
        assertThat(TextPattern.of("^b$", "^b$").isIn("abc")).isFalse();
        assertThat(TextPattern.of("^b$", "^b$").isIn("b\n")).isFalse();
        assertThat(TextPattern.of("^$", "^$").isIn("")).isTrue();
    }

    @Test
    void isShownAsTheDocumentationHasIt() {
        assertThat(TextPattern.of("[^\\n\\r]", ".")).hasToString(".");
    }

    @Test
    void longTextHoldsNothingUp() {
        long start = System.nanoTime();

        assertThat(TextPattern.of("^(a|a)*$", "").isIn("a".repeat(100_000) + "b"))
                .isFalse();
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }
}
