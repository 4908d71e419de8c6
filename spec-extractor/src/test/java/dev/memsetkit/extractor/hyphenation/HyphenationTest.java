package dev.memsetkit.extractor.hyphenation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.hyphenation.LineBreak.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {

    private static final List<String> DOCUMENT = List.of(
            "The parameter takes 'debian_jessie_64'; the state is AWAITING-PAYMENT until then.",
            "Intrusion Detection Self-monitored or Memset-monitored, called memset-call. A warning, an early-warning.",
            "The on-site backup, onsite too, onsite, onsite, onsite and onsite.",
            "An on-call team, oncall by name. The number 115.");

    @ParameterizedTest
    @CsvSource({
        "use de-,                 bian_jessie_64.,    JOIN, debian_jessie_64",
        "the param-,              eter is,            JOIN, parameter",
        "the state AWAITING-,     PAYMENT',           KEEP, AWAITING-PAYMENT",
        "Detection Self-,         monitored,          KEEP, Self-monitored",
        "Names are 1-,            15 characters,      KEEP, 1-15",
        "an out-of-,              date copy,          KEEP, out-of-date",
        "the X-,                  Auth header,        KEEP, X-Auth",
        "use trans-,              fer_or_cheque,      JOIN, transfer_or_cheque",
        "its com-,                pletion,            JOIN, completion",
        "an on-,                  site copy,          JOIN, onsite",
    })
    void theDocumentItselfDecides(String line, String next, Kind kind, String word) {
        LineBreak found = Hyphenation.of(DOCUMENT).decide(line, next);

        assertThat(found.kind()).as(found.reason()).isEqualTo(kind);
        assertThat(found.word()).isEqualTo(word);
    }

    @Test
    void bothFormsInUseAreUndecided() {
        LineBreak found = Hyphenation.of(DOCUMENT).decide("the on-", "call team");

        assertThat(found.kind()).isEqualTo(Kind.UNDECIDED);
        assertThat(found.word()).isEqualTo("on-call");
        assertThat(found.reason()).contains("once");
    }

    @Test
    void twoKnownWordsThatNeverStandTogetherAreUndecided() {
        LineBreak found = Hyphenation.of(DOCUMENT).decide("the team-", "number is");

        assertThat(found.kind()).isEqualTo(Kind.UNDECIDED);
        assertThat(found.reason()).contains("team").contains("number");
        assertThat(found.word()).isEqualTo("team-number");
    }

    @Test
    void capitalsAreNoEvidenceWhereAllLettersAre() {
        Hyphenation hyphenation = Hyphenation.of(List.of("The order is on hold.", "It is AWAITING nothing."));

        assertThat(hyphenation.decide("state PRO-", "CESSING").word()).isEqualTo("PROCESSING");
        assertThat(hyphenation.decide("state ON-", "HOLD").kind()).isEqualTo(Kind.UNDECIDED);
        assertThat(hyphenation.decide("state NEW-", "HOLD").word()).isEqualTo("NEW-HOLD");
    }

    @Test
    void halvesInCapitalsThatAreNoWordsAreUndecided() {
        LineBreak found = Hyphenation.of(DOCUMENT).decide("or 'PRO-", "CESSING'.");

        assertThat(found.kind()).isEqualTo(Kind.UNDECIDED);
        assertThat(found.word()).isEqualTo("PROCESSING");
    }

    @Test
    void halvesAtLineEndsAreNoEvidence() {
        Hyphenation hyphenation = Hyphenation.of(List.of("the memory de-", "fault is", "a fault de-", "fault"));

        assertThat(hyphenation.decide("de-", "fault").kind()).isEqualTo(Kind.JOIN);
    }

    @Test
    void aWordInThreeLinesIsSeenWhole() {
        List<String> cell = List.of("re-", "in-", "forced_oak_64");

        assertThat(Hyphenation.ahead(cell, 1)).isEqualTo("inforced_oak_64");
        assertThat(Hyphenation.of(cell)
                        .decide("re-", Hyphenation.ahead(cell, 1))
                        .word())
                .isEqualTo("reinforced_oak_64");
    }

    @Test
    void aDashBetweenBlanksIsNoHyphen() {
        assertThat(Hyphenation.endsInHyphen("Robin -")).isFalse();
        assertThat(Hyphenation.endsInHyphen("--")).isFalse();
        assertThat(Hyphenation.endsInHyphen("word- ")).isTrue();
    }
}
