package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.BALANCED_SERVERS;
import static dev.memsetkit.fakeserver.account.TableKind.RULE_GROUPS;
import static dev.memsetkit.fakeserver.account.TableKind.SERVICES;
import static dev.memsetkit.fakeserver.behaviour.Grade.CHOSEN;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;
import static dev.memsetkit.fakeserver.behaviour.Grade.RECORDED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.account.AccountJobs;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.api.ApiFault;
import java.util.List;

/** Servers: what they are, reboots, addresses, upgrades. */
final class ServerBehaviour implements Section {

    private final AccountJobs jobs;

    ServerBehaviour(AccountJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "server.info",
                RECORDED,
                "The server with the keys of the service; firewall_rule_group is an empty dictionary where firewall_type"
                        + " is `none` (chosen kind of empty).",
                call -> withRuleGroup(call, call.server("name")));
        behaviours.add(
                "server.list",
                DOCUMENTED,
                "The servers of that status, LIVE by default.",
                call -> ApiCall.list(call.table(SERVICES).rows().stream()
                        .filter(ApiCall::isServer)
                        .filter(row -> row.path("status").asText().equals(call.text("status", "LIVE")))
                        .map(row -> withRuleGroup(call, row))
                        .toList()));
        behaviours.add("server.reboot", DOCUMENTED, "A job; while it goes on, ApiErrorAlreadyInProgress.", call -> {
            String name = call.server("name").path("name").asText();
            if (jobs.isPending("REBOOT", name)) {
                throw new ApiFault(ApiError.ALREADY_IN_PROGRESS, "The server is already awaiting a reboot");
            }
            return jobs.start("REBOOT", "NEW", name, ApiCall.object());
        });
        behaviours.add(
                "server.move_ips",
                DOCUMENTED,
                "A job that moves the addresses; unknown ones, none, private or primary ones, servers behind a load"
                        + " balancer, and servers that share no network zone raise the documented errors.",
                this::moveIps);
        behaviours.add(
                "server.set_intrusion_detection_alert_level",
                DOCUMENTED,
                "Sets the level; without Intrusion Detection it is ApiErrorPreconditionFailed.",
                ServerBehaviour::setAlertLevel);
        behaviours.add(
                "server.upgrade",
                CHOSEN,
                "A job that gives the server the sku; with dry_run the prices alone. Smaller skus are accepted, servers"
                        + " other than Miniservers are ApiErrorPreconditionFailed; prices are made up.",
                this::upgrade);
    }

    static ObjectNode withRuleGroup(ApiCall call, ObjectNode server) {
        ObjectNode shown = server.deepCopy();
        String group = server.path("_rule_group").asText();
        if (server.path("firewall_type").asText().equals("none") || group.isEmpty()) {
            shown.set("firewall_rule_group", ApiCall.object());
        } else {
            shown.set(
                    "firewall_rule_group",
                    call.table(RULE_GROUPS)
                            .find(group)
                            .<JsonNode>map(row -> row)
                            .orElseGet(ApiCall::object));
        }
        return shown;
    }

    private JsonNode moveIps(ApiCall call) {
        ObjectNode destination = call.server("destination_name");
        List<String> addresses = call.texts("source_ips");
        if (addresses.isEmpty()) {
            throw ApiFault.badParameter("source_ips", FrameworkMessages.REQUIRED);
        }
        for (String address : addresses) {
            if (Addresses.isPrivate(address)) {
                throw ApiFault.precondition("IP address " + address + " is private");
            }
            ObjectNode owner = ownerOf(call, address);
            if (owner.path("primary_ip").asText().equals(address)) {
                throw ApiFault.precondition("IP address " + address + " is the primary IP of a server");
            }
            if (!shareZone(owner, destination)) {
                throw ApiFault.precondition(
                        "IP address " + address + " cannot be used in the network zone of the destination");
            }
            for (ObjectNode server : List.of(owner, destination)) {
                if (!call.table(BALANCED_SERVERS)
                        .where("name", server.path("name").asText())
                        .isEmpty()) {
                    throw ApiFault.precondition("Server " + server.path("name").asText() + " is in a load balancer");
                }
            }
        }
        ObjectNode effect = Effects.effect("move_ips", destination.path("name").asText());
        ArrayNode ips = effect.putArray("ips");
        addresses.forEach(ips::add);
        return jobs.start("MOVE-IPS", "NEW", destination.path("name").asText(), effect);
    }

    private static boolean shareZone(ObjectNode owner, ObjectNode destination) {
        for (JsonNode zone : owner.path("network_zones")) {
            for (JsonNode other : destination.path("network_zones")) {
                if (zone.equals(other)) {
                    return true;
                }
            }
        }
        return owner.path("network_zones").isEmpty()
                || destination.path("network_zones").isEmpty();
    }

    private static ObjectNode ownerOf(ApiCall call, String address) {
        for (ObjectNode server : call.table(SERVICES).rows()) {
            for (JsonNode ip : server.path("ips")) {
                if (ip.path("address").asText().equals(address)) {
                    return server;
                }
            }
        }
        throw ApiFault.notFound("Couldn't find IP address '" + address + "'");
    }

    private static JsonNode setAlertLevel(ApiCall call) {
        ObjectNode server = call.server("name");
        if (List.of("", "none").contains(server.path("intrusion_detection").asText())) {
            throw ApiFault.precondition("Intrusion Detection is not enabled on the server");
        }
        call.table(SERVICES).put(server.put("intrusion_detection_alert_level", call.integer("alert_level", 0)));
        return ApiCall.nothing();
    }

    private JsonNode upgrade(ApiCall call) {
        ObjectNode server = call.server("name");
        if (!ApiCall.isMiniserver(server)) {
            throw ApiFault.precondition("Only Miniservers can be upgraded");
        }
        String sku = call.text("new_sku");
        boolean hourly = sku.endsWith("H");
        boolean dryRun = call.flag("dry_run", true);
        double increase = Math.max(
                0,
                Prices.round(Prices.perMonth(sku) - server.path("_net_monthly").asDouble(0)));
        ObjectNode answer = ApiCall.object()
                .put("new_sku", sku)
                .put("dry_run", dryRun)
                .put("currency", server.path("renewal_price_currency").asText("GBP"));
        if (hourly) {
            answer.put("net_hourly_inarrears_rental_price", Prices.perHour(sku));
        } else {
            answer.put("net_setup_price", increase).put("net_increase", increase);
        }
        if (!dryRun) {
            String name = server.path("name").asText();
            answer.put(
                    "invoice_ref",
                    InvoiceBehaviour.raise(
                            call,
                            "Upgrade of " + name + " to " + sku,
                            increase,
                            answer.path("currency").asText(),
                            1));
            answer.set("job", jobs.start("UPGRADE", "NEW", name, ApiCall.object()));
            double vat = Prices.round(Prices.perMonth(sku) * Prices.VAT);
            server.put("_net_monthly", Prices.perMonth(sku))
                    .put("_sku", sku)
                    .put("renewal_price_amount", Prices.round(Prices.perMonth(sku) + vat))
                    .put("renewal_price_vat", vat);
            call.table(SERVICES).put(server);
        }
        return answer;
    }
}
