package dev.memsetkit.extractor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a returned key are a set of values, and which are not. */
class ValueSetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "One of 'a', 'b', or 'c'. | a b c",
                "Either 'a' or 'b'. | a b",
                "the level, \"a\", \"b\" or \"c\". | a b c",
                "Returned value will be one of 'a', 'b', or 'c'. | a b c",
                "Kind: 'a', 'b', 'c' | a b c",
                "how it is scanned, 'a' = not, 'b' = Self-made. | a b",
                "'a' or 'b'. Only for some. | a b",
            })
    void areValues(String text, String values) {
        assertThat(KeyPhrases.valueSet(text).keySet()).containsExactly(values.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the system, e.g. \"a\", \"b\".",
                "\"a\", \"b\", \"c\", etc; or \"d\" in case it is none.",
                "'any' or a comma separated list of numbers.",
                "'0' means that it is off.",
                "The keys (\"a\" or \"b\") say what.",
            })
    void areNoValues(String text) {
        assertThat(KeyPhrases.valueSet(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "String: text | STRING",
                "Strong: text | STRING",
                "List of Dictionaries: text | LIST",
                "Date (with time): text | DATE",
                "Integer persistent connections - text | INTEGER",
                "String, Optional: text | STRING",
                "Dictionary with the following keys: | DICTIONARY",
            })
    void typeWordsOpenTheText(String text, String type) {
        assertThat(KeyPhrases.type(text))
                .hasValueSatisfying(words -> assertThat(words.type()).hasToString(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stringent rules", "Whether it is on", "the name", "List the things", "Struct: text"})
    void otherWordsAreNoTypes(String text) {
        assertThat(KeyPhrases.type(text).filter(words -> !words.misspelt().isEmpty() || words.length() > 5))
                .isEmpty();
    }
}
