package dev.memsetkit.extractor.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.testing.Draw;
import dev.memsetkit.testing.Property;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintLeftoversTest {

    @Test
    void runningHeadsFoliosAndLinksGo() {
        assertThat(body("""
                1.1 Methods
                A paragraph that goes

                1.1. Methods 3

                https://rack.test/a
                https://rack.test/b


                Rack API Documentation, Release 1.2.0

                on here.
                4 Chapter 1. Contents

                Rack API Documentation, Release 1.2.0
                The end.""")).containsExactly("1.1 Methods", "A paragraph that goes", "on here.", "The end.");
    }

    @Test
    void foliosInTwoLinesAndFootnotesGo() {
        assertThat(body("""
                1.1 Methods
                See the page5 for more.
                5 https://rack.test/a
                1.1. Methods 3
                \fRack API Documentation, Release 1.2.0
                More.
                4

                Chapter 1. Contents

                \fRack API Documentation, Release 1.2.0
                The end.""")).containsExactly("1.1 Methods", "See the page for more.", "More.", "The end.");
    }

    @Test
    void numbersThatCountThePagesGoWhereNothingTellsOfPages() {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= 8; page++) {
            text.append("Words of the text.\n".repeat(20)).append(page).append('\n');
        }

        assertThat(body(text.toString())).hasSize(160).containsOnly("Words of the text.");
    }

    @Test
    void pagesThatTheFoliosJumpOverAreMissing() {
        assertThat(gaps(page(3) + page(4) + page(5) + page(7) + page(8)))
                .containsExactly(page(7).lines().toList().get(2));
        assertThat(gaps(page(3) + page(4) + "Chapter\f" + page(6) + page(7))).isEmpty();
        assertThat(gaps(page(3) + page(4) + page(400) + page(5) + page(6))).isEmpty();
        assertThat(gaps((page(3) + page(4) + page(5) + page(7) + page(8)).replace('\f', '\n')))
                .isEmpty();
    }

    private static String page(int number) {
        return "1.1 Methods\nWords of the text.\n1.1. Methods " + number + "\n\f";
    }

    private static List<String> gaps(String text) {
        return PrintLeftovers.remove(PlainLine.split("rack.txt", text)).gaps().stream()
                .map(PlainLine::text)
                .toList();
    }

    @Test
    void valuesThatCountUpStay() {
        String text = "Acceptable values\n1\none\n2\ntwo\n3\nthree\n4\nfour\n5\nfive\n6\nsix\n7\nseven";

        assertThat(body(text)).hasSize(15);
    }

    @Test
    void valuesAtTheEdgesOfPagesStay() {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= 8; page++) {
            text.append("Words of the text.\n")
                    .append(page == 5 ? "10800\n" : page == 6 ? "400\n" : "")
                    .append(page + 2)
                    .append('\n')
                    .append(page == 7 ? "\f0\n" : "\f");
        }

        assertThat(body(text.toString()).stream().filter(line -> !line.startsWith("Words")))
                .containsExactly("10800", "400", "0");
    }

    @Test
    void aRowThatBeginsAndEndsInANumberIsNoFolio() {
        assertThat(body("1.1 Methods\n64 Rack\nof one kind\n64 Rack 2012\nof another"))
                .containsExactly("1.1 Methods", "64 Rack", "of one kind", "64 Rack 2012", "of another");
    }

    @Test
    void valuesAboveAFolioWithItsOwnNumberStay() {
        assertThat(body("""
                1.1 Methods
                One of 0, 10, 20,
                50
                1.1. Methods 3
                Rack API Documentation, Release 1.2.0
                or more.
                4 Chapter 1. Contents
                Rack API Documentation, Release 1.2.0
                The end.""")).containsExactly("1.1 Methods", "One of 0, 10, 20,", "50", "or more.", "The end.");
    }

    @Test
    void addressesOfTheTextStay() {
        assertThat(body("""
                Post to this address:
                https://api.rack.test/v1/json
                1.1. Elsewhere 3
                Rack API Documentation, Release 1.2.0
                https://api.rack.test/v1/xmlrpc
                Rack API Documentation, Release 1.2.0"""))
                .contains("https://api.rack.test/v1/json", "https://api.rack.test/v1/xmlrpc", "1.1. Elsewhere 3");
    }

    @Test
    void contentsAndIndexGo() {
        StringBuilder text = new StringBuilder("1.1 Methods . . . . . . . . . 3\n1.1 Methods\nText.\nINDEX\nR\n");
        for (int i = 0; i < 30; i++) {
            text.append("rack.info")
                    .append(i)
                    .append("() (built-in function), ")
                    .append(i)
                    .append('\n');
        }
        assertThat(body(text.toString())).containsExactly("1.1 Methods", "Text.");
    }

    @Test
    void anIndexInTwoColumnsGoesFromItsTitleOn() {
        StringBuilder text = new StringBuilder("1.1 Methods\nText.\nINDEX R\nr.lid(),        r.b(),\nr.a(), 3    4\n");
        for (int i = 0; i < 30; i++) {
            text.append("rack.info(), ").append(i).append("    rack.lid(), 7\n");
        }
        assertThat(body(text.toString())).containsExactly("1.1 Methods", "Text.");
    }

    @Test
    void titleAndReleaseComeFromTheRunningHead() {
        PrintLeftovers.Body body = PrintLeftovers.remove(PlainLine.split(
                "a.txt", "\fRack API Documentation, Release 1.2\na\n\fRack API Documentation, Release 1.2\nb"));

        assertThat(body.title()).isEqualTo("Rack API Documentation");
        assertThat(body.version()).isEqualTo("1.2");
    }

    @Test
    void whateverStandsOnThePagesIsKept() {
        Property.forAll(draw -> draw.list(3, 12, PrintLeftoversTest::paragraph))
                .tries(200)
                .holds(PrintLeftoversTest::isKeptOnItsPages);
    }

    private static String paragraph(Draw draw) {
        return String.join(" ", draw.list(4, 4, word -> word.text(3, 9, "abcdefghijklmnopqrstuvwxyz"))) + ".";
    }

    private static void isKeptOnItsPages(List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>(List.of("1.1 Methods"));
        text.append("1.1 Methods\n");
        int page = 1;
        for (String paragraph : paragraphs) {
            text.append(paragraph).append('\n');
            expected.add(paragraph);
            text.append(page % 2 == 1 ? "1.1. Methods " + page : page + " Chapter 1. Contents")
                    .append('\n');
            text.append("\fRack API Documentation, Release 1.2.0\n");
            page++;
        }

        assertThat(body(text.toString())).isEqualTo(expected);
    }

    private static List<String> body(String text) {
        PrintLeftovers.Body body = PrintLeftovers.remove(PlainLine.split("a.txt", text));
        return TextFootnotes.remove(body, (mark, line) -> {}).stream()
                .map(PlainLine::text)
                .toList();
    }
}
