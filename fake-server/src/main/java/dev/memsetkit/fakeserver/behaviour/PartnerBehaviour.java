package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.PARTNER_ACCOUNTS;
import static dev.memsetkit.fakeserver.account.TableKind.PARTNER_KEYS;
import static dev.memsetkit.fakeserver.account.TableKind.PARTNER_SERVICES;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.account.TableKind;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.api.ApiFault;
import java.util.List;
import java.util.Locale;

/** Accounts of partners, their keys and services. */
final class PartnerBehaviour implements Section {

    private final boolean partner;

    PartnerBehaviour(boolean partner) {
        this.partner = partner;
    }

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "partner.account.create",
                DOCUMENTED,
                "Makes an account with a made up name and answers it with a key of its own, which works for the fake's"
                        + " one account (chosen); who is no partner gets ApiErrorPartnerOnly.",
                this::createAccount);
        behaviours.add("partner.account.list", DOCUMENTED, "The names of the partner's accounts.", call -> {
            requirePartner();
            ArrayNode names = ApiCall.NODES.arrayNode();
            call.table(PARTNER_ACCOUNTS).rows().forEach(row -> names.add(row.path("account_name")));
            return names;
        });
        behaviours.add(
                "partner.apikey.create",
                DOCUMENTED,
                "A key that is limited to the service (scope `name`) and to the methods, if any (scope `method`).",
                this::createKey);
        behaviours.add(
                "partner.apikey.list", DOCUMENTED, "The keys of the partner's accounts, or of one of them.", call -> {
                    requirePartner();
                    return ApiCall.list(ofAccount(call, PARTNER_KEYS));
                });
        behaviours.add(
                "partner.service.list",
                DOCUMENTED,
                "The services on the partner's accounts, or on one of them.",
                call -> {
                    requirePartner();
                    return ApiCall.list(ofAccount(call, PARTNER_SERVICES));
                });
    }

    private void requirePartner() {
        if (!partner) {
            throw new ApiFault(ApiError.PARTNER_ONLY, "Only Memset partners can call this method");
        }
    }

    private static List<ObjectNode> ofAccount(ApiCall call, TableKind kind) {
        if (call.text("account_name").isEmpty()) {
            return List.copyOf(call.table(kind).rows());
        }
        requireAccount(call);
        return call.table(kind).where("account_name", call.text("account_name"));
    }

    private static void requireAccount(ApiCall call) {
        if (call.table(PARTNER_ACCOUNTS).find(call.text("account_name")).isEmpty()) {
            throw new ApiFault(
                    ApiError.ACCOUNT_DOES_NOT_EXIST,
                    "Couldn't find account with name '" + call.text("account_name") + "'");
        }
    }

    private JsonNode createAccount(ApiCall call) {
        requirePartner();
        String stem = (call.text("user_forename") + call.text("user_surname"))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
        stem = (stem + "partner").substring(0, 6);
        String name = stem + "aa";
        for (int i = 1; call.table(PARTNER_ACCOUNTS).find(name).isPresent(); i++) {
            name = stem + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26);
        }
        call.table(PARTNER_ACCOUNTS).put(ApiCall.object().put("account_name", name));
        ObjectNode key = ApiKeyBehaviour.make(call, ApiCall.object(), "Partner key");
        call.table(PARTNER_KEYS).put(key.put("account_name", name));
        ObjectNode answer = ApiCall.object().put("account", name);
        answer.set("api_key", key);
        return answer;
    }

    private JsonNode createKey(ApiCall call) {
        requirePartner();
        requireAccount(call);
        String service = call.text("service");
        if (call.table(PARTNER_SERVICES)
                .find(call.text("account_name"), service)
                .isEmpty()) {
            throw new ApiFault(ApiError.SERVICE_DOES_NOT_EXIST, "Couldn't find service with name '" + service + "'");
        }
        ObjectNode scopes = ApiCall.object();
        scopes.putArray("name").add(service);
        if (!call.texts("methods").isEmpty()) {
            ArrayNode methods = scopes.putArray("method");
            call.texts("methods").forEach(methods::add);
        }
        ObjectNode key = ApiKeyBehaviour.make(call, scopes, call.text("comment"));
        return call.table(PARTNER_KEYS).put(key.put("account_name", call.text("account_name")));
    }
}
