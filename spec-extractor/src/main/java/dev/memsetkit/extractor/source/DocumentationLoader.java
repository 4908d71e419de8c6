package dev.memsetkit.extractor.source;

import dev.memsetkit.extractor.BadInputException;
import dev.memsetkit.extractor.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Loads the pages of a documentation from folders, single files and addresses. */
public final class DocumentationLoader {

    private final Limits limits;
    private final Progress progress;

    public DocumentationLoader(Progress progress) {
        this(Limits.DEFAULT, progress);
    }

    DocumentationLoader(Limits limits, Progress progress) {
        this.limits = limits;
        this.progress = progress;
    }

    /**
     * All pages of all places, each place's in the order of their names or links.
     *
     * @throws BadInputException if a place cannot be read or holds no page
     */
    public List<RawPage> load(List<String> docs) {
        if (docs.isEmpty()) {
            throw new BadInputException("no documentation given: name a folder, a page or an address");
        }
        List<RawPage> pages = new ArrayList<>();
        for (String place : docs) {
            String lower = place.toLowerCase(Locale.ROOT);
            if (lower.startsWith("http://") || lower.startsWith("https://")) {
                pages.addAll(new SiteCrawler(limits, progress).crawl(place));
            } else {
                pages.addAll(local(Path.of(place)));
            }
        }
        return pages;
    }

    private List<RawPage> local(Path place) {
        if (!Files.exists(place)) {
            throw new BadInputException(place + ": no such file or folder");
        }
        try {
            if (Files.isDirectory(place)) {
                return folder(place);
            }
            return List.of(page(place, place.getFileName()));
        } catch (IOException e) {
            throw new BadInputException(place + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private List<RawPage> folder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder, 4)) {
            files = walk.filter(file -> isPage(folder.relativize(file)))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> folder.relativize(file).toString()))
                    .toList();
        }
        if (files.isEmpty()) {
            throw new BadInputException(folder + ": found no .html page, expected the pages of the documentation");
        }
        if (files.size() > limits.pages()) {
            throw new BadInputException(
                    folder + ": found " + files.size() + " pages, expected at most " + limits.pages());
        }
        Path common = commonFolder(folder, files);
        List<RawPage> pages = new ArrayList<>();
        long total = 0;
        for (Path file : files) {
            RawPage page = page(file, common.relativize(file));
            total += page.bytes().length;
            if (total > limits.totalBytes()) {
                throw new BadInputException(
                        folder + ": the pages are larger than " + limits.totalBytes() + " bytes in all");
            }
            pages.add(page);
        }
        return pages;
    }

    /** Sphinx keeps sources and static files in folders with a leading underscore. */
    private static boolean isPage(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith("_") || part.toString().startsWith(".")) {
                return false;
            }
        }
        String name = relative.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm");
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

    private RawPage page(Path file, Path name) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new BadInputException(file + ": the file is empty, expected an HTML page, a PDF or a text");
        }
        if (size > limits.pageBytes()) {
            throw new BadInputException(
                    file + ": the page has " + size + " bytes, expected at most " + limits.pageBytes());
        }
        return new RawPage(name.toString().replace('\\', '/'), file.toString(), Files.readAllBytes(file));
    }
}
