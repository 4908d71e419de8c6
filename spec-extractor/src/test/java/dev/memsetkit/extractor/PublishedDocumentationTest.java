package dev.memsetkit.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.openrpc.OpenRpcWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vendor's pages, where they lie beside the repository: both markups and the bundled pages say the same. */
class PublishedDocumentationTest {

    private static final Path ROOT = Path.of(System.getProperty("memsetkit.root", ".."));
    private static final Path PUBLISHED = ROOT.resolve("../shared/docs-published");
    private static final JsonMapper JSON = new JsonMapper();

    /** What is prose, and so differs between the published and the bundled pages. */
    private static final Set<String> PROSE = Set.of("description", "summary", "when", "$comment", "notes");

    @BeforeAll
    static void onlyWhereThePagesAre() {
        if (!Files.isDirectory(PUBLISHED)) {
            String skipped =
                    "skipped: PublishedDocumentationTest, the published pages do not lie beside the repository";
            System.out.println(skipped);
            Assumptions.abort(skipped);
        }
    }

    @Test
    void classicAndModernPagesGiveTheSameSpecButForPlaces() throws IOException {
        assertThat(without(spec(PUBLISHED.resolve("html-classic")), false))
                .isEqualTo(without(spec(PUBLISHED.resolve("html-modern")), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MemsetAPI.pdf", "MemsetAPI-sphinx5.pdf"})
    void pdfGivesTheSameSpecAsThePagesButForPlaces(String pdf) throws IOException {
        assertThat(without(spec(PUBLISHED.resolve(pdf)), false))
                .isEqualTo(without(spec(PUBLISHED.resolve("html-modern")), false));
    }

    @Test
    void bundledAndPublishedPagesGiveTheSameSpecButForProse() throws IOException {
        assertThat(without(spec(ROOT.resolve("spec/docs")), true))
                .isEqualTo(without(spec(PUBLISHED.resolve("html-modern")), true));
    }

    private static JsonNode spec(Path docs) throws IOException {
        Extraction extraction = new Extractor().extract(List.of(docs.toString()));
        assertThat(extraction.losesFacts()).isFalse();
        return JSON.readTree(OpenRpcWriter.write(extraction.spec()));
    }

    private static JsonNode without(JsonNode node, boolean prose) {
        if (node instanceof ObjectNode object) {
            object.remove("x-source");
            boolean error = object.has("data");
            if (prose) {
                object.remove("x-enum-descriptions");
                object.remove("x-read-from");
                object.remove("x-unread");
                PROSE.stream()
                        .filter(key -> object.has(key) && !object.get(key).isObject())
                        .toList()
                        .forEach(object::remove);
                if (error) {
                    object.remove("message");
                }
            }
            object.forEach(child -> without(child, prose));
        } else if (node instanceof ArrayNode array) {
            array.forEach(child -> without(child, prose));
        }
        return node;
    }
}
