package dev.memsetkit.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a consumer project is built with and Memsetkit is not. The selector scripts of {@code src/it} ask for it, so that
 * a project is skipped by name where it cannot be fetched.
 */
public final class RemoteArtifact {

    private static final int SECONDS = 120;

    private final String groupId;
    private final String artifactId;
    private final String version;

    /** The POM of an artifact. */
    public RemoteArtifact(String groupId, String artifactId, String version) {
        this.groupId = groupId;
        this.artifactId = artifactId;
        this.version = version;
    }

    /**
     * Whether it is there, or can be fetched; says so if not.
     *
     * @param repository the local repository of the consumer project
     * @param downloaded the local repository of the build around, from which the plugin that fetches comes
     * @param template the settings of the consumer projects
     * @param maven the folder of the Maven that builds the project
     */
    public boolean canBeFetched(Path repository, Path downloaded, Path template, Path maven)
            throws IOException, InterruptedException {
        Path pom = repository
                .resolve(groupId.replace('.', '/'))
                .resolve(artifactId)
                .resolve(version)
                .resolve(artifactId + "-" + version + ".pom");
        if (Files.isRegularFile(pom)) {
            return true;
        }
        Path folder = Files.createTempDirectory("fetch");
        Path settings = Files.writeString(
                folder.resolve("settings.xml"),
                Files.readString(template)
                        .replace("@localRepositoryUrl@", downloaded.toUri().toString()));
        Process process = new ProcessBuilder(List.of(
                        maven.resolve("bin/mvn").toString(),
                        "-B",
                        "-q",
                        "-N",
                        "-gs",
                        settings.toString(),
                        "-Dmaven.repo.local=" + repository,
                        "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:get",
                        "-Dtransitive=false",
                        "-Dartifact=" + groupId + ":" + artifactId + ":" + version + ":pom"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        boolean there = Files.isRegularFile(pom);
        if (!there) {
            System.out.println("cannot fetch " + artifactId + " " + version);
        }
        return there;
    }
}
