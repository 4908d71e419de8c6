package dev.memsetkit.extractor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types and flags as they stand in brackets behind a name. */
class DeclaredTypeTest {

    @ParameterizedTest
    @CsvSource({
        "String, STRING",
        "str, STRING",
        "INT, INTEGER",
        "' bool ', BOOLEAN",
        "number, FLOAT",
        "dict, DICTIONARY",
        "String or List, STRING LIST",
        "List or String, STRING LIST",
        "String|List, STRING LIST",
        "Integer / Array, INTEGER LIST",
        "List of Integers, LIST of INTEGER",
        "List[Integer], LIST of INTEGER",
        "List[ Integer ], LIST of INTEGER",
        "Array of string, LIST of STRING",
        "List of dictionaries, LIST of DICTIONARY",
        "Dictionary of Strings, DICTIONARY of STRING",
        "String or list of strings, STRING LIST",
        "Integer or a list of integers, INTEGER LIST",
    })
    void wordsDeclareTypes(String words, String types) {
        DeclaredType type = DeclaredType.of(words).orElseThrow();

        assertThat(type.types().stream().map(Enum::name).collect(Collectors.joining(" "))
                        + type.elements().map(of -> " of " + of).orElse(""))
                .isEqualTo(types);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Widget",
                "List of Widgets",
                "List of s",
                "String or Integer",
                "String or Dictionary",
                "List or Dictionary",
                "String or String",
                "String or List or Integer",
                "String or Widget",
                "Integer or list of strings",
            })
    void otherWordsDeclareNone(String words) {
        assertThat(DeclaredType.of(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Optional | optional | ",
                "optional since 5.1 | optional | ",
                "Required | required | ",
                "mandatory | required | ",
                "always present | required | ",
                "new in 5.1 | '' | ",
                "since 5.1, optional | optional | ",
                "Optional, Deprecated | optional deprecated | ",
                "Optional; Deprecated: use brass, or tin | optional deprecated | ",
                "Deprecated and ignored | deprecated ignored | ",
                "optional (shiny) | optional | (shiny)",
                "shiny, new | '' | shiny",
                "if it is known | conditional | if it is known",
                "only for racks | conditional | only for racks",
                "if applicable | '' | if applicable",
                "as it is | '' | as it is",
                "'' | '' | ",
            })
    void wordsDeclareFlags(String words, String flags, @Nullable String unread) {
        DeclaredFlags said = DeclaredFlags.of(words);

        assertThat(((said.optional() ? "optional " : "")
                                + (said.required() ? "required " : "")
                                + (said.deprecated() ? "deprecated " : "")
                                + (said.ignored() ? "ignored " : "")
                                + (said.isConditional() ? "conditional " : ""))
                        .strip())
                .isEqualTo(flags);
        assertThat(String.join(", ", said.unread())).isEqualTo(unread == null ? "" : unread);
    }
}
