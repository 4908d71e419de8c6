package dev.memsetkit.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.extractor.finding.BadInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebPagesTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final MockWebServer server = new MockWebServer();
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    @TempDir
    private Path cache = Path.of("");

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        server.start();
        pages.put("/docs/index.html", "<a href='a.html'>A</a> <a href='b.html'>B</a>");
        pages.put("/docs/a.html", "one");
        pages.put("/docs/b.html", "two");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private MockResponse answer(RecordedRequest request) {
        String page = pages.get(request.getUrl().encodedPath());
        if (page == null) {
            return new MockResponse.Builder().code(404).build();
        }
        String tag = "\"" + page.hashCode() + "\"";
        MockResponse.Builder response = new MockResponse.Builder().setHeader("ETag", tag);
        return tag.equals(request.getHeaders().get("If-None-Match"))
                ? response.code(304).build()
                : response.setHeader("Content-Type", "text/html").body(page).build();
    }

    @Test
    void anUnchangedSiteCostsOneRequest() {
        List<String> first = contents(cached(DAY));
        assertThat(server.getRequestCount()).isEqualTo(3);

        assertThat(contents(cached(DAY))).isEqualTo(first);
        assertThat(server.getRequestCount()).isEqualTo(4);
    }

    @Test
    void aChangedFirstPageHasAllOthersAskedForChanges() {
        contents(cached(DAY));
        pages.put("/docs/index.html", "new <a href='a.html'>A</a> <a href='b.html'>B</a>");
        pages.put("/docs/b.html", "three");

        assertThat(contents(cached(DAY))).contains("one", "three").doesNotContain("two");
        assertThat(server.getRequestCount()).isEqualTo(6);
    }

    @Test
    void aChangeBehindAnUnchangedFirstPageIsSeenOnceTheOthersAreLookedAtAgain() {
        contents(cached(DAY));
        pages.put("/docs/b.html", "three");

        assertThat(contents(cached(DAY))).contains("two");
        assertThat(contents(cached(Duration.ZERO))).contains("three").doesNotContain("two");
        assertThat(server.getRequestCount()).isEqualTo(7);
    }

    @Test
    void withoutACacheEveryPageIsFetched() {
        contents(WebAccess.DIRECT);
        contents(WebAccess.DIRECT);

        assertThat(server.getRequestCount()).isEqualTo(6);
    }

    @Test
    void offlineTheCacheIsAllThereIs() {
        WebAccess offline = new WebAccess(cache, true, DAY, List.of());
        assertThatThrownBy(() -> contents(offline))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(
                        "index.html: is not in the cache, and offline nothing is fetched; run once online");
        List<String> online = contents(cached(DAY));

        assertThat(contents(offline)).isEqualTo(online);
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void severalReadersShareOneCache() {
        List<List<String>> read = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> contents(cached(Duration.ZERO)))
                .toList();

        assertThat(read).containsOnly(contents(cached(DAY)));
    }

    @Test
    void aProxyIsAskedWithItsUserAndHostsOfItsListAreNot() throws IOException {
        try (MockWebServer proxy = new MockWebServer()) {
            proxy.setDispatcher(new Dispatcher() {
                @Override
                public MockResponse dispatch(RecordedRequest request) {
                    // "me:secret" in Base64
                    boolean known =
                            "Basic bWU6c2VjcmV0".equals(request.getHeaders().get("Proxy-Authorization"));
                    return known
                            ? answer(request)
                            : new MockResponse.Builder()
                                    .code(407)
                                    .setHeader("Proxy-Authenticate", "Basic")
                                    .build();
                }
            });
            proxy.start();
            WebProxy all = new WebProxy("http", proxy.getHostName(), proxy.getPort(), "me", "secret", List.of());
            String elsewhere = "http://docs.invalid/docs/index.html";

            assertThat(contents(through(all), elsewhere)).contains("one");
            assertThat(server.getRequestCount()).isZero();
            WebProxy others = new WebProxy("http", all.host(), all.port(), "me", "secret", List.of("10.*", "docs.*"));
            assertThatThrownBy(() -> contents(through(others), elsewhere))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("cannot be fetched");
            WebProxy stranger = new WebProxy("http", all.host(), all.port(), "me", "wrong", List.of());
            assertThatThrownBy(() -> contents(through(stranger), elsewhere))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("answered HTTP status 407")
                    .message()
                    .doesNotContain("wrong");
            assertThat(all.toString()).doesNotContain("secret");
        }
    }

    private static WebAccess through(WebProxy proxy) {
        return new WebAccess(null, false, DAY, List.of(proxy));
    }

    private WebAccess cached(Duration cacheMaxAge) {
        return new WebAccess(cache, false, cacheMaxAge, List.of());
    }

    private List<String> contents(WebAccess access) {
        return contents(access, server.url("/docs/index.html").toString());
    }

    private static List<String> contents(WebAccess access, String address) {
        return new DocumentationLoader(access, Progress.SILENT)
                .load(List.of(address)).stream()
                        .flatMap(form -> form.pages().stream())
                        .map(page -> new String(page.bytes(), StandardCharsets.UTF_8))
                        .toList();
    }
}
