package dev.memsetkit.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.extractor.SameSpec;
import dev.memsetkit.extractor.finding.BadInputException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One documentation, printed with other fonts, on other paper, packed in other ways: always the spec of its pages. */
class PrintedFormsTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path PAGES = CASES.resolve("printed-pages/docs");
    private static final Path TIMES = CASES.resolve("printed-times/docs/DepotAPI.pdf");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"printed-times", "printed-computer-modern", "printed-truetype"})
    void fontsPaperAndLayoutChangeNothing(String printed) throws IOException {
        assertSameAsPages(CASES.resolve(printed).resolve("docs/DepotAPI.pdf"));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 128, 256})
    void encryptionWithAnEmptyPasswordChangesNothing(int bits) throws IOException {
        Path copy = folder.resolve("encrypted.pdf");
        try (PDDocument document = Loader.loadPDF(TIMES.toFile())) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
            document.save(copy.toFile());
        }
        assertSameAsPages(copy);
    }

    @Test
    void packingObjectsOrNotChangesNothing() throws IOException {
        Path packed = folder.resolve("packed.pdf");
        Path loose = folder.resolve("loose.pdf");
        try (PDDocument document = Loader.loadPDF(TIMES.toFile())) {
            document.save(packed.toFile(), CompressParameters.DEFAULT_COMPRESSION);
            document.save(loose.toFile(), CompressParameters.NO_COMPRESSION);
        }
        assertSameAsPages(packed);
        assertSameAsPages(loose);
    }

    @Test
    void glyphsOffThePageCount() throws IOException {
        Path cropped = folder.resolve("cropped.pdf");
        try (PDDocument document = Loader.loadPDF(TIMES.toFile())) {
            document.getPages().forEach(page -> {
                page.setMediaBox(new PDRectangle(0, 0, 400, 792));
                page.setCropBox(new PDRectangle(20, 0, 300, 792));
            });
            document.save(cropped.toFile());
        }
        assertSameAsPages(cropped);
    }

    @Test
    void missingCrossReferencesAreFoundAgain() throws IOException {
        byte[] bytes = Files.readAllBytes(TIMES);
        Path broken = folder.resolve("broken.pdf");
        try (OutputStream out = Files.newOutputStream(broken)) {
            out.write(bytes, 0, bytes.length - 30);
            out.write("\nstartxref\n77\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        assertSameAsPages(broken);
    }

    @Test
    void underscoresThatAreDrawnAsLinesAreRefused() {
        Path drawn = Path.of("src/test/resources/refused/drawn-underscores.pdf");

        assertThatThrownBy(() -> SameSpec.withoutPlaces(drawn))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("draws the underscores of names as lines")
                .hasMessageContaining("T1");
    }

    private static void assertSameAsPages(Path pdf) throws IOException {
        assertThat(SameSpec.withoutPlaces(pdf)).isEqualTo(SameSpec.withoutPlaces(PAGES));
    }
}
