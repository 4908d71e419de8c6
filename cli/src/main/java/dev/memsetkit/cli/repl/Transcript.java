package dev.memsetkit.cli.repl;

import dev.memsetkit.cli.call.CallText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of a session that succeeded, as a script or as Java. A line that holds a secret is left out, and says so. */
final class Transcript {

    private static final int MIN_PART = 3;

    private final List<Line> lines = new ArrayList<>();
    private final List<String> java = new ArrayList<>();
    private final Set<String> secrets = new HashSet<>();

    /**
     * A line.
     *
     * @param kept the text that it keeps in a variable; empty for none
     */
    private record Line(String typed, boolean isSecret, String kept) {}

    void line(String typed, boolean isSecret, String kept) {
        lines.add(new Line(typed, isSecret, kept));
    }

    /** Remembers the secrets of a call, whether it is carried out or not. */
    void secrets(Map<String, Object> parameters) {
        secrets.addAll(SessionSecrets.of(parameters));
    }

    void call(String method, Map<String, Object> parameters) {
        java.add(
                SessionSecrets.of(parameters).isEmpty()
                        ? CallText.java(method, parameters)
                        : "// Left out, as it holds a secret: " + method + "\n");
    }

    String script() {
        StringBuilder script = new StringBuilder("# memsetkit shell < this file\n");
        for (Line line : lines) {
            boolean isSecret = line.isSecret() || isPartOfSecret(line.kept());
            script.append(
                            isSecret
                                    ? "# left out, as it holds a secret: "
                                            + line.typed().strip().split("\\s+", 2)[0]
                                    : line.typed())
                    .append('\n');
        }
        return script.toString();
    }

    /** Whether a later call took the text of a variable as a secret, or as a part of one. */
    private boolean isPartOfSecret(String kept) {
        return secrets.contains(kept)
                || (kept.length() >= MIN_PART && secrets.stream().anyMatch(secret -> secret.contains(kept)));
    }

    String java() {
        return String.join("\n", java);
    }
}
