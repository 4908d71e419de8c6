package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.MEMSTORE_USERS;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.api.ApiFault;

/** Users of Memstore. */
final class MemstoreUserBehaviour implements Section {

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "memstore.user.list",
                DOCUMENTED,
                "All users of the Memstore.",
                call -> ApiCall.list(call.table(MEMSTORE_USERS)
                        .under(call.service("name").path("name").asText())));
        behaviours.add(
                "memstore.user.info",
                DOCUMENTED,
                "The user; an unknown one is ApiErrorDoesNotExist (chosen text).",
                MemstoreUserBehaviour::user);
        behaviours.add(
                "memstore.user.create",
                DOCUMENTED,
                "Makes the user, who is no administrator; a name that is taken is ApiErrorNotUnique.",
                call -> {
                    String name = call.service("name").path("name").asText();
                    if (call.table(MEMSTORE_USERS)
                            .find(name, call.text("username"))
                            .isPresent()) {
                        throw new ApiFault(
                                ApiError.NOT_UNIQUE, "username: User '" + call.text("username") + "' already exists");
                    }
                    return call.table(MEMSTORE_USERS)
                            .put(ApiCall.object()
                                    .put("name", name)
                                    .put("username", call.text("username"))
                                    .put("enabled", call.flag("enabled", true))
                                    .put("admin", false)
                                    .put("_password", call.text("password")));
                });
        behaviours.add(
                "memstore.user.delete",
                DOCUMENTED,
                "Removes the user; the user admin is ApiErrorPreconditionFailed (chosen error).",
                call -> {
                    call.table(MEMSTORE_USERS).remove(notAdmin(call, "removed"));
                    return ApiCall.nothing();
                });
        behaviours.add("memstore.user.enable", DOCUMENTED, "Switches the user on, also one who is on.", call -> {
            call.table(MEMSTORE_USERS).put(user(call).put("enabled", true));
            return ApiCall.nothing();
        });
        behaviours.add(
                "memstore.user.disable",
                DOCUMENTED,
                "Switches the user off; the user admin is ApiErrorPreconditionFailed (chosen error).",
                call -> {
                    call.table(MEMSTORE_USERS).put(notAdmin(call, "disabled").put("enabled", false));
                    return ApiCall.nothing();
                });
        behaviours.add("memstore.user.set_password", DOCUMENTED, "Sets the password.", call -> {
            call.table(MEMSTORE_USERS).put(user(call).put("_password", call.text("password")));
            return ApiCall.nothing();
        });
    }

    private static ObjectNode user(ApiCall call) {
        return call.table(MEMSTORE_USERS)
                .find(call.service("name").path("name").asText(), call.text("username"))
                .orElseThrow(() -> ApiFault.notFound("Couldn't find user '" + call.text("username") + "'"));
    }

    private static ObjectNode notAdmin(ApiCall call, String done) {
        ObjectNode user = user(call);
        if (user.path("admin").asBoolean() || user.path("username").asText().equals("admin")) {
            throw ApiFault.precondition("The admin user can not be " + done);
        }
        return user;
    }
}
