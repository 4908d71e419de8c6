package dev.memsetkit.extractor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.spec.model.DataType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms of returned keys, however much stands beside the name. */
class KeyTermTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "size | size | | false | ",
                "'size' | size | | false | ",
                "size: | size | | false | ",
                "size Integer: | size | INTEGER | false | ",
                "size - Integer | size | INTEGER | false | ",
                "Integer size | size | INTEGER | false | ",
                "size : Integer | size | INTEGER | false | ",
                "size (Integer) | size | INTEGER | false | ",
                "size [Integer, optional] | size | INTEGER | true | ",
                "size (Integer) (optional) | size | INTEGER | true | ",
                "size (Integer) : String | size | INTEGER | false | String",
                "size (List of Strings) | size | | false | List of Strings",
                "size (optional, since 5.1) | size | | true | ",
                "size, optional | size | | true | ",
                "size (if it has one) | size | | true | if it has one",
                "size (in metres) | size | | false | in metres",
                "size (deprecated) | size | | false | deprecated",
                "size, depth | size, depth | | false | ",
                "size, depth and width | size, depth, width | | false | ",
            })
    void termsNameKeysWithTypeAndFlags(
            String printed, String names, @Nullable DataType type, boolean optional, @Nullable String unread) {
        KeyTerm term = KeyTerm.of(printed).orElseThrow();

        assertThat(String.join(", ", term.names())).isEqualTo(names);
        assertThat(term.alternatives()).isFalse();
        assertThat(term.type()).isEqualTo(Optional.ofNullable(type));
        assertThat(term.optional()).isEqualTo(optional);
        assertThat(String.join(", ", term.unread())).isEqualTo(unread == null ? "" : unread);
    }

    @ParameterizedTest
    @ValueSource(strings = {"size or depth", "size / depth", "size|depth"})
    void ofAlternativesOneHolds(String printed) {
        KeyTerm term = KeyTerm.of(printed).orElseThrow();

        assertThat(term.names()).containsExactly("size", "depth");
        assertThat(term.alternatives()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the size of it", "4 boards", ""})
    void runningTextIsNoTerm(String printed) {
        assertThat(KeyTerm.of(printed)).isEmpty();
    }
}
