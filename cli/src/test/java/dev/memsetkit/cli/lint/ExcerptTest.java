package dev.memsetkit.cli.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.cli.format.FileCalls;
import dev.memsetkit.cli.format.FileContents;
import dev.memsetkit.cli.format.FileKind;
import dev.memsetkit.cli.http.OwnHosts;
import dev.memsetkit.cli.http.RequestCalls;
import dev.memsetkit.cli.input.Call;
import dev.memsetkit.cli.input.Reading;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import dev.memsetkit.testing.Draw;
import dev.memsetkit.testing.Property;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line of a finding: the underline stands below what is meant, whatever stands before. */
class ExcerptTest {

    private static Excerpt of(String text, String meant) {
        int at = text.indexOf(meant);
        return Excerpt.of(text, new Span(at, at + meant.length()), Secrets.NONE, 40);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ab TTL cd         | 3 | 3",
                "日本 TTL          | 5 | 3",
                "🎉 TTL            | 3 | 3",
                "e\u0301\u0301 TTL | 2 | 3",
                "한 TTL            | 3 | 3",
                "ａ TTL            | 3 | 3",
                "\u200bTTL         | 0 | 3",
            })
    void columnsAreThoseOfTheTerminal(String text, int caret, int underline) {
        Excerpt excerpt = of(text.strip(), "TTL");

        assertThat(excerpt.caret()).isEqualTo(caret);
        assertThat(excerpt.underline()).isEqualTo(underline);
    }

    @Test
    void wideValuesHaveWideUnderlines() {
        assertThat(of("a=日本e\u0301🎉;", "日本e\u0301🎉").underline()).isEqualTo(7);
        assertThat(of("a=日本e\u0301🎉;", "日本e\u0301🎉").length()).isEqualTo(5);
    }

    @Test
    void lineOfAPlaceIsThatWhichItsLineBreakEnds() {
        SourceText source = new SourceText("a.sh", 10, "ab\n\ncd", Secrets.NONE);

        assertThat(List.of(0, 1, 2, 3, 4, 5, 6))
                .extracting(source::lineOf)
                .containsExactly(10L, 10L, 10L, 11L, 12L, 12L, 12L);
    }

    @Test
    void columnsOfTheFileAreCodePointsOfTheWholeLine() {
        Excerpt excerpt = of("first\r\n🎉 " + "x".repeat(100) + " TTL here\r\nlast", "TTL");

        assertThat(excerpt.column()).isEqualTo(104);
        assertThat(excerpt.text()).startsWith("... x").endsWith("x TTL here");
        assertThat(excerpt.text().substring(excerpt.caret())).startsWith("TTL");
    }

    @Test
    void whatIsLeftOutIsMarked() {
        assertThat(of("TTL " + "x".repeat(100), "TTL").text()).isEqualTo("TTL " + "x".repeat(36) + " ...");
        assertThat(of("x".repeat(100) + " TTL", "TTL").text()).isEqualTo("... " + "x".repeat(36) + " TTL");
    }

    @Test
    void controlCharactersAreBlanksAndTurnsOfDirectionAreLeftOut() {
        assertThat(of("a\tb\u001b[31mc\u202ed TTL", "TTL").text()).isEqualTo("a b [31mcd TTL");
    }

    @Test
    void secretsAreAsterisks() {
        String line = "curl -u 0123456789abcdef: -d ttl=7 https://api.memset.com/v1/json/dns.zone_create";
        List<Reading> readings = new ArrayList<>();
        FileCalls.of(
                        new RequestCalls(new Documentation(), new OwnHosts(List.of())),
                        FileContents.NONE,
                        "",
                        readings::add)
                .read(FileKind.SHELL, MappedText.of(line, 0), true);
        Call call = (Call) readings.get(0);

        Excerpt excerpt =
                Excerpt.of(line, call.places().value("/ttl"), Secrets.of(readings, line, method -> null), 100);

        assertThat(excerpt.text())
                .isEqualTo("curl -u ***************** -d ttl=7 https://api.memset.com/v1/json/dns.zone_create");
    }

    @Test
    void aSecretIsAsWideInAsterisksAsItIs() {
        for (String secret : List.of("e\u0301\u200bx", "\ud835\udc00\u0301x", "\u6f22\u200b\u200b")) {
            assertThat(of("curl -u '" + secret + "' TTL", "TTL").text()).isEqualTo("curl -u '**' TTL");
        }
    }

    private record Meant(String text, Span span) {

        static Meant from(Draw draw) {
            String text = (draw.flag() ? "" : "curl -u ") + draw.text(80);
            int start = draw.between(0, text.length());
            return new Meant(text, new Span(start, start + draw.between(0, 80)));
        }
    }

    @Test
    void anythingFitsAndNothingThrows() {
        Property.forAll(Meant::from).holds(meant -> {
            Excerpt excerpt = Excerpt.of(meant.text(), meant.span(), Secrets.NONE, 30);

            assertThat(excerpt.text()).doesNotContain("\n", "\r", "\u001b");
            assertThat(DisplayWidth.of(excerpt.text())).isLessThanOrEqualTo(30 + 8);
            assertThat(excerpt.caret() + excerpt.underline()).isLessThanOrEqualTo(DisplayWidth.of(excerpt.text()));
        });
    }
}
