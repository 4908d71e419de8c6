package dev.memsetkit.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.openrpc.OpenRpcWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of {@code src/test/resources/cases} is a case: {@code docs} is read, and gives {@code expected.openrpc.json}
 * and {@code expected.findings.txt}. {@code -Dmemsetkit.golden.update=true} rewrites both.
 */
class GoldenCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final boolean UPDATE = Boolean.getBoolean("memsetkit.golden.update");

    @TestFactory
    Stream<DynamicTest> documentationGivesSpecAndFindings() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            List<Path> folders = cases.filter(Files::isDirectory).sorted().toList();
            assertThat(folders).isNotEmpty();
            return folders.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        Extraction extraction = new Extractor().extract(List.of(docs(folder).toString()));
        String findings =
                extraction.findings().stream().map(GoldenCasesTest::line).collect(Collectors.joining());
        compare(folder.resolve("expected.openrpc.json"), OpenRpcWriter.write(extraction.spec()));
        compare(folder.resolve("expected.findings.txt"), findings);
    }

    /** The folder of pages, or the one document that is no page. */
    private static Path docs(Path folder) throws IOException {
        Path docs = folder.resolve("docs");
        try (Stream<Path> files = Files.list(docs)) {
            List<Path> all = files.toList();
            boolean document = all.size() == 1 && !all.get(0).toString().endsWith(".html");
            return document ? all.get(0) : docs;
        }
    }

    private static String line(Finding finding) {
        return finding.kind() + " " + finding.source() + " " + finding.where() + ": " + finding.message() + " ["
                + finding.code() + "]\n";
    }

    private static void compare(Path expected, String actual) throws IOException {
        if (UPDATE) {
            Files.writeString(expected, actual);
        }
        assertThat(expected).exists();
        assertThat(actual).isEqualTo(Files.readString(expected));
    }
}
