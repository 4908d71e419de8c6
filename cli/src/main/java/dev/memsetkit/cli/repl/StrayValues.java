package dev.memsetkit.cli.repl;

import dev.memsetkit.cli.lint.SecretsInText;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.client.runtime.validation.Suggestion;
import java.util.List;
import java.util.Set;

/** Finds values in a line that belong to no parameter of its method: one of them may be a password or a key. */
final class StrayValues {

    private static final Set<String> WITH_VALUE = Set.of("--query", "--output");

    private final Documentation documentation;

    StrayValues(Documentation documentation) {
        this.documentation = documentation;
    }

    /** Whether a line of these words, without quotes, has one. */
    boolean areIn(List<String> words) {
        int method = method(words);
        if (method >= words.size()) {
            return false;
        }
        String name = words.get(method);
        if (!documentation.knows(name) && !SecretsInText.masked(name).equals(name)) {
            return true;
        }
        int at = method + 1;
        while (at < words.size()) {
            String word = words.get(at);
            int equals = word.indexOf('=');
            if (word.startsWith("--")) {
                at += WITH_VALUE.contains(word) ? 2 : 1;
            } else if (documentation
                    .typeOf(name, equals < 0 ? word : word.substring(0, equals))
                    .isEmpty()) {
                return true;
            } else {
                at += equals < 0 ? 2 : 1;
            }
        }
        return false;
    }

    /** Where the method of a line stands; behind its end if it has none. */
    private int method(List<String> words) {
        String first = words.isEmpty() ? "" : words.get(0);
        int at = switch (first) {
            case "set", "alias" -> 3;
            case "lint" -> 1;
            default -> Repl.COMMANDS.contains(first) ? words.size() : 0;
        };
        // What is checked or kept may be a file or a text.
        boolean isMethod = at == 0 || (at < words.size() && isMeant(words.get(at)));
        return isMethod ? at : words.size();
    }

    private boolean isMeant(String word) {
        return documentation.knows(word) || Suggestion.isNear(word, documentation.methods());
    }
}
