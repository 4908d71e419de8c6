package dev.memsetkit.cli.lsp;

import dev.memsetkit.cli.spec.Documentation;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Serves one editor. */
public final class LanguageServerProcess {

    private LanguageServerProcess() {}

    /** Serves until the editor says that it is enough, or goes away; whether it said so. */
    public static boolean run(Documentation documentation, InputStream in, OutputStream out)
            throws InterruptedException {
        MemsetLanguageServer server = new MemsetLanguageServer(documentation);
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        server.whenExited(() -> listening.cancel(true));
        try {
            listening.get();
        } catch (CancellationException e) {
            return server.isShutDown();
        } catch (ExecutionException e) {
            return false;
        }
        return server.isShutDown();
    }
}
