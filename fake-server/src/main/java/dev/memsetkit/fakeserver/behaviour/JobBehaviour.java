package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.JOBS;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiFault;
import java.util.Locale;

/** Jobs, which go on by the clock. */
final class JobBehaviour implements Section {

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "job.status",
                DOCUMENTED,
                "Where the job is by the clock: as it was made, then RUNNING, then DONE (RUNNING is chosen); an unknown"
                        + " id, or one of another service than the name given, is ApiErrorDoesNotExist (chosen).",
                JobBehaviour::status);
    }

    private static ObjectNode status(ApiCall call) {
        ObjectNode job = call.table(JOBS)
                .find(call.text("id").toLowerCase(Locale.ROOT))
                .orElseThrow(() -> ApiFault.notFound("Job not found"));
        if (!call.text("name").isEmpty() && !job.path("service").asText().equals(call.text("name"))) {
            throw ApiFault.notFound("Job not found");
        }
        return job;
    }
}
