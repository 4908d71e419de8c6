package dev.memsetkit.cli.lsp;

import com.google.gson.JsonPrimitive;
import dev.memsetkit.cli.config.ConfigFile;
import dev.memsetkit.cli.format.FileContents;
import dev.memsetkit.cli.format.FileKind;
import dev.memsetkit.cli.http.OwnHosts;
import dev.memsetkit.cli.http.RequestCalls;
import dev.memsetkit.cli.lint.Baseline;
import dev.memsetkit.cli.lint.CallLinter;
import dev.memsetkit.cli.lint.ChunkLinter;
import dev.memsetkit.cli.lint.Input;
import dev.memsetkit.cli.lint.LintFinding;
import dev.memsetkit.cli.lint.LintLevel;
import dev.memsetkit.cli.lint.LintRun;
import dev.memsetkit.cli.lint.Rules;
import dev.memsetkit.cli.spec.Documentation;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.jspecify.annotations.Nullable;

/** The findings of a document as an editor shows them. */
final class DocumentCheck {

    private static final int WIDTH = 80;

    private final Documentation documentation;
    private final ConfigFile settings;

    DocumentCheck(Documentation documentation, ConfigFile settings) {
        this.documentation = documentation;
        this.settings = settings;
    }

    /** Checks a text as a file of that name would be. */
    List<Diagnostic> diagnostics(String uri, String text) throws InterruptedException {
        Rules rules = new Rules(settings.rules(), settings.severity().orElse(LintLevel.ERROR), false);
        ChunkLinter linter = new ChunkLinter(
                new CallLinter(documentation, rules, WIDTH),
                new RequestCalls(documentation, new OwnHosts(documentation.hostsAnd(settings.hosts()))),
                "");
        List<Diagnostic> diagnostics = new ArrayList<>();
        new LintRun(linter, Baseline.empty(), finding -> diagnostics.add(diagnostic(finding, text)), bytes -> {})
                .run(List.of(new Document(uri, text)));
        return diagnostics;
    }

    private static Diagnostic diagnostic(LintFinding finding, String text) {
        Diagnostic diagnostic = new Diagnostic(
                Positions.range(text, finding.line(), finding.column(), finding.length()),
                finding.message().contains(finding.words())
                        ? finding.message()
                        : finding.message() + "\n" + finding.words());
        diagnostic.setSource("memsetkit");
        diagnostic.setCode(finding.rule());
        diagnostic.setSeverity(
                switch (finding.severity()) {
                    case ERROR -> DiagnosticSeverity.Error;
                    case WARNING -> DiagnosticSeverity.Warning;
                    case NOTE, OFF -> DiagnosticSeverity.Information;
                });
        String repair = finding.repair();
        if (repair != null) {
            diagnostic.setData(new JsonPrimitive(repair));
        }
        return diagnostic;
    }

    /** What to write in place of what a finding means; {@code null} where that is not certain. */
    static @Nullable String repair(Diagnostic diagnostic) {
        return diagnostic.getData() instanceof JsonPrimitive data && data.isString() ? data.getAsString() : null;
    }

    /** A document that is open; files beside it are not read, since the editor may have other versions of them. */
    private record Document(String name, String text) implements Input {

        @Override
        public FileKind kind() {
            return FileKind.ofName(URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8));
        }

        @Override
        public boolean named() {
            return false;
        }

        @Override
        public FileContents files() {
            return FileContents.NONE;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
