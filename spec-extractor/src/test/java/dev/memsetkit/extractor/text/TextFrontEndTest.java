package dev.memsetkit.extractor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.extractor.BadInputException;
import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Blocks;
import dev.memsetkit.extractor.document.Page;
import dev.memsetkit.extractor.report.Findings;
import dev.memsetkit.extractor.source.RawPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextFrontEndTest {

    @Test
    void windowsLineEndsAreLineEnds() {
        String text = "1.1 Rack Methods\n\nrack.info()\nDescribes a rack.\n\nReturns String: a name.\n";

        assertThat(read(text.replace("\n", "\r\n")).blocks())
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

    @Property(tries = 300)
    void oddTextsAreReadWithoutFailing(@ForAll("odd") List<String> lines) {
        String text = "1.1 Rack Methods\nrack.info()\n" + String.join("\n", lines);

        assertThat(entries(read(text))).contains("rack.info");
    }

    @Provide
    Arbitrary<List<String>> odd() {
        return Arbitraries.of(
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
                        "  indented  x")
                .list()
                .ofMaxSize(30);
    }

    private static List<String> entries(Page page) {
        return page.blocks().stream()
                .filter(Block.Entry.class::isInstance)
                .map(block -> ((Block.Entry) block).name())
                .toList();
    }

    private static Page read(String text) {
        RawPage raw = new RawPage("rack.txt", "docs/rack.txt", text.getBytes(StandardCharsets.UTF_8));
        return new TextFrontEnd().read(raw, new Findings());
    }
}
