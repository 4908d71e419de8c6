package dev.memsetkit.cli;

import dev.memsetkit.cli.lsp.LanguageServerProcess;
import dev.memsetkit.cli.lsp.ProtocolLog;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.cli.text.ClosedInput;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves an editor; nothing of the protocol is loaded before it runs. */
@Command(
        name = "lsp",
        description =
                "Serves an editor over standard input and output with the Language Server Protocol: findings while"
                        + " you type, the manual page of a method, completion of methods, parameters and values.",
        sortOptions = false,
        footerHeading = "%nExample, in Neovim 0.8 and later:%n",
        footer = "  lua vim.lsp.start({ name = 'memsetkit', cmd = { 'memsetkit', 'lsp' } })",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the editor ended it", "1:the editor went away"})
final class LspCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Option(names = "--spec", paramLabel = "PLACE", description = SpecPlace.HELP)
    private @Nullable String spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = Objects.requireNonNull(command).commandLine().getErr();
        InputStream in = UsageException.requireOpen(ClosedInput.orStandard());
        ProtocolLog.to(err);
        Documentation documentation = SpecPlace.documentation(spec, command);
        boolean ended = LanguageServerProcess.run(documentation, in, new FileOutputStream(FileDescriptor.out));
        if (!ended) {
            err.println("error: " + CliMessage.EDITOR_GONE.text());
        }
        return ended ? ExitCode.CLEAN : ExitCode.VIOLATIONS;
    }
}
