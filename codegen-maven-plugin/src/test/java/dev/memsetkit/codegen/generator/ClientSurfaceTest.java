package dev.memsetkit.codegen.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.codegen.JavaCompiling;
import dev.memsetkit.spec.client.ClientModel;
import dev.memsetkit.spec.client.ClientSurface;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The public types and members that the client model knows are those that compiled clients have, no more, no fewer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientSurfaceTest {

    private static final String PACKAGE = "surface.client";

    @TempDir
    private static Path folder;

    private Path runtime = Path.of("");

    @BeforeAll
    void compileTheRuntime() throws IOException {
        runtime = Files.createDirectories(folder.resolve("runtime"));
        JavaCompiling.withRuntime(runtime);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void modelAndCompiledClientHaveTheSameMembers(Path file) throws IOException {
        ApiSpec spec = OpenRpcReader.read(file);
        Path classes = Files.createTempDirectory(folder, "client");
        String complaints = JavaCompiling.against(runtime, classes).compile(new Generator(PACKAGE).generate(spec));
        assertThat(complaints).isEmpty();

        assertThat(CompiledSurface.of(PACKAGE, runtime, classes))
                .containsExactlyInAnyOrderElementsOf(
                        ClientSurface.of(ClientModel.of(spec)).binary());
    }

    private static List<Path> specs() throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(Path.of("../spec/memset-api.openrpc.json"));
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/cases"))) {
            cases.map(each -> each.resolve("spec.openrpc.json")).sorted().forEach(files::add);
        }
        return files;
    }
}
