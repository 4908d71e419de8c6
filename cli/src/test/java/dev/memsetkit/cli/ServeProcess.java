package dev.memsetkit.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code memsetkit serve} as a process of its own, which can be killed. */
final class ServeProcess implements AutoCloseable {

    private static final String END_OF_START = "Stop with Ctrl+C.";

    private final Process process;
    private final Thread reader;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    ServeProcess(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                classPath(),
                "dev.memsetkit.cli.Main",
                "serve"));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line;
        do {
            line = out.readLine();
            if (line == null) {
                throw new AssertionError("serve ended: " + String.join("\n", lines));
            }
            lines.add(line);
        } while (!line.equals(END_OF_START));
        reader = new Thread(() -> out.lines().forEach(lines::add));
        reader.setDaemon(true);
        reader.start();
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What it printed so far. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** What stands after a word at the start of a line. */
    String after(String start) {
        return lines().stream()
                .map(String::strip)
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow()
                .substring(start.length())
                .strip();
    }

    String key() {
        return after("API key");
    }

    /** The address without the slash at its end. */
    String url() {
        return after("page").replaceAll("/$", "");
    }

    /** Calls a method by a form. */
    HttpResponse<String> call(HttpClient client, String method, String form) throws IOException, InterruptedException {
        String credentials = Base64.getEncoder().encodeToString((key() + ":x").getBytes(StandardCharsets.US_ASCII));
        return client.send(
                HttpRequest.newBuilder(URI.create(url() + "/v1/json/" + method))
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    /** As Ctrl+C. */
    void stop() {
        process.toHandle()
                .destroy(); // Process.destroy() would close the output, whether its last lines are read or not.
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                kill();
            }
            reader.join(10_000); // The last lines are read when the process is gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
