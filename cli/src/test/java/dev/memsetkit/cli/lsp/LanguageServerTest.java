package dev.memsetkit.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.cli.spec.Documentation;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An editor talks with the server over a pair of streams, as it would over standard input and output. */
@Timeout(60)
class LanguageServerTest {

    private static final String ADDRESS = "https://api.memset.com/v1/json/";

    @TempDir
    private Path folder = Path.of("");

    private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
    private final BlockingQueue<MessageParams> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private LanguageServer server = new MemsetLanguageServer(new Documentation());

    @BeforeEach
    void startServer() throws IOException {
        PipedOutputStream toServer = new PipedOutputStream();
        PipedInputStream fromServer = new PipedInputStream(1 << 16);
        PipedInputStream serverIn = new PipedInputStream(toServer, 1 << 16);
        PipedOutputStream serverOut = new PipedOutputStream(fromServer);
        Thread thread = new Thread(() -> {
            try {
                ended.complete(LanguageServerProcess.run(new Documentation(), serverIn, serverOut));
            } catch (InterruptedException e) {
                ended.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(new Editor(), fromServer, toServer);
        launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    @AfterEach
    void endServer() throws Exception {
        server.shutdown().get(30, TimeUnit.SECONDS);
        server.exit();

        assertThat(ended.get(30, TimeUnit.SECONDS)).isTrue();
    }

    /** What the server says to the editor. */
    private final class Editor implements LanguageClient {
        @Override
        public void publishDiagnostics(PublishDiagnosticsParams params) {
            published.add(params);
        }

        @Override
        public void showMessage(MessageParams params) {
            messages.add(params);
        }

        @Override
        public void telemetryEvent(Object object) {}

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
            return CompletableFuture.completedFuture(new MessageActionItem(""));
        }

        @Override
        public void logMessage(MessageParams params) {}
    }

    private void initialize() throws Exception {
        InitializeParams params = new InitializeParams();
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "x")));
        server.initialize(params).get(30, TimeUnit.SECONDS);
        server.initialized(new InitializedParams());
    }

    private String open(String name, String text) {
        String uri = folder.resolve(name).toUri().toString();
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "x", 1, text)));
        return uri;
    }

    private List<Diagnostic> diagnostics() throws InterruptedException {
        PublishDiagnosticsParams params = published.poll(30, TimeUnit.SECONDS);
        assertThat(params).isNotNull();
        return params == null ? List.of() : params.getDiagnostics();
    }

    /** What may be written where {@code |} stands. */
    private List<String> completions(String name, String text) throws Exception {
        String plain = text.replace("|", "");
        String uri = open(name, plain);
        CompletionParams params =
                new CompletionParams(new TextDocumentIdentifier(uri), Positions.position(plain, text.indexOf('|')));
        return server.getTextDocumentService().completion(params).get(30, TimeUnit.SECONDS).getLeft().stream()
                .map(CompletionItem::getLabel)
                .toList();
    }

    private String hover(String name, String text) throws Exception {
        String plain = text.replace("|", "");
        String uri = open(name, plain);
        Hover hover = server.getTextDocumentService()
                .hover(new HoverParams(new TextDocumentIdentifier(uri), Positions.position(plain, text.indexOf('|'))))
                .get(30, TimeUnit.SECONDS);
        return hover == null ? "" : hover.getContents().getRight().getValue();
    }

    @Test
    void tellsFindingsWhereTheyStandWhileSomebodyTypes() throws Exception {
        initialize();
        String uri = open(
                "a.sh", "# \ud83d\ude00\ncurl -d 'nickname=\ud83d\ude00' -d ttl=301 " + ADDRESS + "dns.zone_create\n");

        Diagnostic finding = diagnostics().get(0);
        assertThat(finding.getCode().getLeft()).isEqualTo("enum");
        assertThat(finding.getRange().getStart().getLine()).isEqualTo(1);
        assertThat(finding.getRange().getStart().getCharacter()).isEqualTo(29);
        assertThat(finding.getRange().getEnd().getCharacter()).isEqualTo(32);

        VersionedTextDocumentIdentifier next = new VersionedTextDocumentIdentifier(uri, 2);
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        next, List.of(new TextDocumentContentChangeEvent("curl " + ADDRESS + "dns.zone_list\n"))));
        assertThat(diagnostics()).isEmpty();

        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(next));
        assertThat(diagnostics()).isEmpty();
    }

    @Test
    void offersTheRepairOfAFinding() throws Exception {
        initialize();
        String uri = open("a.json", "{\"method\":\"dns.zone_create\",\"params\":{\"nicknam\":\"a\"}}");
        List<Diagnostic> found = diagnostics().stream()
                .filter(finding -> finding.getCode().getLeft().equals("unknown-parameter"))
                .toList();
        assertThat(found).hasSize(1);

        var actions = server.getTextDocumentService()
                .codeAction(new CodeActionParams(
                        new TextDocumentIdentifier(uri), found.get(0).getRange(), new CodeActionContext(found)))
                .get(30, TimeUnit.SECONDS);

        assertThat(actions).singleElement().satisfies(action -> {
            assertThat(action.getRight().getTitle()).contains("nickname");
            assertThat(action.getRight().getEdit().getChanges().get(uri))
                    .singleElement()
                    .satisfies(edit -> assertThat(edit.getNewText()).contains("nickname"));
        });
    }

    @Test
    void completesMethodsParametersAndValuesInScripts() throws Exception {
        initialize();

        assertThat(completions("a.sh", "curl " + ADDRESS + "dns.zone_cr|")).containsExactly("dns.zone_create");
        assertThat(completions("a.sh", "curl -d nick| \\\n  " + ADDRESS + "dns.zone_create"))
                .containsExactly("nickname");
        assertThat(completions("a.sh", "curl " + ADDRESS + "dns.zone_create \\\n  -d ttl=3|"))
                .containsExactly("300", "3600");
        assertThat(completions("a.sh", "curl '" + ADDRESS + "dns.zone_create?t|'"))
                .containsExactly("ttl");
    }

    @Test
    void completesInJsonYamlAndHttpFiles() throws Exception {
        initialize();

        assertThat(completions("a.json", "{\"method\": \"dns.zone_d|\"}")).contains("dns.zone_delete");
        assertThat(completions("a.json", "{\"method\": \"dns.zone_create\",\n \"params\": {\"nick|"))
                .containsExactly("nickname");
        assertThat(completions("a.json", "{\"method\": \"dns.zone_create\",\n \"params\": {\"ttl\": 8|"))
                .containsExactly("86400");
        assertThat(completions("a.yml", "- uri:\n    url: " + ADDRESS + "dns.zone_create\n    body:\n      t|"))
                .containsExactly("ttl");
        assertThat(completions("a.yml", "- uri:\n    url: " + ADDRESS + "dns.zone_create\n    body:\n      ttl: 86|"))
                .containsExactly("86400");
        assertThat(completions("a.http", "POST " + ADDRESS + "dns.zone_create\n\nnickname=a&ttl=72|"))
                .containsExactly("7200");
    }

    @Test
    void showsTheManualPageOfAMethodAndAParameter() throws Exception {
        initialize();

        assertThat(hover("a.sh", "curl " + ADDRESS + "dns.zo|ne_create"))
                .startsWith("```text\nNAME\n    dns.zone_create - ")
                .contains("SYNOPSIS", "86400  24 hours");
        assertThat(hover("a.sh", "curl -d t|tl=300 " + ADDRESS + "dns.zone_create"))
                .startsWith("```text\n    ttl (Integer, optional)");
        assertThat(hover("a.sh", "echo he|llo")).isEmpty();
    }

    @Test
    void usesTheSettingsOfTheFolderAndTellsOfAMistakeInThem() throws Exception {
        Files.writeString(folder.resolve(".memsetkit.toml"), "[rules]\nenum = \"off\"\n");
        initialize();
        String call = "curl -d nickname=a -d ttl=301 " + ADDRESS + "dns.zone_create\n";
        open("a.sh", call);
        assertThat(diagnostics()).isEmpty();

        Files.writeString(folder.resolve(".memsetkit.toml"), "enum = \"bogus\"\n");
        open("b.sh", call);
        assertThat(diagnostics()).hasSize(1);
        MessageParams message = messages.poll(30, TimeUnit.SECONDS);
        assertThat(message == null ? "" : message.getMessage()).contains(".memsetkit.toml");
    }
}
