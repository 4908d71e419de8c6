package dev.memsetkit.extractor.reading;

import static dev.memsetkit.extractor.reading.Pieces.bullets;
import static dev.memsetkit.extractor.reading.Pieces.paragraph;
import static dev.memsetkit.extractor.reading.Pieces.place;
import static dev.memsetkit.extractor.reading.Pieces.shape;
import static dev.memsetkit.extractor.reading.Pieces.text;
import static dev.memsetkit.extractor.reading.Pieces.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.Entry;
import dev.memsetkit.extractor.document.Block.Field;
import dev.memsetkit.extractor.document.Block.FieldList;
import dev.memsetkit.extractor.document.Block.Heading;
import dev.memsetkit.extractor.document.Page;
import dev.memsetkit.extractor.finding.Findings;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page states besides what its entries do: title, day, chapters, errors, releases. */
class PageReaderTest {

    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Racks \u2014 Depot API 1.2.0 documentation | TITLE Depot API, VERSION 1.2.0",
                "Depot API v1.2 documentation | TITLE Depot API, VERSION 1.2",
                "Depot API, release 1.2.0 documentation (5 March) | TITLE Depot API, VERSION 1.2.0",
                "Depot API documentation | ''",
                "Depot API 1.2.0 | ''",
            })
    void titlesNameTheDocumentationAndItsRelease(String title, String facts) {
        assertThat(document(new PageReader(findings).read(new Page("rack.html", title, List.of()))))
                .isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Created on January 5, 2021. | GENERATED 2021-01-05",
                "Built December 15, 2021 | GENERATED 2021-12-15",
                "Created on Brumaire 5, 2021. | ''",
                "Sold on March 5, 2021. | ''",
            })
    void aParagraphSaysWhenItWasMade(String text, String facts) {
        assertThat(document(read(paragraph(text)))).isEqualTo(facts);
    }

    @Test
    void anErrorHasItsCodeItsStatusAndItsFirstParagraph() {
        PageFacts page = read(
                entry(
                        Entry.Kind.ERROR,
                        "ApiErrorFull",
                        paragraph("It is full."),
                        paragraph("Quite."),
                        bullets("Error code: 7", "HTTP Status: 409")),
                entry(Entry.Kind.METHOD, "ApiErrorOld", bullets("HTTP status: 410", "Error code: 8", "Old.")));

        assertThat(page.errors().stream()
                        .map(said -> said.fact().name() + " " + said.fact().code() + " "
                                + said.fact().httpStatus() + " " + said.fact().message() + " | " + said.words()))
                .containsExactly(
                        "ApiErrorFull 7 409 It is full. | Error code: 7, HTTP Status: 409",
                        "ApiErrorOld 8 410  | HTTP status: 410, Error code: 8");
        assertThat(page.methods()).isEmpty();
        assertThat(told(findings)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Error code: 7", "HTTP Status: 409", "Error code 7"})
    void anErrorWithoutCodeOrStatusIsTold(String line) {
        assertThat(read(entry(Entry.Kind.ERROR, "ApiErrorFull", bullets(line))).errors())
                .isEmpty();
        assertThat(told(findings))
                .containsExactly("unreadable-error ApiErrorFull: found no \"Error code: N\" or no \"HTTP Status: N\" in"
                        + " its description");
    }

    @Test
    void methodsBelongToTheOutermostChapterAboveThem() {
        assertThat(read(
                                heading(1, "Depot"),
                                method("depot.open"),
                                heading(2, "Rack Methods"),
                                heading(3, "Old racks"),
                                method("rack.build"),
                                heading(3, "Wooden Rack Methods"),
                                method("rack.saw"),
                                heading(2, "Box Methods"),
                                method("box.fold"))
                        .methods()
                        .stream()
                        .map(method -> method.name() + " in " + method.tag()))
                .containsExactly(
                        "depot.open in Depot",
                        "rack.build in Rack Methods",
                        "rack.saw in Rack Methods",
                        "box.fold in Box Methods");
    }

    @Test
    void whatAChapterReturnsHoldsForItsMethodsThatSayNothing() {
        PageFacts page = read(
                heading(1, "Rack Methods"),
                returns("A string."),
                method("rack.build"),
                method("rack.count", returns("A list of strings.")),
                returns("True or False."),
                method("rack.drop"),
                heading(1, "Box Methods"),
                method("box.fold"));

        assertThat(page.methods().stream()
                        .map(method -> method.name() + " "
                                + (method.result() == null
                                        ? "-"
                                        : shape(method.result().shape()) + " "
                                                + method.result().component())))
                .containsExactly(
                        "rack.build String rack.result",
                        "rack.count List of String ",
                        "rack.drop String rack.result",
                        "box.fold -");
    }

    @Test
    void otherEntriesAreTold() {
        assertThat(read(
                                heading(1, "Rack Methods"),
                                entry(Entry.Kind.OTHER, "RACK_HOME"),
                                entry(Entry.Kind.METHOD, "rack-build"))
                        .methods())
                .isEmpty();
        assertThat(told(findings))
                .containsExactly(
                        "not-a-method Rack Methods: found the entry \"RACK_HOME\" without parentheses; read as no method",
                        "unreadable-method-name Rack Methods: found the name \"rack-build\", expected one such as"
                                + " section.method");
    }

    @Test
    void aReleaseReachesToTheNextHeading() {
        PageFacts page = read(
                heading(1, "Changelog"),
                heading(2, "1.2 - 2024-03-01"),
                bullets("Better."),
                paragraph("Much."),
                heading(2, "1.1 - soon"),
                bullets("Good."),
                heading(2, "1.0 - 2023-03-01"));

        assertThat(page.changelog().stream()
                        .map(said -> said.fact().version() + " " + said.fact().date() + " "
                                + said.fact().notes()))
                .containsExactly("1.2 2024-03-01 [Better., Much.]", "1.1  [Good.]", "1.0 2023-03-01 []");
        assertThat(told(findings))
                .containsExactly(
                        "unreadable-date 1.1: found no date in the heading \"1.1 - soon\", expected one such as"
                                + " 2019-10-28",
                        "empty-release 1.0: the release says nothing");
    }

    private PageFacts read(Block... blocks) {
        return new PageReader(findings).read(new Page("rack.html", "", List.of(blocks)));
    }

    private static String document(PageFacts page) {
        return page.document().stream()
                .map(said -> said.fact().kind() + " " + said.fact().value())
                .collect(Collectors.joining(", "));
    }

    private static Heading heading(int level, String text) {
        return new Heading(level, text(text), place(text));
    }

    private static Entry method(String name, Block... blocks) {
        return entry(Entry.Kind.METHOD, name, blocks);
    }

    private static Entry entry(Entry.Kind kind, String name, Block... blocks) {
        return new Entry(kind, name, List.of(blocks), place(name));
    }

    private static FieldList returns(String text) {
        return new FieldList(
                List.of(new Field("Returns", List.of(paragraph(text)), place("returns"))), place("fields"));
    }
}
