package dev.memsetkit.codegen.plugin;

import dev.memsetkit.codegen.output.Fingerprint;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals have in common. */
abstract class AbstractMemsetkitMojo extends AbstractMojo {

    /** Does nothing. */
    @Parameter(property = "memsetkit.skip", defaultValue = "false")
    private boolean skip;

    /** Where the goals keep what they remember between two runs. */
    @Parameter(property = "memsetkit.workDirectory", defaultValue = "${project.build.directory}/memsetkit")
    private File workDirectory = new File("");

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin = new PluginDescriptor();

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        requireBooleans();
        if (skip) {
            getLog().info("memsetkit: skipped (memsetkit.skip)");
            return;
        }
        run();
    }

    private void requireBooleans() throws MojoFailureException {
        MojoExecution current = execution();
        try {
            new BooleanParameters(
                            current.getMojoDescriptor().getParameters(),
                            current.getConfiguration(),
                            new PluginParameterExpressionEvaluator(Objects.requireNonNull(session), current))
                    .check();
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    abstract void run() throws MojoExecutionException, MojoFailureException;

    final MojoExecution execution() {
        return Objects.requireNonNull(execution);
    }

    final PluginDescriptor plugin() {
        return plugin;
    }

    final Path workFile(String name) {
        return workDirectory.toPath().resolve(name);
    }

    /** A sum that already holds the plugin with what it depends on: another plugin makes other files. */
    final Fingerprint fingerprint() throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        for (Artifact artifact : plugin.getArtifacts()) {
            fingerprint.add(artifact.getId());
            if (artifact.isSnapshot()) { // The same version may be another one tomorrow.
                fingerprint.addFiles(artifact.getFile().toPath());
            }
        }
        return fingerprint;
    }
}
