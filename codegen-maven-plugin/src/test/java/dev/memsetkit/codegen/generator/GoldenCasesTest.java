package dev.memsetkit.codegen.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.codegen.JavaCompiling;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder of {@code src/test/resources/cases} is a case of one kind: {@code spec.openrpc.json} gives exactly the files
 * below {@code expected}, and all that is generated compiles without a warning, Javadoc included. Where the file
 * {@code packages} is there, {@code expected} has these packages alone, so that a case shows what it is about; a dot is the
 * client's own package. {@code -Dmemsetkit.golden.update=true} rewrites the files.
 */
class GoldenCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final boolean UPDATE = Boolean.getBoolean("memsetkit.golden.update");

    @TempDir
    private Path classes;

    @TestFactory
    Stream<DynamicTest> specGivesTheExpectedFiles() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            List<Path> folders = cases.filter(Files::isDirectory).sorted().toList();
            assertThat(folders).isNotEmpty();
            JavaCompiling.withRuntime(Files.createDirectories(classes.resolve("runtime")));
            return folders.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private void check(Path folder) throws IOException {
        List<GeneratedFile> all =
                new Generator("test.client").generate(OpenRpcReader.read(folder.resolve("spec.openrpc.json")));
        List<GeneratedFile> files = ofPackages(folder.resolve("packages"), all);
        Path expected = folder.resolve("expected");
        if (UPDATE) {
            rewrite(expected, files);
        }
        assertThat(files).extracting(GeneratedFile::path).isEqualTo(paths(expected));
        for (GeneratedFile file : files) {
            assertThat(file.content()).as(file.path()).isEqualTo(Files.readString(expected.resolve(file.path())));
        }
        Path target = Files.createDirectories(classes.resolve(folder.getFileName()));
        assertThat(JavaCompiling.against(classes.resolve("runtime"), target).compile(all))
                .isEmpty();
    }

    private static List<GeneratedFile> ofPackages(Path file, List<GeneratedFile> all) throws IOException {
        if (!Files.exists(file)) {
            return all;
        }
        List<String> shown = Files.readAllLines(file).stream()
                .map(name -> name.equals(".") ? "test/client" : "test/client/" + name)
                .toList();
        return all.stream()
                .filter(each ->
                        shown.contains(each.path().substring(0, each.path().lastIndexOf('/'))))
                .toList();
    }

    private static List<String> paths(Path expected) throws IOException {
        try (Stream<Path> files = Files.walk(expected)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> expected.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static void rewrite(Path expected, List<GeneratedFile> files) throws IOException {
        if (Files.exists(expected)) {
            List<Path> old = new ArrayList<>();
            try (Stream<Path> walk = Files.walk(expected)) {
                walk.sorted(Comparator.reverseOrder()).forEach(old::add);
            }
            for (Path path : old) {
                Files.delete(path);
            }
        }
        for (GeneratedFile file : files) {
            Path path = expected.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.content());
        }
    }
}
