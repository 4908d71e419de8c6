package dev.memsetkit.extractor.reading;

import static dev.memsetkit.extractor.reading.Pieces.bullets;
import static dev.memsetkit.extractor.reading.Pieces.definitions;
import static dev.memsetkit.extractor.reading.Pieces.paragraph;
import static dev.memsetkit.extractor.reading.Pieces.place;
import static dev.memsetkit.extractor.reading.Pieces.shape;
import static dev.memsetkit.extractor.reading.Pieces.table;
import static dev.memsetkit.extractor.reading.Pieces.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.Admonition;
import dev.memsetkit.extractor.document.Block.BulletList;
import dev.memsetkit.extractor.document.Block.Entry;
import dev.memsetkit.extractor.document.Block.Field;
import dev.memsetkit.extractor.document.Block.FieldList;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.finding.Findings;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The entry of one method: its fields, and the running text around them. */
class MethodEntryReaderTest {

    private static final Block SLOTS = field(
            "Returns",
            paragraph("A dictionary with the following keys:"),
            definitions("name", "String: the name.", "slots", "List: the slots."));

    private final Findings findings = new Findings();

    // Fields.

    @ParameterizedTest
    @ValueSource(strings = {"Parameters", "parameter"})
    void parametersStandInTheirField(String name) {
        assertThat(read(field(name, bullets("x (String) - The label.", "y (Integer) - The size.")))
                        .params())
                .extracting(ParameterFacts::name)
                .containsExactly("x", "y");
        assertThat(read(field(name, paragraph("x (String) - The label."))).params())
                .extracting(ParameterFacts::name)
                .containsExactly("x");
        assertThat(told(findings)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Returns", "return"})
    void soDoesTheResult(String name) {
        assertThat(result(field(name, paragraph("A list of strings.")))).isEqualTo("List of String");
    }

    @Test
    void aReturnTypeIsAResultToo() {
        assertThat(result(field("Return type", paragraph("Integer")))).isEqualTo("Integer");
        assertThat(result(paragraph("Builds one."))).isEqualTo("none");
    }

    @Test
    void aReferenceThatSlippedBehindTheFieldBelongsToIt() {
        assertThat(result(field("Returns", paragraph("A dictionary as described in")), paragraph("rack.info().")))
                .isEqualTo("rack.info");
        assertThat(read(field("Returns", paragraph("A string.")), paragraph("rack.info()."))
                        .description())
                .isEqualTo("rack.info().");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Raises", "raise", "except", "Exceptions"})
    void raisedErrorsStandInTheirs(String name) {
        MethodFacts method = read(field(name, paragraph("ApiErrorFull if it is full.")));

        assertThat(method.raises().stream().map(said -> said.fact().error())).containsExactly("ApiErrorFull");
        assertThat(told(findings)).isEmpty();
    }

    @Test
    void raisedErrorsWithoutANameAreTold() {
        read(field("Raises", paragraph("Something if it is full."), paragraph("Or old.")), field("Raises"));

        assertThat(told(findings)).containsExactly("unread-constraint rack.build: Something if it is full. Or old.");
    }

    @Test
    void preconditionsStandBelowTheDescription() {
        MethodFacts method =
                read(field("Preconditions", paragraph("The rack is empty.")), paragraph("Builds one. Takes long."));

        assertThat(method.description()).isEqualTo("Builds one. Takes long.\n\nThe rack is empty.");
        assertThat(method.summary()).isEqualTo("Builds one.");
    }

    @Test
    void anyOtherFieldIsTold() {
        read(field("Colours", paragraph("Red.")));

        assertThat(told(findings))
                .containsExactly("unknown-field rack.build: found the field \"Colours\", expected Parameters, Returns,"
                        + " Return type, Raises or Preconditions");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x (String) - The kind. Acceptable values: 'y'. | y",
                "x (String) - The kind. Acceptable values: 'y', 'z'. | ''",
            })
    void aNameOfAParameterAmongTheValuesOfAnotherIsACellOfATornTable(String item, String cell) {
        MethodFacts method = read(field("Parameters", bullets(item, "y (Integer) - The size.")));

        assertThat(told(findings))
                .isEqualTo(
                        cell.isEmpty()
                                ? List.of()
                                : List.of("unreadable-table rack.build.x: found \"" + cell + "\" among the values, a"
                                        + " cell of a table that could not be put together"));
        assertThat(method.params().get(0).facts().isEmpty()).isEqualTo(!cell.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"y | y", "'red,' | 'red,'", "red | ''"})
    void soIsOneInAList(String value, String cell) {
        List<Block> item = List.of(
                paragraph("x (String) - The kind. Acceptable values:"), definitions(value, "Warm.", "blue", "Cold."));
        Block list = new Block.BulletList(List.of(item, List.of(paragraph("y (Integer) - The size."))), place("list"));

        MethodFacts method = read(field("Parameters", list));

        assertThat(told(findings)).hasSize(cell.isEmpty() ? 0 : 1);
        assertThat(method.params().get(0).values()).hasSize(cell.isEmpty() ? 2 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(x, z) | z",
                "(x) | ''",
            })
    void argumentsWithoutADescriptionAreTold(String arguments, String name) {
        Entry entry = new Entry(
                Entry.Kind.METHOD,
                "rack.build",
                arguments,
                List.of(field("Parameters", bullets("x (String) - The label."))),
                place("rack.build"));
        new MethodEntryReader(findings).read("Rack Methods", entry);

        assertThat(told(findings)).hasSize(name.isEmpty() ? 0 : 1);
    }

    // Running text.

    @Test
    void theTextSaysWhatHoldsOfTheWhole() {
        MethodFacts method = read(
                paragraph("Builds one. If the size is not provided, 'large' will be used."),
                paragraph("Deprecated since version 5.1: use brass."),
                field("Parameters", bullets("size (String, Optional) - The size.")));

        assertThat(method.deprecated()).isTrue();
        assertThat(Objects.requireNonNull(method.deprecation()).words()).startsWith("Deprecated since version 5.1");
        assertThat(Objects.requireNonNull(method.defaults().get("size")).fact()).isEqualTo("large");
        assertThat(method.description()).contains("Builds one.").contains("use brass.");
    }

    @Test
    void whatIsUnfinishedIsTold() {
        assertThat(read(paragraph("Builds one."), paragraph("FIXME: returns")).description())
                .isEqualTo("Builds one.");
        assertThat(told(findings)).containsExactly("unfinished rack.build: the text says \"FIXME: returns\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It has been removed. | true",
                "It must match the door. | true",
                "Without a size it builds a small one. | true",
                "Without a plan it builds a small one. | false",
                "It builds a small one. | false",
            })
    void whatCallersHaveToKnowAndNoPhraseReadsIsTold(String sentence, boolean isTold) {
        read(paragraph(sentence), field("Parameters", bullets("size (String, Optional) - The size.")));

        assertThat(told(findings)).isEqualTo(isTold ? List.of("unread-constraint rack.build: " + sentence) : List.of());
    }

    @Test
    void seeAlsoIsNoDescription() {
        assertThat(read(
                                paragraph("Builds one."),
                                new Admonition("see also", List.of(paragraph("rack.info()")), place("see")),
                                new Admonition("note", List.of(paragraph("It is slow.")), place("note")))
                        .description())
                .contains("It is slow.")
                .doesNotContain("rack.info");
    }

    @Test
    void parametersOutsideOfTheirFieldAreTold() {
        read(bullets("x (String) - The label.", "y: Integer"));
        read(table("name | type", "x | String"));
        read(bullets("It is red.", "It is blue."));

        assertThat(told(findings))
                .containsExactly(
                        "unreadable-parameter rack.build: found \"x (String) - The label.\", expected parameters in a"
                                + " field \"Parameters\"",
                        "unreadable-parameter rack.build: found \"name | type\", expected parameters in a field"
                                + " \"Parameters\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Parameters", "Parameter:", "Returns: a string", "Return type", "Raises :"})
    void aFieldWithinAListOfTheDescriptionIsTold(String line) {
        read(new BulletList(List.of(List.of(paragraph("red"), bullets("dark", line))), place("list")));
        read(definitions("red", line));
        read(new Admonition("note", List.of(paragraph(line)), place("note")));

        assertThat(findings.all())
                .extracting(Finding::code)
                .containsOnly("field-in-text")
                .hasSize(3);
    }

    @Test
    void aTermOfTheDescriptionThatNamesAFieldIsTold() {
        read(new BulletList(List.of(List.of(definitions("Parameters", "name (String) - The label."))), place("list")));
        read(new BulletList(List.of(List.of(field("Returns", paragraph("A string.")))), place("list")));

        assertThat(findings.all()).extracting(Finding::code).containsExactly("field-in-text", "field-in-text");
    }

    @Test
    void aSentenceThatBeginsLikeAFieldIsNone() {
        read(bullets("Returns at once.", "Parameters are kept."));

        assertThat(findings.all()).isEmpty();
    }

    // Keys that the text adds to the result.

    @Test
    void aKeyThatSlippedBehindItsListBelongsToIt() {
        assertThat(result(SLOTS, paragraph("size Integer: the size.")))
                .isEqualTo("{name String, slots List, size Integer}");
        assertThat(result(SLOTS, paragraph("Size matters: Integer."))).isEqualTo("{name String, slots List}");
        assertThat(result(field("Returns", paragraph("A string.")), paragraph("size Integer: the size.")))
                .isEqualTo("String");
    }

    @Test
    void keysThatTheTextCallsOptionalAre() {
        assertThat(result(SLOTS, paragraph("The fields name and slots are only available in old racks.")))
                .isEqualTo("{name? String, slots? List}");
        assertThat(result(SLOTS, paragraph("The field name is only available in old racks.")))
                .isEqualTo("{name? String, slots List}");
        assertThat(result(paragraph("The field name is only available in old racks.")))
                .isEqualTo("none");
    }

    @Test
    void keysOfAnotherMethodAreReturnedToo() {
        Block sentence = paragraph("The keys as described in rack.info() will also be returned.");

        assertThat(result(SLOTS, sentence)).isEqualTo("rack.info and {name String, slots List}");
        assertThat(told(findings)).isEmpty();
        assertThat(result(field("Returns", paragraph("A string.")), sentence)).isEqualTo("String");
        assertThat(result(sentence)).isEqualTo("none");
        assertThat(told(findings))
                .containsExactly("unknown-keys rack.build: keys of rack.info are returned too, but no dictionary");
    }

    @Test
    void aKeyIsDescribedBelow() {
        Block sentence = paragraph("The slots attribute is a list of dictionaries with the following keys:");
        Block keys = definitions("number", "Integer: the number.", "free", "Boolean: whether it is free.");

        MethodFacts method = read(SLOTS, sentence, keys, definitions("other", "Of no key."));
        assertThat(shape(Objects.requireNonNull(method.result()).shape()))
                .isEqualTo("{name String, slots List of {number Integer, free Boolean}}");
        assertThat(method.description()).doesNotContain("slots").contains("other");
        assertThat(told(findings)).isEmpty();

        assertThat(result(
                        field(
                                "Returns",
                                paragraph("A dictionary with the following keys:"),
                                definitions("slots", "Dictionary: the slots.", "name", "String: the name.")),
                        paragraph("The slots attribute is a dictionary with the following keys:"),
                        keys))
                .isEqualTo("{slots {number Integer, free Boolean}, name String}");

        assertThat(result(sentence, keys)).isEqualTo("none");
        assertThat(told(findings))
                .containsExactly("unknown-key rack.build: the key \"slots\" is described, but no result");
    }

    private MethodFacts read(Block... blocks) {
        Entry entry = new Entry(Entry.Kind.METHOD, "rack.build", List.of(blocks), place("rack.build"));
        return new MethodEntryReader(findings).read("Rack Methods", entry);
    }

    private String result(Block... blocks) {
        @Nullable ResultFacts result = read(blocks).result();
        return result == null ? "none" : shape(result.shape());
    }

    private static FieldList field(String name, Block... blocks) {
        return new FieldList(List.of(new Field(name, List.of(blocks), place(name))), place("fields"));
    }
}
