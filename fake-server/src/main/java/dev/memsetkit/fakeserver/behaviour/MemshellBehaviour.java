package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.MEMSHELLS;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiFault;

/** MemShell on services. */
final class MemshellBehaviour implements Section {

    private static final int PORT = 4433;

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "memshell.info",
                DOCUMENTED,
                "Whether it is enabled, and where; host, port and user are made up.",
                MemshellBehaviour::shell);
        behaviours.add(
                "memshell.enable",
                DOCUMENTED,
                "Enables it with the password given, or a made up one, and answers that; also where it is enabled"
                        + " (chosen).",
                call -> {
                    String password = call.text("password").isEmpty()
                            ? call.account().ids().password()
                            : call.text("password");
                    call.table(MEMSHELLS).put(shell(call).put("enabled", true).put("_password", password));
                    return ApiCall.object().put("password", password);
                });
        behaviours.add(
                "memshell.disable",
                DOCUMENTED,
                "Disables it; a wrong password is ApiErrorBadParameters (chosen error).",
                call -> {
                    ObjectNode shell = enabled(call, "password");
                    shell.remove("_password");
                    call.table(MEMSHELLS).put(shell.put("enabled", false));
                    return ApiCall.nothing();
                });
        behaviours.add(
                "memshell.set_password",
                DOCUMENTED,
                "Changes the password; it has to be enabled, else ApiErrorPreconditionFailed; a wrong password is"
                        + " ApiErrorBadParameters (chosen errors).",
                call -> {
                    call.table(MEMSHELLS)
                            .put(enabled(call, "current_password").put("_password", call.text("new_password")));
                    return ApiCall.nothing();
                });
    }

    private static ObjectNode shell(ApiCall call) {
        String name = call.service("name").path("name").asText();
        return call.table(MEMSHELLS)
                .find(name)
                .orElseGet(() -> ApiCall.object()
                        .put("name", name)
                        .put("enabled", false)
                        .put("hostname", "memshell.memset.example")
                        .put("port", PORT)
                        .put("username", name));
    }

    /** The shell, where it is enabled and the password is right. A seed says nothing of passwords: then any is right. */
    private static ObjectNode enabled(ApiCall call, String parameter) {
        ObjectNode shell = shell(call);
        if (!shell.path("enabled").asBoolean()) {
            throw ApiFault.precondition("MemShell is not enabled");
        }
        if (shell.has("_password") && !shell.path("_password").asText().equals(call.text(parameter))) {
            throw ApiFault.badParameter(parameter, "Wrong password.");
        }
        return shell;
    }
}
