package dev.memsetkit.extractor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes documentation many times as long as the bundled one: its chapters again and again, under other names. */
final class LongDocumentation {

    private static final Path PAGES = Path.of("../spec/docs/html");

    private LongDocumentation() {}

    /**
     * Writes the pages.
     *
     * @param times how often each chapter of methods is described, each time for methods of its own
     */
    static void write(Path folder, int times) throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(PAGES)) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        Pattern sections = sections();
        for (Path page : pages) {
            String name = page.getFileName().toString();
            String html = Files.readString(page);
            Files.writeString(folder.resolve(name), html);
            for (int copy = 1; copy < times && name.startsWith("methods_"); copy++) {
                Files.writeString(
                        folder.resolve(name.replace(".html", "_" + copy + ".html")),
                        sections.matcher(html).replaceAll("$1c" + copy + "."));
            }
        }
    }

    /** What the names of methods begin with, wherever it stands before a name or the mark-up within it. */
    private static Pattern sections() {
        return Pattern.compile(new Extractor()
                .extract(List.of(PAGES.toString())).spec().methods().stream()
                        .map(method -> method.name().substring(0, method.name().indexOf('.')))
                        .distinct()
                        .collect(Collectors.joining("|", "\\b(", ")\\.(?=[a-z_<])")));
    }
}
