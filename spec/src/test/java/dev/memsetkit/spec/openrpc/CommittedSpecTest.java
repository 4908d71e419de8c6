package dev.memsetkit.spec.openrpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the committed spec against the standards that it follows. */
class CommittedSpecTest {

    private static final Path FILE = Path.of(System.getProperty("basedir", ""), "memset-api.openrpc.json");

    @Test
    void itIsAnOpenRpcDocumentWithDraft07Schemas() throws IOException {
        MetaSchemas meta = new MetaSchemas();
        JsonNode document = MetaSchemas.node(text());
        assertThat(meta.problemsOfDocument(document)).isEmpty();
        assertThat(meta.problemsOfSchemas(document)).isEmpty();
    }

    @Test
    void itIsWrittenAsTheWriterWritesIt() throws IOException {
        String text = text();
        assertThat(OpenRpcWriter.write(OpenRpcReader.read(text, FILE.toString())))
                .isEqualTo(text);
    }

    private static String text() throws IOException {
        return Files.readString(FILE);
    }
}
