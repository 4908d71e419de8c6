package dev.memsetkit.extractor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void parametersOutsideOfTheirFieldAreTold() throws IOException {
        assertThat(codes(extract("", KEYS))).contains("unreadable-parameter");
        assertThat(codes(extract("", table("Name", "Type")))).contains("unreadable-parameter");
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
        Parameter x = extraction.spec().methods().get(0).params().get(0);
        return ((Schema.Scalar) x.schema())
                .constraints().values().stream().map(Literal::text).toList();
    }
}
