package dev.memsetkit.extractor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and tables that stand in a text without words that say what they are: read where their heads do, told otherwise. */
class UnannouncedListsTest {

    private static final String VALUES =
            "<ul><li><p><em>red</em> for warm racks</p></li><li><p><em>blue</em> for cold racks</p></li></ul>";
    private static final String KEYS =
            "<ul><li><p><strong>name</strong> (String) - the name</p></li><li><p><strong>size</strong>: Integer</p></li></ul>";

    @TempDir
    private Path docs = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {VALUES, "<ul><li><p>red</p></li><li><p>blue</p></li></ul>"})
    void valuesThatNoWordsAnnounceAreTold(String list) throws IOException {
        Extraction extraction = extract(param("String", "The kind of a rack:", list), "");

        assertThat(codes(extraction)).containsExactly("unread-constraint");
        assertThat(values(extraction)).isEmpty();
    }

    @Test
    void examplesAreNotTold() throws IOException {
        assertThat(codes(extract(param("String", "These are examples:", "<ul><li>red</li><li>blue</li></ul>"), "")))
                .isEmpty();
    }

    @Test
    void sentencesInAListAreNotTold() throws IOException {
        assertThat(codes(extract(
                        param("String", "The rack.", "<ul><li>It stands there.</li><li>It is red.</li></ul>"), "")))
                .isEmpty();
    }

    @Test
    void theFollowingValuesInOtherWordsAreRead() throws IOException {
        Extraction extraction = extract(
                param("String", "The following values are recognised:", "<ul><li>red</li><li>blue</li></ul>"), "");

        assertThat(codes(extraction)).isEmpty();
        assertThat(values(extraction)).containsExactly("red", "blue");
    }

    @Test
    void aTableOfValuesAndMeaningsIsReadByItsHeads() throws IOException {
        Extraction extraction = extract(param("String", "The kind.", table("Value", "Meaning")), "");

        assertThat(codes(extraction)).isEmpty();
        assertThat(values(extraction)).containsExactly("red", "blue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"List", "Dictionary"})
    void keysInBulletsAreTold(String type) throws IOException {
        assertThat(codes(extract(param(type, "A rack with these keys:", KEYS), "")))
                .containsExactly("unreadable-keys");
    }

    @Test
    void aListThatFollowsTheOneOfTheValuesOpensTheSet() throws IOException {
        Extraction extraction = extract(
                param(
                        "String",
                        "One of:",
                        "<ul><li><p>red</p></li></ul><ul><li><p>blue</p></li><li><p>green</p></li></ul>"),
                "");

        assertThat(codes(extraction)).containsExactly("unread-constraint");
        assertThat(isOpen(extraction)).isTrue();
    }

    @Test
    void whatStandsInBracketsBesideAListedValueIsTold() throws IOException {
        Extraction extraction = extract(
                param(
                        "String",
                        "Valid values:",
                        "<dl><dt>red (only for warm racks)</dt><dd><p>Warm.</p></dd>"
                                + "<dt>blue</dt><dd><p>Cold.</p></dd></dl>"),
                "");

        assertThat(codes(extraction)).containsExactly("unread-constraint");
        assertThat(values(extraction)).containsExactly("red", "blue");
    }

    @Test
    void theValueThatABracketCallsTheDefaultIsIt() throws IOException {
        Extraction extraction = extract(
                param("String", "Valid values:", "<ul><li><p>red (default)</p></li><li><p>blue</p></li></ul>"), "");

        assertThat(codes(extraction)).isEmpty();
        assertThat(byDefault(extraction)).isEqualTo("red");
    }

    @Test
    void fieldsInADescriptionAreTold() throws IOException {
        String fields = "<dl class=\"field-list\"><dt class=\"field-odd\">red<span class=\"colon\">:</span></dt>"
                + "<dd class=\"field-odd\"><p>for warm racks</p></dd></dl>";

        assertThat(codes(extract(param("String", "The kind:", fields), ""))).containsExactly("unread-constraint");
    }

    @Test
    void aKeyThatIsSetAsRunningTextIsTold() throws IOException {
        String returns = "<dl class=\"field-list\"><dt class=\"field-odd\">Returns<span class=\"colon\">:</span></dt>"
                + "<dd class=\"field-odd\"><p>A dictionary with the following keys:</p><dl>"
                + "<dt>name</dt><dd><p>String: the name.</p></dd><dt>size = Integer</dt><dd><p>The size.</p></dd></dl>"
                + "</dd></dl>";

        assertThat(codes(extract("", returns))).containsExactly("unreadable-key");
    }

    @Test
    void aRuleOfNamesThatAreNoParametersIsTold() throws IOException {
        assertThat(codes(extract(param("String", "The kind.", ""), "<p>x and y are mutually exclusive.</p>")))
                .containsExactly("unread-constraint");
        assertThat(codes(extract(param("String", "The kind.", ""), "<p>The size defaults to 5.</p>")))
                .containsExactly("unread-constraint");
    }

    @Test
    void whatIsSaidOfAnotherParameterIsToldAndNotRead() throws IOException {
        String two = "<dl class=\"field-list\"><dt class=\"field-odd\">Parameters<span class=\"colon\">:</span></dt>"
                + "<dd class=\"field-odd\"><ul><li><p><strong>x</strong> (<em>String</em>) -- The kind. y must not exceed 20"
                + " characters.</p></li><li><p><strong>y</strong> (<em>String</em>) -- The size.</p></li></ul></dd></dl>";
        Extraction extraction = extract(two, "");

        assertThat(codes(extraction)).containsExactly("unread-constraint");
        assertThat(constraints(extraction).maxLength()).isEmpty();
    }

    @Test
    void parametersOutsideOfTheirFieldAreTold() throws IOException {
        assertThat(codes(extract("", KEYS))).contains("unreadable-parameter");
        assertThat(codes(extract("", table("Name", "Type")))).contains("unreadable-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rowspan", "colspan"})
    void valuesOfATableWithCellsOverSeveralAreToldAndNotRead(String span) throws IOException {
        String spanned = table("Value", "Meaning").replace("<td>warm", "<td " + span + "=\"2\">warm");

        assertThat(codes(extract(param("String", "The kind.", spanned), ""))).containsExactly("unreadable-table");
        assertThat(values(extract(param("String", "The kind.", spanned), ""))).isEmpty();
    }

    @Test
    void fieldsWithinADescriptionAreValuesWhereTheTextSaysSo() throws IOException {
        String fields = "<dl class=\"field-list\"><dt>red<span class=\"colon\">:</span></dt><dd><p>warm</p></dd>"
                + "<dt>blue<span class=\"colon\">:</span></dt><dd><p>cold</p></dd></dl>";

        assertThat(values(extract(param("String", "The kind. Acceptable values", fields), "")))
                .containsExactly("red", "blue");
        assertThat(codes(extract(param("String", "The kind.", fields), ""))).containsExactly("unread-constraint");
        assertThat(values(extract(param("String", "The kind.", fields), ""))).isEmpty();
    }

    private static String table(String first, String second) {
        return "<table class=\"docutils\"><thead><tr><th>" + first + "</th><th>" + second + "</th></tr></thead><tbody>"
                + "<tr><td>red</td><td>warm</td></tr><tr><td>blue</td><td>cold</td></tr></tbody></table>";
    }

    private static String param(String type, String text, String list) {
        return "<dl class=\"field-list\"><dt class=\"field-odd\">Parameters<span class=\"colon\">:</span></dt>"
                + "<dd class=\"field-odd\"><p><strong>x</strong> (<em>" + type + "</em>) -- " + text + "</p>" + list
                + "</dd></dl>";
    }

    private Extraction extract(String params, String prose) throws IOException {
        Files.writeString(
                docs.resolve("rack.html"),
                "<!DOCTYPE html><html lang=\"en\"><head><title>Rack 1.2.0 documentation</title></head><body>"
                        + "<div role=\"main\"><section id=\"rack\"><h1>Rack Methods</h1>"
                        + "<dl class=\"py function\"><dt id=\"rack.paint\"><span class=\"sig-prename descclassname\">rack.</span>"
                        + "<span class=\"sig-name descname\">paint</span><span class=\"sig-paren\">()</span></dt><dd><p>Paints one.</p>"
                        + prose + params + "</dd></dl></section></div></body></html>");
        return new Extractor().extract(List.of(docs.toString()));
    }

    private static List<String> codes(Extraction extraction) {
        return extraction.findings().stream()
                .filter(finding -> finding.where().startsWith("rack.paint"))
                .map(Finding::code)
                .toList();
    }

    private static List<String> values(Extraction extraction) {
        return constraints(extraction).values().stream().map(Literal::text).toList();
    }

    private static boolean isOpen(Extraction extraction) {
        return constraints(extraction).open();
    }

    private static String byDefault(Extraction extraction) {
        return Objects.requireNonNull(constraints(extraction).defaultValue()).text();
    }

    private static Constraints constraints(Extraction extraction) {
        Parameter x = extraction.spec().methods().get(0).params().get(0);
        return ((Schema.Scalar) x.schema()).constraints();
    }
}
