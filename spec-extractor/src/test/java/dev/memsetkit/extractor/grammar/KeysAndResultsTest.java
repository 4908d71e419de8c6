package dev.memsetkit.extractor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.spec.model.DataType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that open a returned key or a result. */
class KeysAndResultsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "String: the name. | STRING | | false | | the name.",
                "A String: the name. | STRING | | false | | the name.",
                "string: the name. | STRING | | false | | the name.",
                "int: the size. | INTEGER | | false | | the size.",
                "Strong: the name. | STRING | | false | | the name.",
                "String, Optional: the name. | STRING | | true | | the name.",
                "Optional: String: the name. | STRING | | true | | the name.",
                "Deprecated: String: the name. | STRING | | false | deprecated | the name.",
                "New in 5.1: String: the name. | STRING | | false | | the name.",
                "String (shiny): the name. | STRING | | false | (shiny) | the name.",
                "String, shiny: the name. | STRING | | false | , shiny | the name.",
                "List of Strings: the names. | LIST | strings | false | | the names.",
                "list of strings: the names. | LIST | strings | false | | the names.",
                "List of open dictionaries: the racks. | LIST | open dictionaries | false | | the racks.",
                "Date (with time): the day. | DATE | | false | | the day.",
                "Dictionary with the keys | DICTIONARY | | false | | Dictionary with the keys",
                "Dictionary: the keys | DICTIONARY | | false | | the keys",
                "Boolean | BOOLEAN | | false | | ''",
            })
    void typeWordsOpenAKey(
            String text,
            DataType type,
            @Nullable String elements,
            boolean optional,
            @Nullable String flags,
            String rest) {
        KeyPhrases.TypeWords words = KeyPhrases.type(text).orElseThrow();

        assertThat(words.type()).isEqualTo(type);
        assertThat(words.elements()).isEqualTo(elements == null ? "" : elements);
        assertThat(words.optional()).isEqualTo(optional);
        assertThat(words.flags().strip()).isEqualTo(flags == null ? "" : flags);
        assertThat(text.substring(words.length())).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"Strong: text, Strong", "String: text, ''", "Bolloan: text, none", "Strxxg: text, none"})
    void aTypeIsMisspeltInOneLetterAtMost(String text, String misspelt) {
        Optional<KeyPhrases.TypeWords> words = KeyPhrases.type(text);

        assertThat(words.map(KeyPhrases.TypeWords::misspelt).orElse("none")).isEqualTo(misspelt);
    }

    @Test
    void tuplesHaveTheirPlaces() {
        assertThat(KeyPhrases.type("List of number tuples (from, to): the ranges.")
                        .orElseThrow()
                        .places())
                .containsExactly("from", "to");
        assertThat(KeyPhrases.type("List of Strings: the names.").orElseThrow().places())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"String or Integer: the size.", "String/None", "(Integer, shiny) The size.", "Widget: it."})
    void otherTypesAreNone(String text) {
        assertThat(KeyPhrases.opensWithOtherType(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"String: the name.", "The size.", "The rack or the box: both.", "(shiny) The size."})
    void otherWordsNameNoOtherType(String text) {
        assertThat(KeyPhrases.opensWithOtherType(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'The size, an Integer.', INTEGER",
        "'The size (a string)', STRING",
        "The size. An Integer., none",
        "'The size, a widget.', none",
    })
    void aTypeMayStandAtTheEnd(String text, String type) {
        assertThat(KeyPhrases.typeAtEnd(text).map(Enum::name).orElse("none")).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"depth Integer: the depth., true", "'depth (optional, String): it.', true", "The depth: Integer., false"
    })
    void aKeyThatIsNotSetAsOneHasItsTypeBehindIt(String text, boolean key) {
        assertThat(KeyPhrases.looksLikeKey(text)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It must be less than 20. | true",
                "It is no longer used. | true",
                "It is optional. | false",
                "The keys depend on the kind. | false",
                "Either 'a' or 'b'. | false",
                "The size of the rack. | false",
            })
    void whatNoRowReadsOfAKeyAndLooksLikeAStatementIsUnread(String sentence, boolean unread) {
        assertThat(KeyPhrases.isUnread(sentence)).isEqualTo(unread);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'a' = off, 'b' = on. | a: off, b: on",
                "'a' = off. | ``",
                "It is 'a' or 'b'. | `a: , b: `",
                "It is not 'a' or 'b'. | ``",
                "It is red. | ``",
                "Such as 'a' or 'b'. It is 'c' or 'd'. | `c: , d: `",
                "For example 'a' or 'b'. | ``",
                "E.g. 'a' or 'b'. | ``",
                "The state, for instance 'a' or 'b'. | ``",
                "Examples: 'a', 'b'. | ``",
                "A state like 'a' or 'b'. | ``",
                "The state, e.g. 'a' or 'b'. | ``",
            })
    void valuesOfAKeyStandInItsWords(String text, String values) {
        assertThat(KeyPhrases.valueSet(text).entrySet().stream()
                        .map(value -> value.getKey() + ": " + value.getValue())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A string. | false",
                "A string and its size. | true",
                "A string or an integer. | true",
                "True on success, otherwise an error. | false",
                "A list of strings. | false",
                "A list of strings, or nothing. | true",
                "A list of dictionaries with the following keys, except the size: | false",
                "Nothing. | false",
                "Nothing, or a string. | true",
                "A string. Or an integer. | false",
            })
    void anOpeningMaySayMoreThanItsPhraseReads(String opening, boolean more) {
        ResultPhrases.ResultFact fact =
                ResultPhrases.first(opening).orElseThrow().fact();

        assertThat(ResultPhrases.saysMore(opening, fact)).isEqualTo(more);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'a', 'b' (the default) | a;b",
                "'a' (warm), 'b' | a;b",
                "1,000 or 2,000 | 1000;2000",
                "\"a\" or b | a;b",
            })
    void glossesAndCommasAreNoPartOfAValue(String list, String values) {
        assertThat(PhraseParts.values(list)).containsExactly(values.split(";"));
    }

    @ParameterizedTest
    @CsvSource({"'integers', true", "'red, blue', false", "'red or any others', true", "'red or numbers', true"})
    void someWordsStandForManyValues(String list, boolean kinds) {
        assertThat(PhraseParts.namesKinds(list)).isEqualTo(kinds);
    }

    @Test
    void aTableFindsWhatItReadsAndWhetherItReadsAnything() {
        assertThat(KeyPhrases.OPTIONALITY.reads("It may be missing.")).isTrue();
        assertThat(KeyPhrases.OPTIONALITY.reads("It is there.")).isFalse();
        assertThat(KeyPhrases.CONTENT.find("See rack.info() for more.").stream()
                        .map(Grammar.Found::fact)
                        .toList())
                .isEqualTo(List.of(new KeyPhrases.KeyFact.AsIn("rack.info")));
        assertThat(ResultPhrases.ALL.first("Something else.")).isEmpty();
    }
}
