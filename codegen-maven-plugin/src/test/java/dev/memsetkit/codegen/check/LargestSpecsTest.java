package dev.memsetkit.codegen.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.codegen.JavaCompiling;
import dev.memsetkit.codegen.generator.GeneratedFile;
import dev.memsetkit.codegen.generator.Generator;
import dev.memsetkit.spec.model.ApiSpec;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not too large compiles: the limits of {@link SpecSizes} are those of Java, and 2,000 methods are below them. */
class LargestSpecsTest {

    @TempDir
    private static Path runtime;

    @BeforeAll
    static void compileTheRuntime() throws IOException {
        JavaCompiling.withRuntime(runtime);
    }

    static Stream<Arguments> largest() {
        return Stream.of(
                Arguments.of("2,000 methods", LargeSpecs.methods(2_000)),
                Arguments.of("250 parameters", LargeSpecs.parameters(250)),
                Arguments.of("600 rules", LargeSpecs.rules(600)),
                Arguments.of("2,500 values", LargeSpecs.values(2_500, 5)),
                Arguments.of("values of 10,000 characters", LargeSpecs.values(2, 10_000)),
                Arguments.of("250 keys, half of them another's", LargeSpecs.keys(125)),
                Arguments.of("a tuple of 250", LargeSpecs.places(250)),
                Arguments.of("1,000 errors", LargeSpecs.errors(1_000)),
                Arguments.of("long names of nested dictionaries", LargeSpecs.nested(95, 90)));
    }

    @Test
    void theLargestSectionCanBeCalled(@TempDir Path classes) throws IOException, ClassNotFoundException {
        List<GeneratedFile> files = new Generator("large.client").generate(LargeSpecs.section(576));
        assertThat(JavaCompiling.against(runtime, classes).compile(files)).isEmpty();

        URL[] places = {classes.toUri().toURL(), runtime.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(places, LargestSpecsTest.class.getClassLoader())) {
            Class<?> api = loader.loadClass("large.client.api.AApi");
            Object proxy = Proxy.newProxyInstance(loader, new Class<?>[] {api}, (self, method, arguments) -> "");
            assertThat(proxy.toString()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("largest")
    void compiles(String what, ApiSpec spec) throws IOException {
        assertThat(JavaCompiling.against(runtime, runtime).check(new Generator("large.client").generate(spec)))
                .as(what)
                .isEmpty();
    }
}
