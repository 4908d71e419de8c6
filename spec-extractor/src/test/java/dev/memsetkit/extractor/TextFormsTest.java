package dev.memsetkit.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.openrpc.OpenRpcWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts give the same facts as the pages that they are of. */
class TextFormsTest {

    private static final Path ROOT = Path.of(System.getProperty("memsetkit.root", ".."));
    private static final Path PUBLISHED = ROOT.resolve("../shared/docs-published");
    private static final JsonMapper JSON = new JsonMapper();

    /** Where a fact stands, and in which words. */
    private static final Set<String> PLACES = Set.of("x-source", "x-read-from");

    /** Where one paragraph ends and the next begins a text without empty lines does not tell for sure. */
    private static final Set<String> PROSE = Set.of("description", "summary");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"-raw", "-layout"})
    void textOfTheBundledPdfHasTheFactsOfTheBundledPages(String mode) throws IOException, InterruptedException {
        Path text = pdfToText(mode, ROOT.resolve("spec/docs/MemsetAPI.pdf"));

        assertThat(facts(text, true)).isEqualTo(facts(ROOT.resolve("spec/docs/html"), true));
    }

    @Test
    void textThatPdfBoxMakesOfTheBundledPdfHasTheFactsOfTheBundledPages() throws IOException {
        Path text = folder.resolve("stripped.txt");
        try (PDDocument document =
                Loader.loadPDF(ROOT.resolve("spec/docs/MemsetAPI.pdf").toFile())) {
            Files.writeString(text, new PDFTextStripper().getText(document));
        }

        assertThat(facts(text, true)).isEqualTo(facts(ROOT.resolve("spec/docs/html"), true));
    }

    @Test
    void publishedTextHasTheSpecOfThePublishedPages() throws IOException {
        onlyWhere(Files.isDirectory(PUBLISHED), "the published documentation does not lie beside the repository");

        assertThat(facts(PUBLISHED.resolve("MemsetAPI.txt"), false))
                .isEqualTo(facts(PUBLISHED.resolve("html-classic"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-raw", "-layout"})
    void textsOfThePublishedPdfsHaveTheFactsOfThePublishedPages(String mode) throws IOException, InterruptedException {
        onlyWhere(Files.isDirectory(PUBLISHED), "the published documentation does not lie beside the repository");
        JsonNode expected = facts(PUBLISHED.resolve("html-classic"), true);

        for (String pdf : List.of("MemsetAPI.pdf", "MemsetAPI-sphinx5.pdf")) {
            assertThat(facts(pdfToText(mode, PUBLISHED.resolve(pdf)), true))
                    .as(pdf)
                    .isEqualTo(expected);
        }
    }

    /** Without a mode the tool tears tables into columns and cells, which nothing puts together again. */
    @Test
    void aTextInReadingOrderIsRefused() throws IOException, InterruptedException {
        Path text = pdfToText("-nopgbrk", ROOT.resolve("spec/docs/MemsetAPI.pdf"));

        assertThatThrownBy(() -> new Extractor().extract(List.of(text.toString())))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("order of reading")
                .hasMessageContaining("-layout");
    }

    private Path pdfToText(String mode, Path pdf) throws IOException, InterruptedException {
        boolean there = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "pdftotext")));
        onlyWhere(there, "pdftotext is not installed");
        Path text = folder.resolve(pdf.getFileName() + mode + ".txt");
        Process process = new ProcessBuilder("pdftotext", mode, pdf.toString(), text.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return text;
    }

    private static void onlyWhere(boolean there, String reason) {
        if (!there) {
            String skipped = "skipped: TextFormsTest, " + reason;
            System.out.println(skipped);
            Assumptions.abort(skipped);
        }
    }

    private static JsonNode facts(Path docs, boolean withoutProse) throws IOException {
        Extraction extraction = new Extractor().extract(List.of(docs.toString()));
        assertThat(extraction.losesFacts()).isFalse();
        return facts(JSON.readTree(OpenRpcWriter.write(extraction.spec())), withoutProse);
    }

    private static JsonNode facts(JsonNode node, boolean withoutProse) {
        if (node instanceof ObjectNode object) {
            object.remove(PLACES);
            if (withoutProse) {
                object.remove("x-unread"); // Sentences end where paragraphs do.
                PROSE.stream()
                        .filter(key -> object.has(key) && object.get(key).isTextual())
                        .toList()
                        .forEach(object::remove);
            }
            object.fieldNames().forEachRemaining(key -> object.set(key, facts(object.get(key), withoutProse)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, facts(array.get(i), withoutProse));
            }
        } else if (node instanceof TextNode text) {
            return TextNode.valueOf(withoutMarkup(text.textValue()));
        }
        return node;
    }

    /** The words without what Markdown puts around emphasis, strong text and code. */
    private static String withoutMarkup(String markdown) {
        return markdown.replaceAll("\\*\\*|`|(?<!\\w)\\*(?=\\S)|(?<=\\S)\\*(?!\\w)", "");
    }
}
