package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

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
    void theManualPageSaysOfEachOptionWhatItsHelpBeginsWithAndNamesEachFormat() throws IOException {
        String page = Files.readString(Path.of("src/main/man/memsetkit.1"))
                .replaceAll("(?m)^\\.[A-Z]{1,2} |\\\\f[A-Z]", "")
                .replace("\\-", "-")
                .replaceAll("\\s+", " ");

        assertThat(options(Main.commandLine())
                        .map(ManualTest::beginning)
                        .distinct()
                        .filter(words -> !page.contains(words)))
                .isEmpty();
    }

    private static Stream<ArgSpec> options(CommandLine line) {
        CommandSpec command = line.getCommandSpec();
        return Stream.of(
                        command.options().stream().filter(option -> !option.usageHelp() && !option.versionHelp()),
                        command.positionalParameters().stream()
                                .filter(word ->
                                        String.join("", word.description()).contains("${COMPLETION-CANDIDATES}")),
                        line.getSubcommands().values().stream().flatMap(ManualTest::options))
                .flatMap(specs -> specs);
    }

    private static String beginning(ArgSpec option) {
        String said = String.join(" ", option.description());
        if (option.completionCandidates() != null) {
            said = said.replace("${COMPLETION-CANDIDATES}", String.join(", ", option.completionCandidates()));
        }
        return said.replaceFirst("(?:[.;] .*|\\.$)", "");
    }

    @Test
    void theCompletionScriptKnowsTheFormats() {
        assertThat(AutoComplete.bash("memsetkit", Main.commandLine())).contains("sarif", "--severity", "spec");
    }
}
