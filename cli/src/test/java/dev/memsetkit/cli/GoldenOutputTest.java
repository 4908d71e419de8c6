package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The whole output for one file of every kind of call; CONTRIBUTING.md says how to write the golden files again. */
class GoldenOutputTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/memsetkit/cli/golden");

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "github", "gitlab", "junit", "tap"})
    void writesWhatWasReviewed(String format) throws IOException {
        String found = lint(format);

        Path golden = FOLDER.resolve("calls." + format);
        if (Boolean.getBoolean("memsetkit.golden.update")) {
            Files.writeString(golden, found);
        }
        assertThat(found).isEqualTo(Files.readString(golden));
    }

    @Test
    void noFormatShowsWhatIsSecret() throws IOException {
        String calls = Files.readString(FOLDER.resolve("calls.sh"));
        assertThat(calls).contains("hunter2", "0123456789abcdef0123456789abcdef");
        for (String format : new String[] {"text", "json", "sarif", "github", "gitlab", "junit", "tap"}) {
            assertThat(lint(format)).doesNotContain("hunter2", "0123456789abcdef0123456789abcdef");
        }
    }

    private static String lint(String format) {
        StringWriter out = new StringWriter();
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out));
        line.execute("lint", "--format", format, FOLDER.resolve("calls.sh").toString());
        return out.toString();
    }
}
