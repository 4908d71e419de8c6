package dev.memsetkit.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.finding.Finding;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiteCrawlerTest {

    private final MockWebServer server = new MockWebServer();
    private final Map<String, MockResponse> pages = new HashMap<>();

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return pages.getOrDefault(
                        request.getUrl().encodedPath(),
                        new MockResponse.Builder().code(404).build());
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void followsLinksOfTheSameFolderAndNoOthers() {
        page(
                "/docs/index.html",
                "<a href='a.html#x'>A</a> <a href='sub/b.html'>B</a> <a href='/other/c.html'>C</a>"
                        + "<a href='http://example.org/d.html'>D</a> <a href='_static/e.html'>E</a> <a href='search.html'>S</a>"
                        + "<a href='mailto:x'>M</a> <a href='f.zip'>F</a>");
        page("/docs/a.html", "<a href='index.html'>back</a>");
        page("/docs/sub/b.html", "");

        assertThat(crawl("/docs/index.html")).containsExactly("index.html", "a.html", "sub/b.html");
    }

    @Test
    void startsAtAFolderToo() {
        page("/docs/", "<a href='a.html'>A</a>");
        page("/docs/a.html", "");

        assertThat(crawl("/docs/")).containsExactly("index.html", "a.html");
    }

    @Test
    void aMissingFirstPageIsTheEnd() {
        assertRefused("/docs/gone.html", "gone.html: answered HTTP status 404");
    }

    @Test
    void aDeadLinkIsAFindingAndNotTheEnd() {
        page("/docs/index.html", "<a href='gone.html'>gone</a> <a href='a.html'>A</a>");
        page("/docs/a.html", "");

        LoadedDocumentation loaded = crawled(server.url("/docs/index.html").toString(), Duration.ofMinutes(1));

        assertThat(loaded.pages()).extracting(RawPage::name).containsExactly("index.html", "a.html");
        assertThat(loaded.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.DOCUMENTATION);
            assertThat(finding.where()).isEqualTo("index.html");
            assertThat(finding.message()).contains("/docs/gone.html, which answered HTTP status 404");
        });
    }

    @Test
    void aPageThatTheServerFailsToGiveIsTheEnd() {
        page("/docs/index.html", "<a href='a.html'>A</a>");
        pages.put("/docs/a.html", new MockResponse.Builder().code(500).build());

        assertRefused("/docs/index.html", "a.html: answered HTTP status 500");
    }

    @Test
    void aRedirectOfTheFirstPageIsFollowedAndNamed() {
        redirect("/docs", "/docs/v2/");
        page("/docs/v2/", "<a href='a.html'>A</a>");
        page("/docs/v2/a.html", "");

        LoadedDocumentation loaded = crawled(server.url("/docs").toString(), Duration.ofMinutes(1));

        assertThat(loaded.pages()).extracting(RawPage::name).containsExactly("index.html", "a.html");
        assertThat(loaded.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "the address leads to " + server.url("/docs/v2/") + "; the documentation was read from there");
    }

    @Test
    void redirectsInCirclesEnd() {
        redirect("/docs/a.html", "/docs/b.html");
        redirect("/docs/b.html", "/docs/a.html");

        assertRefused("/docs/a.html", "leads from one address to the next more than 10 times");
    }

    @Test
    void aPageThatTwoAddressesLeadToIsReadOnce() {
        page("/docs/index.html", "<a href='old.html'>O</a> <a href='a.html'>A</a>");
        redirect("/docs/old.html", "/docs/a.html");
        page("/docs/a.html", "");

        assertThat(crawl("/docs/index.html")).containsExactly("index.html", "a.html");
    }

    @Test
    void encodedDotsDoNotLeaveTheFolder() {
        page(
                "/docs/index.html",
                "<a href='%2e%2e/other.html'>1</a> <a href='.%2E/other.html'>2</a> <a href='a/..%2f..%2fother.html'>3</a>"
                        + "<a href='%2e/a.html'>A</a>");
        page("/docs/a.html", "");

        assertThat(crawl("/docs/index.html")).containsExactly("index.html", "a.html");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aSiteThatTakesTooLongIsGivenUp() {
        page("/docs/index.html", "<a href='a.html'>A</a>");
        page("/docs/a.html", "");

        assertThatThrownBy(() -> crawled(server.url("/docs/index.html").toString(), Duration.ZERO))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("could not be read within 0 seconds (1 were)");
    }

    @Test
    void tooManyPagesAreTooMany() {
        page(
                "/docs/index.html",
                "<a href='1.html'></a><a href='2.html'></a><a href='3.html'></a><a href='4.html'></a>");

        assertRefused("/docs/index.html", "more than 4 pages");
    }

    @Test
    void tooLargePageIsTooLarge() {
        page("/docs/index.html", " ".repeat(3000));

        assertRefused("/docs/index.html", "larger than 2000 bytes");
    }

    @Test
    void anotherContentTypeIsNoPage() {
        file("/docs/x", "application/zip", "x");

        assertRefused("/docs/x", "found the content type application/zip");
    }

    @Test
    void aPdfOrTextAtTheAddressIsTheDocumentationAlone() {
        file("/docs/api.pdf", "application/octet-stream", "%PDF-1.5");
        file("/docs/pdf", "application/pdf", "%PDF-1.5");
        file("/docs/text", "text/plain; charset=utf-8", "words");

        assertThat(forms("/docs/api.pdf")).containsExactly("api.pdf PDF");
        assertThat(forms("/docs/pdf")).containsExactly("pdf.pdf PDF");
        assertThat(forms("/docs/text")).containsExactly("text.txt TEXT");
    }

    @Test
    void aPageThatIsNoneIsNamed() {
        page("/docs/index.html", "<a href='a.html'>A</a>");
        file("/docs/a.html", "text/html", "%PDF-1.5");

        assertRefused("/docs/index.html", "a.html: found PDF, expected an HTML page");
    }

    @Test
    void aPageThatLeadsElsewhereIsNoPageOfTheDocumentation() {
        page("/docs/index.html", "<a href='a.html'>A</a>");
        redirect("/docs/a.html", "/login");
        page("/login", "Who are you?");

        assertRefused("/docs/index.html", "/docs/a.html: leads to " + server.url("/login") + ", expected a page below");
        assertThat(server.getRequestCount())
                .as("requests, none of them of what it leads to")
                .isEqualTo(2);
    }

    @Test
    void silentServerIsGivenUp() {
        pages.put(
                "/docs/slow.html",
                new MockResponse.Builder()
                        .headersDelay(5, java.util.concurrent.TimeUnit.SECONDS)
                        .build());

        assertRefused("/docs/slow.html", "no answer within");
    }

    @Test
    void addressWithACredentialIsRefusedWithoutShowingIt() {
        assertThatThrownBy(() -> load("https://secret:x@example.org/"))
                .isInstanceOf(BadInputException.class)
                .message()
                .doesNotContain("secret");
    }

    private void page(String path, String html) {
        pages.put(
                path,
                new MockResponse.Builder()
                        .setHeader("Content-Type", "text/html; charset=utf-8")
                        .body("<html><body>" + html + "</body></html>")
                        .build());
    }

    private void redirect(String path, String to) {
        pages.put(
                path,
                new MockResponse.Builder().code(302).setHeader("Location", to).build());
    }

    private void file(String path, String type, String body) {
        pages.put(
                path,
                new MockResponse.Builder()
                        .setHeader("Content-Type", type)
                        .body(body)
                        .build());
    }

    private List<String> forms(String path) {
        return load(server.url(path).toString()).stream()
                .map(page -> page.name() + " " + page.form())
                .toList();
    }

    private List<String> crawl(String path) {
        return load(server.url(path).toString()).stream().map(RawPage::name).toList();
    }

    private void assertRefused(String path, String message) {
        assertThatThrownBy(() -> load(server.url(path).toString()))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(message);
    }

    private static List<RawPage> load(String address) {
        return crawled(address, Duration.ofMinutes(1)).pages();
    }

    private static LoadedDocumentation crawled(String address, Duration time) {
        Limits limits = new Limits(4, 2000, 10_000, Duration.ofSeconds(1), time);
        try (WebPages web = new WebPages(limits, WebAccess.DIRECT)) {
            return new SiteCrawler(limits, web, Progress.SILENT).crawl(address);
        }
    }
}
