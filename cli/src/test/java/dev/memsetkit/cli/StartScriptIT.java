package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script: it keeps an archive of classes, and works where it cannot. */
class StartScriptIT {

    private static final String FOUND = "error: ttl is \"9\"";

    @TempDir
    private Path folder = Path.of("");

    private final Map<String, String> environment = new HashMap<>();

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh: the start script is for Unix");
        Path home = Files.createDirectories(folder.resolve("a b"));
        Path script = Files.copy(Path.of("src/main/scripts/memsetkit"), home.resolve("memsetkit"));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.copy(Path.of("target/memsetkit.jar"), home.resolve("memsetkit.jar"));
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("PATH", System.getenv("PATH"));
    }

    private Process start(String program) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(program, "lint", "dns.zone_create", "nickname=x", "ttl=9");
        builder.directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Run end(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, err);
    }

    private Run run() throws IOException, InterruptedException {
        return end(start("a b/memsetkit"));
    }

    private List<Path> archives() throws IOException {
        Path cache = folder.resolve("cache/memsetkit");
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }

    private static void assertFound(Run run) {
        assertThat(run.err).isEmpty();
        assertThat(run.code).isEqualTo(1);
        assertThat(run.out).contains(FOUND);
    }

    @Test
    void makesOneArchiveWhoeverStartsFirst() throws IOException, InterruptedException {
        List<Process> together = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            together.add(start("a b/memsetkit"));
        }
        for (Process process : together) {
            assertFound(end(process));
        }
        assertThat(archives()).hasSize(1);
        FileTime made = Files.readAttributes(archives().get(0), BasicFileAttributes.class)
                .creationTime();
        assertFound(run());
        assertThat(Files.readAttributes(archives().get(0), BasicFileAttributes.class)
                        .creationTime())
                .isEqualTo(made);
    }

    @Test
    void anotherJarMakesAnotherArchive() throws IOException, InterruptedException {
        assertFound(run());
        for (long day : new long[] {-1, 1}) {
            FileTime time = FileTime.fromMillis(System.currentTimeMillis() / 1000 * 1000 + day * 86_400_000);
            Files.setLastModifiedTime(folder.resolve("a b/memsetkit.jar"), time);
            assertFound(run());
            assertThat(archives())
                    .singleElement()
                    .satisfies(archive ->
                            assertThat(Files.getLastModifiedTime(archive)).isEqualTo(time));
        }
    }

    @Test
    void worksThroughALinkAndFromThePath() throws IOException, InterruptedException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("lint-calls"), Path.of("../a b/memsetkit"));

        assertFound(end(start("bin/lint-calls")));
        assertFound(end(start(bin.resolve("lint-calls").toString())));
        assertFound(end(start(folder.resolve("a b/memsetkit").toString())));
    }

    @Test
    void worksWithoutAPlaceForTheArchive() throws IOException, InterruptedException {
        environment.put(
                "XDG_CACHE_HOME", Files.writeString(folder.resolve("file"), "").toString());
        assertFound(run());
        environment.remove("XDG_CACHE_HOME");
        assertFound(run());
        environment.put("HOME", folder.resolve("home").toString());
        assertFound(run());
        assertThat(folder.resolve("home/.cache/memsetkit")).isDirectoryContaining("glob:**.jsa");
    }

    @Test
    void aBrokenArchiveIsNoObstacle() throws IOException, InterruptedException {
        assertFound(run());
        Path archive = archives().get(0);
        FileTime time = Files.getLastModifiedTime(archive);
        Files.delete(archive);
        Files.writeString(archive, "no archive");
        Files.setLastModifiedTime(archive, time);

        assertFound(run());
    }

    @Test
    void saysThatTheInputIsClosed() throws IOException, InterruptedException {
        assertFound(run()); // With the archive, the machine's first file is another one.
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", "exec 'a b/memsetkit' call dns.zone_info id=- <&-");
        builder.directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);

        Run run = end(builder.start());

        assertThat(run.err).isEqualTo("error: id: cannot read the standard input: the standard input is closed\n");
        assertThat(run.code).isEqualTo(2);
    }

    @Test
    void saysWhichJavaIsMissing() throws IOException, InterruptedException {
        environment.put("JAVA_HOME", folder.resolve("nowhere").toString());
        Run none = run();
        assertThat(none.code).isEqualTo(2);
        assertThat(none.err)
                .isEqualTo("memsetkit: found no java: install a JDK of version 17 or newer, or set JAVA_HOME\n");

        Path old = Files.createDirectories(folder.resolve("old/bin"));
        Files.createFile(
                old.resolve("java"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.writeString(folder.resolve("old/release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"11.0.2\"\n");
        environment.put("JAVA_HOME", folder.resolve("old").toString());
        Run eleven = run();
        assertThat(eleven.code).isEqualTo(2);
        assertThat(eleven.err).startsWith("memsetkit: found java 11.0.2 in ").contains("expected 17 or newer");
    }
}
