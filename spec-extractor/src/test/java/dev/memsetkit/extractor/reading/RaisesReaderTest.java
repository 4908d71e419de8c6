package dev.memsetkit.extractor.reading;

import static dev.memsetkit.extractor.reading.Pieces.bullets;
import static dev.memsetkit.extractor.reading.Pieces.definitions;
import static dev.memsetkit.extractor.reading.Pieces.paragraph;
import static dev.memsetkit.extractor.reading.Pieces.place;
import static dev.memsetkit.extractor.reading.Pieces.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.Admonition;
import dev.memsetkit.extractor.document.Block.Field;
import dev.memsetkit.extractor.document.Block.FieldList;
import dev.memsetkit.extractor.finding.Findings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors that texts name, each with its condition. */
class RaisesReaderTest {

    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Raises ApiErrorFull if it is full. | ApiErrorFull: if it is full",
                "ApiErrorFull - if it is full | ApiErrorFull: if it is full",
                "ApiErrorFull will be raised if it is full. | ApiErrorFull: if it is full",
                "ApiErrorFull if it is full or ApiErrorOld if it is old. | ApiErrorFull: if it is full; ApiErrorOld: if it is old",
                "May raise ApiErrorFull if full, will raise ApiErrorOld if old. | ApiErrorFull: if full; ApiErrorOld: if old",
                "Raises ApiErrorFull if full. Can raise ApiErrorOld if old. | ApiErrorFull: if full; ApiErrorOld: if old",
                "The name must be unique - if not it returns ApiErrorNotUnique | ApiErrorNotUnique: The name must be unique - if not it returns ApiErrorNotUnique",
                "It returns ApiErrorFull. | ApiErrorFull: It returns ApiErrorFull",
                "It builds one. | ''",
                "ApiErrorFull is never raised: it never raises ApiErrorFull. | ''",
                "Does not raise ApiErrorFull. | ''",
            })
    void textsNameErrorsWithTheirConditions(String text, String raises) {
        assertThat(read(paragraph(text))).isEqualTo(raises);
        assertThat(told(findings)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Raises ApiErrorFull instead of ApiErrorOld.",
                "ApiErrorFull was raised until 5.2.",
                "It used to raise ApiErrorFull.",
                "ApiErrorFull has been removed."
            })
    void whatMayNotBeRaisedAnyMoreIsTold(String text) {
        assertThat(read(paragraph(text))).isEmpty();
        assertThat(told(findings)).containsExactly("unread-constraint rack.build: " + text);
    }

    @Test
    void aListBehindAColonHoldsTheConditions() {
        assertThat(read(paragraph("ApiErrorFull will be raised if:"), bullets("it is full", "it is closed")))
                .isEqualTo("ApiErrorFull: if: it is full it is closed");
    }

    @Test
    void aListThatNamesErrorsItselfHoldsNoConditionsOfTheOneBefore() {
        assertThat(read(paragraph("Raises ApiErrorFull, or:"), bullets("ApiErrorOld if old", "ApiErrorNew if new")))
                .isEqualTo("ApiErrorFull: Raises ApiErrorFull, or:; ApiErrorOld: if old; ApiErrorNew: if new");
    }

    @ParameterizedTest
    @CsvSource({"Raises ApiErrorFull if full.", "These may be raised:"})
    void aListThatNothingAnnouncesHoldsNone(String text) {
        assertThat(read(paragraph(text), bullets("it is red", "it is blue"))).doesNotContain("red");
    }

    @Test
    void errorsAreFoundWhereverTheyStand() {
        assertThat(read(
                        new Admonition("note", List.of(paragraph("ApiErrorA if a")), place("note")),
                        definitions("size", "ApiErrorB if b"),
                        new FieldList(
                                List.of(new Field("Raises", List.of(paragraph("ApiErrorC if c")), place("field"))),
                                place("fields"))))
                .isEqualTo("ApiErrorA: if a; ApiErrorB: if b; ApiErrorC: if c");
    }

    @ParameterizedTest
    @CsvSource({
        "ApiErrorDoesNotExist if the rack does exist., true",
        "ApiErrorDoesNotExist if the rack does not exist., false",
        "ApiErrorFull if the rack does exist., false"
    })
    void aConditionThatSaysTheContraryOfItsErrorIsTold(String text, boolean contrary) {
        read(paragraph(text));

        assertThat(told(findings))
                .isEqualTo(
                        contrary
                                ? List.of("contradictory-condition rack.build: the condition of ApiErrorDoesNotExist"
                                        + " says that the object does exist")
                                : List.of());
    }

    private String read(Block... blocks) {
        return String.join(
                "; ",
                new RaisesReader(findings)
                        .read("rack.build", List.of(blocks)).stream()
                                .map(said ->
                                        said.fact().error() + ": " + said.fact().when())
                                .toList());
    }
}
