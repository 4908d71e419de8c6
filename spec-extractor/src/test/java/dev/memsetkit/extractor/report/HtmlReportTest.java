package dev.memsetkit.extractor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.provenance.Evidence;
import dev.memsetkit.extractor.provenance.Evidence.Subject;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.model.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private final Extraction racks = Reports.withEverything();
    private final Document page = Jsoup.parse(HtmlReport.write(racks));

    @Test
    void everyFactOfEveryParameterStandsWithItsWordsAndPlace() {
        int facts = 0;
        for (Evidence evidence : racks.evidence()) {
            if (evidence.subject() == Subject.PARAMETER) {
                assertThat(thing(evidence.owner() + "." + evidence.name())
                                .select(".facts li")
                                .eachText())
                        .anyMatch(text -> text.contains(evidence.words())
                                && text.contains("line " + evidence.source().line()));
                facts++;
            }
        }
        assertThat(facts).isGreaterThan(40);
    }

    @Test
    void everyMethodDictionaryAndErrorIsOnThePage() {
        List<String> names = racks.spec().methods().stream().map(Method::name).toList();

        assertThat(page.select(".method h3").eachText())
                .containsAll(names)
                .containsAll(racks.spec().components().stream()
                        .map(component -> component.name())
                        .toList());
        assertThat(page.select("#errors h3 code").eachText())
                .hasSameSizeAs(racks.spec().errors());
    }

    @Test
    void findingsOfEveryKindHaveAChapterAndStandBesideWhatTheyAreAbout() {
        assertThat(page.select("section.group[id]").eachAttr("id"))
                .contains(
                        "lost", "disagreements", "only-in-some", "undecided", "corrections", "documentation", "unread");
        assertThat(note("rack.slot_create.label", "disagreement")).contains("docs/html: 12", "racks.pdf: 13");
        assertThat(note("rack.slot_create.label", "undecided")).contains("self- monitored", "page 3", "line 12");
        assertThat(note("order.buy.rack", "corrected")).contains("true \u2192 false", "It is not needed.");
        assertThat(note("order.drop", "unread")).contains("It must not be paid yet.");
        assertThat(page.select("#disagreements a").attr("href")).isEqualTo("#rack.slot_create.label");
    }

    @Test
    void whatTheDocumentationSaysIsTextAndNothingElse() {
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("#lost .message").text())
                .isEqualTo("found <script>document.title='run'</script> & \"quotes\"");
    }

    @Test
    void needsNothingButItself() {
        assertThat(page.select("link, img, iframe, object, embed, script[src]")).isEmpty();
        assertThat(page.select("a").eachAttr("href")).allMatch(link -> link.startsWith("#"));
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
    }

    @Test
    void linksLeadSomewhereAndNamesAreUnique() {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a").eachAttr("href")).allMatch(link -> ids.contains(link.substring(1)));
    }

    @Test
    void isReadableWithoutScriptAndWithAScreenReader() {
        assertThat(page.select("details.method:not([open])")).isEmpty();
        assertThat(page.select("#controls").hasAttr("hidden")).isTrue();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("main, nav[aria-label], header, footer, [role=search]"))
                .hasSize(5);
        assertThat(page.select("label[for=search]")).hasSize(1);
        assertThat(page.select("[role=status]")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        for (String labelled : page.select("[aria-labelledby]").eachAttr("aria-labelledby")) {
            assertThat(page.getElementById(labelled)).as(labelled).isNotNull();
        }
    }

    @Test
    void theBundledDocumentationFitsInTwoMegabytes() {
        assertThat(HtmlReport.write(Reports.bundled()).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(2_000_000);
    }

    private String note(String target, String kind) {
        return thing(target).select(".note." + kind).text();
    }

    private Element thing(String id) {
        return Objects.requireNonNull(page.getElementById(id), id);
    }
}
