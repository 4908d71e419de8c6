package dev.memsetkit.extractor.resolve;

import static dev.memsetkit.extractor.resolve.Facts.choice;
import static dev.memsetkit.extractor.resolve.Facts.describing;
import static dev.memsetkit.extractor.resolve.Facts.method;
import static dev.memsetkit.extractor.resolve.Facts.param;
import static dev.memsetkit.extractor.resolve.Facts.place;
import static dev.memsetkit.extractor.resolve.Facts.resolved;
import static dev.memsetkit.extractor.resolve.Facts.returning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.extractor.reading.KeyFacts;
import dev.memsetkit.extractor.reading.Shape;
import dev.memsetkit.extractor.resolve.Facts.Resolved;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What one method says by naming another one, or a parameter. */
class ReferencesBetweenMethodsTest {

    private static final ParameterFact LIMITS = new ParameterFact.KeyDescribedIn("limits", "rack.info");

    private static Stream<Arguments> shapes() {
        Shape.Keys limits = keys("size", "limits");
        Shape.Keys none = keys("size", "shape");
        return Stream.of(
                Arguments.of("a dictionary", limits, true),
                Arguments.of("a list of dictionaries", new Shape.ListOf(limits), true),
                Arguments.of("keys besides another's", new Shape.KeysToo(List.of("rack.size"), limits), true),
                Arguments.of("another's keys besides", new Shape.KeysToo(List.of("rack.limits"), none), true),
                Arguments.of("another's dictionary", new Shape.DictionaryOf("rack.limits"), true),
                Arguments.of("a dictionary without it", none, false),
                Arguments.of("a list without it", new Shape.ListOf(none), false),
                Arguments.of("another's keys without it", new Shape.KeysToo(List.of("rack.size"), none), false),
                Arguments.of("a list of anything", new Shape.ListOf(null), false),
                Arguments.of("a text", new Shape.ScalarOf(DataType.STRING, Map.of()), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void aDictionaryThatAReturnedKeyDescribesIsThatKeysWhereItIsThere(String name, Shape shape, boolean there) {
        Resolved racks = resolved(
                method("rack.build", param("x", DataType.DICTIONARY, LIMITS), param("y", DataType.LIST, LIMITS)),
                returning("rack.info", shape),
                returning("rack.limits", keys("limits")),
                returning("rack.size", keys("depth")));

        Schema taken = there ? new Schema.ValueOf("rack.info", "limits") : new Schema.MapOf(null);
        assertThat(racks.param("x").schema()).isEqualTo(taken);
        assertThat(racks.param("y").schema()).isEqualTo(new Schema.ListOf(taken, Constraints.NONE));
        assertThat(racks.told())
                .isEqualTo(
                        there
                                ? List.of()
                                : List.of(
                                        "unknown-key-reference rack.build.x: unknown key \"limits\" of rack.info",
                                        "unknown-key-reference rack.build.y: unknown key \"limits\" of rack.info"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Goes with the `size` parameter. | size",
                "Goes with the *size* option. | size",
                "Goes with the parameter `size`. | size",
                "Goes with the rack_size parameter. | rack_size",
                "Goes with the `size`. | ''",
                "Goes with the `label` parameter. | ''",
                "Goes with the `elsewhere` parameter. | ''",
            })
    void aParameterThatNoMethodHasIsTold(String description, String name) {
        Resolved racks = resolved(
                method(
                        "rack.build",
                        describing(param("x", DataType.STRING), description),
                        param("label", DataType.STRING)),
                method("rack.move", param("elsewhere", DataType.STRING)));

        assertThat(racks.told()).isEqualTo(name.isEmpty() ? List.of() : List.of(unknown(name)));
    }

    @Test
    void soIsOneThatTheMeaningOfAValueSpeaksOf() {
        assertThat(resolved(method("rack.build", choice("x", List.of("a: Goes with the `size` parameter.", "b"))))
                        .told())
                .containsExactly(unknown("size"));
    }

    @Test
    void methodsStandByTheirNames() {
        assertThat(resolved(method("rack.move"), method("rack.build")).spec().methods())
                .extracting(Method::name)
                .containsExactly("rack.build", "rack.move");
    }

    private static String unknown(String name) {
        return "unknown-parameter-reference rack.build: the text speaks of the parameter \"" + name
                + "\", which the method does not have";
    }

    private static Shape.Keys keys(String... names) {
        return new Shape.Keys(Stream.of(names)
                .map(name -> new KeyFacts(name, "", false, true, new Shape.MapOf(null), List.of(), place(name)))
                .toList());
    }
}
