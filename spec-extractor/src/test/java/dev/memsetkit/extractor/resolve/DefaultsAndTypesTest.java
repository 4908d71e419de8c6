package dev.memsetkit.extractor.resolve;

import static dev.memsetkit.extractor.resolve.Facts.choice;
import static dev.memsetkit.extractor.resolve.Facts.listOf;
import static dev.memsetkit.extractor.resolve.Facts.method;
import static dev.memsetkit.extractor.resolve.Facts.param;
import static dev.memsetkit.extractor.resolve.Facts.raising;
import static dev.memsetkit.extractor.resolve.Facts.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.extractor.resolve.Facts.Resolved;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The types of values, and defaults beside what else is said of a parameter. */
class DefaultsAndTypesTest {

    @ParameterizedTest
    @CsvSource({
        "INTEGER, minimum, 3, 3, true",
        "INTEGER, minimum, 3, 2, false",
        "INTEGER, maximum, 3, 3, true",
        "INTEGER, maximum, 3, 4, false",
        "FLOAT, minimum, 3, 3.0, true",
        "FLOAT, minimum, 3, 2.9, false",
        "FLOAT, maximum, 3, 3.0, true",
        "FLOAT, maximum, 3, 3.1, false",
        "STRING, minimum length, 3, abc, true",
        "STRING, minimum length, 3, ab, false",
        "STRING, maximum length, 3, abc, true",
        "STRING, maximum length, 3, \uD83D\uDE00\uD83D\uDE00\uD83D\uDE00, true",
        "STRING, maximum length, 3, abcd, false",
    })
    void aDefaultOutsideOfTheLimitsIsTold(DataType type, String limit, int number, String value, boolean within) {
        ParameterFact fact = switch (limit) {
            case "minimum" -> new ParameterFact.Minimum(number);
            case "maximum" -> new ParameterFact.Maximum(number);
            case "minimum length" -> new ParameterFact.MinLength(number);
            default -> new ParameterFact.MaxLength(number);
        };

        Resolved rack = resolved(method("rack.build", param("x", type, fact, new ParameterFact.Default(value))));

        assertThat(constraints(rack).defaultValue()).extracting(Literal::text).isEqualTo(value);
        assertThat(rack.told())
                .isEqualTo(
                        within
                                ? List.of()
                                : List.of("default-out-of-range rack.build.x: the default \"" + value
                                        + "\" is not within the limits"));
    }

    @ParameterizedTest
    @CsvSource({"INTEGER, many, Integer", "FLOAT, 1.2.3, Float", "BOOLEAN, maybe, Boolean"})
    void aDefaultThatIsNotOfTheTypeIsLostAndTold(DataType type, String value, String expected) {
        Resolved rack = resolved(method("rack.build", param("x", type, new ParameterFact.Default(value))));

        assertThat(constraints(rack).defaultValue()).isNull();
        assertThat(rack.told())
                .containsExactly(
                        "mistyped-value rack.build.x: found the value \"" + value + "\", expected " + expected);
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "on, true", "TRUE, true", "no, false", "Off, false", "False, false"})
    void aDefaultOfAFlagInWordsIsTrueOrFalse(String word, boolean on) {
        Resolved rack = resolved(method("rack.build", param("x", DataType.BOOLEAN, new ParameterFact.Default(word))));

        assertThat(constraints(rack).defaultValue()).isEqualTo(new Literal.Flag(on));
        assertThat(rack.told()).isEmpty();
    }

    @Test
    void aListOfDictionariesThatNothingDescribesHoldsAnyDictionaries() {
        assertThat(schema(resolved(method("rack.build", listOf(DataType.DICTIONARY, "x")))))
                .isEqualTo(new Schema.ListOf(new Schema.MapOf(null), Constraints.NONE));
    }

    @Test
    void aListOfListsHoldsAnyLists() {
        assertThat(schema(resolved(method("rack.build", listOf(DataType.LIST, "x")))))
                .isEqualTo(new Schema.ListOf(new Schema.ListOf(null, Constraints.NONE), Constraints.NONE));
    }

    @Test
    void aListOfNumbersHoldsTheNumbersThatAreNamed() {
        assertThat(schema(resolved(method(
                        "rack.build", listOf(DataType.INTEGER, "x", new ParameterFact.Values(List.of("1", "2")))))))
                .isEqualTo(new Schema.ListOf(
                        new Schema.Scalar(
                                DataType.INTEGER,
                                Constraints.builder()
                                        .values(new Literal.Whole(1), new Literal.Whole(2))
                                        .build()),
                        Constraints.NONE));
    }

    @Test
    void aListThatIsNotSaidToHoldAnythingHoldsAnything() {
        assertThat(schema(resolved(method("rack.build", param("x", DataType.LIST)))))
                .isEqualTo(new Schema.ListOf(null, Constraints.NONE));
    }

    @Test
    void theOnlyListIsTheListWhateverElseTheMethodTakes() {
        Resolved rack = resolved(raising(
                "rack.build",
                "ApiErrorBadParameters",
                "if the list is empty.",
                param("x", DataType.LIST),
                param("label", DataType.STRING)));

        assertThat(schema(rack))
                .isEqualTo(new Schema.ListOf(
                        null, Constraints.builder().minItems(1).build()));
    }

    @Test
    void aDefaultIsOneOfTheValuesAsTheyAreWritten() {
        Resolved rack = resolved(
                method("rack.build", choice("x", List.of("h: Half", "f: Full"), new ParameterFact.Default("full"))));

        assertThat(constraints(rack).defaultValue()).isEqualTo(new Literal.Text("f"));
        assertThat(rack.told()).isEmpty();
    }

    private static Schema schema(Resolved resolved) {
        return resolved.param("x").schema();
    }

    private static Constraints constraints(Resolved resolved) {
        return ((Schema.Scalar) schema(resolved)).constraints();
    }
}
