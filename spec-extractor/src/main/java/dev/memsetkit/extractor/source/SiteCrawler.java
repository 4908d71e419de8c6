package dev.memsetkit.extractor.source;

import dev.memsetkit.extractor.document.DocumentFormat;
import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.finding.InputError;
import dev.memsetkit.extractor.source.WebPages.Fetched;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Follows the links of the documentation's pages: same host, same path or below it, within bounds. */
final class SiteCrawler {

    private static final Set<String> INDEXES = Set.of("genindex.html", "search.html", "py-modindex.html");

    private final Limits limits;
    private final Progress progress;
    private final WebPages web;

    SiteCrawler(Limits limits, WebPages web, Progress progress) {
        this.limits = limits;
        this.web = web;
        this.progress = progress;
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
            Fetched fetched = web.fetch(next);
            if (pages.isEmpty() && fetched.page().form() != DocumentFormat.HTML) {
                return List.of(fetched.page());
            }
            if (fetched.page().form() != DocumentFormat.HTML) {
                throw InputError.WRONG_LINKED_FORMAT.at(next, fetched.page().form());
            }
            if (base.isEmpty()) {
                base = folder(fetched.uri());
                seen.add(fetched.uri());
            } else if (!fetched.uri().toString().startsWith(base)) {
                throw InputError.OUTSIDE_OF_SITE.at(next, fetched.uri(), base);
            }
            total += fetched.page().bytes().length;
            if (total > limits.totalBytes()) {
                throw InputError.PAGES_TOO_LARGE.at(address, limits.totalBytes());
            }
            pages.add(new RawPage(
                    name(fetched.uri(), base),
                    fetched.page().origin(),
                    fetched.page().bytes()));
            for (URI link : links(fetched, base)) {
                if (seen.add(link)) {
                    queue.add(link);
                }
            }
            if (pages.size() + queue.size() > limits.pages()) {
                throw InputError.LEADS_TO_TOO_MANY_PAGES.at(address, limits.pages());
            }
        }
        return pages;
    }

    private static URI parse(String address) {
        try {
            URI uri = URI.create(address);
            if (uri.getHost() == null) {
                throw InputError.NO_HOST.at(address);
            }
            if (uri.getUserInfo() != null) {
                throw InputError.USER_NAME_IN_URL.anywhere();
            }
            return uri.getPath().isEmpty() ? uri.resolve("/") : uri;
        } catch (IllegalArgumentException e) {
            throw InputError.NOT_A_URL.at(address).because(e);
        }
    }

    private static List<URI> links(Fetched page, String base) {
        List<URI> links = new ArrayList<>();
        String html = new String(page.page().bytes(), StandardCharsets.UTF_8);
        for (Element anchor : Jsoup.parse(html, page.uri().toString()).select("a[href]")) {
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
