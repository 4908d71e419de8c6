package dev.memsetkit.codegen.plugin;

import dev.memsetkit.codegen.message.Messages;
import dev.memsetkit.codegen.output.Fingerprint;
import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.corrections.Corrections;
import dev.memsetkit.extractor.finding.Difference;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.message.InputError;
import dev.memsetkit.extractor.report.Summary;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.extractor.source.LoadedDocumentation;
import dev.memsetkit.extractor.source.RawPage;
import dev.memsetkit.spec.file.ProtectedInputs;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that read one documentation have in common. */
abstract class AbstractDocumentationMojo extends AbstractReadingMojo {

    /**
     * Folders, pages, PDFs, texts or http(s) addresses of the documentation. Several forms of one release are merged, HTML
     * before PDF before text; pages given one by one belong together.
     */
    @Parameter(property = "memsetkit.docs", required = true)
    private List<String> docs = List.of();

    /**
     * OpenAPI Overlay 1.0 document with what is known better than the documentation; it is applied to the spec. Without
     * it, or where it is empty, the spec says what the documentation says.
     */
    @Parameter(property = "memsetkit.corrections")
    private @Nullable File corrections;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private @Nullable File basedir;

    /** Whether the build fails when something that looks like a fact could not be read. */
    @Parameter(property = "memsetkit.failOnLostFacts", defaultValue = "true")
    private boolean failOnLostFacts;

    /** Whether the build fails when two formats of the documentation disagree. */
    @Parameter(property = "memsetkit.strict", defaultValue = "false")
    private boolean strict;

    final List<String> docs() {
        return docs;
    }

    /** The corrections; an empty name, which Maven makes the project's folder of, is none. */
    final @Nullable File corrections() {
        return corrections == null || corrections.equals(basedir) ? null : corrections;
    }

    /** What names of files are relative to. */
    final Path folder() {
        return basedir == null ? Path.of("").toAbsolutePath() : basedir.toPath();
    }

    /** What is read, which no output may overwrite. */
    final ProtectedInputs inputFiles() {
        List<String> inputs = new ArrayList<>(docs);
        File file = corrections();
        if (file != null) {
            inputs.add(file.toString());
        }
        return new ProtectedInputs(inputs);
    }

    final boolean strict() {
        return strict;
    }

    /** Reads the loaded documentation and corrects what was read. */
    final Extraction read(Extractor extractor, List<LoadedDocumentation> loaded) {
        Extraction extraction = extractor.extractForms(loaded);
        File file = corrections();
        return file == null ? extraction : extraction.corrected(Corrections.read(file.toPath()));
    }

    /**
     * Tells of disagreements and of facts that were not read.
     *
     * @throws MojoFailureException if they are not to be borne
     */
    final void requireSound(Extraction extraction) throws MojoFailureException {
        List<Difference> disagreements = extraction.differences(Difference.Kind.DISAGREEMENT);
        disagreements.forEach(difference -> getLog().warn("memsetkit: the formats disagree: " + difference));
        if (strict && !disagreements.isEmpty()) {
            throw new MojoFailureException(Messages.disagreements(disagreements.size()));
        }
        extraction.findings(Finding.Kind.UNDECIDED).stream()
                .filter(finding -> finding.code().equals(Finding.NOT_READ))
                .forEach(finding -> getLog().warn("memsetkit: " + Summary.line(finding)));
        List<Finding> lost = extraction.findings(Finding.Kind.LOST);
        lost.forEach(finding -> getLog().error("memsetkit: " + Summary.line(finding)));
        if (failOnLostFacts && !lost.isEmpty()) {
            throw new MojoFailureException(Messages.lostFacts(lost.size()));
        }
    }

    /** Tells what was read. */
    final void summarize(Extraction extraction) {
        getLog().info("memsetkit: " + Summary.totals(extraction));
        File file = corrections();
        if (file != null) {
            getLog().info("memsetkit: " + extraction.corrections().size() + " facts corrected by " + file);
        }
        getLog().info("memsetkit: " + Summary.counts(extraction));
    }

    /** A sum of all that a spec is read from. */
    final Fingerprint inputs(List<LoadedDocumentation> loaded) throws IOException {
        Fingerprint fingerprint = fingerprint().add(Boolean.toString(strict)).add(Boolean.toString(failOnLostFacts));
        File file = corrections();
        if (file != null) {
            if (!file.isFile()) {
                throw InputError.NO_SUCH_CORRECTIONS.at(file);
            }
            fingerprint.add(file.toString()).add(Files.readAllBytes(file.toPath()));
        }
        for (LoadedDocumentation form : loaded) {
            fingerprint.add(form.origin());
            for (RawPage page : form.pages()) {
                fingerprint.add(page.origin()).add(page.bytes());
            }
        }
        return fingerprint;
    }
}
