package dev.memsetkit.cli;

import dev.memsetkit.cli.config.ConfigFile;
import dev.memsetkit.cli.http.OwnHosts;
import dev.memsetkit.cli.http.RequestCalls;
import dev.memsetkit.cli.lint.ArgumentCall;
import dev.memsetkit.cli.lint.Baseline;
import dev.memsetkit.cli.lint.CallLinter;
import dev.memsetkit.cli.lint.ChunkLinter;
import dev.memsetkit.cli.lint.Input;
import dev.memsetkit.cli.lint.LintFinding;
import dev.memsetkit.cli.lint.LintLevel;
import dev.memsetkit.cli.lint.LintRun;
import dev.memsetkit.cli.lint.Rules;
import dev.memsetkit.cli.lint.Totals;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.output.FindingWriter;
import dev.memsetkit.cli.output.OutputFormat;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.cli.text.ClosedInput;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks what it is told to.
 *
 * @param rules how bad findings are
 * @param format the form of the findings
 * @param method method of JSON and forms that name none; empty for none
 * @param settings the settings of the project
 * @param updateBaseline whether all findings are known from now on
 * @param repair whether files are repaired, or only shown how
 */
record LintTask(
        Rules rules, OutputFormat format, String method, ConfigFile settings, boolean updateBaseline, Repair repair) {

    /** What is done about findings that can be repaired. */
    enum Repair {
        NOTHING,
        SHOW,
        WRITE
    }

    /**
     * Whether the arguments of the program ask to check something, with no options. The command line need not be parsed then.
     */
    static boolean isWithoutOptions(String[] arguments) {
        for (String argument : arguments) {
            if ((argument.startsWith("-") && !argument.equals("-")) || argument.startsWith("@")) {
                return false;
            }
        }
        return arguments.length > 1 && arguments[0].equals("lint");
    }

    /** The task that the settings describe. */
    static LintTask of(ConfigFile settings) {
        return new LintTask(
                new Rules(settings.rules(), settings.severity().orElse(LintLevel.ERROR), false),
                format(settings),
                "",
                settings,
                false,
                Repair.NOTHING);
    }

    static OutputFormat format(ConfigFile settings) {
        String name = settings.format().orElse("text");
        for (OutputFormat candidate : OutputFormat.values()) {
            if (candidate.name().equals(name)) {
                return candidate;
            }
        }
        throw new UsageException(
                CliMessage.UNKNOWN_LINT_FORMAT.text(settings.file(), name, List.of(OutputFormat.values())));
    }

    /** Checks a call or files; gives the exit code. */
    int run(List<String> arguments, Documentation documentation, PrintWriter out, PrintWriter err)
            throws IOException, InterruptedException {
        CallLinter linter = new CallLinter(documentation, rules, Terminal.excerptWidth());
        FindingWriter writer = format.writer(out, Terminal.colours(), Terminal.columns(), version());
        Totals totals;
        if (InputFiles.isMethod(arguments, documentation)) {
            totals = new Totals();
            for (LintFinding finding : linter.arguments(ArgumentCall.of(arguments, documentation), totals)) {
                writer.write(finding);
            }
        } else {
            RequestCalls requests =
                    new RequestCalls(documentation, new OwnHosts(documentation.hostsAnd(settings.hosts())));
            totals = files(arguments, new ChunkLinter(linter, requests, method), writer, err);
        }
        writer.end(totals);
        out.flush();
        if (totals.unreadable() > 0) {
            return ExitCode.UNREADABLE;
        }
        return !updateBaseline && totals.errors() + totals.warnings() > 0 ? ExitCode.VIOLATIONS : ExitCode.CLEAN;
    }

    private Totals files(List<String> arguments, ChunkLinter chunks, FindingWriter writer, PrintWriter err)
            throws IOException, InterruptedException {
        Path folder = folder();
        Path baselineFile = settings.baseline().map(folder::resolve).orElse(null);
        Baseline baseline = baselineFile == null || updateBaseline ? Baseline.empty() : baseline(baselineFile);
        FileRepairs repairs = new FileRepairs();
        List<Input> inputs = new InputFiles(IgnoreRules.of(folder, settings.exclude())).of(arguments, ClosedInput.orStandard());
        if (inputs.isEmpty()) {
            err.println("note: " + CliMessage.NO_FILES.text(String.join(" ", arguments)));
        }
        Totals totals;
        try (ProgressLine progress = ProgressLine.on(err)) {
            totals = new LintRun(
                            chunks,
                            baseline,
                            finding -> {
                                progress.clear();
                                repairs.add(finding);
                                write(writer, finding);
                            },
                            progress::done)
                    .run(inputs);
        }
        if (updateBaseline && baselineFile != null) {
            baseline.write(baselineFile);
            err.println("note: " + baselineFile + " knows " + baseline.size() + " findings from now on");
        } else if (baseline.passedOver() > 0) {
            err.println("note: " + baseline.passedOver() + " findings are known (" + baselineFile + ")");
        }
        if (repair != Repair.NOTHING) {
            int count = repairs.run(err, repair == Repair.WRITE);
            err.println("note: " + count + (repair == Repair.WRITE ? " repaired" : " can be repaired with --fix"));
        }
        return totals;
    }

    private Path folder() {
        Path here = Path.of("").toAbsolutePath();
        Path parent = settings.file().isEmpty()
                ? null
                : Path.of(settings.file()).toAbsolutePath().normalize().getParent();
        return parent == null ? here : parent;
    }

    private static Baseline baseline(Path file) {
        try {
            return Baseline.read(file);
        } catch (IOException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static void write(FindingWriter writer, LintFinding finding) {
        try {
            writer.write(finding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of the jar that runs; "development" where there is none. */
    static String version() {
        String version = LintTask.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
