package dev.memsetkit.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.extractor.finding.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are one form of the documentation together. */
class DocumentationLoaderTest {

    @TempDir
    private Path folder;

    @Test
    void pagesGivenOneByOneBelongTogether() throws IOException {
        assertThat(load(file("a.html"), file("api.pdf"), file("b.html")))
                .containsExactly("HTML: a.html b.html", "PDF: api.pdf");
    }

    @Test
    void everyFolderPdfAndTextIsAFormOfItsOwn() throws IOException {
        file("one/a.html");
        file("two/a.html");

        assertThat(load(folder.resolve("one"), folder.resolve("two"), file("a.txt"), file("b.txt"), file("c.pdf")))
                .containsExactly("HTML: a.html", "HTML: a.html", "TEXT: a.txt", "TEXT: b.txt", "PDF: c.pdf");
    }

    @Test
    void aFolderWithPagesIsItsPages() throws IOException {
        file("docs/a.html");
        file("docs/api.pdf");
        file("docs/_sources/a.txt");

        assertThat(load(folder.resolve("docs"))).containsExactly("HTML: a.html");
    }

    @Test
    void whatStandsBesideThePagesIsNamedAsNotRead() throws IOException {
        file("docs/html/a.html");
        file("docs/api.pdf");
        file("docs/html/_sources/a.txt");

        assertThat(new DocumentationLoader(WebAccess.DIRECT, Progress.SILENT)
                        .load(List.of(folder.resolve("docs").toString()))
                        .get(0)
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.where()).isEqualTo("api.pdf"));
    }

    @Test
    void aFolderWithoutPagesIsItsPdfsAndTexts() throws IOException {
        file("docs/api.txt");
        file("docs/api.pdf");
        file("docs/README.md");

        assertThat(load(folder.resolve("docs"))).containsExactly("PDF: api.pdf", "TEXT: api.txt");
    }

    @Test
    void aFolderWithNothingToReadIsRefused() throws IOException {
        file("docs/README.md");

        assertThatThrownBy(() -> load(folder.resolve("docs")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("found no .html page and no .pdf or .txt file");
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name.endsWith(".pdf") ? "%PDF-1.5" : "<html></html>");
    }

    private static List<String> load(Path... places) {
        return new DocumentationLoader(WebAccess.DIRECT, Progress.SILENT)
                .load(Stream.of(places).map(Path::toString).toList()).stream()
                        .map(form -> form.form() + ": "
                                + form.pages().stream().map(RawPage::name).collect(Collectors.joining(" ")))
                        .toList();
    }
}
