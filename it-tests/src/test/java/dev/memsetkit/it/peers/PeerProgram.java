package dev.memsetkit.it.peers;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Scripts of {@code src/test/peers}, run by an interpreter that may be missing.
 *
 * @param name what is tested, for messages
 * @param probe a command that succeeds where the peer is installed
 * @param command the interpreter
 */
record PeerProgram(String name, List<String> probe, List<String> command) {

    static final Path SCRIPTS = Path.of("src/test/peers").toAbsolutePath();
    private static final Path NPM = Path.of("target/peers").toAbsolutePath();
    private static final int SECONDS = 60;
    private static final int FETCH_SECONDS = 300;

    static PeerProgram of(String name, String probe, String... command) {
        return new PeerProgram(name, List.of("sh", "-c", probe + " >/dev/null 2>&1"), List.of(command));
    }

    /** What npm fetches into {@code target/peers}. */
    static PeerProgram node(String name, String... command) {
        return new PeerProgram(name, List.of(), List.of(command));
    }

    /** Skips the test, by the name of the peer, where it is not installed. */
    void onlyWhereInstalled() throws IOException, InterruptedException {
        String missing = probe.isEmpty()
                ? missingNpm()
                : new ProcessBuilder(probe).start().waitFor() == 0 ? "" : "is not installed";
        if (!missing.isEmpty()) {
            System.out.println("skipped: " + name + " " + missing);
            Assumptions.abort(name + " " + missing);
        }
    }

    private static String missingNpm() throws IOException, InterruptedException {
        boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "npm")));
        if (!there) {
            return "needs npm, which is not installed";
        }
        Files.createDirectories(NPM);
        // Other test classes run in another process and want the same.
        try (FileChannel file = FileChannel.open(NPM.resolve("lock"), CREATE, WRITE)) {
            file.lock();
            return fetched() ? "" : "cannot be fetched by npm";
        }
    }

    private static boolean fetched() throws IOException, InterruptedException {
        byte[] wanted = Files.readAllBytes(SCRIPTS.resolve("package.json"));
        Path list = NPM.resolve("package.json");
        Path fetched = NPM.resolve("fetched");
        if (Files.exists(fetched) && Arrays.equals(Files.readAllBytes(list), wanted)) {
            return true;
        }
        Files.write(list, wanted);
        Process npm = new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--no-package-lock")
                .directory(NPM.toFile())
                .redirectErrorStream(true)
                .redirectOutput(NPM.resolve("npm.txt").toFile())
                .start();
        if (!npm.waitFor(FETCH_SECONDS, TimeUnit.SECONDS) || npm.exitValue() != 0) {
            npm.destroy();
            return false;
        }
        Files.createFile(fetched);
        return true;
    }

    /** A process that runs a script. */
    ProcessBuilder process(String script, String... arguments) {
        List<String> line = new ArrayList<>(command);
        line.add(SCRIPTS.resolve(script).toString());
        line.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT);
        process.environment().put("NODE_PATH", NPM.resolve("node_modules").toString());
        return process;
    }

    /** What a script prints of what it is given. */
    String run(String script, String input) throws IOException, InterruptedException {
        Path file = Files.createTempFile("peer", ".json");
        try {
            Files.writeString(file, input);
            Process process = process(script).redirectInput(file.toFile()).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroy();
                throw new AssertionError(name + " failed: " + output);
            }
            return output;
        } finally {
            Files.delete(file);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
