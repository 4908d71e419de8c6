package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.BALANCED_SERVERS;
import static dev.memsetkit.fakeserver.account.TableKind.BALANCED_SERVICES;
import static dev.memsetkit.fakeserver.account.TableKind.CLUSTER_SERVICES;
import static dev.memsetkit.fakeserver.account.TableKind.SERVICES;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.api.ApiFault;

/** Services of load balancers. */
final class LoadBalancerServiceBehaviour implements Section {

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "loadbalancer.service.list",
                DOCUMENTED,
                "The services with their servers; an unknown load balancer is ApiErrorDoesNotExist (chosen).",
                call -> ApiCall.list(call.table(BALANCED_SERVICES).under(Balancers.balancer(call)).stream()
                        .map(service -> Balancers.withServers(call, service))
                        .toList()));
        behaviours.add(
                "loadbalancer.service.info",
                DOCUMENTED,
                "The service with its servers.",
                call -> Balancers.withServers(call, Balancers.service(call)));
        behaviours.add(
                "loadbalancer.service.add",
                DOCUMENTED,
                "Adds the service, enabled by default; a name that is taken is ApiErrorNotUnique, a virtual IP that is not"
                        + " an IP address ApiErrorBadParameters, one that something else uses ApiErrorPreconditionFailed (chosen).",
                LoadBalancerServiceBehaviour::add);
        behaviours.add(
                "loadbalancer.service.update",
                DOCUMENTED,
                "Changes what is given; a virtual IP that another load balancer, a cluster or a server uses is"
                        + " ApiErrorPreconditionFailed.",
                LoadBalancerServiceBehaviour::update);
        behaviours.add(
                "loadbalancer.service.remove",
                DOCUMENTED,
                "Removes the service and answers its name; one that has servers is ApiErrorPreconditionFailed.",
                LoadBalancerServiceBehaviour::remove);
    }

    private static JsonNode add(ApiCall call) {
        String balancer = Balancers.balancer(call);
        String name = call.text("service_name");
        if (call.table(BALANCED_SERVICES).find(balancer, name).isPresent()) {
            throw new ApiFault(ApiError.NOT_UNIQUE, "service_name: Service '" + name + "' already exists");
        }
        requireFree(call, balancer, call.text("virtual_ip"));
        ObjectNode service = ApiCall.object()
                .put("load_balancer", balancer)
                .put("name", name)
                .put("enabled", call.flag("enabled", true));
        call.copyTo(service, "virtual_ip", "port", "protocol");
        return Balancers.withServers(call, call.table(BALANCED_SERVICES).put(service));
    }

    /** Refuses what is not an IP address, and one that something else uses. */
    private static void requireFree(ApiCall call, String balancer, String address) {
        if (!Addresses.isAddress(address)) {
            throw ApiFault.badParameter("virtual_ip", FrameworkMessages.INVALID_ADDRESS);
        }
        boolean used = call.table(CLUSTER_SERVICES).rows().stream()
                .anyMatch(row -> row.path("virtual_ip").asText().equals(address));
        for (ObjectNode other : call.table(BALANCED_SERVICES).where("virtual_ip", address)) {
            used |= !other.path("load_balancer").asText().equals(balancer);
        }
        for (ObjectNode server : call.table(SERVICES).rows()) {
            for (JsonNode ip : server.path("ips")) {
                used |= ip.path("address").asText().equals(address);
            }
        }
        if (used) {
            throw ApiFault.precondition("The virtual IP " + address + " is in use");
        }
    }

    private static JsonNode update(ApiCall call) {
        ObjectNode service = Balancers.service(call);
        if (call.has("virtual_ip")) {
            requireFree(call, service.path("load_balancer").asText(), call.text("virtual_ip"));
        }
        call.copyTo(service, "protocol", "virtual_ip", "port", "enabled");
        return Balancers.withServers(call, call.table(BALANCED_SERVICES).put(service));
    }

    private static JsonNode remove(ApiCall call) {
        ObjectNode service = Balancers.service(call);
        String name = service.path("name").asText();
        if (!call.table(BALANCED_SERVERS)
                .under(service.path("load_balancer").asText(), name)
                .isEmpty()) {
            throw ApiFault.precondition("The service '" + name + "' has servers");
        }
        call.table(BALANCED_SERVICES).remove(service);
        return ApiCall.NODES.textNode(name);
    }
}
