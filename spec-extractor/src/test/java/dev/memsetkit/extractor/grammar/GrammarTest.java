package dev.memsetkit.extractor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reading a paragraph gives: facts in the order of their words, and what looks like a constraint and is none. */
class GrammarTest {

    private static final String MOST = "Ensure this value has at most 12 characters.";

    @Test
    void factsComeInTheOrderOfTheirWords() {
        var outcome = ParameterPhrases.ALL.read(
                "Ensure this value has at least 2 characters. Must be a valid email address. " + MOST);

        assertThat(outcome.found()).hasSize(3);
        assertThat(outcome.found()).extracting(Grammar.Found::start).isSorted();
        assertThat(outcome.found().get(2).words()).contains("at most 12 characters");
        assertThat(outcome.unread()).isEmpty();
    }

    @Test
    void wordsThatAnEarlierRowHasReadAreNotReadAgain() {
        Phrase<ParameterFact> most = ParameterPhrases.ALL.rows().stream()
                .filter(phrase -> phrase.first(MOST).isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(PhraseTable.of(List.of(most, most)).read(MOST).found()).hasSize(1);
        assertThat(PhraseTable.of(List.of(most, most)).read(MOST + " " + MOST).found())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The colour must match the door. | The colour must match the door.",
                "It is blue. At most three racks share it. It is old. | At most three racks share it.",
                "Only on Mondays. They are old. Up to 7 in a row! | Only on Mondays.;Up to 7 in a row!",
                "Doors must fit, e.g. Blue ones. Done. | Doors must fit, e.g. Blue ones.",
                "A thing without an end must be told too | A thing without an end must be told too",
            })
    void sentencesThatLookLikeAConstraintAreTold(String text, String sentences) {
        assertThat(ParameterPhrases.ALL.read(text).unread()).containsExactly(sentences.split(";"));
    }

    @Test
    void theReadPartOfASentenceIsNotTold() {
        assertThat(ParameterPhrases.ALL.read(MOST + " The rest must fit.").unread())
                .containsExactly("The rest must fit.");
        assertThat(PhraseTable.of(List.of()).read(MOST).unread()).containsExactly(MOST);
        assertThat(PhraseTable.of(List.of()).read("All is well.").unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a b', \"c\" or d | a b;c;d",
                "a, b and c | a;b;c",
                "'or' and 'and' | or;and",
                "'' | ''",
            },
            quoteCharacter = '`')
    void valuesOfAListAreFound(String list, String values) {
        assertThat(PhraseParts.values(list))
                .containsExactly(values.equals("''") ? new String[] {""} : values.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"'a' | a", "\"a\" | a", "'' | ``", "' | '", "'a\" | 'a\"", "a | a", "x'a' | x'a'"})
    void quotesAreTakenOffInPairs(String quoted, String bare) {
        assertThat(PhraseParts.unquote(quoted)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "as described in rack.slot_info() and rack.list() | rack.slot_info rack.list",
                "see func:rack.slot_info here | rack.slot_info",
                "as rack.slot_info says | ''",
                "as f(x) says | ''",
            })
    void methodsAreReferredToByName(String text, String methods) {
        assertThat(String.join(" ", PhraseParts.methods(text))).isEqualTo(methods);
    }

    @ParameterizedTest
    @CsvSource({"Rack Methods,true", "Methods,false", "Methods of the rack,false"})
    void aHeadingNamesAChapter(String heading, boolean chapter) {
        assertThat(PhraseParts.isChapter(heading)).isEqualTo(chapter);
    }

    @Test
    void twoGlossesAreASetAndOneIsNone() {
        assertThat(KeyPhrases.glossed(List.of("rr - in turn", "They differ.", "wlc - by load")))
                .containsExactly(java.util.Map.entry("rr", "in turn"), java.util.Map.entry("wlc", "by load"));
        assertThat(KeyPhrases.glossed(List.of("rr - in turn", "They differ."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a dictionary with the following keys:", "a list of dictionaries with the following keys:"})
    void openingsThatKeysFollow(String opening) {
        assertThat(ResultPhrases.describesKeys(opening)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The name of the rack.", "List of strings.", "Nothing that anybody knows"})
    void openingsThatNoKeysFollow(String opening) {
        assertThat(ResultPhrases.describesKeys(opening)).isFalse();
    }

    @Test
    void typeWordsSayWhatTheyAreOf() {
        assertThat(KeyPhrases.type("List of Dictionaries: text")).hasValueSatisfying(words -> {
            assertThat(words.elements()).startsWith("dictionar");
            assertThat(words.misspelt()).isEmpty();
            assertThat(words.optional()).isFalse();
        });
        assertThat(KeyPhrases.type("Strong: text").orElseThrow().misspelt()).isEqualTo("Strong");
        assertThat(KeyPhrases.type("String, Optional: text").orElseThrow().optional())
                .isTrue();
        assertThat(KeyPhrases.type("no type")).isEmpty();
        assertThat(KeyPhrases.type("list: text")).isEmpty();
    }

    @Test
    void rowsAreCalledByTheirNames() {
        assertThat(ParameterPhrases.ALL.rows())
                .extracting(Phrase::name)
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }
}
