package dev.memsetkit.cli.format;

import dev.memsetkit.cli.program.MaShellProgram;
import dev.memsetkit.cli.text.MappedText;
import java.util.List;

/** Words that start with a method: a command of ma-shell if names of its parameters follow, or nothing. */
final class MethodLine {

    private final Scope scope;

    MethodLine(Scope scope) {
        this.scope = scope;
    }

    /** Reads the words; whether they are such a command. */
    boolean read(List<MappedText> words) {
        if (words.isEmpty() || !scope.requests().methods().isMeant(words.get(0).text())) {
            return false;
        }
        String method = words.get(0).text();
        boolean named = words.size() == 1 && scope.requests().methods().has(method);
        for (int i = 1; i < words.size(); i++) {
            named |= !scope.requests()
                    .types()
                    .typeOf(method, words.get(i).text())
                    .isEmpty();
        }
        if (named) {
            new MaShellProgram(scope.requests().types()).read(words, List.of(), scope.sink());
        }
        return named;
    }
}
