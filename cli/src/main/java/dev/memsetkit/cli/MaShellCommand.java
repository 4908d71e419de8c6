package dev.memsetkit.cli;

import dev.memsetkit.cli.key.KeyPrompt;
import dev.memsetkit.cli.mashell.MaShell;
import dev.memsetkit.cli.text.ClosedInput;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/**
 * Stands for Memset's ma-shell, which reads its options itself, as they may stand anywhere among the words; here they are for
 * help and completion.
 */
@Command(
        name = "ma-shell",
        description =
                "Does what Memset's ma-shell 0.3 does, with its options and words; memsetkit ma-shell -h lists them.",
        footerHeading = "%nExamples:%n",
        footer = {"  memsetkit ma-shell service.info name myserver1", "  memsetkit ma-shell help remote"})
final class MaShellCommand implements Callable<Integer> {

    static final String NAME = "ma-shell";

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-u", "--url"},
            paramLabel = "URL",
            description = "Address of XML-RPC, with %%s:@ where the API key belongs.")
    private @Nullable String url;

    @Option(
            names = {"-k", "--api-key"},
            paramLabel = "KEY",
            description = "API key; it shows in the list of processes: set MEMSET_API_KEY instead.")
    private @Nullable String key;

    @Option(names = "--key-file", paramLabel = "FILE", description = "File with the API key on its first line.")
    private @Nullable String keyFile;

    @Option(
            names = {"-x", "--xml"},
            description = "Print results as XML instead of JSON.")
    private boolean xml;

    @Option(names = "--strict-compat", description = "The exit codes of ma-shell 0.3, which are 0 after failures.")
    private boolean strictCompat;

    @Unmatched
    private @Nullable List<String> words;

    @Override
    public Integer call() throws IOException {
        var line = Objects.requireNonNull(spec).commandLine();
        List<String> all = line.getParseResult().originalArgs();
        return run(all.subList(all.indexOf(NAME) + 1, all.size()), line.getOut(), line.getErr());
    }

    static int run(List<String> arguments, PrintWriter out, PrintWriter err) throws IOException {
        boolean isForPerson = Terminal.isForPerson();
        MaShell.Lines lines = Terminal.isThere()
                ? MaShell.Lines.TERMINAL
                : isForPerson ? MaShell.Lines.PLAIN_TERMINAL : MaShell.Lines.SCRIPT;
        return new MaShell(out, err, ClosedInput.orStandard(), System.getenv(), KeyPrompt.terminal(isForPerson), lines).run(arguments);
    }
}
