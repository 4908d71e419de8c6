package dev.memsetkit.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.corrections.Corrections;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.openrpc.OpenRpcWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bundled documentation and the spec that is committed beside it. */
class BundledDocumentationTest {

    private static final Path ROOT = Path.of(System.getProperty("memsetkit.root", ".."));

    private final Extraction extraction =
            new Extractor().extract(List.of(ROOT.resolve("spec/docs").toString()));

    @Test
    void losesNoFact() {
        assertThat(extraction.losesFacts()).isFalse();
    }

    @Test
    void hasEveryMethodParameterErrorAndRelease() {
        ApiSpec spec = extraction.spec();
        assertThat(spec.methods()).hasSize(151);
        assertThat(spec.methods().stream()
                        .mapToInt(method -> method.params().size())
                        .sum())
                .isEqualTo(430);
        assertThat(spec.errors()).hasSize(17);
        assertThat(spec.changelog()).hasSize(43);
        assertThat(spec.methods().stream().map(method -> method.tag()).distinct())
                .hasSize(31);
    }

    @Test
    void committedSpecIsNotStale() throws IOException {
        String committed = Files.readString(ROOT.resolve("spec/memset-api.openrpc.json"));

        Corrections corrections = Corrections.read(ROOT.resolve("spec/corrections.json"));
        assertThat(OpenRpcWriter.write(extraction.corrected(corrections).spec()))
                .as("spec/memset-api.openrpc.json is stale: extract it again as CONTRIBUTING.md says")
                .isEqualTo(committed);
    }

    @Test
    void pdfGivesTheSameSpecAsThePagesButForPlaces() throws IOException {
        assertThat(SameSpec.withoutPlaces(ROOT.resolve("spec/docs/MemsetAPI.pdf")))
                .isEqualTo(SameSpec.withoutPlaces(extraction));
    }
}
