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
        "types: memset-,          warning,            KEEP, memset-warning",
        "at https://x.test/a-,    parameter,          KEEP, a-parameter",
        "an out-of-,              date copy,          KEEP, out-of-date",
        "the X-,                  Auth header,        KEEP, X-Auth",
        "use trans-,              fer_or_cheque,      JOIN, transfer_or_cheque",
        "its com-,                pletion,            JOIN, completion",
        "an on-,                  site copy,          JOIN, onsite",
    })
    void theDocumentItselfDecides(String line, String next, Kind kind, String word) {
        LineBreak found = Hyphenation.of(DOCUMENT).decide(line, next, false);

        assertThat(found.kind()).as(found.reason()).isEqualTo(kind);
        assertThat(found.word()).isEqualTo(word);
    }

    @Test
    void aHyphenInCodeIsTheAuthors() {
        LineBreak found = Hyphenation.of(DOCUMENT).decide("param-", "eter", true);

        assertThat(found.kind()).isEqualTo(Kind.KEEP);
    }

    @Test
    void aNameInCodeThatStandsElsewhereIsOneAllTheSame() {
        LineBreak found =
                Hyphenation.of(List.of("pass support_level=none here")).decide("sup-", "port_level=none", true);

        assertThat(found.kind()).isEqualTo(Kind.JOIN);
    }

    @Test
    void valuesInQuotesAreSeldomCompounds() {
        Hyphenation hyphenation = Hyphenation.of(List.of("It is not set by anybody.", "A longlasting otherword."));

        LineBreak found = hyphenation.decide("one of 'not-", "set' or", false);
        assertThat(found.word()).isEqualTo("notset");
        assertThat(found.kind()).isEqualTo(Kind.UNDECIDED);
        assertThat(hyphenation.decide("it is not-", "set yet", false).word()).isEqualTo("not-set");
        assertThat(hyphenation.decide("the 'longlasting-", "otherword'", false).word())
                .isEqualTo("longlasting-otherword");
    }

    @Test
    void somePrefixesAreSetOffAndOthersAreNot() {
        Hyphenation hyphenation =
                Hyphenation.of(List.of("Install the managed one.", "A well-managed shop", "It is managed by hand."));

        assertThat(hyphenation.decide("Docker pre-", "installed", false).word()).isEqualTo("pre-installed");
        assertThat(hyphenation.decide("it pre-", "vents this", false).word()).isEqualTo("prevents");
        assertThat(hyphenation.decide("an un-", "managed one", false).word()).isEqualTo("unmanaged");
        assertThat(hyphenation.decide("the month (yyyy-", "mm)", false).word()).isEqualTo("yyyy-mm");
    }

    @Test
    void bothFormsInUseAreUndecided() {
        LineBreak found = Hyphenation.of(DOCUMENT).decide("the on-", "call team", false);

        assertThat(found.kind()).isEqualTo(Kind.UNDECIDED);
        assertThat(found.word()).isEqualTo("on-call");
        assertThat(found.reason()).contains("once");
    }

    @Test
    void twoKnownWordsThatNeverStandTogetherAreUndecided() {
        LineBreak found = Hyphenation.of(DOCUMENT).decide("the team-", "number is", false);

        assertThat(found.kind()).isEqualTo(Kind.UNDECIDED);
        assertThat(found.reason()).contains("team").contains("number");
        assertThat(found.word()).isEqualTo("teamnumber");
    }

    @Test
    void capitalsAreNoEvidenceWhereAllLettersAre() {
        Hyphenation hyphenation = Hyphenation.of(List.of("The order is on hold.", "It is AWAITING nothing."));

        assertThat(hyphenation.decide("state PRO-", "CESSING", false).word()).isEqualTo("PROCESSING");
        assertThat(hyphenation.decide("state ON-", "HOLD", false).kind()).isEqualTo(Kind.UNDECIDED);
        assertThat(hyphenation.decide("state NEW-", "HOLD", false).word()).isEqualTo("NEW-HOLD");
    }

    @Test
    void wordsThatStandSideBySideElsewhereMakeACompound() {
        Hyphenation hyphenation = Hyphenation.of(List.of("It does load balancing.", "Some of them, body and soul."));

        assertThat(hyphenation.decide("Load-", "balancing", false).word()).isEqualTo("Load-balancing");
        assertThat(hyphenation.decide("some-", "body", false).word()).isEqualTo("somebody");
    }

    @Test
    void halvesInCapitalsThatAreNoWordsAreUndecided() {
        LineBreak found = Hyphenation.of(DOCUMENT).decide("or 'PRO-", "CESSING'.", false);

        assertThat(found.kind()).isEqualTo(Kind.UNDECIDED);
        assertThat(found.word()).isEqualTo("PROCESSING");
    }

    @Test
    void halvesAtLineEndsAreNoEvidence() {
        Hyphenation hyphenation = Hyphenation.of(List.of("the memory de-", "fault is", "a fault de-", "fault"));

        assertThat(hyphenation.decide("de-", "fault", false).kind()).isEqualTo(Kind.JOIN);
    }

    @Test
    void aWordInThreeLinesIsSeenWhole() {
        List<String> cell = List.of("re-", "in-", "forced_oak_64");

        assertThat(Hyphenation.ahead(cell, 1)).isEqualTo("inforced_oak_64");
        assertThat(Hyphenation.of(cell)
                        .decide("re-", Hyphenation.ahead(cell, 1), false)
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
