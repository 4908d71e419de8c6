package dev.memsetkit.cli;

import dev.memsetkit.cli.config.ConfigFile;
import dev.memsetkit.cli.lint.RuleHelp;
import dev.memsetkit.cli.lint.Rules;
import dev.memsetkit.cli.lint.Severity;
import dev.memsetkit.cli.output.OutputFormat;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.client.runtime.validation.Suggestion;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks calls. */
@Command(
        name = "lint",
        description = "Checks the parameter values of calls without sending anything.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing to tell", "1:violations", "2:something could not be read"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  memsetkit lint dns.zone_create nickname=example.com ttl=300",
            "  memsetkit lint calls.ndjson scripts/",
            "  history | memsetkit lint -",
            "  memsetkit lint --format sarif deploy/ > lint.sarif",
            "  memsetkit lint --rule enum=warning --rule deprecated=off calls.json",
            "  memsetkit lint --explain between-parameters"
        })
final class LintCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "METHOD name=value | FILE",
            description = "A method with its parameters; or files, folders, globs, or - for standard input: JSON"
                    + " ({\"method\", \"params\"}, an array, NDJSON), forms, addresses, curl and ma-shell commands.")
    private List<String> arguments = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; text where nothing is set.")
    private @Nullable OutputFormat format;

    @Option(names = "--severity", paramLabel = "SEVERITY", description = "Least severity to tell of: warning or error.")
    private @Nullable String severity;

    @Option(names = "--rule", paramLabel = "NAME=SEVERITY", description = "Severity of a rule: off, warning or error.")
    private Map<String, String> rules = new LinkedHashMap<>();

    @Option(names = "--method", paramLabel = "METHOD", description = "Method of JSON and forms that name none.")
    private String method = "";

    @Option(names = "--config", paramLabel = "FILE", description = "Settings; else .memsetkit.toml here or above.")
    private @Nullable Path config;

    @Option(names = "--explain", paramLabel = "RULE", description = "Print what a rule means, and check nothing.")
    private @Nullable String explain;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (explain != null) {
            return explain(out, explain);
        }
        if (arguments.isEmpty()) {
            throw new UsageException(
                    "found nothing to check, expected METHOD name=value, files, or - for standard input");
        }
        ConfigFile settings = config == null ? ConfigFile.find(Path.of("")) : ConfigFile.read(config);
        LintTask task = new LintTask(rules(settings), format == null ? LintTask.format(settings) : format, method);
        return task.run(arguments, new Documentation(), out, spec.commandLine().getErr());
    }

    private Rules rules(ConfigFile settings) {
        Map<String, Severity> severities = new HashMap<>(settings.rules());
        rules.forEach((rule, word) -> severities.put(rule, ConfigFile.severity(word, "--rule " + rule)));
        settings.rules().keySet().forEach(rule -> requireRule(rule, settings.file() + ": "));
        rules.keySet().forEach(rule -> requireRule(rule, "--rule: "));
        return new Rules(
                severities,
                severity == null
                        ? settings.severity().orElse(Severity.WARNING)
                        : ConfigFile.least(severity, "--severity"));
    }

    private static int explain(PrintWriter out, String rule) {
        requireRule(rule, "");
        out.println(RuleHelp.page(rule));
        return ExitCode.CLEAN;
    }

    private static void requireRule(String rule, String where) {
        if (!RuleHelp.rules().contains(rule)) {
            String near = Suggestion.nearest(rule, RuleHelp.rules());
            throw new UsageException(where + "there is no rule " + rule
                    + (near == null ? "." : "; did you mean " + near + "?")
                    + " Rules: " + String.join(", ", RuleHelp.rules()));
        }
    }
}
