package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CommandLineErrorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lnt | unknown command lnt, did you mean lint? Try: memsetkit --help",
                "nothing-like-it | unknown command nothing-like-it. Try: memsetkit --help",
                "--versio | unknown option --versio, did you mean --version? Try: memsetkit --help",
                "spec lst | unknown command lst, did you mean list? Try: memsetkit spec --help",
                "call a.b --out json | unknown option --out, did you mean --output? Try: memsetkit call --help",
                "call a.b --nope=1 | unknown option --nope. Try: memsetkit call --help",
                "call a.b --output | --output: found no value, expected FORM. Try: memsetkit call --help",
                "call a.b --wait=maybe | --wait: found \"maybe\", expected no value. Try: memsetkit call --help",
                "call a.b --output id --output xml | --output is given twice. Try: memsetkit call --help",
                "extract --docs a | expected --out FILE, found none. Try: memsetkit extract --help",
                "extract --dcos a --out b | unknown option --dcos, did you mean --docs? Try: memsetkit extract --help",
                "generate | expected --spec FILE_OR_URL and --out DIR, found none. Try: memsetkit generate --help",
                "serve --port x | --port: found \"x\", expected a whole number. Try: memsetkit serve --help",
                "serve here | found \"here\", expected no more words. Try: memsetkit serve --help",
                "lint --rule a | --rule: found \"a\", expected NAME=SEVERITY. Try: memsetkit lint --help",
                "spec diff a b --format x | --format: found \"x\", expected text, markdown, json or html."
                        + " Try: memsetkit spec diff --help",
                "spec show | expected METHOD, found none. Try: memsetkit spec show --help",
                "spec show a b | found \"b\", expected no more words. Try: memsetkit spec show --help"
            })
    void aWrongCommandLineGetsOneLine(String words, String expected) {
        Command.Run run = Command.run(words.split(" "));
        assertThat(run.err()).isEqualTo("error: " + expected + "\n");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spec export openapi --spec /nowhere/x.json"
                        + " | /nowhere/x.json: cannot be read: there is no folder /nowhere",
                "spec export openapi --spec / | /: cannot be read: it is a folder",
                "spec show servr.lst | unknown method servr.lst; did you mean server.list?"
            })
    void whatWasAskedForIsNotThere(String words, String expected) {
        Command.Run run = Command.run(words.split(" "));
        assertThat(run.err()).isEqualTo("error: " + expected + "\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void everyCommandShowsExamplesOfItsOwn() {
        List<String> commands = new ArrayList<>();
        examples(Main.commandLine(), commands);
        assertThat(commands)
                .contains("memsetkit spec list", "memsetkit generate-completion")
                .hasSizeGreaterThan(12);
    }

    private static void examples(CommandLine line, List<String> commands) {
        for (CommandLine inner : line.getSubcommands().values()) {
            String name = inner.getCommandSpec().qualifiedName();
            String[] examples = inner.getCommandSpec().usageMessage().footer();
            // The shell shows a session, an editor starts lsp.
            if (!List.of("memsetkit shell", "memsetkit lsp").contains(name)) {
                // The name, or the rest of the line before.
                assertThat(examples)
                        .as(name)
                        .isNotEmpty()
                        .allSatisfy(example -> assertThat(example).containsPattern(name + "|^      "));
            }
            assertThat(examples)
                    .as("a line that is broken cannot be copied")
                    .allSatisfy(example -> assertThat(example).hasSizeLessThan(80));
            commands.add(name);
            examples(inner, commands);
        }
    }
}
