package dev.memsetkit.codegen.plugin;

import dev.memsetkit.codegen.message.Messages;
import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.diff.Change;
import dev.memsetkit.spec.diff.DiffText;
import dev.memsetkit.spec.diff.LossLimits;
import dev.memsetkit.spec.diff.SpecDiff;
import dev.memsetkit.spec.diff.UnannouncedRemovals;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import dev.memsetkit.spec.retention.Retention;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals have in common that hold the documentation against a spec that was read from it before. */
abstract class AbstractCommittedSpecMojo extends AbstractDocumentationMojo {

    /** The spec that was read before, as it is kept under version control. */
    @Parameter(
            property = "memsetkit.committedSpec",
            defaultValue = "${project.basedir}/src/main/memsetkit/memset-api.openrpc.json",
            required = true)
    private File committedSpec = new File("");

    /**
     * Whether methods and parameters that vanish from the documentation are kept for one release more, as
     * {@code @Deprecated(forRemoval = true)}.
     */
    @Parameter(property = "memsetkit.keepRemoved", defaultValue = "false")
    private boolean keepRemoved;

    /** How many methods may vanish that the changelog does not announce. */
    @Parameter(property = "memsetkit.maxLostMethods", defaultValue = "0")
    private int maxLostMethods;

    /** How many parameters and returned keys of methods that are still there may vanish unannounced. */
    @Parameter(property = "memsetkit.maxLostMembers", defaultValue = "0")
    private int maxLostMembers;

    /** How many constraints, values and rules may vanish unannounced. */
    @Parameter(property = "memsetkit.maxLostConstraints", defaultValue = "0")
    private int maxLostConstraints;

    /** Whether the build fails where words came to the documentation that no phrase reads, so that calls may be refused. */
    @Parameter(property = "memsetkit.failOnUnreadChanges", defaultValue = "true")
    private boolean failOnUnreadChanges;

    final Path committedSpec() {
        return committedSpec.toPath();
    }

    /**
     * The documentation beside the committed spec.
     *
     * @param extraction what the documentation says now
     * @param committed the committed spec; what the documentation says now if there is none yet
     * @param expected what the committed spec should be
     * @param isNew whether there is no committed spec yet
     */
    record Comparison(Extraction extraction, ApiSpec committed, ApiSpec expected, boolean isNew) {

        /** What changed in the documentation. */
        SpecDiff diff() {
            return SpecDiff.between(Retention.documented(committed), extraction.spec());
        }

        /** Whether the committed spec says what it should. */
        boolean isCurrent() {
            return SpecDiff.between(committed, expected).isEmpty()
                    && kept(committed).equals(kept(expected));
        }

        /**
         * {@return what an update does, a line each: the changes, then what is kept though the documentation lacks it}
         *
         * @param diff the {@link #diff()}, as it is to be told
         */
        List<String> inWords(SpecDiff diff) {
            if (isNew) {
                return List.of(Messages.newSpec(expected.methods().size()));
            }
            List<String> lines = new ArrayList<>();
            List<String> before = kept(committed);
            List<String> after = kept(expected);
            if (!diff.isEmpty()) {
                DiffText.write(diff).lines().forEach(lines::add);
            } else if (before.equals(after)) {
                DiffText.write(SpecDiff.between(committed, expected)).lines().forEach(lines::add);
            }
            before.stream()
                    .filter(line -> !after.contains(line))
                    .map(Messages::keptNoLonger)
                    .forEach(lines::add);
            after.stream()
                    .filter(line -> !before.contains(line))
                    .map(Messages::keptFromNow)
                    .forEach(lines::add);
            return lines;
        }

        private static List<String> kept(ApiSpec spec) {
            return spec.methods().stream()
                    .flatMap(method -> Stream.concat(
                            kept(method.name(), method.removedIn()),
                            method.params().stream()
                                    .flatMap(param -> kept(method.name() + " / " + param.name(), param.removedIn()))))
                    .toList();
        }

        private static Stream<String> kept(String name, String removedIn) {
            return removedIn.isEmpty() ? Stream.empty() : Stream.of(name + ", not in release " + removedIn);
        }
    }

    /** The command that brings the committed spec up to date, with what was set here. */
    final String updateCommand() {
        List<String> settings = new ArrayList<>();
        File file = corrections();
        if (file != null) {
            settings.add("-Dmemsetkit.corrections=" + file);
        }
        if (keepRemoved) {
            settings.add("-Dmemsetkit.keepRemoved=true");
        }
        limit(settings, "maxLostMethods", maxLostMethods);
        limit(settings, "maxLostMembers", maxLostMembers);
        limit(settings, "maxLostConstraints", maxLostConstraints);
        if (!failOnUnreadChanges) {
            settings.add("-Dmemsetkit.failOnUnreadChanges=false");
        }
        return UpdateCommand.of(plugin(), docs(), committedSpec(), settings);
    }

    private static void limit(List<String> settings, String name, int value) {
        if (value > 0) {
            settings.add("-Dmemsetkit." + name + "=" + value);
        }
    }

    /** Reads the documentation, and the committed spec if it is there. */
    final Comparison compare() throws IOException, MojoFailureException {
        Extractor extractor = extractor();
        Extraction extraction = read(extractor, extractor.load(docs()));
        requireSound(extraction);
        Path path = committedSpec();
        boolean isNew = !Files.isRegularFile(path);
        ApiSpec committed = !isNew ? OpenRpcReader.read(Files.readString(path), path.toString()) : extraction.spec();
        if (!committed.corrected().isEmpty() && extraction.spec().corrected().isEmpty()) {
            getLog().warn("memsetkit: "
                    + Messages.correctionsMissing(path, committed.corrected().size()));
        }
        ApiSpec expected = keepRemoved ? Retention.keep(committed, extraction.spec()) : extraction.spec();
        return new Comparison(extraction, committed, expected, isNew);
    }

    /**
     * Stops where too much vanished: a page that was not read must not quietly give a smaller client.
     *
     * @throws MojoFailureException that names what vanished, and from which pages
     */
    final void requireNothingLost(SpecDiff diff) throws MojoFailureException {
        UnannouncedRemovals losses = UnannouncedRemovals.of(diff);
        if (losses.exceed(new LossLimits(maxLostMethods, maxLostMembers, maxLostConstraints))) {
            losses.lines().forEach(line -> getLog().error("memsetkit: vanished: " + line));
            throw new MojoFailureException(Messages.unannouncedRemovals(
                    losses.methods().size(),
                    losses.members().size(),
                    losses.constraints().size()));
        }
    }

    /**
     * Stops where it could not be read what the documentation says now.
     *
     * @throws MojoFailureException that says so, after the places and words in the log
     */
    final void requireRead(SpecDiff diff) throws MojoFailureException {
        List<Change> unread = diff.unread();
        if (failOnUnreadChanges && !unread.isEmpty()) {
            unread.forEach(change -> getLog().error("memsetkit: could not be read: " + DiffText.line(change)));
            throw new MojoFailureException(Messages.unreadChanges(unread.size()));
        }
    }
}
