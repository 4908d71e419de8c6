package dev.memsetkit.codegen.plugin;

import dev.memsetkit.codegen.message.Messages;
import dev.memsetkit.extractor.SpecLoader;
import dev.memsetkit.extractor.corrections.Corrections;
import dev.memsetkit.extractor.diff.DiffFormat;
import dev.memsetkit.spec.diff.DiffText;
import dev.memsetkit.spec.diff.FailOn;
import dev.memsetkit.spec.diff.SpecDiff;
import dev.memsetkit.spec.file.PendingFile;
import dev.memsetkit.spec.file.ProtectedInputs;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Tells what changed between two specs or documentation sources, and what that means for users of the client. */
@Mojo(name = "diff", threadSafe = true, requiresProject = false)
final class DiffMojo extends AbstractReadingMojo {

    /** The old state (has to be set): a spec (.json), or a folder, page, PDF, text or http(s) address of the documentation. */
    @Parameter(property = "memsetkit.old")
    private String old = "";

    /** The new state (has to be set), as {@code old}. */
    @Parameter(property = "memsetkit.new")
    private String now = "";

    /**
     * Which changes make the build fail: {@code breaking} (what could not be read counts, it may break),
     * {@code known-breaking} (it does not), {@code any} or {@code none}.
     */
    @Parameter(property = "memsetkit.failOn", defaultValue = "none")
    private String failOn = "";

    /** OpenAPI Overlay 1.0 document to apply to what has no corrections yet; a spec knows of its own. */
    @Parameter(property = "memsetkit.corrections")
    private @Nullable File corrections;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private @Nullable File basedir;

    /** Version of the client made from {@code old}; then the diff tells the version that the next one should have. */
    @Parameter(property = "memsetkit.currentVersion")
    private @Nullable String currentVersion;

    /** Files that the diff is written to as well: text (.txt), Markdown (.md), data (.json) or a page (.html). */
    @Parameter(property = "memsetkit.diffFiles")
    private List<File> diffFiles = List.of();

    @Override
    void read() throws IOException, MojoFailureException {
        if (old.isBlank() || now.isBlank()) {
            throw new MojoFailureException(Messages.nothingToCompare(old.isBlank(), now.isBlank()));
        }
        FailOn choice = FailOn.ofName(failOn).orElseThrow(() -> new MojoFailureException(Messages.badFailOn(failOn)));
        SpecLoader places = new SpecLoader(
                extractor(),
                getLog()::warn,
                corrections == null || corrections.equals(basedir) ? null : Corrections.read(corrections.toPath()),
                InputStream.nullInputStream());
        SpecDiff between = places.compare(old, now);
        SpecDiff diff = currentVersion == null ? between : between.forClient(currentVersion);
        for (File file : diffFiles) {
            Path path = file.toPath();
            new ProtectedInputs(List.of(old, now)).requireOther(path);
            PendingFile.write(path, DiffFormat.of(path).write(diff).getBytes(StandardCharsets.UTF_8));
        }
        DiffText.write(diff).lines().forEach(line -> getLog().info(line));
        if (choice.fails(diff)) {
            throw new MojoFailureException(Messages.forbiddenChanges(failOn));
        }
    }
}
