package dev.memsetkit.cli.format;

import dev.memsetkit.cli.program.MaShellProgram;
import dev.memsetkit.cli.text.MappedText;
import java.util.List;
import java.util.Set;

/** Words that start with a method: a command of ma-shell if names of its parameters follow, or nothing. */
final class MethodLine {

    /** Words of sentences; a value may be one of them where all names are right. */
    private static final Set<String> SENTENCE = Set.of(
            "a", "an", "the", "and", "or", "is", "are", "to", "of", "for", "in", "with", "that", "takes", "needs",
            "gives");

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
        int names = 0;
        boolean sentence = false;
        for (MappedText word : words) {
            sentence |= SENTENCE.contains(word.text());
        }
        // Every other word is a name.
        for (int i = 1; i < words.size(); i += 2) {
            boolean parameter = !scope.requests()
                    .types()
                    .typeOf(method, words.get(i).text())
                    .isEmpty();
            names += parameter ? 1 : 0;
        }
        boolean named = words.size() == 1
                ? scope.requests().methods().has(method)
                : names > 0 && (!sentence || names * 2 >= words.size() - 1);
        if (named) {
            new MaShellProgram(scope.requests().types()).read(words, List.of(), scope.sink());
        }
        return named;
    }
}
