package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.BALANCED_SERVERS;
import static dev.memsetkit.fakeserver.account.TableKind.BALANCED_SERVICES;
import static dev.memsetkit.fakeserver.account.TableKind.SERVICES;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiFault;

/** Finds load balancers, their services and the servers behind these. */
final class Balancers {

    private Balancers() {}

    /** The name of the load balancer: a service of that name, or one that has services. */
    static String balancer(ApiCall call) {
        String name = call.text("load_balancer");
        if (call.table(SERVICES).find(name).isEmpty()
                && call.table(BALANCED_SERVICES).under(name).isEmpty()) {
            throw ApiFault.notFound("Couldn't find load balancer with name '" + name + "'");
        }
        return name;
    }

    static ObjectNode service(ApiCall call) {
        return call.table(BALANCED_SERVICES)
                .find(balancer(call), call.text("service_name"))
                .orElseThrow(
                        () -> ApiFault.notFound("Couldn't find service with name '" + call.text("service_name") + "'"));
    }

    static ObjectNode server(ApiCall call) {
        service(call);
        String name = call.text("server_name");
        return call.table(BALANCED_SERVERS)
                .find(call.text("load_balancer"), call.text("service_name"), name)
                .orElseThrow(() -> {
                    call.serviceNamed(name);
                    return ApiFault.precondition("Server '" + name + "' is not in the service");
                });
    }

    /** The service with the servers behind it. */
    static ObjectNode withServers(ApiCall call, ObjectNode service) {
        ObjectNode shown = service.deepCopy();
        shown.set(
                "servers",
                ApiCall.list(call.table(BALANCED_SERVERS)
                        .under(
                                service.path("load_balancer").asText(),
                                service.path("name").asText())));
        return shown;
    }
}
