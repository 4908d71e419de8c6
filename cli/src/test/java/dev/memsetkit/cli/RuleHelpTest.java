package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.cli.Command.Run;
import dev.memsetkit.cli.lint.RuleHelp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What --explain says of a rule is true. */
class RuleHelpTest {

    @TempDir
    private Path folder = Path.of("");

    static List<String> rules() {
        return RuleHelp.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExampleBreaksTheRule(String rule) throws IOException {
        String example = RuleHelp.example(rule);
        List<String> words = new ArrayList<>(List.of("lint", "--format", "json", "--severity", "note"));
        if (rule.equals("maxItems")) {
            assertThat(example).isEqualTo("website_firewall.clear_cache with a list of 501 paths");
            words.addAll(List.of("website_firewall.clear_cache", "name=a", "paths=" + "/,".repeat(500) + "/"));
        } else if (rule.equals("batch-too-large")) {
            assertThat(example).isEqualTo("a JSON array of 101 JSON-RPC calls");
            String call = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"dns.zone_list\"}";
            words.add(Files.writeString(folder.resolve("batch.json"), "[" + (call + ",").repeat(100) + call + "]")
                    .toString());
        } else if (example.startsWith("curl ")) {
            words.add(Files.writeString(folder.resolve("example.sh"), example + "\n")
                    .toString());
        } else if (example.startsWith("{")) {
            words.add(Files.writeString(folder.resolve("example.json"), example).toString());
        } else if (example.contains(" ")) {
            words.addAll(List.of(example.split(" ")));
        } else {
            words.add(Files.writeString(folder.resolve("example"), example).toString());
        }

        Run run = Command.run(words.toArray(String[]::new));

        assertThat(run.out())
                .contains(
                        "\"severity\" : \"" + RuleHelp.severity(rule).word() + "\",\n    \"rule\" : \"" + rule + "\"");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isExplained(String rule) {
        Run run = Command.run("lint", "--explain", rule);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(rule + " (").contains(RuleHelp.text(rule), RuleHelp.example(rule));
        assertThat(RuleHelp.summary(rule)).endsWith(".");
    }

    @Test
    void unknownRulesAreMeantToBeOthers() {
        assertThat(Command.run("lint", "--explain", "maxlenght").err()).contains("did you mean maxLength?");
        assertThat(Command.run("lint", "--explain", "nonsense").err()).contains("unknown rule nonsense. Rules: ");
        assertThat(Command.run("lint", "--rule", "enumm=off", "x").err())
                .contains("--rule: unknown rule enumm; did you mean enum?");
    }
}
