package dev.memsetkit.cli.format;

import dev.memsetkit.cli.http.RequestCalls;
import dev.memsetkit.cli.http.XmlRpcCalls;
import dev.memsetkit.cli.input.Reading;
import dev.memsetkit.cli.shell.BatchScript;
import dev.memsetkit.cli.shell.CommandLine;
import dev.memsetkit.cli.shell.ShellScript;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds the calls in a file of any kind. */
public final class FileCalls {

    private final Scope scope;
    private final String defaultMethod;

    FileCalls(Scope scope, String defaultMethod) {
        this.scope = scope;
        this.defaultMethod = defaultMethod;
    }

    /**
     * A reader of one file.
     *
     * @param defaultMethod method of forms and JSON that name none; empty for none
     * @param sink gets what is found
     */
    public static FileCalls of(
            RequestCalls requests, FileContents files, String defaultMethod, Consumer<Reading> sink) {
        return new FileCalls(new Scope(requests, files, sink, new ArrayList<>()), defaultMethod);
    }

    /** Ranges that must not be shown: a key may stand in other commands of a line. */
    public List<Span> hidden() {
        return scope.hidden();
    }

    /**
     * Reads a file.
     *
     * @param named whether the user named it, so that it should be what its name says
     */
    public void read(FileKind byName, MappedText text, boolean named) {
        FileKind kind = byName == FileKind.TEXT ? FileKind.ofStart(text.text()) : byName;
        switch (kind) {
            case JSON, JSON_LINES -> new JsonFile(scope, defaultMethod).read(text, named);
            case SHELL -> shell(text, named);
            case BATCH -> new CommandCalls(scope).read(BatchScript.commands(text));
            case POWERSHELL -> new PowerShellFile(scope).read(text);
            case HISTORY -> new TextLines(scope, defaultMethod, named, false).read(HistoryFile.plain(text));
            case MA_SHELL -> new MaShellFile(scope).read(text);
            case YAML -> new YamlFile(scope).read(text);
            case MARKDOWN -> new MarkdownFile(scope).read(text);
            case MAKE -> new MakeFile(scope).read(text);
            case DOCKER -> new DockerFile(scope).read(text);
            case HTTP -> new HttpFile(scope).read(text);
            case XML -> xml(text);
            case SOURCE -> new SourceFile(scope).read(text);
            case TEXT -> text(text, named);
        }
    }

    /** A script; one that holds calls without a program, as lists of them do, is text. */
    private void shell(MappedText text, boolean named) {
        if (LooseCalls.areIn(text.text(), scope.requests().methods())) {
            new TextLines(scope, defaultMethod, named, false).read(text);
        } else {
            List<CommandLine> commands = ShellScript.commands(text);
            new CommandCalls(scope).read(commands);
            new UnreachedCalls(commands).tell(text, scope);
        }
    }

    private void xml(MappedText text) {
        if (XmlRpcCalls.isIn(text.text())) {
            new XmlRpcCalls(scope.requests().types()).read(text, scope.sink());
        } else {
            new SourceFile(scope).read(text);
        }
    }

    private void text(MappedText text, boolean named) {
        if (XmlRpcCalls.isIn(text.text()) && !scope.mentionsHost(text.text())) {
            xml(text);
        } else {
            new TextLines(scope, defaultMethod, named, false).read(HistoryFile.plain(text));
        }
    }
}
