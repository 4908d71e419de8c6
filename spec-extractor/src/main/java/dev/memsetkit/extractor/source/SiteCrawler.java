package dev.memsetkit.extractor.source;

import dev.memsetkit.extractor.document.DocumentFormat;
import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.message.InputError;
import dev.memsetkit.extractor.source.WebPages.Answer;
import dev.memsetkit.extractor.source.WebPages.Fetched;
import dev.memsetkit.extractor.source.WebPages.Missing;
import dev.memsetkit.spec.model.Source;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Follows the links of the documentation's pages: same host, same path or below it, within bounds. */
final class SiteCrawler {

    private static final Set<String> INDEXES = Set.of("genindex.html", "search.html", "py-modindex.html");

    /** Servers differ in whether it separates folders: such a link may lead out of the site. */
    private static final Pattern ENCODED_SLASH = Pattern.compile("(?i)%2f|%5c");

    private final Findings findings = new Findings();
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
     * @throws BadInputException if one of them cannot be had, other than pages that are not there
     */
    LoadedDocumentation crawl(String address) {
        URI start = requireAddress(address);
        long began = System.nanoTime();
        progress.step("fetching " + start);
        Fetched first = web.fetch(start);
        DocumentFormat form = first.page().form();
        if (!start.normalize().equals(first.uri().normalize())) {
            findings.undecided(
                    "redirected",
                    address,
                    "the address leads to " + first.uri() + "; the documentation was read from there",
                    Source.ofDocument(first.uri().toString()));
        }
        if (form != DocumentFormat.HTML) {
            return new LoadedDocumentation(form, address, List.of(first.page()), findings.all());
        }
        String base = folder(first.uri());
        Deque<Link> queue = new ArrayDeque<>();
        Set<URI> seen = new HashSet<>(List.of(start, first.uri()));
        Set<URI> read = new HashSet<>(List.of(first.uri()));
        List<RawPage> pages = new ArrayList<>();
        long total = add(first, base, address, 0, pages);
        follow(first, base, seen, queue);
        while (!queue.isEmpty()) {
            if (pages.size() + queue.size() > limits.pages()) {
                throw InputError.LEADS_TO_TOO_MANY_PAGES.at(address, limits.pages());
            }
            if (System.nanoTime() - began > limits.totalTimeout().toNanos()) {
                throw InputError.TOO_SLOW.at(address, limits.totalTimeout().toSeconds(), pages.size());
            }
            Link link = queue.remove();
            Optional<Fetched> next = fetch(link, base);
            if (next.isPresent() && read.add(next.get().uri())) {
                seen.add(next.get().uri());
                total = add(next.get(), base, address, total, pages);
                follow(next.get(), base, seen, queue);
            }
        }
        return new LoadedDocumentation(form, address, pages, findings.all());
    }

    /** A link and the page that has it. */
    private record Link(URI to, String page) {}

    /** The linked page; nothing if it is not there, which is a fault of the page with the link. */
    private Optional<Fetched> fetch(Link link, String base) {
        progress.step("fetching " + link.to());
        Answer answer = web.ask(link.to(), to -> {
            if (!to.toString().startsWith(base)) {
                throw InputError.OUTSIDE_OF_SITE.at(link.to(), to, base);
            }
        });
        if (answer instanceof Missing missing) {
            findings.documentation(
                    "dead-link",
                    link.page(),
                    "links to " + link.to() + ", which answered HTTP status " + missing.status()
                            + ": what it described is missing",
                    Source.ofDocument(link.page()));
            return Optional.empty();
        }
        Fetched fetched = (Fetched) answer;
        if (fetched.page().form() != DocumentFormat.HTML) {
            throw InputError.WRONG_LINKED_FORMAT.at(link.to(), fetched.page().form());
        }
        return Optional.of(fetched);
    }

    private long add(Fetched fetched, String base, String address, long before, List<RawPage> pages) {
        long total = before + fetched.page().bytes().length;
        if (total > limits.totalBytes()) {
            throw InputError.PAGES_TOO_LARGE.at(address, limits.totalBytes());
        }
        pages.add(new RawPage(
                name(fetched.uri(), base),
                fetched.page().origin(),
                fetched.page().bytes()));
        return total;
    }

    private static void follow(Fetched page, String base, Set<URI> seen, Deque<Link> queue) {
        for (URI link : links(page, base)) {
            if (seen.add(link)) {
                queue.add(new Link(link, name(page.uri(), base)));
            }
        }
    }

    /**
     * An address that can be asked.
     *
     * @throws BadInputException if it is none, or holds a user name
     */
    static URI requireAddress(String address) {
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
            // What is not a valid URL leads to no page.
            HttpUrl url = HttpUrl.parse(anchor.absUrl("href"));
            if (url != null && !ENCODED_SLASH.matcher(url.encodedPath()).find()) {
                // An address is compared as it is asked for: its dots, encoded or not, have been followed.
                HttpUrl bare = url.newBuilder().fragment(null).build();
                String target = bare.toString();
                String name = target.substring(target.lastIndexOf('/') + 1);
                boolean isPage = name.endsWith(".html") || name.endsWith(".htm") || name.isEmpty();
                if (isPage && !INDEXES.contains(name) && target.startsWith(base) && !target.contains("/_")) {
                    links.add(bare.uri());
                }
            }
        }
        return links;
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
