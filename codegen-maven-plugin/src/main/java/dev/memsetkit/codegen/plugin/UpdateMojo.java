package dev.memsetkit.codegen.plugin;

import dev.memsetkit.codegen.ClientFolder;
import dev.memsetkit.codegen.message.Messages;
import dev.memsetkit.extractor.diff.DiffFormat;
import dev.memsetkit.spec.diff.SpecDiff;
import dev.memsetkit.spec.file.PendingFile;
import dev.memsetkit.spec.openrpc.OpenRpcWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Brings the committed spec up to date with the documentation, says what changed, and generates the client anew where {@code outputDirectory} is set. */
@Mojo(name = "update", threadSafe = true, requiresProject = false)
final class UpdateMojo extends AbstractCommittedSpecMojo {

    /** Changelog in the form of Keep a Changelog that gets an entry under "Unreleased"; none where it is not set. */
    @Parameter(property = "memsetkit.changelog")
    private @Nullable File changelog;

    /** Files that the diff is written to: text (.txt), Markdown (.md), data (.json) or a page (.html). */
    @Parameter(property = "memsetkit.diffFiles")
    private List<File> diffFiles = List.of();

    /** Version of the client made from the committed spec; then the diff tells the version that the next should have. */
    @Parameter(property = "memsetkit.currentVersion")
    private @Nullable String currentVersion;

    /** Source root whose client is generated anew; without it the next build does that. */
    @Parameter(property = "memsetkit.outputDirectory")
    private @Nullable File outputDirectory;

    /** Package of the client class. */
    @Parameter(property = "memsetkit.basePackage", defaultValue = "dev.memsetkit.client")
    private String basePackage = "";

    /** Address below which the pages of the documentation are published, for links in the Javadoc of the client. */
    @Parameter(property = "memsetkit.documentationUrl", defaultValue = "")
    private String documentationUrl = "";

    @Override
    void read() throws IOException, MojoFailureException {
        ClientFolder client = outputDirectory == null
                ? null
                : new ClientFolder(outputDirectory.toPath(), basePackage, "update", documentationUrl);
        Comparison comparison = compare();
        SpecDiff diff = comparison.diff();
        requireNothingLost(diff);
        requireRead(diff);
        SpecDiff told = currentVersion == null ? diff : diff.forClient(currentVersion);
        byte[] json = OpenRpcWriter.write(comparison.expected()).getBytes(StandardCharsets.UTF_8);
        inputFiles().requireOther(committedSpec());
        for (File file : diffFiles) {
            inputFiles().requireOther(file.toPath());
            write(file.toPath(), DiffFormat.of(file.toPath()).write(told).getBytes(StandardCharsets.UTF_8));
        }
        comparison.inWords(told).forEach(line -> getLog().info(line));
        if (changelog != null && !diff.isEmpty()) {
            Path path = changelog.toPath();
            String text = Files.isRegularFile(path) ? Files.readString(path) : "";
            write(path, ChangelogUpdate.added(text, diff).getBytes(StandardCharsets.UTF_8));
        }
        write(committedSpec(), json);
        if (client == null) {
            getLog().info("memsetkit: " + Messages.clientNotWritten());
        } else {
            client.updateIfChanged(json, committedSpec().toString(), fingerprint())
                    .ifPresent(done -> getLog().info("memsetkit: " + done.inWords()));
        }
    }

    /** Writes what changed only, so that incremental compilers and people see just that. */
    private void write(Path path, byte[] content) throws IOException {
        if (Files.isRegularFile(path) && Arrays.equals(Files.readAllBytes(path), content)) {
            getLog().debug("memsetkit: " + path + " is up to date");
            return;
        }
        PendingFile.write(path, content);
        getLog().info("memsetkit: wrote " + path);
    }
}
