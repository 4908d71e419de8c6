package dev.memsetkit.codegen.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EclipseMappingTest {

    private static final Path GOALS = Path.of("src/main/java/dev/memsetkit/codegen/plugin");
    private static final Path MAPPING = Path.of("src/main/resources/META-INF/m2e/lifecycle-mapping-metadata.xml");

    @Test
    void eclipseKnowsWhatToDoWithEachGoal() throws IOException {
        String sources;
        try (Stream<Path> files = Files.list(GOALS)) {
            sources = String.join("\n", files.map(EclipseMappingTest::read).toList());
        }
        List<String> goals = all("@Mojo\\(\\s*name = \"(\\w+)\"", sources);
        goals = Stream.concat(goals.stream(), Stream.of("help")).toList();

        assertThat(all("<goal>(\\w+)</goal>", read(MAPPING)))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(goals);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
