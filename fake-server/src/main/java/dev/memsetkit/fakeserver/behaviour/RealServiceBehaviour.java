package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.REAL_SERVICES;
import static dev.memsetkit.fakeserver.account.TableKind.REAL_SERVICE_STATISTICS;
import static dev.memsetkit.fakeserver.behaviour.Grade.CHOSEN;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.account.AccountJobs;
import dev.memsetkit.fakeserver.api.ApiFault;

/** Servers within services of clusters. */
final class RealServiceBehaviour implements Section {

    private final AccountJobs jobs;

    RealServiceBehaviour(AccountJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add("cluster.real_service.info", DOCUMENTED, "The real service.", Clusters::realService);
        behaviours.add(
                "cluster.real_service.list", CHOSEN, "Null: the documentation does not say what it returns.", call -> {
                    Clusters.service(call);
                    return ApiCall.nothing();
                });
        behaviours.add(
                "cluster.real_service.enable",
                DOCUMENTED,
                "Switches it on at once; a job. One that is on is ApiErrorPreconditionFailed (chosen).",
                call -> set(call, "enabled", true, "The server is already enabled"));
        behaviours.add(
                "cluster.real_service.disable",
                DOCUMENTED,
                "Switches it off at once; a job. One that is off is ApiErrorPreconditionFailed (chosen).",
                call -> set(call, "enabled", false, "The server is already disabled"));
        behaviours.add(
                "cluster.real_service.enable_fallback",
                DOCUMENTED,
                "Makes it the fallback at once; a job. A service that has one, and a real service that is off, is"
                        + " ApiErrorPreconditionFailed.",
                this::enableFallback);
        behaviours.add(
                "cluster.real_service.disable_fallback",
                DOCUMENTED,
                "Ends its use as fallback at once; a job. One that is none is ApiErrorPreconditionFailed (chosen).",
                call -> set(call, "fallback", false, "The server is not in fallback"));
        behaviours.add(
                "cluster.real_service.set_weight",
                DOCUMENTED,
                "Sets the weight at once; a job. The weight that it has is ApiErrorPreconditionFailed (chosen).",
                call -> {
                    ObjectNode row = Clusters.realService(call);
                    long weight = call.integer("weight", 0);
                    if (row.path("weight").asLong() == weight) {
                        throw Clusters.nothingToDo("The weight is already " + weight);
                    }
                    call.table(REAL_SERVICES).put(row.put("weight", weight));
                    return job();
                });
        behaviours.add("cluster.real_service.statistics", CHOSEN, "The figures that were seeded; else zeros.", call -> {
            ObjectNode row = Clusters.realService(call);
            return call.table(REAL_SERVICE_STATISTICS)
                    .find(call.text("cluster_name"), call.text("service_name"), call.text("server_name"))
                    .orElseGet(() -> ApiCall.object()
                            .put("active", row.path("enabled").asBoolean())
                            .put("last_update", call.account().clock().time()));
        });
    }

    private ObjectNode job() {
        return jobs.start("CLUSTER", "NEW", "", ApiCall.object());
    }

    private JsonNode set(ApiCall call, String key, boolean value, String already) {
        ObjectNode row = Clusters.realService(call);
        if (row.path(key).asBoolean() == value) {
            throw Clusters.nothingToDo(already);
        }
        call.table(REAL_SERVICES).put(row.put(key, value));
        return job();
    }

    private JsonNode enableFallback(ApiCall call) {
        ObjectNode row = Clusters.realService(call);
        for (ObjectNode other : call.table(REAL_SERVICES).under(call.text("cluster_name"), call.text("service_name"))) {
            if (other.path("fallback").asBoolean()) {
                throw ApiFault.precondition("The service already has a fallback server");
            }
        }
        if (!row.path("enabled").asBoolean()) {
            throw ApiFault.precondition("The server is disabled");
        }
        call.table(REAL_SERVICES).put(row.put("fallback", true));
        return job();
    }
}
