package dev.memsetkit.extractor.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.document.DocumentFormat;
import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.finding.Difference;
import dev.memsetkit.extractor.finding.Difference.Kind;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.finding.ReadForm;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.openrpc.OpenRpcWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormMergerTest {

    private static final Path RACKS = Path.of("src/test/resources/cases/split-pages/docs");

    @TempDir
    private Path folder;

    @Test
    void formsThatSayTheSameAgreeAndGiveTheSameSpecAsOne() throws IOException {
        Extraction one = new Extractor().extract(List.of(RACKS.toString()));
        Extraction two = merged(RACKS, copy("", ""));

        assertThat(two.differences()).isEmpty();
        assertThat(OpenRpcWriter.write(two.spec())).isEqualTo(OpenRpcWriter.write(one.spec()));
        assertThat(two.findings()).isEqualTo(one.findings());
        assertThat(two.evidence()).isEqualTo(one.evidence());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    at most 12 characters              | at most 13 characters               | rack.slot_create.label maxLength | 12 | 13
                    Defaults to ‘front’    | Defaults to ‘back’      | rack.slot_create.label default | front | back
                    ‘UP’, ‘DOWN’ | ‘UP’, ‘OFF’ | rack.list.state enum | UP, DOWN | UP, OFF
                    Must be a valid hostname           | Must be a valid email address       | rack.slot_create.label format | hostname | email
                    red, blue                          | red, green                          | order.buy if rack is R10: paint | if rack is R10: paint is one of red, blue | if rack is R10: paint is one of red, green
                    Integer: which one.                | String: which one.                  | RackInfo.slots.number | Integer | String
                    Only for bought racks.             | For bought racks.                   | OrderResult.price required | false | true
                    if the label is taken              | if the label is known               | rack.slot_create.ApiErrorNotUnique when | if the label is taken | if the label is known
                    Error code: 3                      | Error code: 33                      | ApiErrorDoesNotExist code | 3 | 33
                    Tells about a rack.                | Tells of a rack.                    | rack.info description | Tells about a rack. It may be slow. | Tells of a rack. It may be slow.
                    Generated on March 5               | Generated on March 6                | generated | 2021-03-05 | 2021-03-06
                    """)
    void whereTheyDisagreeTheFirstIsBelievedAndBothAreNamed(
            String printed, String misprinted, String where, String first, String second) throws IOException {
        Path copy = copy(printed, misprinted);
        Extraction merged = merged(RACKS, copy);

        assertThat(merged.differences(Kind.DISAGREEMENT)).anySatisfy(difference -> {
            assertThat(difference.where()).isEqualTo(where);
            assertThat(difference.values()).extracting("form").containsExactly(RACKS.toString(), copy.toString());
            assertThat(difference.values()).extracting("value").containsExactly(first, second);
            assertThat(difference.values().get(1).source().document()).endsWith(".html");
        });
        assertThat(written(merged)).isEqualTo(written(new Extractor().extract(List.of(RACKS.toString()))));
    }

    @Test
    void whatOnlyTheSecondSaysIsTakenAndReported() throws IOException {
        Path silent = copy(" Ensure this value has at most 12 characters.", "");
        Extraction merged = merged(silent, RACKS);

        Parameter label = method(merged, "rack.slot_create").param("label").orElseThrow();
        assertThat(((Schema.Scalar) label.schema()).constraints().maxLength()).hasValue(12);
        assertThat(label.readFrom()).containsEntry("maxLength", "Ensure this value has at most 12 characters");
        assertThat(merged.differences(Kind.ONLY_IN_SOME))
                .singleElement()
                .hasToString("rack.slot_create.label maxLength: " + RACKS
                        + " says \"12\" (racks.html#rack.slot_create); " + silent
                        + " does not say it (racks.html#rack.slot_create)");
        assertThat(merged.evidence())
                .anyMatch(evidence ->
                        evidence.name().equals("label") && evidence.keyword().equals("maxLength"));
    }

    @Test
    void aMethodThatOnlyTheSecondDescribesIsTakenWithAllThatBelongsToIt() throws IOException {
        Path without = copy("order.drop", "order.drop");
        String page = Files.readString(without.resolve("orders.html"));
        int start = page.indexOf("<dl class=\"py function\">\n<dt class=\"sig sig-object py\" id=\"order.drop\">");
        int end = page.indexOf("</dd></dl>", start) + "</dd></dl>".length();
        Files.writeString(without.resolve("orders.html"), page.substring(0, start) + page.substring(end));

        Extraction merged = merged(without, RACKS);

        assertThat(method(merged, "order.drop")).isEqualTo(method(merged(RACKS, RACKS), "order.drop"));
        assertThat(merged.findings(Finding.Kind.UNREAD))
                .extracting(Finding::where)
                .containsExactly("order.drop");
        assertThat(merged.differences(Kind.ONLY_IN_SOME))
                .extracting(Difference::where)
                .containsExactly("order.drop");
    }

    @Test
    void anotherTypeBringsNothingOfItsConstraintsAlong() throws IOException {
        Path copy = copy("<strong>label</strong> (<em>String</em>", "<strong>label</strong> (<em>List</em>");

        assertThat(written(merged(RACKS, copy))).isEqualTo(written(new Extractor().extract(List.of(RACKS.toString()))));
        Extraction merged = merged(copy, RACKS);
        assertThat(method(merged, "rack.slot_create")
                        .param("label")
                        .orElseThrow()
                        .schema())
                .isInstanceOf(Schema.ListOf.class);
        assertThat(merged.differences(Kind.DISAGREEMENT))
                .extracting(Difference::where)
                .containsExactly("rack.slot_create.label type");
    }

    @Test
    void aDictionaryThatTakesOverAnotherIsComparedKeyByKey() throws IOException {
        Path racks = copy("", "");
        String page = Files.readString(racks.resolve("racks.html"));
        int first = page.indexOf("<dl class=\"py function\">");
        String more = "<dl class=\"py function\"><dt id=\"rack.more\"><span class=\"descclassname\">rack.</span>"
                + "<span class=\"descname\">more</span></dt><dd><p>Tells more.</p><dl class=\"field-list\">"
                + "<dt>Returns:</dt><dd><p>A dictionary with the following keys:</p><dl><dt>room</dt><dd>"
                + "<p>String: where.</p></dd></dl></dd></dl></dd></dl>\n";
        String withMore = page.substring(0, first)
                + more
                + page.substring(first)
                        .replace(
                                "<p>comment String: whatever was noted.</p>",
                                "<p>Keys as described in rack.more() will also be returned.</p>");
        Files.writeString(racks.resolve("racks.html"), withMore);
        Path other = copy("", "");
        Files.writeString(
                other.resolve("racks.html"), withMore.replace("Integer: Optional: height", "Integer: height"));

        Extraction merged = merged(racks, other);

        assertThat(merged.spec().component("RackInfo").orElseThrow().schema()).isInstanceOf(Schema.AllOf.class);
        assertThat(written(merged)).isEqualTo(written(merged(racks)));
        assertThat(merged.differences(Kind.DISAGREEMENT))
                .extracting(Difference::where)
                .containsExactly("RackInfo.height required");
    }

    @Test
    void anOpenSetAndAClosedOneAreNotMixed() throws IOException {
        Path open = copy(
                "Acceptable values are</p>\n<table", "Acceptable values include a name or one of these</p>\n<table");

        Extraction merged = merged(RACKS, open);

        Parameter rack = method(merged, "order.buy").param("rack").orElseThrow();
        assertThat(((Schema.Scalar) rack.schema()).constraints().hasClosedSet()).isTrue();
        Parameter opened =
                method(merged(open, RACKS), "order.buy").param("rack").orElseThrow();
        assertThat(((Schema.Scalar) opened.schema()).constraints().open()).isTrue();
    }

    @Test
    void markupIsNoDisagreement() throws IOException {
        Path bold = copy("It may be slow.", "It <strong>may</strong> be <em>slow</em>.");

        assertThat(merged(RACKS, bold).differences()).isEmpty();
    }

    @Test
    void anotherReleaseIsRefused() throws IOException {
        Path other = copy("1.2.0 documentation", "1.3.0 documentation");

        assertThatThrownBy(() -> merged(RACKS, other))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("found Rack API 1.3.0, expected Rack API 1.2.0");
    }

    @Test
    void whatOneFormLostAndAnotherReadIsNotLost() throws IOException {
        Path broken = copy("the output of info()", "gibberish");

        assertThat(new Extractor().extract(List.of(broken.toString())).losesFacts())
                .isTrue();
        Extraction merged = merged(broken, RACKS);
        assertThat(merged.losesFacts()).isFalse();
        assertThat(merged.findings(Finding.Kind.UNDECIDED))
                .extracting(Finding::message)
                .containsExactly("no phrase reads the result \"gibberish\"; read from another format");
    }

    @Test
    void htmlIsBelievedBeforeTextInWhateverOrderTheyAreGiven() throws IOException {
        Extraction html = new Extractor().extract(List.of(RACKS.toString()));
        Extraction changed = new Extractor()
                .extract(List.of(
                        copy("at most 12 characters", "at most 13 characters").toString()));
        Extraction text = new Extraction(
                changed.spec(),
                changed.findings(),
                List.of(new ReadForm("racks.txt", DocumentFormat.TEXT, List.of("racks.txt"))),
                changed.evidence(),
                List.of(),
                List.of());

        Extraction merged = new FormMerger(List.of(text, html)).merge();

        assertThat(merged.forms()).extracting(ReadForm::name).containsExactly(RACKS.toString(), "racks.txt");
        assertThat(written(merged)).isEqualTo(written(html));
    }

    private static Extraction merged(Path... docs) {
        return new Extractor().extract(Stream.of(docs).map(Path::toString).toList());
    }

    private static Method method(Extraction extraction, String name) {
        return extraction.spec().method(name).orElseThrow();
    }

    private static String written(Extraction extraction) {
        return OpenRpcWriter.write(extraction.spec());
    }

    /** The pages with other words; every place that has them is changed. */
    private Path copy(String printed, String misprinted) throws IOException {
        Path copy = Files.createTempDirectory(folder, "docs");
        boolean changed = printed.isEmpty();
        try (Stream<Path> pages = Files.list(RACKS)) {
            for (Path page : pages.toList()) {
                String html = Files.readString(page);
                changed |= html.contains(printed);
                Files.writeString(
                        copy.resolve(page.getFileName()), printed.isEmpty() ? html : html.replace(printed, misprinted));
            }
        }
        assertThat(changed).as("the pages say: " + printed).isTrue();
        return copy;
    }
}
