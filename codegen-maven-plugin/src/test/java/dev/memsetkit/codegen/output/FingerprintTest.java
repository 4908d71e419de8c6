package dev.memsetkit.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.testing.Property;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void aFolderWithAFile() throws IOException {
        file = Files.writeString(folder.resolve("Generator.class"), "old");
    }

    @Test
    void equalInputsHaveEqualSums() throws IOException {
        assertThat(new Fingerprint().add("a").add("b").value())
                .isEqualTo(new Fingerprint().add("a").add("b").value())
                .isNotEqualTo(new Fingerprint().add("ab").add("").value());
        assertThat(sum(folder)).isEqualTo(sum(folder));
    }

    @Test
    void sumsHaveOneLengthAndTellInputsOfOneBitApart() {
        Property.forAll(draw -> draw.text(60)).tries(500).holds(text -> {
            byte[] input = text.getBytes(StandardCharsets.UTF_8);
            String sum = new Fingerprint().add(input).value();
            assertThat(sum).matches("[0-9a-f]{16}");
            for (int i = 0; i < input.length * 8; i++) {
                byte[] other = input.clone();
                other[i / 8] ^= (byte) (1 << i % 8);
                assertThat(new Fingerprint().add(other).value()).isNotEqualTo(sum);
            }
        });
    }

    /** The sums were computed by other programs. */
    @Test
    void sumsAreThoseOfCrc32AndOfCastagnoli() {
        assertThat(new Fingerprint().add("a").value()).isEqualTo("c5f4d9023d71462e");
        assertThat(new Fingerprint().add("").value()).isEqualTo("5893fdbeea2e04d8");
        assertThat(new Fingerprint().add("hello").add("x").value()).isEqualTo("12a0a9e27bf8c8c5");
        assertThat(new Fingerprint().add("23").value()).isEqualTo("003aba176b21bf8e");
    }

    @Test
    void aFolderChangesWithItsFilesAndTheirNames() throws IOException {
        String before = sum(folder);

        Files.writeString(file, "new");
        String rewritten = sum(folder);
        Files.move(file, folder.resolve("Other.class"));

        assertThat(rewritten).isNotEqualTo(before);
        assertThat(sum(folder)).isNotEqualTo(rewritten);
    }

    @Test
    void aFileChangesWithItsContent() throws IOException {
        String before = sum(file);
        Files.writeString(file, "new");
        assertThat(sum(file)).isNotEqualTo(before);
    }

    private static String sum(Path path) throws IOException {
        return new Fingerprint().addFiles(path).value();
    }
}
