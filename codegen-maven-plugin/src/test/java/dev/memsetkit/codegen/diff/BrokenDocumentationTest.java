package dev.memsetkit.codegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.diff.Change;
import dev.memsetkit.spec.diff.LossLimits;
import dev.memsetkit.spec.diff.SpecDiff;
import dev.memsetkit.spec.diff.UnannouncedRemovals;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.testing.Seed;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    private static final Pages WHOLE = bundled();
    private static final ApiSpec BEFORE = WHOLE.spec();

    private static Pages bundled() {
        try {
            return Pages.of(Path.of("../spec/docs/html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
    void whatVanishedIsToldWithItsPage(Damage damage) {
        Pages pages = WHOLE.copy();
        pages.edit(PAGE, damage.edit);

        assertThat(read(pages).complaints()).anySatisfy(line -> assertThat(line).contains(PAGE + ".html"));
    }

    /**
     * Pages that were read.
     *
     * @param complaints what stops a build that checks or updates its spec
     * @param changes what else a diff shows
     */
    private record Outcome(List<String> complaints, List<Change> changes) {}

    private static Outcome read(Pages pages) {
        try {
            Extraction extraction = pages.extraction();
            SpecDiff diff = SpecDiff.between(BEFORE, extraction.spec());
            List<Finding> lost = extraction.findings(Finding.Kind.LOST);
            UnannouncedRemovals losses = UnannouncedRemovals.of(diff);
            List<String> complaints = Stream.concat(
                            lost.stream().map(finding -> finding.source() + " " + finding),
                            losses.exceed(LossLimits.NONE) ? losses.lines().stream() : Stream.of())
                    .toList();
            return new Outcome(complaints, diff.changes());
        } catch (BadInputException e) {
            return new Outcome(List.of(String.valueOf(e.getMessage())), List.of());
        }
    }

    @Test
    void aPageThatIsCutAnywhereIsNoticed() {
        long seed = Seed.get();
        Random random = new Random(seed);
        List<String> names = WHOLE.names().stream()
                .filter(name -> name.startsWith("methods_"))
                .toList();
        for (int i = 0; i < 15; i++) {
            String name = names.get(random.nextInt(names.size()));
            Pages pages = WHOLE.copy();
            int cut = random.nextInt(WHOLE.text(name).length());
            pages.edit(name, page -> page.substring(0, cut));
            Outcome outcome = read(pages);

            if (outcome.complaints().isEmpty()) {
                assertThat(outcome.changes())
                        .as("seed %d, %s cut at %d", seed, name, cut)
                        .extracting(Change::kind)
                        .allSatisfy(kind -> assertThat(kind.id()).endsWith("-description"));
            }
        }
    }
}
