package dev.memsetkit.codegen.plugin;

import dev.memsetkit.codegen.output.Fingerprint;
import dev.memsetkit.codegen.output.OutputFolder;
import dev.memsetkit.extractor.BadInputException;
import dev.memsetkit.extractor.Extraction;
import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.corrections.Corrections;
import dev.memsetkit.extractor.merge.Difference;
import dev.memsetkit.extractor.report.Finding;
import dev.memsetkit.extractor.report.ReportFormat;
import dev.memsetkit.extractor.report.Summary;
import dev.memsetkit.spec.OpenRpcWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Reads the documentation into a method spec. */
@Mojo(name = "extract", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true, requiresProject = false)
final class ExtractMojo extends AbstractMemsetkitMojo {

    /**
     * Folders, pages, PDFs, texts or http(s) addresses of the documentation. Several forms of one release are merged, HTML
     * before PDF before text; pages given one by one belong together.
     */
    @Parameter(property = "memsetkit.docs", required = true)
    private List<String> docs = List.of();

    /** Where the method spec is written. */
    @Parameter(
            property = "memsetkit.specFile",
            defaultValue = "${project.build.directory}/memsetkit/memset-api.openrpc.json",
            required = true)
    private File specFile = new File("");

    /**
     * OpenAPI Overlay 1.0 document with what is known better than the documentation; it is applied to the spec. Without
     * it, or where it is empty, the spec says what the documentation says.
     */
    @Parameter(property = "memsetkit.corrections")
    private @Nullable File corrections;

    /** Whether the build fails when something that looks like a fact could not be read. */
    @Parameter(property = "memsetkit.failOnLostFacts", defaultValue = "true")
    private boolean failOnLostFacts;

    /** Whether the build fails when two forms of the documentation disagree. */
    @Parameter(property = "memsetkit.strict", defaultValue = "false")
    private boolean strict;

    /** Files that a report is written to: every fact with its place and words. Pages (.html) or data (.json). */
    @Parameter(property = "memsetkit.reports")
    private List<File> reports = List.of();

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        try {
            extract();
        } catch (BadInputException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("the spec cannot be written: " + e.getMessage(), e);
        }
    }

    private void extract() throws IOException, MojoFailureException {
        Path spec = specFile.toPath();
        Path remembered = workFile("extract.fingerprint");
        String inputs = inputs(spec);
        boolean current = !inputs.isEmpty()
                && Files.isRegularFile(spec)
                && Files.isRegularFile(remembered)
                && Files.readString(remembered).equals(outputs(inputs, spec));
        if (current) {
            getLog().debug("memsetkit: the spec is up to date");
            return;
        }
        Extraction extraction = new Extractor(step -> getLog().debug("memsetkit: " + step)).extract(docs);
        if (corrections != null) {
            extraction = extraction.corrected(Corrections.read(corrections.toPath()));
        }
        // Before the build may fail: a report is what one looks at then.
        for (Path report : reports()) {
            OutputFolder.write(report, ReportFormat.of(report).write(extraction).getBytes(StandardCharsets.UTF_8));
        }
        List<Difference> disagreements = extraction.differences(Difference.Kind.DISAGREEMENT);
        disagreements.forEach(difference -> getLog().warn("memsetkit: the forms disagree: " + difference));
        if (strict && !disagreements.isEmpty()) {
            throw new MojoFailureException(
                    disagreements.size() + " facts on which the forms of the documentation disagree"
                            + " (see above); mend a form, or set memsetkit.strict=false");
        }
        List<Finding> lost = extraction.findings(Finding.Kind.LOST);
        lost.forEach(finding -> getLog().error("memsetkit: " + Summary.line(finding)));
        if (failOnLostFacts && !lost.isEmpty()) {
            throw new MojoFailureException(lost.size() + " facts of the documentation could not be read (see above);"
                    + " teach the grammar their words, or set memsetkit.failOnLostFacts=false");
        }
        byte[] json = OpenRpcWriter.write(extraction.spec()).getBytes(StandardCharsets.UTF_8);
        boolean same = Files.isRegularFile(spec) && Arrays.equals(Files.readAllBytes(spec), json);
        if (!same) {
            OutputFolder.write(spec, json);
        }
        OutputFolder.write(remembered, outputs(inputs, spec).getBytes(StandardCharsets.UTF_8));
        getLog().info("memsetkit: " + Summary.totals(extraction));
        if (corrections != null) {
            getLog().info("memsetkit: " + extraction.corrections().size() + " facts corrected by " + corrections);
        }
        getLog().info("memsetkit: "
                + extraction.findings(Finding.Kind.DOCUMENTATION).size() + " problems in the documentation itself, "
                + extraction.findings(Finding.Kind.UNREAD).size()
                + " sentences that look like constraints and are read by no phrase");
    }

    /** The sum of all pages; empty if they are not all on this machine and may change unseen. */
    private String inputs(Path spec) throws IOException {
        Fingerprint fingerprint = fingerprint().add(spec.toString()).add(Boolean.toString(strict));
        if (corrections != null) {
            if (!corrections.isFile()) {
                return "";
            }
            fingerprint.add(corrections.toString()).add(Files.readAllBytes(corrections.toPath()));
        }
        for (String place : docs) {
            if (place.startsWith("http://") || place.startsWith("https://")) {
                return "";
            }
            Path path = Path.of(place);
            if (!Files.exists(path)) {
                return "";
            }
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    fingerprint.add(file.toString()).add(Files.readAllBytes(file));
                }
            }
        }
        return fingerprint.value();
    }

    private List<Path> reports() {
        return reports.stream().map(File::toPath).toList();
    }

    private String outputs(String inputs, Path spec) throws IOException {
        Fingerprint fingerprint = new Fingerprint().add(inputs).add(Files.readAllBytes(spec));
        for (Path report : reports()) {
            fingerprint.add(report.toString());
            fingerprint.add(Files.isRegularFile(report) ? Files.readAllBytes(report) : new byte[0]);
        }
        return fingerprint.value();
    }
}
