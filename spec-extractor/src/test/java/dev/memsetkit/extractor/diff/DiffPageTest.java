package dev.memsetkit.extractor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.spec.diff.SpecDiff;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Info;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DiffPageTest {

    private final ApiSpec before = OpenRpcReader.read(Path.of("../spec/memset-api.openrpc.json"));

    private SpecDiff diff() {
        List<Method> fewer = before.methods().stream()
                .filter(method -> !method.name().startsWith("vlan."))
                .map(method -> method.name().equals("dns.reload")
                        ? method.toBuilder()
                                .summary("")
                                .description("<script>alert(1)</script>")
                                .deprecated(true)
                                .build()
                        : method)
                .toList();
        return SpecDiff.between(
                before,
                new ApiSpec(
                        new Info(before.info().title(), "0.21.0", ""),
                        before.endpoints(),
                        fewer,
                        before.components(),
                        before.errors(),
                        before.changelog(),
                        before.problems()));
    }

    @Test
    void everyChangeIsOnThePageWithItsPlaces() throws IOException {
        SpecDiff diff = diff();
        String html = DiffPage.write(diff);
        Files.writeString(Path.of("target/diff.html"), html);
        Document page = Jsoup.parse(html);

        assertThat(page.select("section[id] .finding .message"))
                .hasSize(diff.changes().size());
        assertThat(page.select("#source-breaking .finding .where").eachText()).contains("vlan.add", "vlan.remove");
        assertThat(page.select("#source-breaking cite").eachText())
                .first()
                .asString()
                .contains("methods_vlan.html#vlan.");
    }

    @Test
    void nothingOfTheDocumentationIsMarkupAndNothingComesFromOutside() {
        Document page = Jsoup.parse(DiffPage.write(diff()));

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("[src], link")).isEmpty();
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(target -> target.startsWith("#"));
        assertThat(page.text()).contains("<script>alert(1)</script>");
    }

    @Test
    void aChangedDescriptionShowsTheChangedWordsWithoutMarkdown() {
        List<Method> others = before.methods().stream()
                .map(method -> method.name().equals("dns.reload")
                        ? method.toBuilder()
                                .description(method.description() + " Only *once*, says `<b>x</b>`.")
                                .build()
                        : method)
                .toList();
        SpecDiff diff = SpecDiff.between(
                before,
                new ApiSpec(
                        before.info(),
                        before.endpoints(),
                        others,
                        before.components(),
                        before.errors(),
                        before.changelog(),
                        before.problems()));
        Document page = Jsoup.parse(DiffPage.write(diff));

        assertThat(page.select(".finding .change del")).isEmpty();
        assertThat(page.select(".finding .change ins").eachText()).containsExactly("Only once, says <b>x</b>.");
        assertThat(page.select(".finding .change b")).isEmpty();
    }

    @Test
    void saysWhereNothingChanged() {
        assertThat(Jsoup.parse(DiffPage.write(SpecDiff.between(before, before)))
                        .select("#overview p")
                        .text())
                .isEqualTo("Nothing changed.");
    }
}
