package dev.memsetkit.extractor.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.BulletList;
import dev.memsetkit.extractor.document.Block.DefinitionList;
import dev.memsetkit.extractor.document.Block.Entry;
import dev.memsetkit.extractor.document.Block.Field;
import dev.memsetkit.extractor.document.Block.FieldList;
import dev.memsetkit.extractor.document.Block.Paragraph;
import dev.memsetkit.extractor.document.Page;
import dev.memsetkit.extractor.document.Text;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.spec.model.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * What stands inside what in a page that does not tell. Blocks are shown as {@code {field: ...}}, {@code [item, item]},
 * {@code (term = ... / term = ...)} and paragraphs as their text, with {@code |} between them.
 */
class OutlineTest {

    private static final String KEYS = "A dictionary with the following keys:";

    @Test
    void aPageThatTellsIsReturnedAsItIs() {
        Page page = new Page("rack.html", "Racks", List.of(entry(Entry.Kind.METHOD, paragraphs(KEYS, "id String: i"))));

        assertThat(new Outline(new Findings()).of(page)).isSameAs(page);
    }

    @Test
    void whatStandsBetweenEntriesStaysThereAndErrorsStayAsTheyAre() {
        List<Block> body =
                paragraphs("The slots key is a list of dictionaries with the following keys:", "id String: i");
        Page page = Page.flat(
                "rack.txt",
                "Racks",
                List.of(
                        paragraph("Before."),
                        entry(Entry.Kind.ERROR, body),
                        paragraph("Between."),
                        entry(Entry.Kind.METHOD, body),
                        paragraph("After.")));

        Page settled = new Outline(new Findings()).of(page);

        assertThat(settled.flat()).isFalse();
        assertThat(settled.name()).isEqualTo("rack.txt");
        assertThat(settled.title()).isEqualTo("Racks");
        assertThat(shown(settled.blocks()))
                .isEqualTo(
                        "Before. | <" + shown(body) + "> | Between."
                                + " | <The slots key is a list of dictionaries with the following keys: | (id = String: i)> | After.");
    }

    @Test
    void keysDescribedBelowAreAListAlsoOutsideOfEntries() {
        String slots = "The slots attribute is a list of dictionaries with the following keys:";
        Page page = Page.flat(
                "rack.txt",
                "Racks",
                paragraphs(slots, "id String: i", "size Float: s", "That Is all.", "name String: n"));

        assertThat(shown(new Outline(new Findings()).of(page).blocks()))
                .isEqualTo(slots + " | (id = String: i / size = Float: s) | That Is all. | name String: n");
    }

    @Test
    void aResultHoldsItsKeysUpToTheFirstParagraphThatIsNone() {
        assertThat(settled("Returns", KEYS, "id String: i", "size: Float: s", "That Is all.", "name String: n"))
                .isEqualTo("{Returns: " + KEYS
                        + " | (id = String: i / size: = Float: s)} | That Is all. | name String: n");
    }

    @Test
    void fieldsBehindAResultThatEndedFollowWhatFollowsIt() {
        FieldList fields = new FieldList(
                List.of(
                        field("Returns", paragraphs("Nothing.", "Behind.")),
                        field("Raises", paragraphs("ApiErrorFull if it is full."))),
                source(7));

        List<Block> blocks = settled(List.of(fields));

        assertThat(shown(blocks)).isEqualTo("{Returns: Nothing.} | Behind. | {Raises: ApiErrorFull if it is full.}");
        assertThat(((FieldList) blocks.get(2)).source())
                .isEqualTo(fields.fields().get(1).source());
    }

    @Test
    void fieldsThatEndNowhereStayTogether() {
        FieldList fields = new FieldList(
                List.of(
                        field("Return", paragraphs("Nothing.")),
                        field("Raises", paragraphs("ApiErrorFull if it is full."))),
                source(7));

        assertThat(shown(settled(List.of(fields))))
                .isEqualTo("{Return: Nothing.; Raises: ApiErrorFull if it is full.}");
    }

    @Test
    void aNameAloneIsAKeyInLowerCaseOrWithATypeBelow() {
        assertThat(settled("Returns", KEYS, "id", "String: i", "URL", "String: u", "Rack", "Behind."))
                .isEqualTo("{Returns: " + KEYS + " | (id = String: i / URL = String: u)} | Rack | Behind.");
    }

    @Test
    void aTypedKeyBelowANameIsNoDescriptionOfIt() {
        assertThat(settled("Returns", KEYS, "id", "size Float: s"))
                .isEqualTo("{Returns: " + KEYS + " | (id = (size = Float: s))}");
    }

    @Test
    void aTypeBelowAKeyThatHasOneEndsTheKeys() {
        assertThat(settled("Returns", KEYS, "id String: i", "String: more"))
                .isEqualTo("{Returns: " + KEYS + " | (id = String: i)} | String: more");
    }

    @Test
    void aKeyInCapitalsNeedsAType() {
        assertThat(settled("Returns", KEYS, "URL String: u", "Racks are new."))
                .isEqualTo("{Returns: " + KEYS + " | (URL = String: u)} | Racks are new.");
    }

    @Test
    void optionalStandsWithTheName() {
        assertThat(settled("Returns", KEYS, "id (optional): String: i"))
                .isEqualTo("{Returns: " + KEYS + " | (id (optional): = String: i)}");
    }

    @Test
    void whatGlossesAValueBelongsToTheKeyAbove() {
        assertThat(settled("Returns", KEYS, "mode String: m", "RR - one after another", "last - the last"))
                .isEqualTo("{Returns: " + KEYS + " | (mode = String: m | RR - one after another | last - the last)}");
        assertThat(settled("Returns", KEYS, "RR - one after another"))
                .isEqualTo("{Returns: " + KEYS + "} | RR - one after another");
    }

    @Test
    void whatAKeyAnnouncesBelongsToIt() {
        assertThat(settled(
                        "Returns", KEYS, "mode String: Depends on the rack:", "New Racks have none.", "id String: i"))
                .isEqualTo("{Returns: " + KEYS
                        + " | (mode = String: Depends on the rack: | New Racks have none. / id = String: i)}");
    }

    @Test
    void valuesThatAKeyNamesAreAListInIt() {
        assertThat(settled(
                        "Returns",
                        KEYS,
                        "id String: i",
                        "type String: Either 'A' or 'Bee'.",
                        "A The first one",
                        "Bee: The second one",
                        "size Float: s",
                        "A The first one"))
                .isEqualTo("{Returns: " + KEYS + " | (id = String: i"
                        + " / type = String: Either 'A' or 'Bee'. | (A = The first one / Bee = The second one)"
                        + " / size = Float: s)} | A The first one");
    }

    @Test
    void aValueAloneAndAKeyNamedLikeAValueAreNotValues() {
        String type = "type String: Either 'A' or 'Bee'.";

        assertThat(settled("Returns", KEYS, type, "A The first one", "Bee String: b"))
                .isEqualTo("{Returns: " + KEYS + " | (type = String: Either 'A' or 'Bee'. | (A = The first one)"
                        + " / Bee = String: b)}");
        assertThat(settled("Returns", KEYS, type, "Bee"))
                .isEqualTo("{Returns: " + KEYS + " | (type = String: Either 'A' or 'Bee'.)} | Bee");
    }

    @Test
    void aSentenceMayAnnounceMoreKeys() {
        String more = "The following keys are only included where the rack is new.";

        assertThat(settled("Returns", KEYS, "id String: i", more, "size Float: s"))
                .isEqualTo("{Returns: " + KEYS + " | (id = String: i) | " + more + " | (size = Float: s)}");
    }

    @Test
    void keysEndAtWhatIsNoParagraph() {
        FieldList fields = new FieldList(
                List.of(field(
                        "Returns",
                        Stream.concat(paragraphs(KEYS, "id String: i").stream(), bullets("One."))
                                .toList())),
                source(7));

        assertThat(shown(settled(List.of(fields)))).isEqualTo("{Returns: " + KEYS + " | (id = String: i)} | [One.]");
    }

    @Test
    void aResultThatAnnouncesValuesHoldsThemAsAList() {
        assertThat(settled("Returns", "One of these strings:", "full: No Slot is free", "empty", "Behind.", "new"))
                .isEqualTo("{Returns: One of these strings: | (full = No Slot is free / empty = )} | Behind. | new");
        assertThat(settled("Returns", "One of these strings:", "some words: and more"))
                .isEqualTo("{Returns: One of these strings: | (some = words: and more)}");
    }

    @Test
    void aResultThatAnnouncesNothingIsOneParagraph() {
        assertThat(settled("Returns", "A string.", "full: no slot is free"))
                .isEqualTo("{Returns: A string.} | full: no slot is free");
        assertThat(settled("Returns", "One of these strings:")).isEqualTo("{Returns: One of these strings:}");
        assertThat(settled("Returns")).isEqualTo("{Returns: }");
    }

    @Test
    void aListOfValuesIsTakenAsFarAsItIsParagraphs() {
        FieldList fields = new FieldList(
                List.of(field(
                        "Returns",
                        Stream.concat(paragraphs("One of these strings:", "full").stream(), bullets("One."))
                                .toList())),
                source(7));

        assertThat(shown(settled(List.of(fields)))).isEqualTo("{Returns: One of these strings: | (full = )} | [One.]");
        assertThat(shown(settled(List.of(
                        new FieldList(List.of(field("Returns", bullets("One.").toList())), source(7))))))
                .isEqualTo("{Returns: } | [One.]");
    }

    @Test
    void theValuesOfAParameterAreAListOfOneKind() {
        assertThat(settled("Parameters", "size (Integer) \u2013 The size. One of:", "'a': small", "'b'", "c: large"))
                .isEqualTo("{Parameters: size (Integer) \u2013 The size. One of: | ('a' = small / 'b' = ) | c: large}");
        assertThat(settled("Parameter", "size (Integer) \u2013 The size. Acceptable values", "10 small", "It Is new."))
                .isEqualTo(
                        "{Parameter: size (Integer) \u2013 The size. Acceptable values | (10 = small) | It Is new.}");
    }

    @Test
    void valuesFollowTheirAnnouncementAtTheEndOfAParagraph() {
        assertThat(settled("Parameters", "One of: the sizes below, which are new.", "10 small"))
                .isEqualTo("{Parameters: One of: the sizes below, which are new. | 10 small}");
        assertThat(settled("Parameters", "The size. One of:")).isEqualTo("{Parameters: The size. One of:}");
        assertThat(settled("Parameters", "The size. One of:", "It Is new."))
                .isEqualTo("{Parameters: The size. One of: | It Is new.}");
    }

    @Test
    void valuesWhoseMeaningsMayBeValuesTooAreNoList() {
        assertThat(settled("Parameters", "size (String) \u2013 The size. One of:", "small big", "wide At most 10."))
                .isEqualTo("{Parameters: size (String) \u2013 The size. One of: | small big | wide At most 10.}");

        Findings findings = new Findings();
        FieldList returns = new FieldList(List.of(field("Returns", paragraphs("One of:", "small big"))), source(1));
        new Outline(findings).of(Page.flat("rack.txt", "Racks", List.of(entry(Entry.Kind.METHOD, List.of(returns)))));

        assertThat(findings.all())
                .extracting(Finding::code, Finding::where, Finding::message)
                .containsExactly(Assertions.tuple(
                        "missing-values",
                        "rack.info",
                        "found \"small big\" below the result, expected values with what they mean"));
    }

    @Test
    void eachParameterOfAListHasItsOwnValues() {
        List<Block> first = paragraphs("size (Integer) \u2013 One of:", "10: small", "20: large");
        List<Block> second = paragraphs("name (String) \u2013 The name.", "10: small");
        FieldList fields = new FieldList(
                List.of(field("Parameters", List.of(new BulletList(List.of(first, second), source(3))))), source(7));

        List<Block> blocks = settled(List.of(fields));

        assertThat(shown(blocks))
                .isEqualTo("{Parameters: [size (Integer) \u2013 One of: | (10 = small / 20 = large),"
                        + " name (String) \u2013 The name. | 10: small]}");
    }

    @Test
    void errorsGoOnWithErrorsAndWithTheListsThatTheyAnnounce() {
        List<Block> raises = Stream.of(
                        paragraphs("If it is full.", "May raise ApiErrorFull if it is full:").stream(),
                        bullets("One."),
                        paragraphs("ApiErrorNew if it is new.").stream(),
                        bullets("Two."))
                .flatMap(blocks -> blocks)
                .toList();
        FieldList fields = new FieldList(List.of(field("Raises", raises)), source(7));

        assertThat(shown(settled(List.of(fields))))
                .isEqualTo("{Raises: If it is full. | May raise ApiErrorFull if it is full: | [One.]"
                        + " | ApiErrorNew if it is new.} | [Two.]");
        assertThat(settled("Raises", "ApiErrorFull if it is full.", "Racks are new."))
                .isEqualTo("{Raises: ApiErrorFull if it is full.} | Racks are new.");
    }

    @Test
    void aConditionIsOneParagraphAndTheListThatItAnnounces() {
        assertThat(shown(condition("The rack must be:")))
                .isEqualTo("{Preconditions: The rack must be: | [new.]} | Behind.");
        assertThat(shown(condition("The rack is there.")))
                .isEqualTo("{Preconditions: The rack is there.} | [new.] | Behind.");
        assertThat(settled("Preconditions", "The rack must be:", "new."))
                .isEqualTo("{Preconditions: The rack must be:} | new.");
        assertThat(settled("Preconditions")).isEqualTo("{Preconditions: }");
    }

    private static List<Block> condition(String opening) {
        List<Block> blocks = Stream.of(paragraphs(opening).stream(), bullets("new."), paragraphs("Behind.").stream())
                .flatMap(some -> some)
                .toList();
        return settled(List.of(new FieldList(List.of(field("Preconditions", blocks)), source(7))));
    }

    @Test
    void theNestingOfAResultIsReportedForItsMethod() {
        Findings findings = new Findings();
        List<Block> blocks = paragraphs(KEYS, "ips Dictionary: a dictionary with the following keys:", "net String: n");
        FieldList fields = new FieldList(List.of(field("Returns", blocks)), source(7));

        new Outline(findings).of(Page.flat("rack.txt", "Racks", List.of(entry(Entry.Kind.METHOD, List.of(fields)))));

        assertThat(findings.all())
                .singleElement()
                .satisfies(finding -> assertThat(finding.where()).isEqualTo("rack.info"));
    }

    /** What becomes of a method whose only field holds these paragraphs. */
    private static String settled(String field, String... paragraphs) {
        return shown(settled(List.of(new FieldList(List.of(field(field, paragraphs(paragraphs))), source(7)))));
    }

    private static List<Block> settled(List<Block> blocks) {
        Page page = Page.flat("rack.txt", "Racks", List.of(entry(Entry.Kind.METHOD, blocks)));
        return ((Entry) new Outline(new Findings()).of(page).blocks().get(0)).blocks();
    }

    private static Entry entry(Entry.Kind kind, List<Block> blocks) {
        return new Entry(kind, "rack.info", blocks, source(1));
    }

    private static Field field(String name, List<Block> blocks) {
        return new Field(name, blocks, source(name.length()));
    }

    private static List<Block> paragraphs(String... texts) {
        return Stream.of(texts).map(OutlineTest::paragraph).toList();
    }

    private static Block paragraph(String text) {
        return new Paragraph(Text.of(text), source(text.length()));
    }

    private static Stream<Block> bullets(String... items) {
        return Stream.of(
                new BulletList(Stream.of(items).map(OutlineTest::paragraphs).toList(), source(5)));
    }

    private static Source source(int line) {
        return new Source("rack.txt", "", 0, line);
    }

    private static String shown(List<Block> blocks) {
        return blocks.stream().map(OutlineTest::shown).collect(Collectors.joining(" | "));
    }

    private static String shown(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text().plain();
        } else if (block instanceof Entry entry) {
            return "<" + shown(entry.blocks()) + ">";
        } else if (block instanceof BulletList list) {
            return list.items().stream().map(OutlineTest::shown).collect(Collectors.joining(", ", "[", "]"));
        } else if (block instanceof DefinitionList list) {
            return list.definitions().stream()
                    .map(definition -> definition.term().plain() + " = " + shown(definition.blocks()))
                    .collect(Collectors.joining(" / ", "(", ")"));
        }
        return ((FieldList) block)
                .fields().stream()
                        .map(field -> field.name() + ": " + shown(field.blocks()))
                        .collect(Collectors.joining("; ", "{", "}"));
    }
}
