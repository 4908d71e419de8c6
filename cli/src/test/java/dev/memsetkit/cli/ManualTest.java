package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.AutoComplete;
import picocli.CommandLine;

class ManualTest {

    @Test
    void theManualPageNamesEveryCommandAndOptionAndNoOthers() throws IOException {
        String page = Files.readString(Path.of("src/main/man/memsetkit.1")).replace("\\-", "-");
        List<String> options = new ArrayList<>();
        collect(Main.commandLine(), page, options);

        assertThat(options).contains("--format", "--grep");
        assertThat(page.split("[^-\\w]+"))
                .filteredOn(word -> word.startsWith("--") && word.length() > 2)
                .allSatisfy(word -> assertThat(options).contains(word));
    }

    private static void collect(CommandLine line, String page, List<String> options) {
        assertThat(page).contains(line.getCommandName());
        for (CommandLine.Model.OptionSpec option : line.getCommandSpec().options()) {
            assertThat(page).contains(option.longestName());
            options.addAll(List.of(option.names()));
        }
        line.getSubcommands().values().forEach(inner -> collect(inner, page, options));
    }

    @Test
    void theCompletionScriptKnowsTheFormats() {
        assertThat(AutoComplete.bash("memsetkit", Main.commandLine())).contains("sarif", "--severity", "spec");
    }
}
