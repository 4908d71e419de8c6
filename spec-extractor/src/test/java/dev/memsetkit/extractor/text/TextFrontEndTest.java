package dev.memsetkit.extractor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Blocks;
import dev.memsetkit.extractor.document.Page;
import dev.memsetkit.extractor.document.Text;
import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.outline.Outline;
import dev.memsetkit.extractor.source.RawPage;
import dev.memsetkit.testing.Property;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextFrontEndTest {

    /** Lines of a paragraph, from which the margins of the text are learned. */
    private static final String WIDE_LINES =
            "Describes a rack and whatever else may stand in the room that the rack takes\n"
                    + "up on the floor of a hall, with all its doors and locks and the shelves in the\n".repeat(8)
                    + "end.";

    private static final List<String> ODD_LINES = List.of(
            "",
            "\f",
            "Parameters",
            "Returns",
            "Returns a dictionary with the following keys:",
            "• name (String) – Name. Acceptable values",
            "• name (",
            "name String: Name.",
            "name",
            "String: x",
            "‘a’ A",
            "‘a’",
            "0 Default",
            "name options",
            "sku name options",
            "name description",
            "A1 b, c,",
            "Raises",
            "Raises ApiErrorX",
            "•",
            "• ",
            "– x",
            "* y",
            "See Also:",
            "See also: x",
            "Note: x",
            "1",
            "2 Chapter 1. Contents",
            "1.1. Rack Methods 2",
            "7 https://a.test/",
            "https://a.test/",
            "de-",
            "bian_64",
            "exception X",
            "1.2 Errors",
            "CHAPTER",
            "rack.list()",
            "(",
            ")",
            ".",
            ", .",
            "  indented  x");

    @Test
    void windowsLineEndsAreLineEnds() {
        String text = "1.1 Rack Methods\n\nrack.info()\nDescribes a rack.\n\nReturns String: a name.\n";

        assertThat(read(text.replace("\n", "\r\n")).blocks())
                .isEqualTo(read(text).blocks());
    }

    @Test
    void aLineThatHoldsOnlyANonBreakingBlankIsEmpty() {
        String text = "1.1 Rack Methods\n\nrack.info()\nDescribes a rack.\n\nReturns String: a name.\n";

        assertThat(read(text.replace("\n\n", "\n\u00a0\n")).blocks())
                .isEqualTo(read(text).blocks());
    }

    @Test
    void aReferenceAtALineEndIsNoEntry() {
        Page page = read("""
                1.1 Rack Methods

                rack.info()
                Describes a rack in the way that is known from
                rack.list()

                See Also:

                rack.list()

                rack.list()
                Lists racks.""");

        assertThat(entries(page)).containsExactly("rack.info", "rack.list");
    }

    @Test
    void namesBrokenAtADotAreWhole() {
        Page page = read("""
                1.1 Rack Methods
                rack.info()
                Describes a rack as described in rack.
                info().
                rack.list()
                Lists racks, see rack.info().""");

        assertThat(Blocks.plain(((Block.Entry) page.blocks().get(1)).blocks()))
                .isEqualTo("Describes a rack as described in rack.info().");
    }

    @Test
    void theRestOfALongerNameIsNoEntry() {
        Page page = read("""
                1.1 Rack Methods
                rack.shelf.info()
                Describes a shelf.
                rack.shelf.drop()
                Returns
                a dictionary as described in rack.
                shelf.info()
                Raises
                RackError when it is full.""");

        assertThat(entries(page)).containsExactly("rack.shelf.info", "rack.shelf.drop");
    }

    @Test
    void anOpeningThatIsTooWideForItsLineGoesOnBelow() {
        Page page = read("""
                1.1 Rack Methods

                rack.make()
                Makes a rack.

                Parameters
                • colour
                (String, Optional, Deprecated: not for new racks.) – Paint. Acceptable values:
                deep_red_1,
                deep_red_2, deep_blue_1
                • name (String) – Its name.""");

        assertThat(Blocks.plain(((Block.Entry) page.blocks().get(1)).blocks()))
                .contains("colour (String, Optional, Deprecated: not for new racks.) \u2013 Paint. Acceptable values:"
                        + " deep_red_1, deep_red_2, deep_blue_1\n");
    }

    @Test
    void aVersionAtALineStartIsNoHeading() {
        Page page = read("""
                1.1 Methods

                1.1.1 Rack Methods

                rack.info()
                Describes a rack that runs the release
                14.04 LTS

                rack.list()
                Lists racks.""");

        assertThat(entries(page)).containsExactly("rack.info", "rack.list");
    }

    @Test
    void whatClosesAWordStandsBehindIt() {
        Page page = read("""
                1.1 Rack Methods
                rack.info()
                Describes a rack of the kind \u2018NEW
                \u2019, \u2018OLD
                \u2019 or ANY. Letters are a-z, -
                . and so on ,or TCP ,UDP.""");

        assertThat(Blocks.plain(((Block.Entry) page.blocks().get(1)).blocks()))
                .startsWith("Describes a rack of the kind 'NEW', 'OLD' or ANY.")
                .endsWith("so on,or TCP,UDP.");
    }

    @Test
    void valuesInCapitalsEndTheSentenceThatAnnouncesThem() {
        Page page = read("""
                1.1 Rack Methods
                rack.info()
                %s
                Parameters
                \u2022 state (String) \u2013 State of the rack, which is never empty, whatever may happen to it, ever.
                Valid states are:
                GOOD, BAD, UNKNOWN.
                \u2022 name (String) \u2013 Its name.""".formatted(WIDE_LINES));

        assertThat(Blocks.plain(((Block.Entry) page.blocks().get(1)).blocks()))
                .contains("Valid states are: GOOD, BAD, UNKNOWN.\n");
    }

    @Test
    void theDescriptionOfAValueGoesOnInLowerCase() {
        Page page = read("""
                1.1 Rack Methods
                rack.info()
                %s
                Parameters
                \u2022 state (String) \u2013 State of the rack. Acceptable values
                \u2018good\u2019
                A rack without further
                charges
                \u2018bad\u2019
                Another
                \u2022 name (String) \u2013 Its name.""".formatted(WIDE_LINES));

        assertThat(Blocks.plain(((Block.Entry) page.blocks().get(1)).blocks())).contains("without further charges\n");
    }

    @Test
    void keysThatStandThereAtTimesAreAnnouncedByAParagraph() {
        Page page = read("""
                1.1 Rack Methods
                rack.info()
                Describes a rack.
                Returns
                A dictionary with the following keys:
                name
                String: What the customer calls the rack, as told when it was made.
                The following keys are only there when the rack has a door.
                lock
                String: Kind of lock.""");

        assertThat(Blocks.plain(((Block.Entry) page.blocks().get(1)).blocks()))
                .contains("told when it was made.\nThe following keys are only there when the rack has a door.\n");
    }

    @Test
    void narrowColumnsAndCellsThatTouchAreCells() {
        Page page = read("""
                1.1 Rack Methods
                rack.info()
                    Describes a rack, such as R10, with its doors.
                    Parameters
                      \u2022 rack (String) \u2013 Kind of rack.

                        rack               description          min    max
                        rack_10            Small rack           n/a    n/a
                        rack_20            Rack of the lar-     2GB n/a
                                           ger kind
                      \u2022 size (String) \u2013 Size of the rack.

                        code size options
                        R9   1x10_cm, 2x10_cm
                        R101x10_cm,       2x10_cm,       4x10_cm""");

        assertThat(tables(((Block.Entry) page.blocks().get(1)).blocks()))
                .containsExactly(
                        List.of("rack_10 | Small rack | n/a | n/a", "rack_20 | Rack of the larger kind | 2GB | n/a"),
                        List.of("R9 | 1x10_cm, 2x10_cm", "R10 | 1x10_cm, 2x10_cm, 4x10_cm"));
    }

    @Test
    void whatALastCellGoesOnWithStandsBelowTheTableAndIsTold() {
        Findings findings = new Findings();
        Page page = read("""
                1.1 Rack Methods
                rack.info()
                Describes a rack.
                Parameters
                \u2022 rack (String) \u2013 Kind of rack.
                rack description
                rack_10 Small rack
                rack_20 Rack of the larger
                kind""", findings);
        List<Block> blocks = ((Block.Entry) page.blocks().get(1)).blocks();

        assertThat(tables(blocks)).containsExactly(List.of("rack_10 | Small rack", "rack_20 | Rack of the larger"));
        assertThat(Blocks.plain(blocks)).endsWith("\nkind");
        assertThat(findings.all())
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("nor where the last cell of a table ends"));
    }

    @Test
    void aNoteThatAnnouncesValuesIsPartOfTheParagraph() {
        Page page = read("""
                1.1 Rack Methods
                rack.info()
                %s
                Parameters
                \u2022 state (String) \u2013 State of the rack, which is never empty, whatever happens to it.
                Note: the last one is not for everybody. Acceptable values
                'good'
                A rack in order
                \u2022 name (String) \u2013 Its name.""".formatted(WIDE_LINES));

        assertThat(Blocks.plain(((Block.Entry) page.blocks().get(1)).blocks()))
                .contains("whatever happens to it. Note: the last one is not for everybody. Acceptable values\n");
    }

    @Test
    void aValueWhoseClosingQuoteStandsOnTheNextLineIsNamed() {
        Page page = read("""
                1.1 Rack Methods
                rack.info()
                %s
                Returns
                A dictionary with the following keys:
                state
                String: How the rack is, as the last look at it has told: \u201cGOOD\u201d, \u201cBAD
                \u201d or \u201cLOST\u201d.
                GOOD
                The rack stands.
                BAD
                The rack has fallen over.""".formatted(WIDE_LINES));

        assertThat(Blocks.plain(((Block.Entry) page.blocks().get(1)).blocks()))
                .contains("\"GOOD\", \"BAD\" or \"LOST\".\nGOOD The rack stands.\nBAD The rack has fallen over.");
    }

    @Test
    void aTextInAnImposedOrderIsRefused() {
        String paragraph = "\n\nA rack is a rack wherever it may stand, and whoever\nlooks after it\nlooks well.";

        assertThatThrownBy(() -> codes("rack.info()" + paragraph.repeat(200)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("order of reading");
        assertThatCode(() -> {
                    codes("rack.info()" + paragraph.repeat(20));
                    codes("rack.info()" + paragraph.replace("\n\n", "\n").repeat(200));
                    codes("rack.info()"
                            + paragraph.replace("\nlooks", "\n    looks").repeat(200));
                    codes("rack.info()"
                            + paragraph.replace("whoever", "who-\never").repeat(200));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aSentenceBehindTheLastErrorIsOfTheMethod() {
        String errors = """
                Raises
                May raise one of the following errors:
                \u2022 ApiErrorRackLocked if the rack is locked.
                \u2022 ApiErrorRackFull if the rack that the name is of has no room left for what is to be put
                into it.
                """;

        assertThat(behindFields(errors + "Only racks with doors are taken.\n\u2022 wide racks\nnext.call()"))
                .containsExactly("Only racks with doors are taken.", "wide racks");
        assertThat(behindFields(errors + "2 Chapter 1. Contents\nrack_name may be left out.\nReturns\nAn id."))
                .containsExactly("rack_name may be left out.");
        assertThat(
                        behindFields(
                                "Raises\nMay raise ApiErrorA if the rack is open, or was open at some time in the last hour.\nThe key is kept and so is the lock, but all this may raise ApiErrorB."))
                .isEmpty();
    }

    @Test
    void aSentenceBehindAReturnTypeIsOfTheMethod() {
        assertThat(behindFields("Returns\nthe address.\nReturn type\nString\nAll of this is kept."))
                .containsExactly("All of this is kept.");
        assertThat(behindFields("Returns the address.\nReturn type String\nAll of this is kept."))
                .containsExactly("All of this is kept.");
    }

    @Test
    void aDashThatWasTurnedIntoAHyphenOpensADescription() {
        Page page = read("""
                1.1 Rack Methods
                rack.info()
                %s
                Parameters
                \u2022 state (String, Optional, Deprecated: It goes away) - How it is. Acceptable values
                \u2018good\u2019
                In good order
                \u2018bad\u2019
                Fallen over""".formatted(WIDE_LINES));

        assertThat(Blocks.plain(((Block.Entry) page.blocks().get(1)).blocks()))
                .endsWith("Acceptable values\n'good' In good order\n'bad' Fallen over");
    }

    @Test
    void indentationTellsAcrossPagesWhereAFieldEnds() {
        String errors = """
                    Raises
                        May raise one of the following errors:
                           \u2022 ApiErrorRackLocked if the rack is locked.
                           \u2022 ApiErrorRackFull if the rack has no room left for it and
                             it is full and every rack that stands beside it in its hall is full.


                2 Chapter 1. Contents
                """;

        assertThat(behindFields(errors + "\f    rack_name must be short.\n    It may be left out."))
                .containsExactly("rack_name must be short.", "It may be left out.");
        assertThat(behindFields(errors + "\f             A rack that is full takes nothing."))
                .isEmpty();
    }

    @Test
    void aSentenceThatMayFollowAResultIsTold() {
        Findings findings = new Findings();
        read(
                "rack.list()\n" + WIDE_LINES
                        + "\nReturns a list of dictionaries of which each one is as described in rack.info().\nThe racks stay.",
                findings);

        assertThat(findings.all())
                .anyMatch(finding -> finding.code().equals("paragraph")
                        && finding.message().contains("\"The racks stay.\"")
                        && finding.source().line() == 13);
    }

    /** The words behind the fields of a method, by paragraph. */
    private static List<String> behindFields(String fields) {
        Page page = read("1.1 Rack Methods\nrack.info()\n%s\n%s".formatted(WIDE_LINES, fields));
        Block.Entry entry =
                (Block.Entry) new Outline(new Findings()).of(page).blocks().get(1);
        List<Block> blocks = entry.blocks();
        return blocks.stream()
                .skip(1)
                .filter(block -> !(block instanceof Block.FieldList))
                .flatMap(block -> Blocks.plain(List.of(block)).lines())
                .toList();
    }

    private static List<String> codes(String text) {
        Findings findings = new Findings();
        read(text, findings);
        return findings.all().stream().map(Finding::code).toList();
    }

    @Test
    void namesInCodeAreNoEntries() {
        Page page = read("""
                1.1 Methods

                1.1.1 Rack Methods

                rack.info()
                Describes a rack.

                2.1 Example

                batch.rack.info()
                print(1)""");

        assertThat(entries(page)).containsExactly("rack.info");
    }

    @Test
    void aTextAboutSomethingElseIsRefused() {
        assertThatThrownBy(() -> read("Dear all,\n\nno method here.\n"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("rack.txt")
                .hasMessageContaining("found no line like");
    }

    @Test
    void aTextWithoutLinesIsRefused() {
        assertThatThrownBy(() -> read("x".repeat(30_000)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("line 1: found a line of 30000 characters");
    }

    @Test
    void oddTextsAreReadWithoutFailing() {
        Property.forAll(draw -> String.join("\n", draw.list(0, 30, line -> line.of(ODD_LINES))))
                .tries(300)
                .holds(lines -> assertThat(entries(read("1.1 Rack Methods\nrack.info()\n" + lines)))
                        .contains("rack.info"));
    }

    /** The rows of each table. */
    private static List<List<String>> tables(List<Block> blocks) {
        List<List<String>> tables = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                tables.add(table.rows().stream()
                        .map(row -> row.stream().map(Text::plain).collect(Collectors.joining(" | ")))
                        .toList());
            } else if (block instanceof Block.FieldList list) {
                list.fields().forEach(field -> tables.addAll(tables(field.blocks())));
            } else if (block instanceof Block.BulletList list) {
                list.items().forEach(item -> tables.addAll(tables(item)));
            }
        }
        return tables;
    }

    private static List<String> entries(Page page) {
        return page.blocks().stream()
                .filter(Block.Entry.class::isInstance)
                .map(block -> ((Block.Entry) block).name())
                .toList();
    }

    private static Page read(String text) {
        return read(text, new Findings());
    }

    private static Page read(String text, Findings findings) {
        RawPage raw = new RawPage("rack.txt", "docs/rack.txt", text.getBytes(StandardCharsets.UTF_8));
        return new TextFrontEnd().read(raw, findings);
    }
}
