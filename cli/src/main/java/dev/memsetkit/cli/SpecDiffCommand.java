package dev.memsetkit.cli;

import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.text.ClosedInput;
import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.SpecLoader;
import dev.memsetkit.extractor.corrections.Corrections;
import dev.memsetkit.extractor.diff.DiffFormat;
import dev.memsetkit.spec.diff.FailOn;
import dev.memsetkit.spec.diff.SpecDiff;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two specs or documentation sources. */
@Command(
        name = "diff",
        description =
                "Shows what changed between two specs or documentation sources, and what that means for users of the client.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:changes that --fail-on does not allow", "2:something could not be read"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  memsetkit spec diff before.openrpc.json https://example.org/apidocs/",
            "  memsetkit spec diff --corrections corrections.json before.json docs/",
            "  memsetkit spec diff --fail-on breaking --format markdown before.json a.pdf"
        })
final class SpecDiffCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description =
                    "A spec (.json, - for standard input, a pipe, or an http(s) address that ends in .json), or a folder,"
                            + " page, PDF, text or http(s) address of the documentation.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The same, newer.")
    private String after = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; TEXT by default.",
            defaultValue = "TEXT")
    private DiffFormat format = DiffFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "CHANGES",
            description = "Which changes are a failure: breaking (what could not be read counts, it may break),"
                    + " known-breaking (it does not), any or none.",
            defaultValue = "none")
    private String failOn = "";

    @Option(
            names = "--current-version",
            paramLabel = "VERSION",
            description = "Version of the client made from OLD; the version that the next one should have is printed.")
    private @Nullable String currentVersion;

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description =
                    "OpenAPI Overlay 1.0 document to apply to what has no corrections yet; a spec knows of its own.")
    private @Nullable Path corrections;

    @Override
    public Integer call() {
        FailOn choice =
                FailOn.ofName(failOn).orElseThrow(() -> new UsageException(CliMessage.UNKNOWN_FAIL_ON.text(failOn)));
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        SpecLoader places = new SpecLoader(
                new Extractor(),
                warning -> command.getErr().println("warning: " + warning),
                corrections == null ? null : Corrections.read(corrections),
                ClosedInput.orStandard());
        SpecDiff diff = forClient(
                places.compare(UsageException.requireName("OLD", before), UsageException.requireName("NEW", after)));
        PrintWriter out = command.getOut();
        out.print(format.write(diff));
        out.flush();
        return choice.fails(diff) ? ExitCode.VIOLATIONS : ExitCode.CLEAN;
    }

    private SpecDiff forClient(SpecDiff diff) {
        try {
            return currentVersion == null ? diff : diff.forClient(currentVersion);
        } catch (IllegalArgumentException e) {
            throw new UsageException(CliMessage.WRONG_CURRENT_VERSION.text(e.getMessage()));
        }
    }
}
