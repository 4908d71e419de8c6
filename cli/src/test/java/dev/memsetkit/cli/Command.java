package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.fakeserver.FakeServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** Runs the command within the tests. */
final class Command {

    private Command() {}

    /** What a run gave. */
    record Run(int code, String out, String err) {}

    static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return new Run(line.execute(arguments), out.toString(), err.toString());
    }

    /** Runs {@code call} with the key of a server, which is never shown. */
    static Run call(FakeServer server, Path folder, String url, String... words) throws IOException {
        Path key = Files.writeString(folder.resolve("key"), server.apiKey() + "\n");
        List<String> all = new ArrayList<>(List.of("call", "--url", url, "--key-file", key.toString()));
        all.addAll(List.of(words));
        Run run = run(all.toArray(new String[0]));
        assertThat(run.out() + run.err()).as("the key is never shown").doesNotContain(server.apiKey());
        return run;
    }
}
