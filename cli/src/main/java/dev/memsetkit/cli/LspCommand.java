package dev.memsetkit.cli;

import dev.memsetkit.cli.lsp.LanguageServerProcess;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Serves an editor; nothing of the protocol is loaded before it runs. */
@Command(
        name = "lsp",
        description =
                "Serves an editor over standard input and output with the Language Server Protocol: findings while"
                        + " you type, the manual page of a method, completion of methods, parameters and values.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the editor ended it", "1:the editor went away"})
final class LspCommand implements Callable<Integer> {

    @Override
    public Integer call() throws InterruptedException {
        boolean ended = LanguageServerProcess.run(System.in, new FileOutputStream(FileDescriptor.out));
        return ended ? ExitCode.CLEAN : ExitCode.VIOLATIONS;
    }
}
