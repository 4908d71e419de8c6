package dev.memsetkit.codegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.diff.Change;
import dev.memsetkit.spec.diff.LossLimits;
import dev.memsetkit.spec.diff.SpecDiff;
import dev.memsetkit.spec.diff.UnannouncedRemovals;
import dev.memsetkit.testing.Seed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that the reader cannot read any more never give a smaller client in silence: what vanished is told, with its page. */
class BrokenDocumentationTest {

    private static final String PAGE = "methods_dns";
    private static final String LOGIN = """
            <!DOCTYPE html><html><body><div class="section"><h1>Log in</h1><form><p>User: <input></p></form></div>
            </body></html>""";

    /** What happened to a page. */
    record Damage(String name, UnaryOperator<String> edit) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Damage> damages() {
        return Stream.of(
                new Damage("a login page in its place", page -> LOGIN),
                new Damage("an error page in its place", page -> "<html><body><h1>Bad gateway</h1></body></html>"),
                new Damage("cut off in the middle", page -> page.substring(0, page.length() / 2)),
                new Damage("in another language", page -> page.replace("<html lang=\"en\">", "<html lang=\"de\">")),
                new Damage(
                        "names of fields in another language",
                        page -> page.replace(">Parameters<", ">Parameter<").replace(">Returns<", ">R\u00fcckgabe<")),
                new Damage(
                        "methods in other elements",
                        page -> page.replace("<dl class=\"py function\">", "<div>")
                                .replace("sig sig-object py", "entry")),
                new Damage(
                        "parameters in other elements",
                        page -> page.replace("<li><p><strong>", "<li><p><b>").replace("</strong> (", "</b>: (")),
                new Damage("fields in other elements", page -> page.replace("field-list", "facts")),
                new Damage(
                        "drawn by a script",
                        page -> page.replaceAll(
                                "(?s)<body>.*</body>",
                                "<body><div id=\"app\"></div>" + "<script src=\"app.js\"></script></body>")));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void whatVanishedIsToldWithItsPage(Damage damage) throws IOException {
        Pages pages = Pages.of(Path.of("../spec/docs/html"));
        var before = pages.copy().spec();
        pages.edit(PAGE, damage.edit);

        assertThat(complaints(pages, before))
                .anySatisfy(line -> assertThat(line).contains(PAGE + ".html"));
    }

    /** What stops a build that checks or updates its spec. */
    private static List<String> complaints(Pages pages, dev.memsetkit.spec.model.ApiSpec before) {
        try {
            Extraction extraction = pages.extraction();
            List<Finding> lost = extraction.findings(Finding.Kind.LOST);
            UnannouncedRemovals losses = UnannouncedRemovals.of(SpecDiff.between(before, extraction.spec()));
            return Stream.concat(
                            lost.stream().map(finding -> finding.source() + " " + finding),
                            losses.exceed(LossLimits.NONE) ? losses.lines().stream() : Stream.of())
                    .toList();
        } catch (BadInputException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    @Test
    void aPageThatIsCutAnywhereIsNoticed() throws IOException {
        long seed = Seed.get();
        Random random = new Random(seed);
        Pages whole = Pages.of(Path.of("../spec/docs/html"));
        var before = whole.copy().spec();
        List<String> names = whole.names().stream()
                .filter(name -> name.startsWith("methods_"))
                .toList();
        for (int i = 0; i < 15; i++) {
            String name = names.get(random.nextInt(names.size()));
            Pages pages = whole.copy();
            int cut = random.nextInt(whole.text(name).length());
            pages.edit(name, page -> page.substring(0, cut));
            List<String> complaints = complaints(pages, before);

            if (complaints.isEmpty()) {
                assertThat(SpecDiff.between(before, pages.spec()).changes())
                        .as("seed %d, %s cut at %d", seed, name, cut)
                        .extracting(Change::kind)
                        .allSatisfy(kind -> assertThat(kind.id()).endsWith("-description"));
            }
        }
    }
}
