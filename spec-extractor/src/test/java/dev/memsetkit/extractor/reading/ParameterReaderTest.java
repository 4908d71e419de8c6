package dev.memsetkit.extractor.reading;

import static dev.memsetkit.extractor.reading.Pieces.bullets;
import static dev.memsetkit.extractor.reading.Pieces.definitions;
import static dev.memsetkit.extractor.reading.Pieces.paragraph;
import static dev.memsetkit.extractor.reading.Pieces.place;
import static dev.memsetkit.extractor.reading.Pieces.table;
import static dev.memsetkit.extractor.reading.Pieces.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.Admonition;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.spec.model.DataType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One parameter: what stands before its description, and in it. */
class ParameterReaderTest {

    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**x** (*String*) - The label. | STRING | required",
                "x (String): The label. | STRING | required",
                "x(String) The label. | '' | ''",
                "x (String, Optional) - The label. | STRING | optional",
                "x (String (optional)) - The label. | STRING | optional",
                "x (String; optional) - The label. | STRING | optional",
                "x (String, Optional, Deprecated) - The label. | STRING | optional deprecated",
                "x (String, Deprecated and ignored) - The label. | STRING | required deprecated ignored",
                "x (String) - The label. This parameter is deprecated. | STRING | required deprecated",
                "x (String) - Deprecated and ignored. | STRING | required deprecated ignored",
                "x (String) - The label. This parameter is optional. | STRING | optional",
                "x (String or List) - The label. | STRING LIST | required",
                "x (List of Integers) - The label. | LIST of INTEGER | required",
            })
    void parametersHaveTypesAndFlags(String opening, String types, String flags) {
        Optional<ParameterFacts> read = read(paragraph(opening));

        assertThat(read.map(param -> words(param.types())
                                + param.elements().map(type -> " of " + type).orElse(""))
                        .orElse(""))
                .isEqualTo(types);
        assertThat(read.map(param -> (param.required() ? "required" : "optional")
                                + (param.deprecated() ? " deprecated" : "")
                                + (param.ignored() ? " ignored" : ""))
                        .orElse(""))
                .isEqualTo(flags);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "The label. | unreadable-parameter rack.build: found \"The label.\", expected \"name (Type) - description\"",
                "x (Widget) - The label. | unreadable-type rack.build.x: found the type \"Widget\", expected String, List, Dictionary, Boolean, Float, Integer or Date",
                "x (String) | missing-description rack.build.x: the parameter has no description",
                "x (String, shiny) - The label. | unread-constraint rack.build.x: (String, shiny)",
                "x (String[20]) - The label. | unread-constraint rack.build.x: (String[20])",
                "x (String, max. 20 characters) - The label. | ",
                "x (String, optional, default 'a') - The label. | ",
                "x (String, default 'a') - The label. | unread-constraint rack.build.x: (String, default 'a')",
            })
    void whatIsNotReadIsTold(String opening, @Nullable String finding) {
        read(paragraph(opening));

        assertThat(told(findings)).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void longTextIsToldInItsFirstWords() {
        read(paragraph("A".repeat(61)));
        read(paragraph("A".repeat(60)));

        assertThat(told(findings))
                .containsExactly(
                        "unreadable-parameter rack.build: found \"" + "A".repeat(60)
                                + "...\", expected \"name (Type) - description\"",
                        "unreadable-parameter rack.build: found \"" + "A".repeat(60)
                                + "\", expected \"name (Type) - description\"");
    }

    @Test
    void anItemThatOpensWithAListHasNoName() {
        assertThat(read(bullets("a"))).isEmpty();
        assertThat(read()).isEmpty();
        assertThat(told(findings)).containsExactly("unreadable-parameter rack.build: found a parameter without a name");
        assertThat(ParameterReader.name(List.of())).isEmpty();
        assertThat(ParameterReader.name(List.of(bullets("x (String)")))).isEmpty();
        assertThat(ParameterReader.name(List.of(paragraph("x (String)")))).contains("x");
    }

    @ParameterizedTest
    @CsvSource({
        "The label. It is optional., false",
        "The label. It is required., true",
    })
    void wordsSayWhetherItHasToBeGivenWhereFlagsDoNot(String text, boolean required) {
        assertThat(read(paragraph("x (String) - " + text)).orElseThrow().required())
                .isEqualTo(required);
        assertThat(told(findings)).isEmpty();
    }

    @Test
    void wordsThatSayOtherwiseThanAFlagAreTold() {
        assertThat(read(paragraph("x (String, Optional) - The label. It is required."))
                        .orElseThrow()
                        .required())
                .isFalse();
        assertThat(told(findings)).containsExactly("unread-constraint rack.build.x: It is required");
    }

    // Values.

    @Test
    void valuesInBulletsBelowTheirAnnouncementAreRead() {
        assertThat(values(paragraph("x (String) - The kind. Acceptable values:"), bullets("red - warm", "blue")))
                .isEqualTo("red: warm; blue: ");
        assertThat(told(findings)).isEmpty();
    }

    @Test
    void valuesInDefinitionsAreRead() {
        assertThat(values(
                        paragraph("x (String) - The kind. Acceptable values:"),
                        definitions(
                                "'red':",
                                "warm",
                                "blue, green",
                                "cold",
                                "grey (since 5)",
                                "none",
                                "pink : new",
                                "loud")))
                .isEqualTo("red: warm; blue: cold; green: cold; grey: (since 5) none; pink: new: loud");
    }

    @Test
    void anAnnouncementHoldsForWhatFollowsAtOnceOnly() {
        assertThat(values(
                        paragraph("x (String) - The kind. Acceptable values:"),
                        paragraph("It is painted."),
                        bullets("red", "blue")))
                .isEmpty();
        assertThat(told(findings))
                .containsExactly(
                        "missing-values rack.build.x: values are announced and none follow",
                        "unread-constraint rack.build.x: red; blue");
    }

    @Test
    void announcedValuesThatAreNotThereAreTold() {
        values(paragraph("x (String) - The kind. Acceptable values:"));

        assertThat(told(findings)).containsExactly("missing-values rack.build.x: values are announced and none follow");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x | description; red: warm, blue: cold",
                "kind_x | description; ''",
                "value | meaning; red: warm, blue: cold",
                "key | meaning; ''",
                "value | price; ''",
                "setting | effect; red: warm, blue: cold",
            })
    void aTableOfValuesIsKnownByItsHeads(String header, String values) {
        assertThat(values(paragraph("x (String) - The kind."), table(header, "red | warm", "blue | cold"))
                        .replace(";", ","))
                .isEqualTo(values);
        assertThat(told(findings).size()).isEqualTo(values.isEmpty() ? 1 : 0);
    }

    @Test
    void underAnAnnouncementAnyHeadOfValuesWillDo() {
        assertThat(values(
                        paragraph("x (String) - The kind. Acceptable values:"),
                        table("code | price", "red | warm", "blue | cold")))
                .isEqualTo("red: warm; blue: cold");
    }

    @Test
    void aTableOfMoreColumnsKeepsItsCells() {
        ParameterFacts param = read(
                        paragraph("x (String) - The kind."),
                        table("x | bits | description | min ram | limit", "red | 64 | warm | 2GB | n/a", "blue | 32"))
                .orElseThrow();

        assertThat(text(param)).isEqualTo("red: warm; blue: ");
        assertThat(param.values().get(0).cells())
                .containsEntry("bits", "64")
                .containsEntry("min ram", "2GB")
                .containsEntry("description", "warm");
        assertThat(param.values().get(1).cells()).containsOnlyKeys("bits");
        assertThat(param.facts(ParameterFact.AmountLimit.class)).singleElement().satisfies(limit -> {
            assertThat(limit.values()).containsExactly("red");
            assertThat(limit.least()).isTrue();
            assertThat(limit.thing()).isEqualTo("ram");
            assertThat(limit.amount().unit()).isEqualTo("gb");
        });
        assertThat(param.description()).contains("bits");
        assertThat(told(findings)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "min ram (gb); 2; 2 gb",
                "max ram in gb; 2; 2 gb",
                "min ram; 2; 2 ''",
                "min ram (gb); 2mb; ''",
                "min ram; much; ''",
                "limit; 2GB; ''",
            })
    void aLimitInAColumnIsAnAmountOrTold(String head, String cell, String amount) {
        ParameterFacts param = read(paragraph("x (String) - The kind."), table("x | " + head, "red | " + cell))
                .orElseThrow();

        List<String> amounts = param.facts(ParameterFact.AmountLimit.class).stream()
                .map(limit -> limit.amount().number() + " " + limit.amount().unit())
                .toList();
        assertThat(amounts).isEqualTo(amount.isEmpty() ? List.of() : List.of(amount.replace("''", "")));
        assertThat(told(findings))
                .isEqualTo(
                        amount.isEmpty()
                                ? List.of("unread-constraint rack.build.x: " + head + " " + cell + ": red")
                                : List.of());
    }

    @Test
    void aTableTiesValuesToThoseOfAnotherParameter() {
        ParameterFacts param = read(
                        paragraph("x (String) - The kind."),
                        table("y | x options", "one | red, blue", "two | N/A", "three |", "four"))
                .orElseThrow();

        assertThat(param.options().stream().map(row -> row.param() + " " + row.value() + " " + row.options()))
                .containsExactly("y one [red, blue]", "y two []", "y three []", "y four []");
        assertThat(param.options().get(0).words()).isEqualTo("y one, x options: red, blue");
        assertThat(told(findings)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"y | z options", "y | x options | more"})
    void anyOtherTableIsTold(String header) {
        read(paragraph("x (String) - The kind."), table(header, "one | red | 3"));

        assertThat(told(findings))
                .containsExactly("unreadable-table rack.build.x: found a table headed \"" + header
                        + "\", expected a first column of values or of another parameter's values");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "size (Integer); depth (Integer) | the keys of the dictionary are described here: size (Integer); depth (Integer)",
                "size: Integer; depth: a String | the keys of the dictionary are described here: size: Integer; depth: a String",
                "red; blue | red; blue",
                "**red** is warm; **blue** is cold | red is warm; blue is cold",
                "red | ''",
                "It is red.; It is blue. | ''",
                "**Old racks** are warm; **new racks** are cold | ''",
            })
    void listsThatLookLikeKeysOrValuesAreTold(String items, String message) {
        read(paragraph("x (Dictionary) - The kind."), bullets(items.split("; ")));

        assertThat(findings.all().stream().map(finding -> finding.message()))
                .isEqualTo(message.isEmpty() ? List.of() : List.of(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x (Dictionary) - The rack. | Warm. | true",
                "x (List) - The racks. | Integer: the size. | true",
                "x (List) - The racks. | Warm. | false",
                "x (String) - The rack. | Integer: the size. | false",
                "x (String) - A dictionary with the following keys: | Warm. | true",
            })
    void keysInDefinitionsAreTold(String opening, String meaning, boolean keys) {
        ParameterFacts param = read(paragraph(opening), definitions("red", meaning, "blue", meaning))
                .orElseThrow();

        assertThat(param.values()).hasSize(keys ? 0 : 2);
        assertThat(told(findings))
                .isEqualTo(
                        keys
                                ? List.of("unreadable-keys rack.build.x: the keys red, blue of the dictionary are"
                                        + " described here")
                                : List.of());
        assertThat(param.description().contains("red")).isEqualTo(keys);
    }

    @Test
    void anAnnouncedListOfKeysIsNoListOfValues() {
        read(paragraph("x (String) - A dictionary with the following keys:"), bullets("red", "blue"));

        assertThat(told(findings)).isEmpty();
    }

    @Test
    void examplesInAListAreNotTold() {
        read(paragraph("x (String) - The kind, for example:"), bullets("red", "blue"));

        assertThat(told(findings)).isEmpty();
    }

    // Sentences.

    @Test
    void sentencesInNotesAndListsAreReadLikeOthers() {
        ParameterFacts param = read(
                        paragraph("x (String) - The kind."),
                        new Admonition("note", List.of(paragraph("At most 20 characters.")), place("note")),
                        bullets("It must not be empty.", "It is painted."))
                .orElseThrow();

        assertThat(param.facts(ParameterFact.MaxLength.class)).containsExactly(new ParameterFact.MaxLength(20));
        assertThat(param.facts(ParameterFact.MinLength.class)).containsExactly(new ParameterFact.MinLength(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Only one of x and y can be given. | OneAtMost[params=[x, y]]",
                "Only one of this and y can be given. | OneAtMost[params=[x, y]]",
                "Only one of x and z can be given. | ''",
                "x and y must be used together. | AllOrNone[params=[x, y]]",
                "x and z must be used together. | ''",
                "Required when y is given. | RequiredWith[param=y]",
                "Required when z is given. | ''",
                "Must be given together with y. | TogetherWith[param=y]",
                "Must be given together with z. | ''",
                "Cannot be combined with y. | NotTogetherWith[param=y]",
                "Cannot be combined with z. | ''",
                "If y is 'a', must be one of 'p', 'q'. | ValuesWhere[param=y, values=[a], allowed=[p, q]]",
                "If z is 'a', must be one of 'p', 'q'. | ''",
            })
    void rulesNameParametersOfTheMethod(String sentence, String fact) {
        ParameterFacts param =
                read(paragraph("x (String, Optional) - The kind. " + sentence)).orElseThrow();

        assertThat(param.facts().stream().map(said -> said.fact().toString()))
                .isEqualTo(fact.isEmpty() ? List.of() : List.of(fact));
        assertThat(told(findings).size()).isEqualTo(fact.isEmpty() ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "x (String) - The kind. Acceptable values: 'red'. The default value is red., red",
        "x (String) - The kind. The default value is red., ''",
    })
    void aWordAloneIsADefaultWhereItIsAValue(String text, String value) {
        assertThat(read(paragraph(text)).orElseThrow().facts(ParameterFact.Default.class).stream()
                        .map(ParameterFact.Default::value))
                .isEqualTo(value.isEmpty() ? List.of() : List.of(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ensure this value has at most | 20 characters. | Ensure this value has at most 20 characters",
                "Must not be longer than, | 20 characters. | Must not be longer than, 20 characters",
                "At least. | 20 characters. | At least. 20 characters",
                "Name of it. The length of the | 20 characters. | The length of the 20 characters",
                "Painted with up to | 20 characters or fewer. | Painted with up to 20 characters or fewer",
                "The name to be shown on | At most 20 characters. | ''",
                "Its name | 20 characters. | ''",
                "Whom to give it to. | 20 characters. | ''",
            })
    void whatASentenceBeforeLeavesUnfinishedIsNotReadByItself(String first, String second, String unread) {
        ParameterFacts param =
                read(paragraph("x (String) - " + first), paragraph(second)).orElseThrow();

        assertThat(param.facts().isEmpty()).isEqualTo(!unread.isEmpty());
        assertThat(findings.all().stream()
                        .map(finding -> finding.message().replaceAll("\\.$", ""))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(unread);
    }

    @Test
    void aListBetweenTwoParagraphsEndsTheFirstOne() {
        ParameterFacts param = read(
                        paragraph("x (String) - One of"), bullets("red", "blue"), paragraph("20 characters."))
                .orElseThrow();

        assertThat(param.facts(ParameterFact.MaxLength.class)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x (String, max. 20 characters) - The label. | MaxLength[characters=20] | ''",
                "x (String) - Between 5 and 20 characters. | MinLength[characters=5] MaxLength[characters=20] | ''",
                "x (String) - At most 20 characters. At most 30 characters. | '' | At most 30 characters; At most 20 characters",
                "x (List) - At least 2 racks. It must not be empty. | MinItems[count=2] | ''",
                "x (String) - At most 20 characters. It does not apply to old racks. | '' | At most 20 characters; It does not apply to old racks.",
                "x (String) - At most 20 characters. Longer names are accepted for 3 racks. | '' | Longer names are accepted for 3 racks.; At most 20 characters",
                "x (String) - At most 20 characters. Old racks take longer ones too. | '' | At most 20 characters; Old racks take longer ones too.",
                "x (String) - One of red, green, blue. But not red on old racks. | '' | One of red, green, blue; But not red on old racks.",
                "x (String) - Acceptable values include: red, green. | OpenSet[below=false] Values[values=[red, green]] | ''",
                "x (String) - Acceptable values include red, green, or blue. | '' | Acceptable values include red, green, or blue.",
                "x (String) - Acceptable values include names. | OpenSet[below=false] | ''",
                "x (String) - Acceptable values: 1, 2, 5-10. | '' | Acceptable values: 1, 2, 5-10.",
                "x (Integer) - Acceptable values: 1, 2, 5-10. | '' | Acceptable values: 1, 2, 5-10.",
                "x (Integer) - One of 1, 2, 5..10. | '' | One of 1, 2, 5..10.",
                "x (String) - Acceptable values: 2019-01, 2020-02. | Values[values=[2019-01, 2020-02]] | ''",
                "x (Integer) - At most 20. Partners have 30. | '' | Partners have 30.; At most 20",
                "x (Integer) - At most 20. Partners: 30. | '' | Partners: 30.; At most 20",
                "x (Integer) - At most 20 characters. | '' | At most 20 characters",
                "x (String) - This parameter is optional. This parameter is required. | Given[required=false] Given[required=true] | This parameter is optional",
            })
    void sentencesHoldBesideEachOtherOrAreTold(String item, String facts, String unread) {
        ParameterFacts param = read(paragraph(item)).orElseThrow();

        assertThat(param.facts().stream().map(said -> said.fact().toString()).collect(Collectors.joining(" ")))
                .isEqualTo(facts);
        assertThat(findings.all().stream()
                        .map(finding -> finding.message().replaceAll("\\.$", ""))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(unread.replace(".;", ";").replaceAll("\\.$", ""));
    }

    @Test
    void whatAValueIsForStandsInItsMeaning() {
        ParameterFacts param = read(
                        paragraph("x (String) - The layout. Acceptable values:"),
                        definitions("whole", "Only for BeOS with 4 boards.", "halves", "You must also send the plan."))
                .orElseThrow();

        assertThat(param.facts(ParameterFact.ValueForMachines.class))
                .extracting(ParameterFact.ValueForMachines::value)
                .containsExactly("whole");
        assertThat(told(findings)).containsExactly("unread-constraint rack.build.x: You must also send the plan.");
    }

    @Test
    void otherValuesThanTheKnownOnesMayBeTaken() {
        ParameterFacts param = read(
                        paragraph("x (String) - The kind. Acceptable values include a name or one of the kinds below:"),
                        bullets("red", "blue"))
                .orElseThrow();

        assertThat(text(param)).isEqualTo("red: ; blue: ");
        assertThat(param.facts(ParameterFact.OpenSet.class)).hasSize(1);
        assertThat(told(findings)).isEmpty();
    }

    @Test
    void theWordsThatAnnounceAListAreNoDescription() {
        assertThat(read(paragraph("x (String) - The kind. Acceptable values:"), bullets("red", "blue"))
                        .orElseThrow()
                        .description())
                .isEqualTo("The kind.");
        assertThat(read(paragraph("x (String) - Acceptable values:"), bullets("red", "blue"))
                        .orElseThrow()
                        .description())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Not available any more. | true",
                "Warm. | false",
            })
    void aValueThatItsMeaningWithdrawsIsToldAndTheSetOpen(String meaning, boolean withdrawn) {
        ParameterFacts param = read(
                        paragraph("x (String) - The kind. Acceptable values:"),
                        definitions("red", meaning, "blue", "Cold."))
                .orElseThrow();

        assertThat(param.facts(ParameterFact.OpenSet.class)).hasSize(withdrawn ? 1 : 0);
        assertThat(told(findings).contains("unread-constraint rack.build.x: red: " + meaning))
                .isEqualTo(withdrawn);
    }

    @Test
    void aTableThatATextGivesCellByCellIsTold() {
        read(paragraph("x (String) - The kind. Acceptable values y"));

        assertThat(told(findings))
                .containsExactly("unreadable-table rack.build.x: found \"y\" among the values, a cell of a table that"
                        + " could not be put together");
    }

    private String values(Block... item) {
        return text(read(item).orElseThrow());
    }

    private static String text(ParameterFacts param) {
        return param.values().stream()
                .map(value -> value.value() + ": " + value.label())
                .collect(Collectors.joining("; "));
    }

    private Optional<ParameterFacts> read(Block... item) {
        return new ParameterReader(findings).read("rack.build", List.of(item), Set.of("x", "y"), place("field"));
    }

    private static String words(List<DataType> types) {
        return types.stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
