package dev.memsetkit.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.cli.lint.LintLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigFileTest {

    @TempDir
    private Path folder = Path.of("");

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve(".memsetkit.toml"), text);
    }

    @Test
    void theNearestFileAboveCounts() throws IOException {
        file("severity = \"error\"\nformat = \"json\"\n\n[rules]\nenum = \"warning\"\nmaxLength = \"off\"\n");
        Path deep = Files.createDirectories(folder.resolve("a/b"));

        ConfigFile found = ConfigFile.find(deep);

        assertThat(ConfigFile.isThere(deep)).isTrue();
        assertThat(found.severity()).contains(LintLevel.ERROR);
        assertThat(found.format()).contains("json");
        assertThat(found.rules()).isEqualTo(Map.of("enum", LintLevel.WARNING, "maxLength", LintLevel.OFF));
        Files.writeString(folder.resolve("a/.memsetkit.toml"), "");
        assertThat(ConfigFile.find(deep).rules()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[rules               | , line 1: ",
                "rules = 3            | : rules is not a table",
                "severity = [\"a\"]   | : severity: found no text",
                "severity = \"off\"   | : severity: found \"off\", expected note, warning or error",
                "severity = \"loud\"  | : severity: found \"loud\", expected note, warning or error",
                "format = 7           | : format: found no text",
                "colour = true        | : found colour, expected severity, format, hosts, exclude, baseline or [rules]",
                "rules.enum = \"on\"  | : rules.enum: found \"on\", expected off, note, warning or error",
                "rules.enum.a = 1     | : rules.enum: found no text",
            })
    void whatCannotBeUsedIsSaidWithItsPlace(String text, String message) throws IOException {
        Path file = file(text);

        assertThatThrownBy(() -> ConfigFile.read(file))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith(file + message);
    }

    @Test
    void filesThatCannotBeRead() throws IOException {
        Path file = Files.write(folder.resolve("x.toml"), new byte[] {(byte) 0xff});

        assertThatThrownBy(() -> ConfigFile.read(file)).hasMessage(file + ": found bytes that are not UTF-8");
        assertThatThrownBy(() -> ConfigFile.read(folder.resolve("none"))).hasMessageContaining("there is no such file");
    }
}
