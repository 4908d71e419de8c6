package dev.memsetkit.extractor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in headless Chromium, driven by a script that is added to it and writes what it finds into the page. */
class ReportInBrowserTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static String browser = "";

    @TempDir
    private Path folder;

    @BeforeAll
    static void onlyWhereThereIsABrowser() {
        Optional<String> found = Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                .flatMap(path -> Stream.of("chromium", "chromium-browser").map(name -> Path.of(path, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
        if (found.isEmpty()) {
            String skipped = "skipped: ReportInBrowserTest, Chromium is not installed";
            System.out.println(skipped);
            Assumptions.abort(skipped);
        }
        browser = found.orElseThrow();
    }

    @Test
    void searchIsReachedWithAKeyAndShowsWhatMatches() throws Exception {
        JsonNode found = run("""
                key(document.body, '/');
                result.focused = document.activeElement.id;
                type('at most 12');
                result.shown = shown();
                result.rows = rows();
                result.status = document.getElementById('status').textContent;
                key(search, 'ArrowDown');
                result.next = document.activeElement.tagName + ' ' + document.activeElement.querySelector('h3').textContent;
                key(document.activeElement, 'ArrowUp');
                result.back = document.activeElement.id;
                key(search, 'Escape');
                result.cleared = search.value;
                result.all = shown().length;
                """);

        assertThat(found.path("focused").textValue()).isEqualTo("search");
        assertThat(texts(found.path("shown"))).containsExactly("rack.slot_create");
        assertThat(texts(found.path("rows"))).containsExactly("rack.slot_create.label");
        assertThat(found.path("status").textValue()).isEqualTo("1 result");
        assertThat(found.path("next").textValue()).isEqualTo("SUMMARY rack.slot_create");
        assertThat(found.path("back").textValue()).isEqualTo("search");
        assertThat(found.path("cleared").textValue()).isEmpty();
        assertThat(found.path("all").intValue()).as("6 methods, 2 dictionaries").isEqualTo(8);
    }

    @Test
    void filtersAreMovedThroughWithArrowsAndLeaveWhatTheySay() throws Exception {
        JsonNode found = run("""
                const all = document.querySelector('[data-filter=""]');
                all.focus();
                key(all, 'ArrowRight');
                result.second = document.activeElement.dataset.filter;
                document.querySelector('[data-filter=disagreement]').click();
                result.rows = rows();
                result.pressed = Array.from(document.querySelectorAll('.filters [aria-pressed=true]'))
                    .map((button) => button.dataset.filter);
                document.querySelector('[data-filter=rule]').click();
                result.rules = shown();
                type('no such words anywhere');
                result.nothing = !document.getElementById('nothing').hidden;
                """);

        assertThat(found.path("second").textValue()).isEqualTo("lost");
        assertThat(texts(found.path("rows"))).containsExactly("rack.slot_create.label");
        assertThat(texts(found.path("pressed"))).containsExactly("disagreement");
        assertThat(texts(found.path("rules"))).containsExactly("order.buy");
        assertThat(found.path("nothing").booleanValue()).isTrue();
    }

    @Test
    void nothingInItRunsButItsOwnScriptAndALinkOpensWhatItLeadsTo() throws Exception {
        JsonNode found = run("""
                result.title = document.title;
                result.closed = document.getElementById('order.buy').open;
                location.hash = '#order.buy.rack';
                await new Promise((done) => setTimeout(done, 50));
                result.opened = document.getElementById('order.buy').open;
                """);

        assertThat(found.path("title").textValue()).isEqualTo("Rack API 1.2.0: what was read");
        assertThat(found.path("closed").booleanValue()).isFalse();
        assertThat(found.path("opened").booleanValue()).isTrue();
    }

    @Test
    void doesNotScrollSidewaysOnAPhone() throws Exception {
        Files.writeString(folder.resolve("report.html"), HtmlReport.write(Reports.bundled()));
        JsonNode found = inBrowser("""
                <html><body><iframe src="report.html" style="width:390px;height:800px;border:0"></iframe><script>
                onload = () => {
                  const page = frames[0].document;
                  page.querySelectorAll('details').forEach((details) => { details.open = true; });
                  const pre = document.createElement('pre');
                  pre.id = 'result';
                  pre.textContent = JSON.stringify({
                    wide: page.documentElement.scrollWidth, width: frames[0].innerWidth});
                  document.body.append(pre);
                };
                </script></body></html>""");

        assertThat(found.path("width").intValue()).isEqualTo(390);
        assertThat(found.path("wide").intValue()).isLessThanOrEqualTo(390);
    }

    /** Runs a script in the page; what it puts into {@code result} comes back. */
    private JsonNode run(String script) throws IOException, InterruptedException {
        String driver = """
                <script>
                (async () => {
                  const result = {};
                  const search = document.getElementById('search');
                  const key = (target, name) => target.dispatchEvent(
                      new KeyboardEvent('keydown', {key: name, bubbles: true, cancelable: true}));
                  const type = (text) => {
                    search.value = text;
                    search.dispatchEvent(new Event('input', {bubbles: true}));
                  };
                  const visible = (element) => !element.closest('[hidden]');
                  const shown = () => Array.from(document.querySelectorAll('.method')).filter(visible)
                      .map((element) => element.id);
                  const rows = () => Array.from(document.querySelectorAll('.row[id]')).filter(visible)
                      .map((element) => element.id);
                  try {
                    %s
                  } catch (error) {
                    result.error = String(error);
                  }
                  const pre = document.createElement('pre');
                  pre.id = 'result';
                  pre.textContent = JSON.stringify(result);
                  document.body.append(pre);
                })();
                </script></body>""".formatted(script);
        JsonNode result = inBrowser(HtmlReport.write(Reports.withEverything()).replace("</body>", driver));
        assertThat(result.path("error").asText()).isEmpty();
        return result;
    }

    private JsonNode inBrowser(String html) throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("driven.html"), html);
        Path output = folder.resolve("dom.html");
        // Not in the temporary folder: a browser may still write there when it has ended.
        Path profile = Files.createTempDirectory(Path.of("target"), "chromium");
        Process process = new ProcessBuilder(
                        browser,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--allow-file-access-from-files",
                        "--user-data-dir=" + profile.toAbsolutePath(),
                        "--window-size=1280,900",
                        "--virtual-time-budget=5000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).isZero();
        return JSON.readTree(Jsoup.parse(output.toFile(), StandardCharsets.UTF_8.name())
                .select("#result")
                .text());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.textValue()));
        return texts;
    }
}
