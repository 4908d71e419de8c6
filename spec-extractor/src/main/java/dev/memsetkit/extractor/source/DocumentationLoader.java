package dev.memsetkit.extractor.source;

import dev.memsetkit.extractor.document.DocumentFormat;
import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.message.InputError;
import dev.memsetkit.spec.model.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Loads the forms of the documentation from folders, single files and addresses. */
public final class DocumentationLoader {

    private final Limits limits;
    private final WebAccess access;
    private final Progress progress;

    /**
     * @param access how pages at addresses are fetched
     * @param progress is told of every page that is fetched
     */
    public DocumentationLoader(WebAccess access, Progress progress) {
        this(Limits.DEFAULT, access, progress);
    }

    DocumentationLoader(Limits limits, WebAccess access, Progress progress) {
        this.limits = limits;
        this.access = access;
        this.progress = progress;
    }

    /**
     * Loads the forms of the documentation.
     *
     * <p>Pages that are given one by one are one form together. Every folder, address, PDF and text is a form of its
     * own; a folder without pages stands for the PDFs and texts in it; in one with pages they are not read, and a finding
     * names them.
     *
     * @param docs folders, pages, PDFs, texts or http(s) addresses
     * @return the forms, the pages of each in the order of their names or links
     * @throws BadInputException if a place cannot be read or holds no documentation
     */
    public List<LoadedDocumentation> load(List<String> docs) {
        if (docs.isEmpty()) {
            throw InputError.NO_DOCUMENTATION.anywhere();
        }
        List<LoadedDocumentation> forms = new ArrayList<>();
        List<RawPage> loose = new ArrayList<>();
        int firstLoose = 0;
        for (String place : docs) {
            String lower = place.toLowerCase(Locale.ROOT);
            if (lower.startsWith("http://") || lower.startsWith("https://")) {
                forms.add(site(place));
                continue;
            }
            Path path = existing(place);
            if (Files.isDirectory(path)) {
                forms.addAll(folder(path));
                continue;
            }
            RawPage page = page(path, path.getFileName());
            if (page.form() == DocumentFormat.HTML) {
                firstLoose = loose.isEmpty() ? forms.size() : firstLoose;
                loose.add(page);
            } else {
                forms.add(single(page));
            }
        }
        if (!loose.isEmpty()) {
            String origin = loose.stream().map(RawPage::origin).collect(Collectors.joining(", "));
            forms.add(firstLoose, new LoadedDocumentation(DocumentFormat.HTML, origin, loose));
        }
        return forms;
    }

    /**
     * {@return the bytes at an address, whatever they are}
     *
     * @param address an http(s) address
     * @throws BadInputException if nothing can be had there
     */
    public byte[] fetch(URI address) {
        SiteCrawler.requireAddress(address.toString());
        try (WebPages web = new WebPages(limits, access)) {
            progress.step("fetching " + address);
            return web.bytes(address);
        }
    }

    private LoadedDocumentation site(String address) {
        try (WebPages web = new WebPages(limits, access)) {
            return new SiteCrawler(limits, web, progress).crawl(address);
        }
    }

    private static LoadedDocumentation single(RawPage page) {
        return new LoadedDocumentation(page.form(), page.origin(), List.of(page));
    }

    private static Path existing(String place) {
        Path path = Path.of(place);
        if (!Files.exists(path)) {
            boolean address = place.matches("[A-Za-z][A-Za-z0-9+.-]+://.*");
            throw (address ? InputError.NOT_A_URL : InputError.NO_SUCH_FILE_OR_FOLDER).at(place);
        }
        return path;
    }

    private List<LoadedDocumentation> folder(Path folder) {
        List<Path> pages = files(folder, ".html", ".htm");
        List<Path> documents = files(folder, ".pdf", ".txt");
        if (!pages.isEmpty()) {
            return List.of(new LoadedDocumentation(
                    DocumentFormat.HTML, folder.toString(), pages(folder, pages), beside(folder, documents)));
        }
        if (documents.isEmpty()) {
            throw InputError.NO_PAGES.at(folder);
        }
        return pages(folder, documents).stream()
                .map(DocumentationLoader::single)
                .toList();
    }

    /** Documents that nobody reads, since the folder has pages: they may say more. */
    private static List<Finding> beside(Path folder, List<Path> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        String names = documents.stream()
                .map(file -> folder.relativize(file).toString())
                .collect(Collectors.joining(", "));
        Findings findings = new Findings();
        findings.undecided(
                Finding.NOT_READ,
                names,
                "not read, since the folder has HTML pages; what is to be read as well needs a --docs (or <doc>) of its own",
                Source.ofDocument(folder.toString()));
        return findings.all();
    }

    private static List<Path> files(Path folder, String... endings) {
        try (Stream<Path> walk = Files.walk(folder, 4)) {
            return walk.filter(file -> isPage(folder.relativize(file), endings))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> folder.relativize(file).toString()))
                    .toList();
        } catch (UncheckedIOException e) {
            // A folder below that may not be read: its name is the message.
            throw InputError.UNREADABLE
                    .at(folder, String.valueOf(e.getCause()).replaceFirst("^[\\w.]*\\.", ""))
                    .because(e);
        } catch (IOException e) {
            throw InputError.UNREADABLE.at(folder, e.getMessage()).because(e);
        }
    }

    private List<RawPage> pages(Path folder, List<Path> files) {
        if (files.size() > limits.pages()) {
            throw InputError.TOO_MANY_PAGES.at(folder, files.size(), limits.pages());
        }
        Path common = commonFolder(folder, files);
        List<RawPage> pages = new ArrayList<>();
        long total = 0;
        for (Path file : files) {
            RawPage page = page(file, common.relativize(file));
            total += page.bytes().length;
            if (total > limits.totalBytes()) {
                throw InputError.PAGES_TOO_LARGE.at(folder, limits.totalBytes());
            }
            pages.add(page);
        }
        return pages;
    }

    /** Sphinx keeps sources and static files in folders with a leading underscore. */
    private static boolean isPage(Path relative, String... endings) {
        for (Path part : relative) {
            if (part.toString().startsWith("_") || part.toString().startsWith(".")) {
                return false;
            }
        }
        String name = relative.toString().toLowerCase(Locale.ROOT);
        return Stream.of(endings).anyMatch(name::endsWith);
    }

    /** The deepest folder, {@code root} or one below it, that holds all files: below it, their names are different. */
    private static Path commonFolder(Path root, List<Path> files) {
        Path common = parent(root, files.get(0));
        for (Path file : files) {
            while (!common.equals(root) && !file.startsWith(common)) {
                common = parent(root, common);
            }
        }
        return common;
    }

    /** The parent of a path below {@code root}; a root without a name ("") is no parent in the eyes of {@link Path}. */
    private static Path parent(Path root, Path path) {
        Path parent = path.getParent();
        return parent == null ? root : parent;
    }

    private RawPage page(Path file, Path name) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw InputError.EMPTY_FILE.at(file);
            }
            if (size > limits.pageBytes()) {
                throw InputError.PAGE_TOO_LARGE.at(file, size, limits.pageBytes());
            }
            return new RawPage(name.toString().replace('\\', '/'), file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw InputError.UNREADABLE.at(file, e.getMessage()).because(e);
        }
    }
}
