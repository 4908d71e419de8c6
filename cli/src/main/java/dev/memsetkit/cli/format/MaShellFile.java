package dev.memsetkit.cli.format;

import dev.memsetkit.cli.http.KnownMethods;
import dev.memsetkit.cli.program.MaShellProgram;
import dev.memsetkit.cli.shell.CommandLine;
import dev.memsetkit.cli.shell.ShellScript;
import dev.memsetkit.cli.text.MappedText;
import java.util.List;

/** Commands of ma-shell, one on each line, with its prompt or without. */
final class MaShellFile {

    private final Scope scope;

    MaShellFile(Scope scope) {
        this.scope = scope;
    }

    void read(MappedText text) {
        for (int at = 0; at < text.length(); ) {
            int end = text.text().indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int start = at + Prompt.of(text.text().substring(at, end)).end();
            line(text.part(Math.min(start, end), end));
            at = end + 1;
        }
    }

    private void line(MappedText line) {
        List<CommandLine> commands = ShellScript.commands(List.of(line));
        List<MappedText> words =
                commands.isEmpty() ? List.of() : commands.get(0).words();
        if (!words.isEmpty() && CommandCalls.name(words.get(0)).startsWith("ma-shell")) {
            new CommandCalls(scope).read(commands);
        } else if (!words.isEmpty() && KnownMethods.isDotted(words.get(0).text())) {
            new MaShellProgram(scope.requests().types()).read(words, List.of(), scope.sink());
        }
    }
}
