package dev.memsetkit.cli;

import dev.memsetkit.cli.config.ConfigFile;
import dev.memsetkit.cli.lint.LintLevel;
import dev.memsetkit.cli.lint.RuleHelp;
import dev.memsetkit.cli.lint.Rules;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.output.OutputFormat;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.client.runtime.validation.Suggestion;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
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
        exitCodeList = {
            "0:no findings that fail",
            "1:violations",
            "2:something could not be read",
            "141:nobody reads the output any more"
        },
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
            completionCandidates = MethodNames.class,
            description =
                    "A method with its parameters; or files, folders, globs, or - for standard input: scripts"
                            + " of shells, histories, JSON, XML-RPC, YAML, Markdown, HTTP files, collections of Postman and others.")
    private List<String> arguments = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; text by default.")
    private @Nullable OutputFormat format;

    @Option(
            names = "--severity",
            paramLabel = "SEVERITY",
            completionCandidates = SeverityNames.class,
            description = "Minimum severity that fails: note, warning or error (default).")
    private @Nullable String severity;

    @Option(
            names = "--rule",
            paramLabel = "NAME=SEVERITY",
            description = "Severity of a rule: off, note, warning or error.")
    private Map<String, String> rules = new LinkedHashMap<>();

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            completionCandidates = MethodNames.class,
            description = "Method of JSON and forms that name none.")
    private String method = "";

    @Option(names = "--spec", paramLabel = "PLACE", description = SpecPlace.HELP)
    private @Nullable String otherSpec;

    @Option(names = "--config", paramLabel = "FILE", description = "Settings; else .memsetkit.toml here or above.")
    private @Nullable Path config;

    @Option(names = "--strict", description = "Fail where something mentions the API and was not read.")
    private boolean strict;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Report only findings that are not in this file; with --update-baseline write it.")
    private @Nullable Path baseline;

    @Option(names = "--update-baseline", description = "Write all findings into the baseline file, and do not fail.")
    private boolean updateBaseline;

    @Option(names = "--fix", description = "Repair what is certain: print the differences, then change the files.")
    private boolean fix;

    @Option(names = "--diff", description = "Print what --fix would change, and change nothing.")
    private boolean diff;

    @Option(
            names = "--explain",
            paramLabel = "RULE",
            completionCandidates = RuleNames.class,
            description = "Print what a rule means, and check nothing.")
    private @Nullable String explain;

    /** The rules, for completion. */
    static final class RuleNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return RuleHelp.rules().iterator();
        }
    }

    /** The methods, for completion. */
    static final class MethodNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return new Documentation().methods().iterator();
        }
    }

    /** What {@code --severity} takes, for completion. */
    static final class SeverityNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("note", "warning", "error").iterator();
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (explain != null) {
            return explain(out, explain);
        }
        if (arguments.isEmpty()) {
            throw new UsageException(CliMessage.NOTHING_TO_CHECK.text());
        }
        ConfigFile settings = config == null ? ConfigFile.find(Path.of("")) : ConfigFile.read(config);
        if (updateBaseline && baseline == null && settings.baseline().isEmpty()) {
            throw new UsageException(CliMessage.NO_BASELINE.text());
        }
        LintTask task = new LintTask(
                rules(settings),
                format == null ? LintTask.format(settings) : format,
                method,
                baseline == null
                        ? settings
                        : settings.withBaseline(baseline.toAbsolutePath().toString()),
                updateBaseline,
                fix ? LintTask.Repair.WRITE : diff ? LintTask.Repair.SHOW : LintTask.Repair.NOTHING);
        return task.run(
                arguments,
                SpecPlace.documentation(otherSpec, spec),
                out,
                spec.commandLine().getErr());
    }

    private Rules rules(ConfigFile settings) {
        Map<String, LintLevel> severities = new HashMap<>(settings.rules());
        rules.forEach((rule, word) -> severities.put(rule, ConfigFile.severity(word, "--rule " + rule)));
        settings.rules().keySet().forEach(rule -> requireRule(rule, settings.file() + ": "));
        rules.keySet().forEach(rule -> requireRule(rule, "--rule: "));
        return new Rules(
                severities,
                severity == null
                        ? settings.severity().orElse(LintLevel.ERROR)
                        : ConfigFile.least(severity, "--severity"),
                strict);
    }

    private static int explain(PrintWriter out, String rule) {
        requireRule(rule, "");
        out.println(RuleHelp.page(rule));
        return ExitCode.CLEAN;
    }

    private static void requireRule(String rule, String where) {
        if (!RuleHelp.rules().contains(rule)) {
            String near = Suggestion.nearest(rule, RuleHelp.rules());
            throw new UsageException(CliMessage.UNKNOWN_RULE.text(
                    where,
                    rule,
                    (near == null ? "." : "; did you mean " + near + "?"),
                    String.join(", ", RuleHelp.rules())));
        }
    }
}
