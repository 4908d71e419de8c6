package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.SLAVED_DOMAINS;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiFault;
import java.util.Locale;

/** Domains that the slave name servers serve for servers. */
final class SlaveNameServerBehaviour implements Section {

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "server.slave_ns_list",
                DOCUMENTED,
                "The domains in sorted order; a cancelled server is ApiErrorPreconditionFailed (chosen error).",
                call -> {
                    ArrayNode names = ApiCall.NODES.arrayNode();
                    call.table(SLAVED_DOMAINS).under(liveServer(call)).stream()
                            .map(row -> row.path("domain_name").asText())
                            .sorted()
                            .forEach(names::add);
                    return names;
                });
        behaviours.add(
                "server.slave_ns_add",
                DOCUMENTED,
                "Adds the domain and answers its name; one that is slaved already is ApiErrorPreconditionFailed.",
                SlaveNameServerBehaviour::add);
        behaviours.add(
                "server.slave_ns_delete",
                DOCUMENTED,
                "Removes the domain and answers its name; an unknown one is ApiErrorDoesNotExist.",
                SlaveNameServerBehaviour::delete);
    }

    private static JsonNode add(ApiCall call) {
        String server = liveServer(call);
        String domain = call.text("domain_name").toLowerCase(Locale.ROOT);
        if (call.table(SLAVED_DOMAINS).find(server, domain).isPresent()) {
            throw ApiFault.precondition("Domain '" + domain + "' is already slaved");
        }
        call.table(SLAVED_DOMAINS).put(ApiCall.object().put("name", server).put("domain_name", domain));
        return ApiCall.NODES.textNode(domain);
    }

    private static JsonNode delete(ApiCall call) {
        String domain = call.text("domain_name").toLowerCase(Locale.ROOT);
        ObjectNode row = call.table(SLAVED_DOMAINS)
                .find(liveServer(call), domain)
                .orElseThrow(() -> ApiFault.notFound("Couldn't find slaved domain '" + domain + "'"));
        call.table(SLAVED_DOMAINS).remove(row);
        return ApiCall.NODES.textNode(domain);
    }

    private static String liveServer(ApiCall call) {
        ObjectNode server = call.server("name");
        if (server.path("status").asText().equals("CANCELLED")) {
            throw ApiFault.precondition("The server is cancelled");
        }
        return server.path("name").asText();
    }
}
