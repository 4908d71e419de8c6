package dev.memsetkit.cli.repl;

import dev.memsetkit.cli.call.CallText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines of a session that succeeded, as a script or as Java. */
final class Transcript {

    private final List<String> lines = new ArrayList<>();
    private final List<String> java = new ArrayList<>();

    void line(String line) {
        lines.add(line);
    }

    void call(String method, Map<String, Object> parameters) {
        java.add(CallText.java(method, parameters));
    }

    String script() {
        return "# memsetkit shell < this file\n"
                + String.join("", lines.stream().map(line -> line + "\n").toList());
    }

    String java() {
        return String.join("\n", java);
    }
}
