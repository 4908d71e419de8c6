package dev.memsetkit.extractor.reading;

import static dev.memsetkit.extractor.reading.Pieces.bullets;
import static dev.memsetkit.extractor.reading.Pieces.definition;
import static dev.memsetkit.extractor.reading.Pieces.definitions;
import static dev.memsetkit.extractor.reading.Pieces.paragraph;
import static dev.memsetkit.extractor.reading.Pieces.place;
import static dev.memsetkit.extractor.reading.Pieces.shape;
import static dev.memsetkit.extractor.reading.Pieces.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.Definition;
import dev.memsetkit.extractor.document.Block.DefinitionList;
import dev.memsetkit.extractor.finding.Findings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a method returns, with the keys that it describes. */
class ResultReaderTest {

    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "size | Integer: the size. | size Integer",
                "size | Integer: Optional: the size. | size? Integer",
                "size (optional) | Integer: the size. | size? Integer",
                "size (Integer) | The size. | size Integer",
                "size or depth | Integer: the size. | size? Integer, depth? Integer",
                "size | Integer: the size. Only for old racks. | size? Integer",
                "size | Float: the size. | size Float",
                "size | String: the state, 'up' or 'down'. | size String of up down",
                "size | List of strings: the names. | size List of String",
                "size | List: the racks. | size List",
                "size | List of dictionaries: the racks. | size List of Dictionary",
                "size | List: as described in rack.info(). | size List of rack.info",
                "size | Dictionary: as described in rack.info(). | size rack.info",
                "size | Dictionary: the size. | size Dictionary",
                "racks | Dictionary: as provided by rack.info(). | racks Dictionary of rack.info",
                "boxes | Dictionary: as provided by rack.info(). | boxes rack.info",
                "size | As described in rack.info(). | size rack.info",
                "racks | As described in rack.info(). | racks unknown",
                "size | A list, as described in rack.info(). | size rack.info",
            })
    void keysHaveTypesAndMayBeAbsent(String term, String text, String shape) {
        assertThat(read(
                        paragraph("A dictionary with the following keys:"),
                        definitions(term, text, "last", "Boolean: last.")))
                .isEqualTo("{" + shape + ", last Boolean}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "size | Integer: the size. | ",
                "size | The size. | key-without-type rack.info.size: no type is stated; read as String",
                "size | See rack.info() for how it is measured. | ",
                "size | The size that rack.info() has. | key-without-type rack.info.size: no type is stated; read as String",
                "size | As described in rack.info(). | ",
                "racks | As described in rack.info(). | key-without-type rack.info.racks: no type is stated; read as any type",
                "size | Widget: the size. | unreadable-type rack.info.size: found \"Widget: the size.\", expected String, List, Dictionary, Boolean, Float, Integer or Date",
                "size | Intager: the size. | misspelt-type rack.info.size: \"Intager\" is not a type; read as Integer",
                "size or depth | Integer: the size. | unread-constraint rack.info: size or depth",
                "size (in metres) | Integer: the size. | unread-constraint rack.info: size (in metres)",
                "size | Integer: the size. It must be less than 20. | unread-constraint rack.info.size: It must be less than 20.",
                "size | Integer (deprecated): the size. | unread-constraint rack.info.size: Deprecated",
                "size | Integer (shiny): the size. | unread-constraint rack.info.size: shiny",
            })
    void whatIsNotReadOfAKeyIsTold(String term, String text, @Nullable String finding) {
        read(paragraph("A dictionary with the following keys:"), definitions(term, text));

        assertThat(told(findings)).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "size | Integer: the size. | type: Integer: the size. | the size.",
                "size (optional) | Integer: the size. | type: Integer: the size.; required: size (optional) | the size.",
                "size (Integer) | The size. | type: size (Integer) | The size.",
                "size | Integer: Optional: the size. | type: Integer: Optional: the size.; required: Integer: Optional: the size. | the size.",
                "size | Integer (optional): the size. | type: Integer (optional): the size.; required: Integer (optional): the size. | the size.",
                "size | Integer: the size. It is red. Only for old racks. | type: Integer: the size.; required: Only for old racks. | the size. It is red. Only for old racks.",
                "state | String: the state. It is 'up' or 'down'. Red. | type: String: the state.; enum: It is 'up' or 'down'. | the state. It is 'up' or 'down'. Red.",
                "size | The size. | type: The size. | The size.",
                "size | The size, an Integer. | type: The size, an Integer. | The size, an Integer.",
                "size | Widget: the size. | type: Widget: the size. | Widget: the size.",
                "size (optional) | Widget: the size. | type: Widget: the size. | Widget: the size.",
            })
    void keysKeepTheWordsThatTheyWereReadFrom(String term, String text, String said, String description) {
        Shape.Keys keys = (Shape.Keys) new ResultReader(findings)
                .read(
                        "rack.info",
                        List.of(paragraph("A dictionary with the following keys:"), definitions(term, text)),
                        "",
                        place("returns"))
                .shape();
        KeyFacts key = keys.keys().get(0);

        assertThat(String.join(
                        "; ",
                        key.said().stream()
                                .map(one -> one.fact() + ": " + one.words())
                                .toList()))
                .isEqualTo(said);
        assertThat(key.description()).isEqualTo(description);
        assertThat(key.optional()).isEqualTo(said.contains("required") || term.contains("optional"));
    }

    @Test
    void aKeyWhoseValuesStandInAListIsDescribedByThem() {
        Shape.Keys keys = (Shape.Keys) new ResultReader(findings)
                .read(
                        "rack.info",
                        List.of(
                                paragraph("A dictionary with the following keys:"),
                                nested(
                                        "state",
                                        "String: the state.",
                                        definitions("up", "It runs.", "down", "It does not.")),
                                nested("slots", "List: the slots.", definitions("size", "Integer: the size."))),
                        "",
                        place("returns"))
                .shape();

        assertThat(keys.keys().get(0).description()).contains("the state.").contains("It runs.");
        assertThat(keys.keys().get(0).said().get(1).words()).isEqualTo("up, down");
        assertThat(keys.keys().get(1).description()).isEqualTo("the slots.");
    }

    @Test
    void aBulletBelowASetOpensItLikeASentence() {
        assertThat(read(
                        paragraph("A dictionary with the following keys:"),
                        new DefinitionList(
                                List.of(
                                        definition(
                                                "state",
                                                paragraph("String: It is 'up' or 'down'."),
                                                bullets("half is possible too")),
                                        definition("last", paragraph("Boolean: last. It is painted."))),
                                place("keys"))))
                .isEqualTo("{state String, last Boolean}");
        assertThat(told(findings))
                .containsExactly(
                        "unread-constraint rack.info.state: half is possible too",
                        "unread-constraint rack.info.state: It is 'up' or 'down'.");
    }

    @Test
    void aSentenceThatOpensTheSetTakesItBack() {
        assertThat(read(
                        paragraph("A dictionary with the following keys:"),
                        definitions(
                                "state",
                                "String: the state. It is 'up' or 'down'. Other values may be accepted too.",
                                "last",
                                "Boolean: last.")))
                .isEqualTo("{state String, last Boolean}");
        assertThat(told(findings))
                .containsExactly(
                        "unread-constraint rack.info.state: Other values may be accepted too.",
                        "unread-constraint rack.info.state: It is 'up' or 'down'.");
    }

    @Test
    void keysThatDependOnSomethingAreSometimesThere() {
        Definition kinds = definition(
                "data",
                paragraph("Dictionary: what it holds. The keys depend on the kind of rack."),
                new DefinitionList(
                        List.of(
                                definition("wood", definitions("grain", "String: the grain.")),
                                definition("size", paragraph("Integer: the size."))),
                        place("kinds")));

        assertThat(read(
                        paragraph("A dictionary with the following keys:"),
                        new DefinitionList(List.of(kinds), place("list")),
                        definitions("last", "Boolean: last.")))
                .isEqualTo("{data {grain? String, size? Integer}, last Boolean}");
    }

    @Test
    void aKeyThatIsNotSetAsOneIsTold() {
        read(
                paragraph("A dictionary with the following keys:"),
                definitions("size", "Integer: the size."),
                paragraph("depth Integer: the depth."));

        assertThat(told(findings))
                .containsExactly("unreadable-key rack.info: found \"depth Integer: the depth.\", expected the name of a"
                        + " returned key above its description");
    }

    @Test
    void anOpeningMayGoOnInTheNextParagraph() {
        assertThat(read(paragraph("A list"), paragraph("of strings."))).isEqualTo("List of String");
        assertThat(read(paragraph("A string."), paragraph("A list of strings.")))
                .isEqualTo("String");
    }

    @Test
    void otherWordsThanAKeyAreTold() {
        DefinitionList list =
                new DefinitionList(List.of(definition("4", paragraph("Integer: the size."))), place("list"));

        assertThat(read(paragraph("A dictionary with the following keys:"), list))
                .isEqualTo("{}");
        assertThat(told(findings))
                .containsExactly(
                        "unreadable-key rack.info: found \"4\", expected the name of a returned key",
                        "missing-keys rack.info: keys are announced and none follow");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A dictionary with the following keys: | {size Integer}",
                "A list of dictionaries with the following keys: | List of {size Integer}",
            })
    void resultsHoldDictionaries(String opening, String shape) {
        assertThat(read(paragraph(opening), definitions("size", "Integer: the size.")))
                .isEqualTo(shape);
        assertThat(told(findings)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "True or False. | Boolean",
                "A string. | String",
                "A list of strings. | List of String",
                "An empty dictionary. | {}",
                "Nothing. | nothing",
                "A dictionary as described in rack.info(). | rack.info",
                "A list of dictionaries as described in rack.info(). | List of rack.info",
            })
    void resultsAreReadByTheirOpening(String opening, String shape) {
        assertThat(read(paragraph(opening))).isEqualTo(shape);
        assertThat(told(findings)).isEmpty();
    }

    @Test
    void anOpeningThatNoPhraseReadsIsTold() {
        assertThat(read(paragraph("Whatever fits."))).isEqualTo("nothing");
        assertThat(told(findings))
                .containsExactly("unreadable-result rack.info: no phrase reads the result \"Whatever fits.\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Integer | Integer",
                "List | nothing",
                "Widget | nothing",
            })
    void aReturnTypeSaysWhatAScalarIs(String type, String shape) {
        ResultFacts result = new ResultReader(findings).read("rack.info", List.of(), type, place("returns"));

        assertThat(shape(result.shape())).isEqualTo(shape);
        assertThat(result.words()).isEqualTo(type);
    }

    @Test
    void keysThatAreSaidToBeThereSometimesMayBeAbsent() {
        assertThat(read(
                        paragraph("A dictionary with the following keys:"),
                        definitions("size", "Integer: the size."),
                        paragraph("The following keys are only included where the rack is new:"),
                        definitions("depth", "Integer: the depth."),
                        definitions("width", "Integer: the width.")))
                .isEqualTo("{size Integer, depth? Integer, width Integer}");
    }

    @Test
    void aKeyThatStandsForDataIsNone() {
        assertThat(read(
                        paragraph("A dictionary with the following keys:"),
                        nested("name", "Dictionary: one of each.", definitions("size", "Integer: the size."))))
                .isEqualTo("Dictionary of {size Integer}");
        assertThat(read(
                        paragraph("A dictionary with the following keys:"),
                        nested("name", "List: some of each.", definitions("size", "Integer: the size."))))
                .isEqualTo("Dictionary of List of {size Integer}");
    }

    @Test
    void keysStandBelowKeys() {
        assertThat(read(
                        paragraph("A dictionary with the following keys:"),
                        nested("slots", "List: the slots.", definitions("size", "Integer: the size.")),
                        definitions("last", "Boolean: last.")))
                .isEqualTo("{slots List of {size Integer}, last Boolean}");
        assertThat(read(
                        paragraph("A dictionary with the following keys:"),
                        nested("state", "String: the state.", definitions("up", "It runs.", "down:", "It does not.")),
                        definitions("last", "Boolean: last.")))
                .isEqualTo("{state String of up down, last Boolean}");
    }

    private static DefinitionList nested(String term, String text, Block below) {
        return new DefinitionList(List.of(definition(term, paragraph(text), below)), place("list"));
    }

    private String read(Block... field) {
        return shape(new ResultReader(findings)
                .read("rack.info", List.of(field), "", place("returns"))
                .shape());
    }
}
