package dev.memsetkit.cli;

import dev.memsetkit.cli.key.KeyPrompt;
import dev.memsetkit.cli.mashell.MaShell;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Stands for Memset's ma-shell; its options are read by itself, as they mean other things than ours. */
@Command(
        name = "ma-shell",
        description = "Does what Memset's ma-shell 0.3 does, with its options and words; memsetkit ma-shell -h lists them.")
final class MaShellCommand implements Callable<Integer> {

    static final String NAME = "ma-shell";

    @Spec
    private @Nullable CommandSpec spec;

    @Unmatched
    private @Nullable List<String> words;

    @Override
    public Integer call() throws IOException {
        var line = Objects.requireNonNull(spec).commandLine();
        return run(words == null ? List.of() : words, line.getOut(), line.getErr());
    }

    static int run(List<String> arguments, PrintWriter out, PrintWriter err) throws IOException {
        boolean isAtTerminal = Terminal.isThere();
        return new MaShell(out, err, System.in, System.getenv(), KeyPrompt.terminal(isAtTerminal), isAtTerminal)
                .run(arguments);
    }
}
