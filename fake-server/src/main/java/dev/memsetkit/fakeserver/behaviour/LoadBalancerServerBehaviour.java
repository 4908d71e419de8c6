package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.BALANCED_SERVERS;
import static dev.memsetkit.fakeserver.account.TableKind.VLAN_HOSTS;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.account.AccountJobs;
import dev.memsetkit.fakeserver.api.ApiFault;
import java.util.List;

/** Servers behind services of load balancers. */
final class LoadBalancerServerBehaviour implements Section {

    private static final int WEIGHT = 10;

    private final AccountJobs jobs;

    LoadBalancerServerBehaviour(AccountJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "loadbalancer.server.info",
                DOCUMENTED,
                "The server; ApiErrorPreconditionFailed if it is not behind the service.",
                Balancers::server);
        behaviours.add(
                "loadbalancer.server.add",
                DOCUMENTED,
                "Puts the server behind the service with the documented defaults (an address of a VLAN, the port of the"
                        + " service, not enabled, no fallback, weight 10), preconditions and errors. A load balancer that"
                        + " is in no VLAN takes servers of any, and the SLA is the seed's `_sla`, a number, 0 by default"
                        + " (both chosen).",
                this::add);
        behaviours.add(
                "loadbalancer.server.update",
                DOCUMENTED,
                "Changes what is given; an address that the server does not have is ApiErrorBadParameters.",
                call -> {
                    ObjectNode row = Balancers.server(call);
                    if (call.has("ip_address")) {
                        requireAddress(call, call.text("ip_address"));
                    }
                    call.copyTo(row, "ip_address", "port", "enabled", "fallback", "weight");
                    return call.table(BALANCED_SERVERS).put(row);
                });
        behaviours.add(
                "loadbalancer.server.remove",
                DOCUMENTED,
                "Takes the server away and answers its name; while it is rebooted it stays.",
                call -> {
                    ObjectNode row = Balancers.server(call);
                    requireNoReboot(row.path("name").asText());
                    call.table(BALANCED_SERVERS).remove(row);
                    return row.path("name");
                });
    }

    private JsonNode add(ApiCall call) {
        ObjectNode service = Balancers.service(call);
        ObjectNode server = call.service("server_name");
        String name = server.path("name").asText();
        String balancer = service.path("load_balancer").asText();
        if (call.table(BALANCED_SERVERS)
                .find(balancer, service.path("name").asText(), name)
                .isPresent()) {
            throw ApiFault.precondition("Server '" + name + "' is already in the service");
        }
        String address = call.text("ip_address").isEmpty() ? vlanAddress(call, name) : call.text("ip_address");
        requireAddress(call, address);
        requireSameVlan(call, balancer, name);
        requireNoReboot(name);
        if (sla(server) < sla(call.serviceNamed(balancer))) {
            throw ApiFault.precondition("The SLA of server '" + name + "' is lower than that of the load balancer");
        }
        return call.table(BALANCED_SERVERS)
                .put(ApiCall.object()
                        .put("load_balancer", balancer)
                        .put("service_name", service.path("name").asText())
                        .put("name", name)
                        .put("ip_address", address)
                        .put("port", call.integer("port", service.path("port").asLong()))
                        .put("enabled", call.flag("enabled", false))
                        .put("fallback", call.flag("fallback", false))
                        .put("weight", call.integer("weight", WEIGHT)));
    }

    private static void requireSameVlan(ApiCall call, String balancer, String server) {
        List<ObjectNode> vlans = call.table(VLAN_HOSTS).where("name", balancer);
        boolean shared = vlans.isEmpty();
        for (ObjectNode vlan : vlans) {
            shared |= call.table(VLAN_HOSTS)
                    .find(vlan.path("vlan").asText(), server)
                    .isPresent();
        }
        if (!shared) {
            throw ApiFault.precondition("Server '" + server + "' is not in a VLAN of the load balancer");
        }
    }

    private void requireNoReboot(String server) {
        if (jobs.isPending("REBOOT", server)) {
            throw ApiFault.precondition("Server '" + server + "' is being rebooted");
        }
    }

    private static int sla(ObjectNode service) {
        return service.path("_sla").asInt();
    }

    private static String vlanAddress(ApiCall call, String server) {
        for (ObjectNode host : call.table(VLAN_HOSTS).where("name", server)) {
            if (!host.path("private_ips").isEmpty()) {
                return host.path("private_ips").path(0).asText();
            }
        }
        throw ApiFault.notFound("Server '" + server + "' has no VLAN IP address");
    }

    private static void requireAddress(ApiCall call, String address) {
        ObjectNode server = call.service("server_name");
        for (JsonNode ip : server.path("ips")) {
            if (ip.path("address").asText().equals(address)) {
                return;
            }
        }
        for (ObjectNode host :
                call.table(VLAN_HOSTS).where("name", server.path("name").asText())) {
            for (JsonNode ip : host.path("private_ips")) {
                if (ip.asText().equals(address)) {
                    return;
                }
            }
        }
        throw ApiFault.badParameter("ip_address", "The server does not have the IP address " + address + ".");
    }
}
