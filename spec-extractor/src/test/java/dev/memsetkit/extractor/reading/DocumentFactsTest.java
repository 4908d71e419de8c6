package dev.memsetkit.extractor.reading;

import static dev.memsetkit.extractor.reading.Pieces.bullets;
import static dev.memsetkit.extractor.reading.Pieces.paragraph;
import static dev.memsetkit.extractor.reading.Pieces.place;
import static dev.memsetkit.extractor.reading.Pieces.text;
import static dev.memsetkit.extractor.reading.Pieces.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.Code;
import dev.memsetkit.extractor.document.Block.Entry;
import dev.memsetkit.extractor.document.Block.Field;
import dev.memsetkit.extractor.document.Block.FieldList;
import dev.memsetkit.extractor.document.Block.Heading;
import dev.memsetkit.extractor.document.Page;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.spec.model.Endpoints;
import dev.memsetkit.spec.model.Info;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several pages state together. */
class DocumentFactsTest {

    private final Findings findings = new Findings();

    @Test
    void ofSeveralTitlesTheFirstHolds() {
        DocumentFacts facts = facts(
                page("Depot API 1.2.0 documentation", paragraph("Created on March 5, 2021.")),
                page("Rack API 1.3.0 documentation", new Code("https://api.example.com/json", place("code"))));

        assertThat(facts.info()).isEqualTo(new Info("Depot API", "1.2.0", "2021-03-05"));
        assertThat(facts.endpoints()).isEqualTo(new Endpoints("https://api.example.com/json/", "", ""));
        assertThat(told(findings)).isEmpty();
    }

    @Test
    void withoutAReleaseInATitleTheNewestOfTheChangelogIsTakenAndTold() {
        DocumentFacts facts = facts(page(
                "Depot",
                new Heading(1, text("1.2 - 2024-03-01"), place("v12")),
                bullets("Better."),
                new Heading(1, text("1.1 - 2023-03-01"), place("v11")),
                bullets("Good.")));

        assertThat(facts.info()).isEqualTo(new Info("Depot", "1.2", ""));
        assertThat(facts.changelogSource()).isEqualTo(place("v12"));
        assertThat(told(findings))
                .containsExactly(
                        "unstated-release : no page names its release; read as the newest of the changelog, 1.2");
    }

    @Test
    void withoutAChangelogNothingSaysWhichReleaseItIs() {
        DocumentFacts facts = facts(page("Depot"));

        assertThat(facts.info()).isEqualTo(new Info("", "", ""));
        assertThat(facts.changelogSource()).isEqualTo(Source.NONE);
        assertThat(told(findings)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "1, 1, 1", "2, 1, 1", "2, 2, 2", "1, 2, 2", "0, 1, 1"})
    void methodsWithoutFieldsAreToldWhereMostHaveNone(int described, int bare, int findingsOfBare) {
        List<Block> entries = new ArrayList<>();
        for (int i = 0; i < described; i++) {
            entries.add(entry("rack.a" + i, field("Returns", "A string.")));
        }
        for (int i = 0; i < bare; i++) {
            entries.add(entry("rack.b" + i, paragraph("Builds one.")));
        }
        facts(page("", entries.toArray(new Block[0])));

        assertThat(told(findings)).hasSize(bare > described ? findingsOfBare : 0);
    }

    @Test
    void aFieldOfAnyKindMakesAMethodOneOfOurs() {
        facts(page(
                "",
                entry("rack.a", field("Parameters", "x (String) - The label.")),
                entry("rack.b", field("Raises", "ApiErrorFull if it is full.")),
                entry("rack.c"),
                entry("rack.d"),
                entry("rack.e")));

        assertThat(findings.all().stream().map(finding -> finding.code() + " " + finding.where()))
                .containsExactly(
                        "method-without-fields rack.c", "method-without-fields rack.d", "method-without-fields rack.e");
    }

    private DocumentFacts facts(Page... pages) {
        List<PageFacts> read = new ArrayList<>();
        for (Page page : pages) {
            read.add(new PageReader(findings).read(page));
        }
        return DocumentFacts.of(read, findings);
    }

    private static Page page(String title, Block... blocks) {
        return new Page("rack.html", title, List.of(blocks));
    }

    private static Entry entry(String name, Block... blocks) {
        return new Entry(Entry.Kind.METHOD, name, List.of(blocks), place(name));
    }

    private static FieldList field(String name, String text) {
        return new FieldList(List.of(new Field(name, List.of(paragraph(text)), place(name))), place("fields"));
    }
}
