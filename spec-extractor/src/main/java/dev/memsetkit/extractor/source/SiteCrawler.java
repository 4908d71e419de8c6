package dev.memsetkit.extractor.source;

import dev.memsetkit.extractor.BadInputException;
import dev.memsetkit.extractor.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Follows the links of a documentation's pages: same host, same path or below it, within bounds. */
final class SiteCrawler {

    private static final Set<String> INDEXES = Set.of("genindex.html", "search.html", "py-modindex.html");

    private final Limits limits;
    private final Progress progress;
    private final HttpClient client;

    SiteCrawler(Limits limits, Progress progress) {
        this.limits = limits;
        this.progress = progress;
        this.client = HttpClient.newBuilder()
                .connectTimeout(limits.timeout())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /**
     * The page at the address and all that it and the pages found so lead to; a PDF or text at the address alone.
     *
     * @throws BadInputException if one of them cannot be had
     */
    List<RawPage> crawl(String address) {
        URI start = parse(address);
        Deque<URI> queue = new ArrayDeque<>(List.of(start));
        Set<URI> seen = new LinkedHashSet<>(queue);
        List<RawPage> pages = new ArrayList<>();
        String base = "";
        long total = 0;
        while (!queue.isEmpty()) {
            URI next = queue.remove();
            progress.step("fetching " + next);
            Fetched fetched = fetch(next);
            if (pages.isEmpty() && fetched.page.form() != Form.HTML) {
                return List.of(fetched.page);
            }
            if (fetched.page.form() != Form.HTML) {
                throw new BadInputException(next + ": found " + fetched.page.form() + ", expected an HTML page");
            }
            if (base.isEmpty()) {
                base = folder(fetched.uri);
                seen.add(fetched.uri);
            }
            total += fetched.page.bytes().length;
            if (total > limits.totalBytes()) {
                throw new BadInputException(
                        address + ": the pages are larger than " + limits.totalBytes() + " bytes in all");
            }
            pages.add(new RawPage(name(fetched.uri, base), fetched.page.origin(), fetched.page.bytes()));
            for (URI link : links(fetched, base)) {
                if (seen.add(link)) {
                    queue.add(link);
                }
            }
            if (pages.size() + queue.size() > limits.pages()) {
                throw new BadInputException(
                        address + ": leads to more than " + limits.pages() + " pages, expected at most that many");
            }
        }
        return pages;
    }

    private static URI parse(String address) {
        try {
            URI uri = URI.create(address);
            if (uri.getHost() == null) {
                throw new BadInputException(address + ": found no host, expected http(s)://host/path");
            }
            if (uri.getUserInfo() != null) {
                throw new BadInputException("the address holds a user name; give it without");
            }
            return uri.getPath().isEmpty() ? uri.resolve("/") : uri;
        } catch (IllegalArgumentException e) {
            throw new BadInputException(address + ": is no address, expected http(s)://host/path", e);
        }
    }

    private record Fetched(URI uri, RawPage page) {}

    private Fetched fetch(URI uri) {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(limits.timeout())
                .header("Accept", "text/html, application/pdf;q=0.9, text/plain;q=0.8")
                .header("User-Agent", "memsetkit")
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new BadInputException(uri + ": answered HTTP status " + response.statusCode()
                            + ", expected 200 and an HTML page, a PDF or a text");
                }
                if (!response.uri().getHost().equalsIgnoreCase(uri.getHost())) {
                    throw new BadInputException(
                            uri + ": leads to another host, " + response.uri().getHost());
                }
                String type = response.headers().firstValue("Content-Type").orElse("text/html");
                String name = fileName(response.uri(), type);
                byte[] bytes = body.readNBytes(limits.pageBytes() + 1);
                if (bytes.length > limits.pageBytes()) {
                    throw new BadInputException(uri + ": the page is larger than " + limits.pageBytes() + " bytes");
                }
                return new Fetched(
                        response.uri(), new RawPage(name, response.uri().toString(), bytes));
            }
        } catch (HttpTimeoutException e) {
            throw new BadInputException(
                    uri + ": no answer within " + limits.timeout().toSeconds() + " seconds", e);
        } catch (IOException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new BadInputException(uri + ": cannot be fetched: " + reason, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BadInputException(uri + ": interrupted", e);
        }
    }

    /** The last part of the path, with the ending by which the form is known where only the content type tells it. */
    private static String fileName(URI uri, String type) {
        String path = uri.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String lowerType = type.toLowerCase(Locale.ROOT);
        String lowerName = name.toLowerCase(Locale.ROOT);
        if (lowerName.endsWith(".pdf") || lowerName.endsWith(".txt") || lowerType.contains("html")) {
            return name;
        } else if (lowerType.startsWith("application/pdf")) {
            return name + ".pdf";
        } else if (lowerType.startsWith("text/plain")) {
            return name + ".txt";
        }
        throw new BadInputException(
                uri + ": found the content type " + type + ", expected text/html, application/pdf or text/plain");
    }

    private static List<URI> links(Fetched page, String base) {
        List<URI> links = new ArrayList<>();
        String html = new String(page.page.bytes(), StandardCharsets.UTF_8);
        for (Element anchor : Jsoup.parse(html, page.uri.toString()).select("a[href]")) {
            String target = anchor.absUrl("href");
            int fragment = target.indexOf('#');
            String bare = fragment < 0 ? target : target.substring(0, fragment);
            int file = bare.lastIndexOf('/');
            String name = bare.substring(file + 1);
            boolean page0 = name.endsWith(".html") || name.endsWith(".htm") || name.isEmpty();
            if (page0 && !INDEXES.contains(name) && bare.startsWith(base) && !bare.contains("/_")) {
                address(bare).ifPresent(links::add);
            }
        }
        return links;
    }

    /** A link that is no address leads to no page. */
    private static Optional<URI> address(String link) {
        try {
            return Optional.of(URI.create(link));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String folder(URI uri) {
        String whole = uri.toString();
        return whole.substring(0, whole.lastIndexOf('/') + 1);
    }

    private static String name(URI uri, String base) {
        String whole = uri.toString();
        String name = whole.startsWith(base) ? whole.substring(base.length()) : whole;
        return name.isEmpty() || name.endsWith("/") ? name + "index.html" : name;
    }
}
