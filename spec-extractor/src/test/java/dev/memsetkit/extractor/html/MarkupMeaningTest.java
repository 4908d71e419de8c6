package dev.memsetkit.extractor.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.openrpc.OpenRpcWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markup that changes what words say: raised digits, footnote marks and struck-out words. */
class MarkupMeaningTest {

    @TempDir
    Path folder;

    @Test
    void aRaisedNumberIsAPower() throws IOException {
        assertThat(spec("At most 2<sup>6</sup> characters.")).contains("\"maxLength\":64");
        assertThat(spec("At most 10<sup>3</sup> characters.")).contains("\"maxLength\":1000");
    }

    @Test
    void aNumberWithAnotherRaisedOrLoweredOneIsToldAndNotGuessed() throws IOException {
        for (String words : List.of(
                "At most 64<sup>2</sup> characters.",
                "At most 64<sub>2</sub> characters.",
                "At most 2<sup>n</sup> characters.",
                "At most 2<sup>16</sup> - 1 characters.",
                "At most 2\u2076 characters.",
                "At most 10\u2082 characters.",
                "At most 10\u207b\u00b3 characters.",
                "At most 2\u00bd characters.",
                "At most 10<sup>-3</sup> characters.")) {
            Extraction extraction = extract(words);
            assertThat(json(extraction)).as(words).doesNotContain("maxLength");
            assertThat(extraction.findings(Finding.Kind.UNREAD)).as(words).isNotEmpty();
        }
    }

    @Test
    void aRaisedLinkIsAFootnoteMark() throws IOException {
        assertThat(spec("At most 64<sup><a href=\"#f1\">1</a></sup> characters."))
                .contains("\"maxLength\":64");
        assertThat(spec("At most 64<a href=\"#f1\"><sup>1</sup></a> characters."))
                .contains("\"maxLength\":64");
        assertThat(spec("At most 64<sup><a href=\"#f1\">[1]</a></sup> characters."))
                .contains("\"maxLength\":64");
    }

    @Test
    void aFootnoteMarkThatOnlyAStyleSheetRaisesIsNoPartOfTheNumber() throws IOException {
        for (String mark : List.of(
                "<a class=\"footnote-reference brackets\" href=\"#id1\" id=\"id2\">1</a>",
                "<a class=\"footnote-reference\" href=\"#id1\">[1]</a>",
                "<a href=\"#id1\" role=\"doc-noteref\">1</a>",
                "<a href=\"#fn1\">1</a>")) {
            assertThat(spec("At most 20" + mark + " characters."))
                    .as(mark)
                    .contains("\"maxLength\":20,")
                    .doesNotContain("201");
        }
        assertThat(spec("At most 20 characters<a class=\"footnote-reference brackets\" href=\"#id1\">1</a>."))
                .contains("\"maxLength\":20,");
    }

    @Test
    void aRaisedEndingOfAnOrdinalStaysWithIt() throws IOException {
        assertThat(spec("Shown on the 5<sup>th</sup> lid.")).contains("the5thlid");
    }

    @Test
    void struckOutWordsStateNothingAndAreTold() throws IOException {
        for (String tag : List.of("del", "s", "strike")) {
            Extraction extraction = extract("Acceptable values: 'red', <" + tag + ">'tin',</" + tag + "> 'blue'.");
            assertThat(json(extraction)).contains("\"enum\":[\"red\",\"blue\"]");
            assertThat(struckOut(extraction)).singleElement().satisfies(found -> {
                assertThat(found.where()).isEqualTo("cup.make");
                assertThat(found.message()).contains("'tin',");
            });
        }
    }

    @Test
    void aStruckOutValueLeavesOneComma() throws IOException {
        assertThat(spec("Acceptable values: 'red', <del>'tin'</del>, 'blue'.")).contains("\"enum\":[\"red\",\"blue\"]");
        assertThat(spec("Acceptable values: <del>'tin'</del>, 'red', 'blue'.")).contains("\"enum\":[\"red\",\"blue\"]");
        assertThat(spec("Acceptable values: 'red', 'blue'<del>, 'tin'</del>.")).contains("\"enum\":[\"red\",\"blue\"]");
    }

    @Test
    void aStruckOutLimitGivesWayToTheNewOne() throws IOException {
        assertThat(spec("At most <del>64</del> <ins>128</ins> characters.")).contains("\"maxLength\":128");
        assertThat(spec("At most 12<s>8</s> characters.")).contains("\"maxLength\":12");
    }

    @Test
    void aStruckOutItemTermOrRowIsGone() throws IOException {
        for (String values : List.of(
                "Acceptable values:</p><ul><li>red</li><li><del>tin</del></li><li>blue</li></ul><p>",
                "Acceptable values:</p><dl><dt>red</dt><dd>Red.</dd><dt><s>tin</s></dt><dd>Tin.</dd>"
                        + "<dt>blue</dt><dd>Blue.</dd></dl><p>",
                "Acceptable values:</p><table><tr><th>Value</th><th>Meaning</th></tr><tr><td>red</td><td>Red.</td></tr>"
                        + "<tr><td><s>tin</s></td><td><s>Tin.</s></td></tr><tr><td>blue</td><td>Blue.</td></tr></table><p>")) {
            Extraction extraction = extract(values);
            assertThat(json(extraction)).as(values).contains("\"red\",\"blue\"");
            assertThat(extraction.spec().methods()).hasSize(1);
            assertThat(struckOut(extraction)).as(values).isNotEmpty();
        }
    }

    @Test
    void aValueThatIsTakenBackLeavesTheSetOpenAndIsTold() throws IOException {
        for (String words : List.of(
                "not any more", "no longer", "withdrawn", "obsolete", "not available any more", "removed in 4.2")) {
            Extraction extraction = extract("Acceptable values:</p><dl><dt>red</dt><dd>Red.</dd><dt>tin</dt><dd>Tin ("
                    + words + ")</dd></dl><p>");
            assertThat(json(extraction)).as(words).doesNotContain("\"enum\"");
            assertThat(extraction.findings(Finding.Kind.UNREAD))
                    .as(words)
                    .singleElement()
                    .satisfies(found -> assertThat(found.message()).contains(words));
        }
    }

    private List<Finding> struckOut(Extraction extraction) {
        return extraction.findings().stream()
                .filter(found -> found.code().equals("struck-out"))
                .toList();
    }

    private String spec(String words) throws IOException {
        return json(extract(words));
    }

    private static String json(Extraction extraction) {
        return OpenRpcWriter.write(extraction.spec()).replaceAll("\\s", "");
    }

    private Extraction extract(String words) throws IOException {
        Files.writeString(
                folder.resolve("cups.html"),
                "<!DOCTYPE html><html lang=\"en\"><head><title>Cups 5.2.0 documentation</title></head><body><div role=\"main\">"
                        + "<section id=\"cups\"><h1>Cup Methods</h1><dl class=\"py function\"><dt id=\"cup.make\">"
                        + "<span class=\"sig-prename descclassname\">cup.</span><span class=\"sig-name descname\">make</span>"
                        + "<span class=\"sig-paren\">()</span></dt><dd><p>Makes one.</p><dl class=\"field-list simple\">"
                        + "<dt>Parameters<span class=\"colon\">:</span></dt><dd><ul><li><p><strong>x</strong> (<em>String</em>)"
                        + " -- Goes on the front. " + words
                        + "</p></li></ul></dd></dl></dd></dl></section></div></body></html>");
        return new Extractor().extract(List.of(folder.toString()));
    }
}
