package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.API_KEYS;
import static dev.memsetkit.fakeserver.behaviour.Grade.CHOSEN;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiFault;
import java.util.List;
import java.util.Locale;

/** API keys and their scopes. Scopes are enforced where calls are let in. */
final class ApiKeyBehaviour implements Section {

    private static final List<String> SCOPES = List.of("method", "name");

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "apikey.create",
                DOCUMENTED,
                "Makes a key that works at once; without scopes it may do everything. A scope other than `method` and"
                        + " `name` is ApiErrorBadParameters.",
                call -> {
                    call.value("scopes").fieldNames().forEachRemaining(ApiKeyBehaviour::requireScope);
                    return create(call, scopes(call.value("scopes")), call.text("comment"));
                });
        behaviours.add(
                "apikey.info",
                DOCUMENTED,
                "The key; an unknown id is ApiErrorDoesNotExist (chosen text).",
                ApiKeyBehaviour::keyNamed);
        behaviours.add(
                "apikey.list",
                DOCUMENTED,
                "All keys in the order in which they were made.",
                call -> ApiCall.list(call.table(API_KEYS).rows()));
        behaviours.add(
                "apikey.delete",
                CHOSEN,
                "Revokes the key at once, also the one that makes the call; answers an empty dictionary.",
                call -> {
                    call.table(API_KEYS).remove(keyNamed(call));
                    return ApiCall.object();
                });
        behaviours.add(
                "apikey.add_scope",
                DOCUMENTED,
                "Adds the value to the scope; one that is there already is not added twice (chosen).",
                call -> change(call, true));
        behaviours.add(
                "apikey.delete_scope",
                DOCUMENTED,
                "Takes the value from the scope; one that is not there is no error. A scope without values is gone"
                        + " (chosen).",
                call -> change(call, false));
    }

    private static void requireScope(String name) {
        if (!SCOPES.contains(name)) {
            throw ApiFault.badParameter("scopes", FrameworkMessages.notAChoice(name));
        }
    }

    /** The scopes as they are stored: lists of texts. */
    static ObjectNode scopes(JsonNode given) {
        ObjectNode scopes = ApiCall.object();
        given.properties().forEach(scope -> {
            ArrayNode values = scopes.putArray(scope.getKey());
            scope.getValue().forEach(value -> values.add(value.asText()));
        });
        return scopes;
    }

    static ObjectNode create(ApiCall call, ObjectNode scopes, String comment) {
        return call.table(API_KEYS).put(make(call, scopes, comment));
    }

    static ObjectNode make(ApiCall call, ObjectNode scopes, String comment) {
        ObjectNode key = ApiCall.object().put("key", call.account().ids().hex());
        key.set("scopes", scopes);
        return key.put("comment", comment).put("created", call.account().clock().time());
    }

    private static ObjectNode keyNamed(ApiCall call) {
        return call.table(API_KEYS)
                .find(call.text("id").toLowerCase(Locale.ROOT))
                .orElseThrow(() -> ApiFault.notFound("API key not found"));
    }

    private static JsonNode change(ApiCall call, boolean add) {
        ObjectNode key = keyNamed(call);
        ObjectNode scopes = key.withObject("/scopes");
        String name = call.text("scope_name");
        ArrayNode values = ApiCall.NODES.arrayNode();
        scopes.path(name).forEach(value -> {
            if (!value.asText().equals(call.text("value"))) {
                values.add(value);
            }
        });
        if (add) {
            values.add(call.text("value"));
        }
        if (values.isEmpty()) {
            scopes.remove(name);
        } else {
            scopes.set(name, values);
        }
        return call.table(API_KEYS).put(key);
    }
}
