package dev.memsetkit.client.runtime.xmlrpc;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** Scripts of the test resources: a body on each line of their input, an answer on each line of their output. */
final class Python {

    private Python() {}

    /** @throws IOException if there is no {@code python3} */
    static List<String> run(String script, List<byte[]> bodies) throws IOException {
        Path input = Files.createTempFile("bodies", ".txt");
        try {
            try (OutputStream lines = Files.newOutputStream(input)) {
                for (byte[] body : bodies) {
                    lines.write(Base64.getEncoder().encode(body));
                    lines.write('\n');
                }
            }
            Process python = new ProcessBuilder(
                            "python3",
                            Path.of("src/test/resources/xmlrpc", script).toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectInput(input.toFile())
                    .start();
            try (var output = python.getInputStream()) {
                return new String(output.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            } finally {
                python.destroy();
            }
        } finally {
            Files.delete(input);
        }
    }
}
