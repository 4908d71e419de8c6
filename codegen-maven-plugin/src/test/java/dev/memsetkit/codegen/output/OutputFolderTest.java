package dev.memsetkit.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.codegen.ClientFolder;
import dev.memsetkit.codegen.generator.GeneratedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

    private static final GeneratedFile ONE = new GeneratedFile("a/One.java", "class One {}\n");
    private static final GeneratedFile TWO = new GeneratedFile("a/b/Two.java", "class Two {}\n");

    @TempDir
    private Path root;

    private OutputFolder folder = new OutputFolder(Path.of(""), "");

    @BeforeEach
    void open() {
        folder = new OutputFolder(root.resolve("src"), "one");
    }

    private static List<Integer> counts(OutputFolder.Outcome outcome) {
        return List.of(
                outcome.written().size(), outcome.unchanged(), outcome.removed().size());
    }

    @Test
    void firstRunWritesEverything() throws IOException {
        assertThat(counts(folder.update(List.of(ONE, TWO), "x"))).containsExactly(2, 0, 0);
        assertThat(root.resolve("src/a/b/Two.java")).hasContent("class Two {}");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void filesAreReadableLikeAllOthers() throws IOException {
        folder.update(List.of(ONE), "x");

        assertThat(Files.getPosixFilePermissions(root.resolve("src/a/One.java")))
                .isEqualTo(Files.getPosixFilePermissions(Files.createFile(root.resolve("other"))));
    }

    @Test
    void sameInputsAreCurrent() throws IOException {
        folder.update(List.of(ONE, TWO), "x");

        assertThat(folder.isCurrent("x")).isTrue();
        assertThat(folder.isCurrent("y")).isFalse();
    }

    @Test
    void unchangedFilesAreNotRewritten() throws IOException {
        folder.update(List.of(ONE, TWO), "x");
        Path file = root.resolve("src/a/One.java");
        FileTime before = FileTime.fromMillis(1_000_000_000);
        Files.setLastModifiedTime(file, before);

        assertThat(counts(folder.update(List.of(ONE, TWO), "y"))).containsExactly(0, 2, 0);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    }

    @Test
    void filesThatAreNoLongerGeneratedGoAndTheirEmptyFoldersToo() throws IOException {
        folder.update(List.of(ONE, TWO), "x");

        assertThat(counts(folder.update(List.of(ONE), "y"))).containsExactly(0, 1, 1);
        assertThat(root.resolve("src/a/b")).doesNotExist();
        assertThat(root.resolve("src/a/One.java")).exists();
    }

    @Test
    void editedAndMissingFilesArePutRight() throws IOException {
        folder.update(List.of(ONE, TWO), "x");
        Files.writeString(root.resolve("src/a/One.java"), "edited");
        assertThat(folder.isCurrent("x")).isFalse();

        assertThat(folder.update(List.of(ONE, TWO), "x").written()).hasSize(1);
        Files.delete(root.resolve("src/a/b/Two.java"));
        assertThat(folder.isCurrent("x")).isFalse();
    }

    @Test
    void foreignFilesAreKept() throws IOException {
        folder.update(List.of(ONE), "x");
        Path mine = Files.writeString(root.resolve("src/a/Mine.java"), "mine");

        folder.update(List.of(TWO), "y");

        assertThat(mine).exists();
        assertThat(root.resolve("src/a/One.java")).doesNotExist();
    }

    @Test
    void twoWritersKeepTheirFiles() throws IOException {
        OutputFolder other = new OutputFolder(root.resolve("src"), "two");
        folder.update(List.of(ONE), "x");
        other.update(List.of(TWO), "y");

        assertThat(folder.isCurrent("x")).isTrue();
        assertThat(other.isCurrent("y")).isTrue();
        assertThat(folder.update(List.of(), "z").removed()).hasSize(1);
        assertThat(root.resolve("src/a/b/Two.java")).exists();
    }

    @Test
    void twoWritersCannotWriteDifferentThingsToOneFile() throws IOException {
        folder.update(List.of(ONE), "x");

        assertThatThrownBy(() -> new OutputFolder(root.resolve("src"), "two")
                        .update(List.of(TWO, new GeneratedFile(ONE.path(), "class Other {}\n")), "y"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("One.java")
                .hasMessageContaining("basePackage");
        assertThat(root.resolve("src/a/b")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/One.java", "a/package-info.java", "META-INF/native-image/a/reflect-config.json"})
    void fileThatSomebodyWroteIsNeverOverwritten(String path) throws IOException {
        Path theirs = root.resolve("src").resolve(path);
        Files.createDirectories(theirs.getParent());
        Files.writeString(theirs, "// by hand\n");

        assertThatThrownBy(() -> folder.update(List.of(TWO, new GeneratedFile(path, "generated\n")), "x"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(theirs.toString())
                .hasMessageContaining("was not generated by memsetkit");
        assertThat(theirs).hasContent("// by hand");
        assertThat(root.resolve("src/a/b")).doesNotExist();
    }

    @Test
    void clientWhoseManifestIsLostIsPutRight() throws IOException {
        ClientFolder client = new ClientFolder(root.resolve("src"), "a.b", "one");
        byte[] rack = Files.readAllBytes(Path.of("src/test/resources/cases/rack/spec.openrpc.json"));
        byte[] jobs = Files.readAllBytes(Path.of("src/test/resources/cases/jobs/spec.openrpc.json"));
        client.update(rack, "rack");
        Files.delete(root.resolve("src/.memsetkit/one.manifest"));

        assertThat(client.update(jobs, "jobs").written()).isNotEmpty();
    }

    @Test
    void fileInPlaceOfTheFolderIsNamed() throws IOException {
        Path file = Files.writeString(root.resolve("src"), "");

        assertThatThrownBy(() -> folder.update(List.of(ONE), "x"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(file + ": found a file, expected a folder to generate into");
    }

    @Test
    void whatARunLeavesThatWasKilledIsCleanedUp() throws IOException {
        folder.update(List.of(ONE, TWO), "x");
        Path manifest = root.resolve("src/.memsetkit/one.manifest");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("x", "unfinished"));

        assertThat(folder.isCurrent("x")).isFalse();
        assertThat(counts(folder.update(List.of(ONE), "y"))).containsExactly(0, 1, 1);
    }

    @Test
    void fileThatCannotBeWrittenLeavesAManifestOfAllThatMayBeThere() throws IOException {
        Files.createDirectories(root.resolve("src/a"));
        Files.createFile(root.resolve("src/a/b"));

        assertThatThrownBy(() -> folder.update(List.of(ONE, TWO), "x")).isInstanceOf(IOException.class);
        assertThat(folder.isCurrent("x")).isFalse();
        assertThat(folder.update(List.of(), "y").removed()).hasSize(1);
        assertThat(root.resolve("src/a/One.java")).doesNotExist();
    }

    @Test
    void filesOfAManifestWithOtherSumsAreKnown() throws IOException {
        folder.update(List.of(ONE, TWO), "x");
        Path manifest = root.resolve("src/.memsetkit/one.manifest");
        Files.writeString(manifest, Files.readString(manifest).replaceAll("(?m)^[0-9a-f]{16} ", "0".repeat(64) + " "));

        assertThat(folder.isCurrent("x")).isFalse();
        assertThat(folder.update(List.of(ONE), "x").removed()).hasSize(1);
        assertThat(folder.isCurrent("x")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x\n",
                "\u0000\ufffd",
                "x\n0 ../outside.txt\n",
                "x\n0000000000000000000000000000000000000000000000000000000000000000 ../../outside.txt\n"
            })
    void manifestThatIsNoneCountsAsAbsentAndReachesNothingOutside(String content) throws IOException {
        Path outside = Files.writeString(root.resolve("outside.txt"), "kept");
        Files.createDirectories(root.resolve("src/.memsetkit"));
        Files.write(root.resolve("src/.memsetkit/one.manifest"), content.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(folder.isCurrent("x")).isFalse();
        assertThat(folder.update(List.of(ONE), "y").written()).hasSize(1);
        assertThat(outside).exists();
    }
}
