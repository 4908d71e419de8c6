package dev.memsetkit.codegen.plugin;

import dev.memsetkit.codegen.message.Messages;
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
            throw new MojoFailureException(Messages.noCommittedSpec(committedSpec(), updateCommand()));
        }
        Comparison comparison = compare();
        requireNothingLost(comparison.diff());
        requireRead(comparison.diff());
        if (comparison.isCurrent()) {
            getLog().info("memsetkit: " + committedSpec() + " says what the documentation says");
            return;
        }
        comparison.inWords(comparison.diff()).forEach(line -> getLog().error(line));
        throw new MojoFailureException(Messages.staleSpec(committedSpec(), updateCommand()));
    }
}
