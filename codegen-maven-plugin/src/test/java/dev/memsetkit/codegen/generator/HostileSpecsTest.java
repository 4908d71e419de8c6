package dev.memsetkit.codegen.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.codegen.JavaCompiling;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.SpecException;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import dev.memsetkit.spec.openrpc.OpenRpcWriter;
import dev.memsetkit.testing.Draw;
import dev.memsetkit.testing.Property;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever spec comes, its client compiles without a warning on code or Javadoc, or the spec is refused with the place.
 * Where CI builds, 2,000 of them: a hundred in one call of the compiler, each in a package of its own, two calls side by
 * side.
 */
class HostileSpecsTest {

    private static final int SPECS = 100;
    private static final int RUNS = System.getenv("CI") == null ? 3 : 10;

    @TempDir
    private static Path runtime;

    @TempDir
    private Path classes;

    @BeforeAll
    static void compileTheRuntime() throws IOException {
        JavaCompiling.withRuntime(runtime);
    }

    @Test
    void clientCompilesOrTheSpecIsRefused() {
        Property.forAll(draw -> List.of(hundred(draw), hundred(draw)))
                .tries(RUNS)
                .holds(pair -> pair.parallelStream().forEach(this::compile));
    }

    private static List<ApiSpec> hundred(Draw draw) {
        return draw.list(SPECS, SPECS, HostileSpecs::draw);
    }

    private void compile(List<ApiSpec> specs) {
        List<GeneratedFile> files = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < specs.size(); i++) {
            try {
                files.addAll(client(specs.get(i), "spec" + i));
            } catch (SpecException e) {
                refused++;
                assertThat(String.valueOf(e.getMessage()).lines())
                        .as("spec %s", i)
                        .allMatch(line -> line.contains("#/") && line.contains(": found "));
            }
        }
        assertThat(refused).as("refused").isLessThan(SPECS / 2);
        try {
            assertThat(JavaCompiling.against(runtime, classes).check(files)).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<GeneratedFile> client(ApiSpec spec, String basePackage) {
        return new Generator(basePackage).generate(OpenRpcReader.read(OpenRpcWriter.write(spec), basePackage));
    }
}
