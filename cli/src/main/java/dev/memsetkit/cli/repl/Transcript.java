package dev.memsetkit.cli.repl;

import dev.memsetkit.cli.call.CallText;
import dev.memsetkit.client.runtime.validation.SecretNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines of a session that succeeded, as a script or as Java. A line that holds a secret is left out, and says so. */
final class Transcript {

    private final List<String> lines = new ArrayList<>();
    private final List<String> java = new ArrayList<>();

    void line(String line) {
        String stripped = line.strip();
        lines.add(
                SecretFreeHistory.holdsSecret(line)
                        ? "# left out, as it holds a secret: " + stripped.split("\\s+", 2)[0]
                        : line);
    }

    void call(String method, Map<String, Object> parameters) {
        boolean isSecret = parameters.keySet().stream().anyMatch(SecretNames::isSecret);
        java.add(isSecret ? "// Left out, as it holds a secret: " + method + "\n" : CallText.java(method, parameters));
    }

    String script() {
        return "# memsetkit shell < this file\n"
                + String.join("", lines.stream().map(line -> line + "\n").toList());
    }

    String java() {
        return String.join("\n", java);
    }
}
