package dev.memsetkit.cli.repl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.memsetkit.fakeserver.FakeServer;
import dev.memsetkit.fakeserver.control.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ma-shell as a person sees it, at a terminal of each kind. */
class MaShellAtTerminalIT {

    private static final String TMUX = "tmux";
    private static final String KEY = "0123456789abcdef01234567c0ffee42";
    private static final String PROMPT = "[...c0ffee42]>";

    private final FakeServer server = FakeServer.builder().apiKey(KEY).start();

    @TempDir
    private Path home = Path.of("");

    @BeforeEach
    void requireTmux() {
        assumeTrue(TmuxTerminal.isThere(TMUX), "no tmux: ma-shell at a terminal is not looked at");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private TmuxTerminal maShell(String kind, String size) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = Path.of("target/memsetkit.jar").toAbsolutePath().toString();
        String url = server.xmlRpcUrl().replace("http://", "http://%s:x@");
        Map<String, String> environment = Map.of(
                "HOME",
                home.toString(),
                "TERM",
                kind,
                "LC_ALL",
                "C.UTF-8",
                "PATH",
                System.getenv("PATH"),
                "MEMSET_API_KEY",
                KEY);
        String line = size + "; exec '" + java + "' -jar '" + jar + "' ma-shell -u '" + url + "'";
        return new TmuxTerminal(TMUX, 80, 24, environment, List.of("/bin/sh", "-c", line)).await(PROMPT);
    }

    @ParameterizedTest
    @CsvSource({"screen-256color, true", "dumb, true", "screen-256color, stty rows 0 columns 0"})
    void ctrlCEndsALineOrACallAndNotTheSession(String kind, String size) throws IOException, InterruptedException {
        try (TmuxTerminal terminal = maShell(kind, size)) {
            assertThat(terminal.screen(PROMPT)).startsWith("(Memset API shell v0.3)\n" + PROMPT);
            terminal.type("service.info name half").screen("half");
            terminal.press("C-c").await(PROMPT);
            terminal.type("internal.version").press("Enter").screen("(internal.version result)");
            terminal.await(PROMPT);
            server.fail(Fault.of(Fault.Kind.LATENCY).on("internal.noop").after(Duration.ofSeconds(20)));
            terminal.type("internal.noop").press("Enter").screen("internal.noop");
            awaitCall("internal.noop");
            terminal.press("C-c").screen("internal.noop: ");
            terminal.await(PROMPT);
            String screen = terminal.press("C-d").screen("ended with 0");
            assertThat(screen).contains("EOF (quit)").doesNotContain("Exception", "\tat ", KEY);
        }
        assertThat(server.calls("service.info")).isEmpty();
    }

    private void awaitCall(String method) throws InterruptedException {
        for (int i = 0; i < 600 && server.calls(method).isEmpty(); i++) {
            Thread.sleep(100);
        }
    }
}
