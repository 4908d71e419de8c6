package dev.memsetkit.codegen.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.Pattern;
import dev.memsetkit.spec.client.EcmaPattern;
import dev.memsetkit.testing.Draw;
import dev.memsetkit.testing.Property;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns of JSON Schema mean to RE2 what they mean to ECMA-262. */
class EcmaPatternTest {

    private static boolean matches(String pattern, String text) {
        return Pattern.compile(EcmaPattern.toRe2(pattern)).matcher(text).find();
    }

    static Stream<Arguments> matching() {
        return Stream.of(
                Arguments.of("a", "xay"),
                Arguments.of("^[0-9]{5}$", "01234"),
                Arguments.of(".", "\u0085"),
                Arguments.of("^\\s$", "\u00a0"),
                Arguments.of("^\\s$", "\ufeff"),
                Arguments.of("^[\\s]$", "\u2028"),
                Arguments.of("^\\S$", "\u200b"),
                Arguments.of("^[^\\s]$", "a"),
                Arguments.of("^\\v$", "\u000b"),
                Arguments.of("^[\\b]$", "\b"),
                Arguments.of("\\bb\\b", "a b c"),
                Arguments.of("a\\Bb", "ab"),
                Arguments.of("^\\x41\\u0042\\0$", "AB\0"),
                Arguments.of("^\\ud83d\\ude80$", "\ud83d\ude80"),
                Arguments.of("^\\/\\.\\-\\$$", "/.-$"),
                Arguments.of("^[[a]$", "["),
                Arguments.of("^[a&&b]+$", "a&b"),
                Arguments.of("^[a^]$", "^"),
                Arguments.of("^[\\]\\\\]+$", "]\\"),
                Arguments.of("^[[:alpha:]]$", ":]"),
                Arguments.of("^(?:a|b)+$", "abba"),
                Arguments.of("^(a)(b)?$", "a"),
                Arguments.of("^a{,2}$", "a{,2}"),
                Arguments.of("^[\\w-]+$", "a-b"));
    }

    @ParameterizedTest
    @MethodSource("matching")
    void matchesWhatEcmaDoes(String pattern, String text) {
        assertThat(matches(pattern, text)).isTrue();
    }

    static Stream<Arguments> notMatching() {
        return Stream.of(
                Arguments.of("^a$", "a\n"),
                Arguments.of("^a$", "b\na"),
                Arguments.of("^.$", "\n"),
                Arguments.of("^.$", "\r"),
                Arguments.of("^.$", "\u2028"),
                Arguments.of("^\\s$", "\u0085"),
                Arguments.of("^\\s$", "\u180e"),
                Arguments.of("^[^\\s]$", "\u3000"),
                Arguments.of("^\\w$", "\u00e9"),
                Arguments.of("^\\d$", "\u0660"),
                Arguments.of("a\\Bb", "a b"),
                Arguments.of("^[^a]$", "a"),
                Arguments.of("^\\.$", "a"));
    }

    @ParameterizedTest
    @MethodSource("notMatching")
    void matchesNothingElse(String pattern, String text) {
        assertThat(matches(pattern, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?=a)",
                "(?!a)",
                "(?<=a)",
                "(?<n>a)",
                "(?i)a",
                "(a)\\1",
                "\\k<n>",
                "\\cA",
                "\\p{L}",
                "[\\S]",
                "[\\B]",
                "[]",
                "[^]",
                "[a",
                "[a\\]",
                "a\\",
                "\\x4",
                "\\xzz",
                "\\u12",
                "\\ud83d\\u12",
                "\\01",
                "\\_",
                "(",
                ")",
                "a**",
                "a{9999}",
                "[b-a]",
                "[a-\\d]",
                "*a"
            })
    void whatHasNoLinearFormOrIsNoPatternIsRefused(String pattern) {
        assertThatThrownBy(() -> matches(pattern, "a"))
                .isInstanceOfAny(IllegalArgumentException.class, com.google.re2j.PatternSyntaxException.class)
                .message()
                .isNotBlank();
    }

    @Test
    void patternsWithoutEndAreRefused() {
        assertThat(EcmaPattern.toRe2("a".repeat(1_000))).hasSize(1_000);
        assertThatThrownBy(() -> EcmaPattern.toRe2("a".repeat(1_001)))
                .hasMessage("1001 characters, at most 1000 are read");
    }

    @Test
    void whatWouldTakeForEverTakesNoTime() {
        long start = System.nanoTime();

        assertThat(matches("^(a+)+$", "a".repeat(50_000) + "b")).isFalse();
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    /** Where Java's own expressions mean the same, both find the same. */
    @Test
    void agreesWithJavaWhereBothMeanTheSame() {
        Property.forAll(draw -> new String[] {pattern(draw), draw.text(0, 6, "ab1_-.]^\\ \n")})
                .tries(5_000)
                .holds(pair -> {
                    java.util.regex.Pattern oracle = java.util.regex.Pattern.compile(pair[0].replace("$", "\\z"));

                    assertThat(matches(pair[0], pair[1]))
                            .isEqualTo(oracle.matcher(pair[1]).find());
                });
    }

    private static String pattern(Draw draw) {
        return (draw.flag() ? "^" : "")
                + String.join(
                        "",
                        draw.list(
                                1,
                                4,
                                part -> part.of(
                                                "a",
                                                "b",
                                                "\\d",
                                                "\\w",
                                                "\\W",
                                                "\\.",
                                                "\\]",
                                                "\\^",
                                                "\\\\",
                                                "[ab]",
                                                "[^a1]",
                                                "[\\w.-]",
                                                "[\\]\\\\]",
                                                "(?:a|b1)",
                                                "(-)",
                                                "\\x61",
                                                "\\u0062",
                                                "[a-b_]",
                                                "\\n")
                                        + part.of("", "", "?", "*", "+", "{2}", "{0,1}", "*?")))
                + (draw.flag() ? "$" : "");
    }
}
