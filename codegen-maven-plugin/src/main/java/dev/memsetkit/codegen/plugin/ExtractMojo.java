package dev.memsetkit.codegen.plugin;

import dev.memsetkit.codegen.SpecSource;
import dev.memsetkit.codegen.message.Messages;
import dev.memsetkit.codegen.output.Fingerprint;
import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.report.ReportFormat;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.extractor.source.LoadedDocumentation;
import dev.memsetkit.spec.file.Outputs;
import dev.memsetkit.spec.file.PendingFile;
import dev.memsetkit.spec.openrpc.OpenRpcWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Reads the documentation into a method spec. */
@Mojo(name = "extract", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true, requiresProject = false)
final class ExtractMojo extends AbstractDocumentationMojo {

    /** Where the method spec is written. */
    @Parameter(
            property = "memsetkit.specFile",
            defaultValue = "${project.build.directory}/memsetkit/memset-api.openrpc.json",
            required = true)
    private String specFile = "";

    /** Files that a report is written to: every fact with its place and words. Pages (.html) or data (.json). */
    @Parameter(property = "memsetkit.reports")
    private List<File> reports = List.of();

    @Override
    void read() throws IOException, MojoFailureException {
        SpecSource place = new SpecSource(specFile, folder());
        if (place.isRemote()) {
            throw new IllegalArgumentException(Messages.specNotWritable(specFile));
        }
        Path spec = place.file();
        Outputs.requireDistinct(
                Stream.concat(Stream.of(spec), reports().stream()).toList());
        Path remembered = workFile("extract.fingerprint");
        Extractor extractor = extractor();
        List<LoadedDocumentation> loaded = extractor.load(docs());
        String inputs = inputs(loaded).add(spec.toString()).value();
        boolean current = Files.isRegularFile(spec)
                && Files.isRegularFile(remembered)
                && Files.readString(remembered).equals(outputs(inputs, spec));
        if (current) {
            getLog().debug("memsetkit: the spec is up to date");
            return;
        }
        Extraction extraction = read(extractor, loaded);
        inputFiles().requireOther(spec);
        for (Path report : reports()) {
            inputFiles().requireOther(report);
        }
        // Before the build may fail: a report is what one looks at then.
        for (Path report : reports()) {
            PendingFile.write(report, ReportFormat.of(report).write(extraction).getBytes(StandardCharsets.UTF_8));
        }
        requireSound(extraction);
        byte[] json = OpenRpcWriter.write(extraction.spec()).getBytes(StandardCharsets.UTF_8);
        boolean same = Files.isRegularFile(spec) && Arrays.equals(Files.readAllBytes(spec), json);
        if (!same) {
            PendingFile.write(spec, json);
        }
        PendingFile.write(remembered, outputs(inputs, spec).getBytes(StandardCharsets.UTF_8));
        summarize(extraction);
    }

    private List<Path> reports() {
        return reports.stream().map(File::toPath).toList();
    }

    private String outputs(String inputs, Path spec) throws IOException {
        Fingerprint fingerprint = new Fingerprint().add(inputs).add(content(spec));
        for (Path report : reports()) {
            fingerprint.add(report.toString());
            fingerprint.add(content(report));
        }
        return fingerprint.value();
    }

    /** A device or pipe holds nothing to be read again. */
    private static byte[] content(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }
}
