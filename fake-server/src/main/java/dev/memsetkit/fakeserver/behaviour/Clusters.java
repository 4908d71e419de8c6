package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.CLUSTERS;
import static dev.memsetkit.fakeserver.account.TableKind.CLUSTER_SERVERS;
import static dev.memsetkit.fakeserver.account.TableKind.CLUSTER_SERVICES;
import static dev.memsetkit.fakeserver.account.TableKind.REAL_SERVICES;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiFault;

/** Finds clusters, their services and servers. */
final class Clusters {

    private Clusters() {}

    static ObjectNode cluster(ApiCall call) {
        return call.table(CLUSTERS)
                .find(call.text("cluster_name"))
                .orElseThrow(
                        () -> ApiFault.notFound("Couldn't find cluster with name '" + call.text("cluster_name") + "'"));
    }

    static ObjectNode service(ApiCall call) {
        cluster(call);
        return call.table(CLUSTER_SERVICES)
                .find(call.text("cluster_name"), call.text("service_name"))
                .orElseThrow(() -> ApiFault.notFound(
                        "Couldn't find cluster service with name '" + call.text("service_name") + "'"));
    }

    static ObjectNode server(ApiCall call) {
        cluster(call);
        return call.table(CLUSTER_SERVERS)
                .find(call.text("cluster_name"), call.text("server_name"))
                .orElseThrow(() -> noServer(call));
    }

    static ObjectNode realService(ApiCall call) {
        service(call);
        return call.table(REAL_SERVICES)
                .find(call.text("cluster_name"), call.text("service_name"), call.text("server_name"))
                .orElseThrow(() -> noServer(call));
    }

    static ApiFault noServer(ApiCall call) {
        return ApiFault.notFound("Couldn't find cluster server with name '" + call.text("server_name") + "'");
    }

    /** Where the documentation says that a job comes back only if something changes. */
    static ApiFault nothingToDo(String text) {
        return ApiFault.precondition(text);
    }
}
