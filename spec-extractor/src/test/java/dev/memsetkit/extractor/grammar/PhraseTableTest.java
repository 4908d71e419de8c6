package dev.memsetkit.extractor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the rows of a table share the words of a text, and what becomes of the rest. */
class PhraseTableTest {

    private static final PhraseTable<String> TABLE = PhraseTable.of(List.of(
            Phrase.statement("most", "[Aa]t most (\\d+)(?: letters)?", m -> "most " + m.group(1), List.of()),
            Phrase.statement("size", "\\bsize (\\d+)", m -> "size " + m.group(1), List.of()),
            Phrase.ownStatement("racks", "[Uu]p to (\\d+) racks", m -> "racks " + m.group(1), List.of()),
            Phrase.exception("but", ", but (\\d+) for \\w+", m -> "but " + m.group(1), List.of()),
            Phrase.phrase("red", "\\bred\\b(?:\\. So is blue)?", m -> "red", List.of()),
            Phrase.phrase("none", "\\bgreen\\b", m -> null, List.of())));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is red, and at most 5. | red; most 5 | ''",
                "At most 5. It is red. | most 5; red | ''",
                "It is red. So is blue. At most 5. | red; most 5 | ''",
                "It is green. | '' | ''",
                "At most 5 for partners. | '' | At most 5 for partners.",
                "It is red: at most 5 for partners. | red | It is red: at most 5 for partners.",
                "Up to 5 racks. | racks 5 | ''",
                "An account has up to 5 racks. | '' | An account has up to 5 racks.",
                "People say at most 5 here. | '' | People say at most 5 here.",
                "People say size 5 here. | '' | ''",
                "For partners it is size 5. | '' | For partners it is size 5.",
                "It is red and must fit. | red | It is red and must fit.",
                "All is well. | '' | ''",
            })
    void rowsReadWhatIsTheirs(String text, String facts, String unread) {
        Grammar.Outcome<String> outcome = TABLE.read(text);

        assertThat(outcome.found().stream().map(Grammar.Found::fact).collect(Collectors.joining("; ")))
                .isEqualTo(facts);
        assertThat(String.join("; ", outcome.unread())).isEqualTo(unread);
    }

    @Test
    void aTextBeyondReasonIsToldByItsBeginning() {
        String text = "At most 5 letters. ".repeat(20_000);

        assertThat(TABLE.read(text).found()).isEmpty();
        assertThat(TABLE.read(text).unread())
                .containsExactly(text.substring(0, 80) + " ... (" + text.length() + " characters)");
    }

    @Test
    void theFirstRowThatReadsAnythingCounts() {
        assertThat(TABLE.first("It is red, at most 5.").orElseThrow().fact()).isEqualTo("most 5");
        assertThat(TABLE.first("It is blue.")).isEmpty();
        assertThat(TABLE.reads("It is red.")).isTrue();
        assertThat(TABLE.reads("It is blue.")).isFalse();
    }
}
