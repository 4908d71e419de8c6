package dev.memsetkit.spec.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PendingFileTest {

    private static final byte[] CONTENT = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder = Path.of("");

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsWritten() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("target"));

        PendingFile.write(link, CONTENT);

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
        assertThat(names()).containsExactly("link", "target");
    }

    @Test
    void aLinkToNothingYetMakesTheFileWhereItLeads() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("later"));

        PendingFile.write(link, CONTENT);

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("later")).hasContent("new");
    }

    @Test
    void linksThatLeadToEachOtherAreNamed() throws IOException {
        Path one = Files.createSymbolicLink(folder.resolve("one"), Path.of("two"));
        Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));

        assertThatThrownBy(() -> PendingFile.write(one, CONTENT))
                .hasMessage(one + ": the link leads to links without end");
    }

    @Test
    void aPipeIsWrittenIntoAndStaysAPipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0,
                "SKIPPED: this system has no mkfifo");
        CompletableFuture<String> reader = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException e) {
                return e.toString();
            }
        });

        PendingFile.write(pipe, CONTENT);

        assertThat(reader.get(30, TimeUnit.SECONDS)).isEqualTo("new");
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(names()).containsExactly("pipe");
    }

    @Test
    void aDeviceIsWrittenIntoAndStaysADevice() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "SKIPPED: this system has no /dev/null");

        PendingFile.write(device, CONTENT);

        assertThat(Files.isRegularFile(device)).isFalse();
        assertThat(Files.exists(device)).isTrue();
    }

    @Test
    void errorsNameTheFileThatWasAskedFor() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "SKIPPED: this system has no /dev/full");

        assertThatThrownBy(() -> PendingFile.write(full, CONTENT)).message().startsWith("/dev/full: No space left");
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> PendingFile.write(file.resolve("below"), CONTENT))
                .message()
                .startsWith(file.resolve("below") + ": ")
                .doesNotContain(".tmp");
        assertThatThrownBy(() -> PendingFile.beside(Path.of("/proc/x.json"), CONTENT))
                .message()
                .startsWith("/proc/x.json: ")
                .doesNotContain(".tmp");
    }

    @Test
    void aFileThatIsReadIsNotWritten() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Path page = Files.writeString(pages.resolve("index.html"), "");
        Path spec = Files.writeString(folder.resolve("spec.json"), "");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), spec);
        ProtectedInputs inputs =
                new ProtectedInputs(List.of(pages.toString(), spec.toString(), "https://example.org/docs/"));

        assertThatThrownBy(() -> inputs.requireOther(page))
                .hasMessage(page + ": is an input too, expected another file");
        assertThatThrownBy(() -> inputs.requireOther(spec)).hasMessageContaining("is an input too");
        assertThatThrownBy(() -> inputs.requireOther(link)).hasMessageContaining("is an input too");
        assertThatCode(() -> inputs.requireOther(Files.writeString(pages.resolve("spec.json"), "")))
                .doesNotThrowAnyException();
        assertThatCode(() -> inputs.requireOther(folder.resolve("new.html"))).doesNotThrowAnyException();
    }
}
