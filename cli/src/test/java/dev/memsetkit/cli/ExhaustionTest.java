package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An input that no memory holds ends in one line. */
class ExhaustionTest {

    @TempDir
    private Path folder = Path.of("");

    private String told(int code, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx32m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("MEMSET_API_KEY", "0123456789abcdef0123456789abcdef");
        Process process = builder.start();
        process.getOutputStream().close();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(code);
        return told;
    }

    @Test
    void endsInOneLineAndWithTheStackTraceIfAsked() throws IOException, InterruptedException {
        byte[] text = new byte[19_000_000];
        Arrays.fill(text, (byte) 'a');
        text[0] = '"';
        String file = Files.write(folder.resolve("calls.json"), text).toString();
        String line = "error: found more than there is memory for: split it, or set JAVA_TOOL_OPTIONS=-Xmx4g\n";

        assertThat(told(6, "call", "--batch", file)).isEqualTo(line);
        assertThat(told(6, "call", "--debug", "--batch", file))
                .startsWith(line + "java.lang.OutOfMemoryError")
                .contains("\tat ");
    }

    @Test
    void aDeviceIsNoKeyFile() throws IOException, InterruptedException {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless), "no /dev/zero");

        assertThat(told(2, "call", "dns.zone_list", "--key-file", endless.toString()))
                .isEqualTo("error: /dev/zero: found 4097 bytes, expected an API key\n");
    }
}
