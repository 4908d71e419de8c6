package dev.memsetkit.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What README.md and the pages of docs/ print is what really happens; src/it/readme builds the plugin's example. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public )?(?:final )?class (\\w+)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Path JAR = ROOT.resolve("cli/target/memsetkit.jar");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> javaCompilesAsPrinted() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            Matcher code = JAVA.matcher(Files.readString(page));
            while (code.find()) {
                String source = code.group(1);
                Matcher type = TYPE.matcher(source);
                assertThat(type.find()).as("a class in the code of %s", page).isTrue();
                String name = type.group(1);
                tests.add(DynamicTest.dynamicTest(page.getFileName() + ": " + name, () -> compiles(name, source)));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    @Test
    void linksLeadToFiles() throws IOException {
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                assertThat(page.resolveSibling(link.group(1)))
                        .as("link in %s", page.getFileName())
                        .exists();
            }
        }
    }

    @Test
    void lintPrintsWhatReadmeShows() throws IOException, InterruptedException {
        assumeTrue(Files.isRegularFile(JAR), "skipped: cli/target/memsetkit.jar is not built");
        String readme = Files.readString(ROOT.resolve("README.md"));
        Files.writeString(folder.resolve("zone.sh"), block(readme, "```sh\n"));

        Process lint = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-jar",
                        JAR.toString(),
                        "lint",
                        "zone.sh")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(lint.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(lint.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(printed.strip())
                .isEqualTo(block(readme, "```\nzone.sh:", "zone.sh:").strip());
        assertThat(lint.exitValue()).isEqualTo(1);
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    private static String block(String text, String opening) {
        return block(text, opening, "");
    }

    private static String block(String text, String opening, String kept) {
        int start = text.indexOf(opening);
        assertThat(start).as("a block that begins with %s", opening).isNotNegative();
        start += opening.length() - kept.length();
        return text.substring(start, text.indexOf("```", start));
    }

    private void compiles(String name, String source) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path")),
                            null,
                            files.getJavaFileObjects(file))
                    .call();
            assertThat(compiled).as("%s", said).isTrue();
        }
    }
}
