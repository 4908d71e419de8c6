package dev.memsetkit.extractor.reading;

import static dev.memsetkit.extractor.reading.Pieces.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.spec.model.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which facts hold beside what else a description says, and beside the type of the parameter. */
class DisagreementsAndDoubtsTest {

    private static final ParameterFact RED = new ParameterFact.Values(List.of("red"));
    private static final ParameterFact OPEN = new ParameterFact.OpenSet(true);

    private static Stream<Arguments> disagreements() {
        return Stream.of(
                Arguments.of(facts(maxLength(3), maxLength(5)), facts(maxLength(5))),
                Arguments.of(facts(minLength(3), minLength(5)), facts(minLength(3))),
                Arguments.of(facts(maximum(3), maximum(5)), facts(maximum(5))),
                Arguments.of(facts(minimum(3), minimum(5)), facts(minimum(3))),
                Arguments.of(facts(maxItems(3), maxItems(5)), facts(maxItems(5))),
                Arguments.of(facts(minItems(3), minItems(5)), facts(minItems(3))),
                Arguments.of(facts(maxLength(3), maxLength(3)), facts()),
                // Nothing is within: neither holds.
                Arguments.of(facts(minLength(6), maxLength(5)), facts(minLength(6), maxLength(5))),
                Arguments.of(facts(minimum(6), maximum(5)), facts(minimum(6), maximum(5))),
                Arguments.of(facts(maxItems(5), minItems(6)), facts(maxItems(5), minItems(6))),
                Arguments.of(facts(minLength(5), maxLength(5)), facts()),
                // Limits of different things do not meet.
                Arguments.of(facts(minLength(6), maxItems(5)), facts()),
                Arguments.of(facts(minimum(6), maxLength(5)), facts()),
                Arguments.of(facts(minItems(6), maximum(5)), facts()),
                Arguments.of(facts(byDefault("a"), byDefault("b")), facts(byDefault("a"), byDefault("b"))),
                Arguments.of(facts(byDefault("a"), byDefault("a")), facts()),
                Arguments.of(facts(format("uri"), format("email")), facts(format("uri"), format("email"))),
                Arguments.of(facts(RED, new ParameterFact.Values(List.of("blue"))), facts()));
    }

    @ParameterizedTest
    @MethodSource("disagreements")
    void ofTwoLimitsTheStricterStaysAndOfTwoDefaultsNone(List<ParameterFact> said, List<ParameterFact> dropped) {
        assertThat(Disagreements.of(sourced(said))).extracting(Sourced::fact).isEqualTo(dropped);
    }

    @Test
    void anUnreadLineThatBeginsWithOneMoreValueDoubtsTheList() {
        assertThat(Doubts.doubts("'blue' Cold racks", RED)).isTrue();
        assertThat(Doubts.doubts("'blue'", RED)).isTrue();
        assertThat(Doubts.doubts("'red' Warm racks", RED)).isFalse();
        assertThat(Doubts.doubts("'blue' is a colour", RED)).isFalse();
    }

    @Test
    void thatAListOfFiveIsNotEmptyIsNoNews() {
        assertThat(Stream.of(minItems(1), minLength(1), minimum(1), minimum(0)).map(Disagreements::isNews))
                .containsOnly(false);
        assertThat(Stream.of(minItems(2), minLength(2), minimum(2), maxItems(1), byDefault("a"))
                        .map(Disagreements::isNews))
                .containsOnly(true);
    }

    private static Stream<Arguments> typed() {
        DataType text = DataType.STRING;
        DataType whole = DataType.INTEGER;
        return Stream.of(
                Arguments.of(whole, new ParameterFact.Above(3), minimum(4)),
                Arguments.of(whole, new ParameterFact.Below(3), maximum(2)),
                Arguments.of(
                        whole,
                        several(new ParameterFact.Above(3), new ParameterFact.Below(9)),
                        several(minimum(4), maximum(8))),
                Arguments.of(DataType.FLOAT, new ParameterFact.Above(3), new ParameterFact.Above(3)),
                Arguments.of(DataType.FLOAT, new ParameterFact.Below(3), new ParameterFact.Below(3)),
                Arguments.of(whole, new ParameterFact.DefaultWord("3"), byDefault("3")),
                Arguments.of(DataType.FLOAT, new ParameterFact.DefaultWord("3.5"), byDefault("3.5")),
                Arguments.of(whole, new ParameterFact.DefaultWord("red"), new ParameterFact.DefaultWord("red")),
                Arguments.of(text, new ParameterFact.DefaultWord("3"), new ParameterFact.DefaultWord("3")),
                Arguments.of(DataType.BOOLEAN, new ParameterFact.DefaultFlag(true), byDefault("True")),
                Arguments.of(DataType.BOOLEAN, new ParameterFact.DefaultFlag(false), byDefault("False")),
                Arguments.of(text, new ParameterFact.DefaultFlag(true), new ParameterFact.DefaultFlag(true)),
                Arguments.of(text, new ParameterFact.NotEmpty(), minLength(1)),
                Arguments.of(DataType.LIST, new ParameterFact.NotEmpty(), minItems(1)));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void factsAreTakenForTheTypeOfTheParameter(DataType type, ParameterFact said, ParameterFact taken) {
        assertThat(Doubts.ofTypes(said, List.of(type))).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "MaxLength, STRING",
        "MinLength, STRING",
        "Maximum, INTEGER FLOAT",
        "Minimum, INTEGER FLOAT",
        "DefaultFlag, ''",
        "Above, ''",
        "Below, ''",
        "MaxItems, LIST",
        "MinItems, LIST",
        "Format, STRING LIST",
        "Default, STRING INTEGER FLOAT BOOLEAN DATE",
        "Values, STRING INTEGER FLOAT BOOLEAN DATE LIST",
        "Given, STRING INTEGER FLOAT BOOLEAN DATE LIST DICTIONARY",
        "Several, ''",
    })
    void factsGoWithSomeTypesOnly(String kind, String types) {
        Map<String, ParameterFact> facts = Map.ofEntries(
                Map.entry("MaxLength", maxLength(3)),
                Map.entry("MinLength", minLength(3)),
                Map.entry("Maximum", maximum(3)),
                Map.entry("Minimum", minimum(3)),
                Map.entry("DefaultFlag", new ParameterFact.DefaultFlag(true)),
                Map.entry("Above", new ParameterFact.Above(3)),
                Map.entry("Below", new ParameterFact.Below(3)),
                Map.entry("MaxItems", maxItems(3)),
                Map.entry("MinItems", minItems(3)),
                Map.entry("Format", format("uri")),
                Map.entry("Default", byDefault("a")),
                Map.entry("Values", RED),
                Map.entry("Given", new ParameterFact.Given(true)),
                Map.entry("Several", several(maxLength(3), maxItems(3))));
        List<String> fitting = Stream.of(DataType.values())
                .filter(type -> Doubts.fits(facts.get(kind), List.of(type)))
                .map(Enum::name)
                .toList();

        assertThat(fitting).containsExactlyInAnyOrder(types.isEmpty() ? new String[0] : types.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The default is different for old racks. | default",
                "Unless it is old it defaults to another. | default",
                "Longer names are allowed for 20 racks. | limits",
                "Up to 20 may be given. | limits",
                "There are 20 racks. | ''",
                "It may be longer. | ''",
                "Other values are accepted too. | values format",
                "Any string can be used. | values",
                "An address is accepted too. | values format",
                "Old racks only accept other values. | ''",
                "Old racks have 20. | limits",
                "Old racks: 50. | limits",
                "Old racks: fifty characters. | limits",
                "Old racks: 50 doors. | ''",
                "The default is 5. | default",
                "In addition, old racks can use \"blue\". | values",
                "But not \"red\" on old racks. | values format",
                "Do not use red. | values",
                "\"red\" must not be given by old racks. | values format",
                "If \"red\", it is not painted. | format",
                "A red one is not painted. | ''",
                "The rack is red. | ''",
            })
    void anUnreadSentenceMayTakeBackWhatAnotherOneSays(String sentence, String doubted) {
        Map<ParameterFact, String> facts = Map.of(
                byDefault("a"),
                "default",
                maxLength(3),
                "limits",
                minLength(3),
                "limits",
                maximum(3),
                "limits",
                minimum(3),
                "limits",
                minItems(3),
                "limits",
                maxItems(3),
                "limits",
                RED,
                "values",
                format("uri"),
                "format",
                new ParameterFact.Given(true),
                "whether it is given");

        facts.forEach((fact, word) -> {
            boolean expected = List.of(doubted.split(" ")).contains(word);
            assertThat(Doubts.doubts(sentence, fact)).as("of %s", fact).isEqualTo(expected);
            assertThat(Doubts.doubts(sentence, several(new ParameterFact.Given(true), fact)))
                    .as("of several with %s", fact)
                    .isEqualTo(expected);
        });
    }

    @Test
    void aSentenceAboutOtherValuesOpensAPrintedList() {
        Sourced<String> doubt = new Sourced<>("Others are accepted too.", "Others are accepted too.", place("doubt"));

        assertThat(reviewed(List.of(), true, List.of(doubt), List.of())).containsExactly(OPEN);
        assertThat(reviewed(List.of(OPEN), true, List.of(doubt), List.of())).containsExactly(OPEN);
        assertThat(reviewed(List.of(), false, List.of(doubt), List.of())).isEmpty();
    }

    @Test
    void whatASentenceQualifiesDoesNotHoldAndIsToldOnce() {
        Sourced<String> only = new Sourced<>("Only for old racks.", "Only for old racks.", place("only"));
        ParameterFact given = new ParameterFact.Given(true);

        assertThat(reviewed(List.of(maxLength(3), given), false, List.of(only), List.of(only)))
                .containsExactly(given);
        assertThat(unread).containsExactly("Only for old racks.", "MaxLength");

        assertThat(reviewed(List.of(given), true, List.of(), List.of(only))).containsExactly(given, OPEN);
        assertThat(unread).containsExactly("Only for old racks.");

        assertThat(reviewed(List.of(given), false, List.of(), List.of(only))).containsExactly(given);
        assertThat(unread).isEmpty();
    }

    private final List<String> unread = new ArrayList<>();

    private List<ParameterFact> reviewed(
            List<ParameterFact> said,
            boolean listed,
            List<Sourced<String>> doubts,
            List<Sourced<String>> qualifications) {
        List<Sourced<ParameterFact>> facts = new ArrayList<>(sourced(said));
        List<Sourced<String>> told = new ArrayList<>(doubts);
        List<ParameterFacts.ListedValue> values =
                listed ? List.of(new ParameterFacts.ListedValue("red", "", place("list"))) : List.of();
        new FactReview(facts, values, told).review(qualifications, false);
        unread.clear();
        told.forEach(one -> unread.add(one.fact()));
        return facts.stream().map(Sourced::fact).toList();
    }

    private static List<ParameterFact> facts(ParameterFact... facts) {
        return List.of(facts);
    }

    private static List<Sourced<ParameterFact>> sourced(List<ParameterFact> facts) {
        return facts.stream()
                .map(fact -> new Sourced<>(fact, fact.getClass().getSimpleName(), place("fact")))
                .toList();
    }

    private static ParameterFact several(ParameterFact... facts) {
        return new ParameterFact.Several(List.of(facts));
    }

    private static ParameterFact maxLength(int characters) {
        return new ParameterFact.MaxLength(characters);
    }

    private static ParameterFact minLength(int characters) {
        return new ParameterFact.MinLength(characters);
    }

    private static ParameterFact maximum(long value) {
        return new ParameterFact.Maximum(value);
    }

    private static ParameterFact minimum(long value) {
        return new ParameterFact.Minimum(value);
    }

    private static ParameterFact maxItems(int count) {
        return new ParameterFact.MaxItems(count);
    }

    private static ParameterFact minItems(int count) {
        return new ParameterFact.MinItems(count);
    }

    private static ParameterFact byDefault(String value) {
        return new ParameterFact.Default(value);
    }

    private static ParameterFact format(String name) {
        return new ParameterFact.Format(name);
    }
}
