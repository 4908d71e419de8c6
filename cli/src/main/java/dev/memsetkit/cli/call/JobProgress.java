package dev.memsetkit.cli.call;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.client.runtime.JobAccess;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks at jobs, and says each time what it saw. */
final class JobProgress implements JobAccess<JsonNode> {

    private final Consumer<String> progress;

    JobProgress(Consumer<String> progress) {
        this.progress = progress;
    }

    /** The job that a result is or holds; {@code null} if there is none. */
    static @Nullable JsonNode jobOf(JsonNode result) {
        for (JsonNode candidate : new JsonNode[] {result, result.path("job")}) {
            if (candidate.path("id").isTextual() && candidate.path("finished").isBoolean()) {
                return candidate;
            }
        }
        return null;
    }

    @Override
    public Class<JsonNode> type() {
        return JsonNode.class;
    }

    @Override
    public @Nullable String id(JsonNode job) {
        return job.path("id").asText(null);
    }

    @Override
    public @Nullable Boolean finished(JsonNode job) {
        progress.accept(
                "job " + job.path("id").asText() + ": " + job.path("status").asText("unknown"));
        return job.path("finished").isBoolean() ? job.path("finished").booleanValue() : null;
    }

    @Override
    public @Nullable Boolean failed(JsonNode job) {
        return job.path("error").isBoolean() ? job.path("error").booleanValue() : null;
    }

    @Override
    public @Nullable String status(JsonNode job) {
        return job.path("status").asText(null);
    }

    @Override
    public String pollMethod() {
        return "job.status";
    }

    @Override
    public String pollParameter() {
        return "id";
    }
}
