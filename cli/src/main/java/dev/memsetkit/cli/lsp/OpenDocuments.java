package dev.memsetkit.cli.lsp;

import dev.memsetkit.cli.config.ConfigException;
import dev.memsetkit.cli.config.ConfigFile;
import dev.memsetkit.cli.spec.Documentation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/** The documents that the editor has open; each is checked whenever it changes. */
final class OpenDocuments implements TextDocumentService {

    private final Documentation documentation;
    private final CallContext context;
    private final Completions completions;
    private final HoverText hovers;
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private @Nullable LanguageClient client;
    private @Nullable Path folder;

    /** Checks documents against what the documentation says. */
    OpenDocuments(Documentation documentation) {
        this.documentation = documentation;
        this.context = new CallContext(documentation);
        this.completions = new Completions(documentation);
        this.hovers = new HoverText(documentation);
    }

    void connect(LanguageClient editor) {
        client = editor;
    }

    void useSettingsOf(@Nullable Path workspace) {
        folder = workspace;
    }

    /** Checks all documents, since something beside them has changed. */
    void checkAgain() {
        texts.forEach(this::check);
    }

    private void check(String uri, String text) {
        LanguageClient editor = client;
        if (editor == null) {
            return;
        }
        List<Diagnostic> diagnostics;
        try {
            diagnostics = new DocumentCheck(documentation, settings()).diagnostics(uri, text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        editor.publishDiagnostics(new PublishDiagnosticsParams(uri, diagnostics));
    }

    /** Settings with a mistake in them are told of, and do not count. */
    private ConfigFile settings() {
        Path workspace = folder;
        try {
            return workspace == null ? ConfigFile.NONE : ConfigFile.find(workspace);
        } catch (ConfigException e) {
            LanguageClient editor = client;
            if (editor != null) {
                editor.showMessage(new MessageParams(MessageType.Error, String.valueOf(e.getMessage())));
            }
            return ConfigFile.NONE;
        }
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        texts.put(params.getTextDocument().getUri(), params.getTextDocument().getText());
        check(params.getTextDocument().getUri(), params.getTextDocument().getText());
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        String uri = params.getTextDocument().getUri();
        String text = params.getContentChanges()
                .get(params.getContentChanges().size() - 1)
                .getText();
        texts.put(uri, text);
        check(uri, text);
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        String uri = params.getTextDocument().getUri();
        texts.remove(uri);
        LanguageClient editor = client;
        if (editor != null) {
            editor.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
        }
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        checkAgain();
    }

    @Override
    @SuppressWarnings("NullAway") // The protocol's null, "nothing to show"; the library has no annotations.
    public CompletableFuture<Hover> hover(HoverParams params) {
        String text = texts.getOrDefault(params.getTextDocument().getUri(), "");
        return CompletableFuture.completedFuture(
                hovers.at(context.at(text, Positions.offset(text, params.getPosition()))));
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        String text = texts.getOrDefault(params.getTextDocument().getUri(), "");
        int at = Positions.offset(text, params.getPosition());
        return CompletableFuture.completedFuture(Either.forLeft(completions.of(context.before(text, at), text, at)));
    }

    /** A repair that is certain is offered for each finding that has one. */
    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        List<Either<Command, CodeAction>> actions = new ArrayList<>();
        for (Diagnostic diagnostic : params.getContext().getDiagnostics()) {
            String repair = DocumentCheck.repair(diagnostic);
            if (repair != null) {
                CodeAction action = new CodeAction("Write " + repair);
                action.setKind(CodeActionKind.QuickFix);
                action.setDiagnostics(List.of(diagnostic));
                action.setEdit(new WorkspaceEdit(Map.of(
                        params.getTextDocument().getUri(), List.of(new TextEdit(diagnostic.getRange(), repair)))));
                actions.add(Either.forRight(action));
            }
        }
        return CompletableFuture.completedFuture(actions);
    }
}
