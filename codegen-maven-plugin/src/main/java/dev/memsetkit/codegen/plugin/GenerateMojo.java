package dev.memsetkit.codegen.plugin;

import dev.memsetkit.codegen.message.Messages;
import dev.memsetkit.spec.model.SpecException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Generates the typed client of a method spec and adds it to the sources of the project. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
final class GenerateMojo extends AbstractMemsetkitMojo {

    /** The method spec: an OpenRPC document of the profile. */
    @Parameter(
            property = "memsetkit.specFile",
            defaultValue = "${project.build.directory}/memsetkit/memset-api.openrpc.json",
            required = true)
    private File specFile = new File("");

    /** Package of the client class; the other packages lie below it. */
    @Parameter(property = "memsetkit.basePackage", defaultValue = "dev.memsetkit.client", required = true)
    private String basePackage = "";

    /** The source root that the client is written to. */
    @Parameter(
            property = "memsetkit.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/memsetkit",
            required = true)
    private File outputDirectory = new File("");

    /** Whether the client is for the tests of the project only: it is added to their sources. */
    @Parameter(property = "memsetkit.testSources", defaultValue = "false")
    private boolean testSources;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project = new MavenProject();

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        ClientFolder client = new ClientFolder(
                outputDirectory.toPath(),
                basePackage,
                Objects.requireNonNull(execution).getExecutionId());
        client.requirePackage();
        try {
            generate(client);
        } catch (SpecException | IllegalStateException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(Messages.unreadable("the client cannot be written", e.getMessage()), e);
        }
        if (testSources) {
            project.addTestCompileSourceRoot(outputDirectory.getPath());
            project.addTestResource(nativeImageConfig());
        } else {
            project.addCompileSourceRoot(outputDirectory.getPath());
            project.addResource(nativeImageConfig());
        }
    }

    /** What is generated beside the sources, to be put into the jar. */
    private Resource nativeImageConfig() {
        Resource resource = new Resource();
        resource.setDirectory(outputDirectory.getPath());
        resource.addInclude("META-INF/native-image/**");
        return resource;
    }

    private void generate(ClientFolder client) throws IOException {
        Path spec = specFile.toPath();
        if (Files.isDirectory(spec)) {
            throw new SpecException(Messages.specIsFolder(spec));
        } else if (!Files.isRegularFile(spec)) {
            throw new SpecException(Messages.noSpec(spec));
        }
        String done = client.update(Files.readAllBytes(spec), spec.toString(), fingerprint())
                .orElse("");
        if (done.isEmpty()) {
            getLog().debug("memsetkit: the client is up to date");
        } else {
            getLog().info("memsetkit: " + done);
        }
    }
}
