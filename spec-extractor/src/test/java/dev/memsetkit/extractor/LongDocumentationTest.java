package dev.memsetkit.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.result.Extraction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the growth benchmark reads is a real documentation: every copy of a chapter is read like the first. */
class LongDocumentationTest {

    @TempDir
    private Path folder;

    @Test
    void everyCopyIsRead() throws IOException {
        LongDocumentation.write(folder, 3);

        Extraction extraction = new Extractor().extract(List.of(folder.toString()));

        assertThat(extraction.spec().methods()).hasSize(3 * 151);
        assertThat(extraction.losesFacts()).isFalse();
    }
}
