package dev.memsetkit.cli;

import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.corrections.Corrections;
import dev.memsetkit.extractor.finding.Difference;
import dev.memsetkit.extractor.report.ReportFormat;
import dev.memsetkit.extractor.report.Summary;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.extractor.source.Progress;
import dev.memsetkit.spec.file.PendingFile;
import dev.memsetkit.spec.file.ProtectedInputs;
import dev.memsetkit.spec.openrpc.OpenRpcWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads the documentation and writes the spec. */
@Command(
        name = "extract",
        description = "Reads the documentation and writes the method spec as an OpenRPC document.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was read",
            "1:facts were lost, or with --strict the formats disagree: see the summary",
            "2:bad input, nothing written"
        },
        footerHeading = "%nExample:%n",
        footer = "  memsetkit extract --docs spec/docs --out spec.openrpc.json")
final class ExtractCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--docs",
            required = true,
            paramLabel = "PATH_OR_URL",
            description = "Folder of pages, a page, a PDF, a text, or an http(s) address. May be given again: several"
                    + " formats of one release are merged, loose pages belong together.")
    private List<String> docs = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the spec is written.")
    private Path out = Path.of("");

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Where a report is written: every fact with its place and words, problems, unread text. A page"
                            + " (.html) or data (.json); may be given again.")
    private List<Path> reports = new ArrayList<>();

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = "OpenAPI Overlay 1.0 document to apply to the spec; without it the spec says what the"
                    + " documentation says.")
    private @Nullable Path corrections;

    @Option(names = "--strict", description = "Fail where two formats of the documentation disagree.")
    private boolean strict;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        // Where the spec goes to standard output, nothing else does.
        boolean piped = Stream.concat(Stream.of(out), reports.stream()).anyMatch(PendingFile::isStandardOutput);
        PrintWriter output =
                piped ? command.commandLine().getErr() : command.commandLine().getOut();
        Progress progress = TerminalProgress.orSilent(command.commandLine().getErr());
        List<ReportFormat> formats = reports.stream().map(ReportFormat::of).toList();
        docs.forEach(place -> UsageException.requireName("--docs", place));
        Extraction extraction = new Extractor(progress).extract(docs);
        if (corrections != null) {
            extraction = extraction.corrected(Corrections.read(corrections));
        }
        progress.step("");
        List<OutputFile> files = new ArrayList<>();
        files.add(new OutputFile(out, OpenRpcWriter.write(extraction.spec())));
        for (int i = 0; i < reports.size(); i++) {
            files.add(new OutputFile(reports.get(i), formats.get(i).write(extraction)));
        }
        List<String> inputs = new ArrayList<>(docs);
        if (corrections != null) {
            inputs.add(corrections.toString());
        }
        OutputFile.writeAll(files, new ProtectedInputs(inputs));
        output.print(Summary.of(extraction));
        files.forEach(file -> output.println("wrote " + file.path()));
        output.flush();
        boolean disagree = !extraction.differences(Difference.Kind.DISAGREEMENT).isEmpty();
        return extraction.losesFacts() || (strict && disagree) ? ExitCode.NOT_SURE : ExitCode.CLEAN;
    }
}
