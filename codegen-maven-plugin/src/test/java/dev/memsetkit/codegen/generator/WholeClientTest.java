package dev.memsetkit.codegen.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.codegen.JavaCompiling;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client of the committed spec. */
class WholeClientTest {

    private final ApiSpec spec = OpenRpcReader.read(Path.of("../spec/memset-api.openrpc.json"));
    private final List<GeneratedFile> files = new Generator("dev.memsetkit.client").generate(spec);

    @TempDir
    private Path classes;

    @Test
    void compilesWithoutAWarning() throws IOException {
        assertThat(JavaCompiling.withRuntime(classes).compile(files)).isEmpty();
    }

    @Test
    void hasAnInterfaceMethodForEveryDocumentedMethod() {
        String apis = String.join(
                "",
                files.stream()
                        .filter(file -> file.path().contains("/api/"))
                        .map(GeneratedFile::content)
                        .toList());

        assertThat(spec.methods()).allSatisfy(method -> assertThat(apis).contains("@POST(\"" + method.name() + "\")"));
    }

    @Test
    void isAsShortAndAsWideAsCodeThatPeopleWrite() {
        DocumentationLinks links = DocumentationLinks.below("https://www.memset.com/apidocs/");

        List<String> lines = new Generator("dev.memsetkit.client", links)
                .generate(spec).stream().flatMap(file -> file.content().lines()).toList();

        assertThat(lines)
                .hasSizeLessThan(36_000)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(SourceLayout.MAX_LINE))
                .noneMatch(line -> line.matches(".*\\b(?:with|has|of) (?:the )?following(?: keys)?[.:]?"));
    }

    @Test
    void isTheSameOnAnyMachine() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String separator = System.getProperty("line.separator");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            System.setProperty("line.separator", "\r\n");

            assertThat(new Generator("dev.memsetkit.client").generate(spec)).isEqualTo(files);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.setProperty("line.separator", separator);
        }
    }
}
