package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.CLUSTERS;
import static dev.memsetkit.fakeserver.account.TableKind.CLUSTER_SERVERS;
import static dev.memsetkit.fakeserver.account.TableKind.CLUSTER_SERVICES;
import static dev.memsetkit.fakeserver.behaviour.Grade.CHOSEN;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.account.AccountJobs;
import dev.memsetkit.fakeserver.account.TableKind;

/** Clusters, their services and servers. */
final class ClusterBehaviour implements Section {

    /** A PNG of one transparent pixel, byte by byte as the characters of a text in Base64. */
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=";

    private final AccountJobs jobs;

    ClusterBehaviour(AccountJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add("cluster.info", DOCUMENTED, "The cluster.", Clusters::cluster);
        behaviours.add(
                "cluster.list",
                DOCUMENTED,
                "The clusters, or those that are switched on or off.",
                call -> ApiCall.list(call.table(CLUSTERS).rows().stream()
                        .filter(row ->
                                !call.has("enabled") || row.path("enabled").asBoolean() == call.flag("enabled", true))
                        .toList()));
        behaviours.add("cluster.service.info", DOCUMENTED, "The service.", Clusters::service);
        behaviours.add(
                "cluster.service.list",
                DOCUMENTED,
                "The services of the cluster.",
                call -> ApiCall.list(call.table(CLUSTER_SERVICES)
                        .under(Clusters.cluster(call).path("name").asText())));
        behaviours.add(
                "cluster.service.enable",
                DOCUMENTED,
                "Switches the service on at once; a job. One that is on is ApiErrorPreconditionFailed (chosen).",
                call -> toggle(call, CLUSTER_SERVICES, Clusters.service(call), true));
        behaviours.add(
                "cluster.service.disable",
                DOCUMENTED,
                "Switches the service off at once; a job. One that is off is ApiErrorPreconditionFailed (chosen).",
                call -> toggle(call, CLUSTER_SERVICES, Clusters.service(call), false));
        behaviours.add(
                "cluster.service.status_image",
                CHOSEN,
                "A PNG of one pixel, in Base64: its bytes as they are would be no text of JSON or XML.",
                call -> {
                    Clusters.service(call);
                    return ApiCall.object().put("data", PIXEL);
                });
        behaviours.add(
                "cluster.server.info",
                DOCUMENTED,
                "The server, in whatever cluster it is.",
                call -> call.table(CLUSTER_SERVERS).where("server_name", call.text("server_name")).stream()
                        .findFirst()
                        .orElseThrow(() -> Clusters.noServer(call)));
        behaviours.add(
                "cluster.server.list",
                DOCUMENTED,
                "The servers of the cluster.",
                call -> ApiCall.list(call.table(CLUSTER_SERVERS)
                        .under(Clusters.cluster(call).path("name").asText())));
        behaviours.add(
                "cluster.server.enable",
                DOCUMENTED,
                "Switches the server on at once; a job. One that is on is ApiErrorPreconditionFailed (chosen).",
                call -> toggle(call, CLUSTER_SERVERS, Clusters.server(call), true));
        behaviours.add(
                "cluster.server.disable",
                DOCUMENTED,
                "Switches the server off at once; a job. One that is off is ApiErrorPreconditionFailed (chosen).",
                call -> toggle(call, CLUSTER_SERVERS, Clusters.server(call), false));
    }

    private JsonNode toggle(ApiCall call, TableKind kind, ObjectNode row, boolean enabled) {
        if (row.path("enabled").asBoolean() == enabled) {
            throw Clusters.nothingToDo(enabled ? "It is already enabled" : "It is already disabled");
        }
        call.table(kind).put(row.put("enabled", enabled));
        return jobs.start("CLUSTER", "NEW", "", ApiCall.object());
    }
}
