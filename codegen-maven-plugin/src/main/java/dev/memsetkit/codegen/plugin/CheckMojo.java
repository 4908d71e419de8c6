package dev.memsetkit.codegen.plugin;

import dev.memsetkit.spec.diff.DiffText;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Fails when the committed spec no longer says what the documentation says. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
final class CheckMojo extends AbstractCommittedSpecMojo {

    @Override
    void read() throws IOException, MojoFailureException {
        if (!Files.isRegularFile(committedSpec())) {
            throw new MojoFailureException(committedSpec() + ": no such file; run "
                    + UpdateCommand.of(plugin(), docs(), committedSpec()) + ", or set memsetkit.committedSpec");
        }
        Comparison comparison = compare();
        requireNothingLost(comparison.diff());
        if (comparison.isCurrent()) {
            getLog().info("memsetkit: " + committedSpec() + " says what the documentation says");
            return;
        }
        DiffText.write(comparison.diff()).lines().forEach(line -> getLog().error(line));
        throw new MojoFailureException(committedSpec() + " does not say what the documentation says (see above);"
                + " update it with " + UpdateCommand.of(plugin(), docs(), committedSpec()));
    }
}
