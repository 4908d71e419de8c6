package dev.memsetkit.cli.lsp;

import dev.memsetkit.cli.spec.Documentation;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** What an editor may ask for. */
final class MemsetLanguageServer implements LanguageServer {

    private final OpenDocuments documents;
    private volatile boolean shutDown;
    private volatile Runnable exit = () -> {};

    MemsetLanguageServer(Documentation documentation) {
        documents = new OpenDocuments(documentation);
    }

    void connect(LanguageClient client) {
        documents.connect(client);
    }

    void whenExited(Runnable action) {
        exit = action;
    }

    boolean isShutDown() {
        return shutDown;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        documents.useSettingsOf(folder(params));
        ServerCapabilities capabilities = new ServerCapabilities();
        capabilities.setTextDocumentSync(TextDocumentSyncKind.Full);
        capabilities.setHoverProvider(true);
        capabilities.setCodeActionProvider(true);
        capabilities.setCompletionProvider(new CompletionOptions(false, List.of(".", "=", "\"", "&", "?", "/")));
        String version = MemsetLanguageServer.class.getPackage().getImplementationVersion();
        return CompletableFuture.completedFuture(new InitializeResult(
                capabilities, new ServerInfo("memsetkit", version == null ? "development" : version)));
    }

    /** The folder whose settings count; {@code null} where the editor has none open. */
    private static @Nullable Path folder(InitializeParams params) {
        List<WorkspaceFolder> folders = params.getWorkspaceFolders();
        if (folders == null || folders.isEmpty()) {
            return null;
        }
        try {
            return Path.of(URI.create(folders.get(0).getUri()));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            // A folder that is not one of this machine has no settings here.
            return null;
        }
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        return CompletableFuture.completedFuture(new Object());
    }

    @Override
    public void exit() {
        exit.run();
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return new WorkspaceService() {
            @Override
            public void didChangeConfiguration(DidChangeConfigurationParams params) {
                documents.checkAgain();
            }

            @Override
            public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
                documents.checkAgain();
            }
        };
    }
}
