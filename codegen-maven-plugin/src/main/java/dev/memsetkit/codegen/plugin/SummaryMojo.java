package dev.memsetkit.codegen.plugin;

import dev.memsetkit.codegen.SpecSource;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Prints what was extracted and generated, and where the jar is. */
@Mojo(name = "summary", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
final class SummaryMojo extends AbstractReadingMojo {

    /** The method spec that the client was generated from. */
    @Parameter(
            property = "memsetkit.specFile",
            defaultValue = "${project.build.directory}/memsetkit/memset-api.openrpc.json",
            required = true)
    private String specFile = "";

    /** The source root that the client was written to. */
    @Parameter(
            property = "memsetkit.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/memsetkit",
            required = true)
    private File outputDirectory = new File("");

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project = new MavenProject();

    @Override
    void read() throws IOException {
        SpecSource source = new SpecSource(specFile, project.getBasedir().toPath());
        ApiSpec spec = OpenRpcReader.read(source.read(this::extractor), source.place());
        int params = spec.methods().stream()
                .mapToInt(method -> method.params().size())
                .sum();
        getLog().info("extracted  " + spec.info().title() + " "
                + spec.info().version() + ": "
                + spec.methods().size() + " methods, " + params + " parameters, "
                + spec.errors().size()
                + " errors, " + spec.changelog().size() + " changelog entries, "
                + spec.problems().size()
                + " problems in the documentation -> " + specFile);
        getLog().info("generated  " + javaFiles() + " Java files -> " + outputDirectory);
        File jar = project.getArtifact().getFile();
        getLog().info("client jar " + (jar == null ? "(not built in this run)" : jar.getPath()));
    }

    private long javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(outputDirectory.toPath())) {
            return files.filter(file -> file.toString().endsWith(".java")).count();
        }
    }
}
