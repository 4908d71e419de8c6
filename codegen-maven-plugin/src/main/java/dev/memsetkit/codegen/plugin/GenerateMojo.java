package dev.memsetkit.codegen.plugin;

import dev.memsetkit.codegen.ClientFolder;
import dev.memsetkit.codegen.SpecSource;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** Generates the typed client of a method spec and adds it to the sources of the project. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
final class GenerateMojo extends AbstractReadingMojo {

    /**
     * The method spec, an OpenRPC document of the profile: a file, an http(s) address, or a resource of the class path of the
     * plugin, such as {@code classpath:/dev/memsetkit/spec/memset-api.openrpc.json}, the spec of the bundled documentation.
     * Pages at addresses are kept as those of the documentation are. A client of another spec takes another execution.
     */
    @Parameter(
            property = "memsetkit.specFile",
            defaultValue = "${project.build.directory}/memsetkit/memset-api.openrpc.json",
            required = true)
    private String specFile = "";

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

    /**
     * Address below which the pages of the documentation are published, such as {@code https://example.org/docs/}: Javadoc then
     * links to the places that it names.
     */
    @Parameter(property = "memsetkit.documentationUrl", defaultValue = "")
    private String documentationUrl = "";

    @Inject
    private @Nullable BuildContext buildContext;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project = new MavenProject();

    @Override
    void read() throws IOException {
        ClientFolder client = new ClientFolder(
                outputDirectory.toPath(), basePackage, execution().getExecutionId(), documentationUrl);
        SpecSource spec = new SpecSource(specFile, project.getBasedir().toPath());
        Optional<ClientFolder.Outcome> done =
                client.updateIfChanged(spec.read(this::extractor), spec.place(), fingerprint());
        if (done.isEmpty()) {
            getLog().debug("memsetkit: the client is up to date");
        } else {
            getLog().info("memsetkit: " + done.get().inWords());
            EclipseWorkspace.refresh(buildContext, done.get());
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
}
