package dev.memsetkit.cli;

import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.report.DiffFormat;
import dev.memsetkit.spec.ApiSpec;
import dev.memsetkit.spec.OpenRpcReader;
import dev.memsetkit.spec.diff.FailOn;
import dev.memsetkit.spec.diff.SpecDiff;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two specs or documentations. */
@Command(
        name = "diff",
        description =
                "Tells what changed between two specs or documentations, and what that means for users of the client.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:changes that --fail-on does not allow", "2:something could not be read"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  memsetkit spec diff old.openrpc.json https://example.org/apidocs/",
            "  memsetkit spec diff --fail-on breaking --format markdown old.json MemsetAPI.pdf"
        })
final class SpecDiffCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "A spec (.json), or a folder, page, PDF, text or http(s) address of the documentation.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The same, newer.")
    private String now = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; TEXT where nothing is set.",
            defaultValue = "TEXT")
    private DiffFormat format = DiffFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "CHANGES",
            description = "Which changes are a failure: breaking, any or none.",
            defaultValue = "none")
    private String failOn = "";

    @Option(
            names = "--current-version",
            paramLabel = "VERSION",
            description = "Version of the client made from OLD; prints the version that the next one should have.")
    private @Nullable String currentVersion;

    @Override
    public Integer call() {
        FailOn choice = FailOn.ofName(failOn)
                .orElseThrow(() ->
                        new UsageException("--fail-on: found \"" + failOn + "\", expected breaking, any or none"));
        SpecDiff diff = SpecDiff.between(read(old), read(now));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(format.write(diff));
        if (currentVersion != null) {
            out.println("next version: " + next(diff, currentVersion));
        }
        out.flush();
        return choice.fails(diff) ? ExitCode.VIOLATIONS : ExitCode.CLEAN;
    }

    private static String next(SpecDiff diff, String version) {
        try {
            return diff.nextVersion(version);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--current-version: " + e.getMessage());
        }
    }

    private static ApiSpec read(String place) {
        if (!place.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return new Extractor().extract(List.of(place)).spec();
        }
        try {
            return OpenRpcReader.read(Files.readString(Path.of(place)), place);
        } catch (NoSuchFileException e) {
            throw new UsageException(place + ": there is no such file");
        } catch (IOException e) {
            throw new UsageException(place + ": cannot be read: " + e.getMessage());
        }
    }
}
