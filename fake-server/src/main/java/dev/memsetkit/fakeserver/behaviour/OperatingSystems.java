package dev.memsetkit.fakeserver.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.fakeserver.api.MethodCatalog;

/** Names of operating systems. */
final class OperatingSystems {

    private OperatingSystems() {}

    /** Whether the name means Windows. */
    static boolean isWindows(String os) {
        return os.startsWith("win");
    }

    /** Whether the system needs 2 GB of RAM, as the documented tables say. */
    static boolean isLarge(String os) {
        return isWindows(os) || os.contains("cpanel");
    }

    /** Whether a method that makes servers lists the system. */
    static boolean isKnown(String os) {
        return MethodCatalog.bundled()
                .method("create.monthly_miniserver")
                .flatMap(method -> method.parameter("os"))
                .map(parameter -> {
                    for (JsonNode known : parameter.schema().path("x-known-values")) {
                        if (known.asText().equals(os)) {
                            return true;
                        }
                    }
                    return false;
                })
                .orElse(false);
    }
}
