package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A standard input that is closed: whoever reads it says so, and sends nothing. */
class ClosedInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shell",
                "ma-shell -u http://127.0.0.1:1/",
                "lsp",
                "login",
                "call dns.zone_info id=-",
                "call --batch -",
                "lint --spec - x.sh",
                "spec diff - ../spec/memset-api.openrpc.json"
            })
    void isToldByWhoeverReadsIt(String words) throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/proc/self/fd")), "no /proc: what the input is cannot be seen");
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "exec \"$@\" <&-", "sh"));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words.split(" ")));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("MEMSET_API_KEY", "0123456789abcdef0123456789abcdef");
        Process process = builder.start();

        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(told.lines()).singleElement().asString().endsWith("the standard input is closed");
        assertThat(process.waitFor()).isEqualTo(2);
    }
}
