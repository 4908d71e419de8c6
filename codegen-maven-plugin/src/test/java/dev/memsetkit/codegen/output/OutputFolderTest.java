package dev.memsetkit.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.codegen.generator.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final GeneratedFile ONE = new GeneratedFile("a/One.java", "class One {}\n");
    private static final GeneratedFile TWO = new GeneratedFile("a/b/Two.java", "class Two {}\n");

    @TempDir
    private Path root;

    private OutputFolder folder = new OutputFolder(Path.of(""), Path.of(""));

    @BeforeEach
    void open() {
        folder = new OutputFolder(root.resolve("src"), root.resolve("work/manifest"));
    }

    @Test
    void firstRunWritesEverything() throws IOException {
        assertThat(folder.update(List.of(ONE, TWO), "x")).isEqualTo(new OutputFolder.Outcome(2, 0, 0));
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

        assertThat(folder.update(List.of(ONE, TWO), "y")).isEqualTo(new OutputFolder.Outcome(0, 2, 0));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    }

    @Test
    void filesThatAreNoLongerGeneratedGoAndTheirEmptyFoldersToo() throws IOException {
        folder.update(List.of(ONE, TWO), "x");

        assertThat(folder.update(List.of(ONE), "y")).isEqualTo(new OutputFolder.Outcome(0, 1, 1));
        assertThat(root.resolve("src/a/b")).doesNotExist();
        assertThat(root.resolve("src/a/One.java")).exists();
    }

    @Test
    void editedAndMissingFilesArePutRight() throws IOException {
        folder.update(List.of(ONE, TWO), "x");
        Files.writeString(root.resolve("src/a/One.java"), "edited");
        assertThat(folder.isCurrent("x")).isFalse();

        assertThat(folder.update(List.of(ONE, TWO), "x").written()).isEqualTo(1);
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
    void manifestCannotReachOutsideTheFolder() throws IOException {
        Path outside = Files.writeString(root.resolve("outside.txt"), "kept");
        Files.createDirectories(root.resolve("work"));
        Files.writeString(root.resolve("work/manifest"), "x\n0 ../outside.txt\n");

        folder.update(List.of(ONE), "y");

        assertThat(outside).exists();
    }
}
