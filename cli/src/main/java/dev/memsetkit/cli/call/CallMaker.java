package dev.memsetkit.cli.call;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.cli.client.UncheckedClient;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.client.runtime.JobWait;
import dev.memsetkit.client.runtime.MemsetException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes calls: with the price before and the wait behind. */
public final class CallMaker {

    private final CheckedCall checks;
    private final UncheckedClient client;
    private final Spending spending;
    private final Consumer<String> progress;
    private final AtomicReference<@Nullable String> job = new AtomicReference<>();

    /**
     * Makes calls by a client.
     *
     * @param progress is told what a job does that is waited for, and nothing at its end
     */
    public CallMaker(CheckedCall checks, UncheckedClient client, Spending spending, Consumer<String> progress) {
        this.checks = checks;
        this.client = client;
        this.spending = spending;
        this.progress = progress;
    }

    /** The id of the job that is waited for right now; {@code null} if none is. */
    public @Nullable String waitedFor() {
        return job.get();
    }

    /**
     * The parameters that are sent in the end: a method that costs money says that it is no dry run.
     *
     * @param dryRun whether nothing is to be ordered
     * @throws CallException if the method has no dry run
     */
    public Map<String, Object> completed(String method, Map<String, Object> parameters, boolean dryRun)
            throws CallException {
        boolean isCharging = checks.isCharging(method);
        if (dryRun && !isCharging) {
            throw new CallException(CallExit.USAGE, CliMessage.NO_DRY_RUN.text(method));
        }
        Map<String, Object> completed = new LinkedHashMap<>(parameters);
        if (dryRun) {
            completed.put(Spending.DRY_RUN, true);
        } else if (isCharging) {
            completed.putIfAbsent(Spending.DRY_RUN, false);
        }
        return completed;
    }

    /** Makes the call with its {@linkplain #completed completed} parameters. */
    public JsonNode make(String method, Map<String, Object> parameters, boolean wait) throws CallException {
        if (checks.isCharging(method) && !Boolean.TRUE.equals(parameters.get(Spending.DRY_RUN))) {
            spending.agree(method, once(method, Spending.dry(parameters)));
        }
        JsonNode result = once(method, parameters);
        JsonNode begun = wait ? JobProgress.jobOf(result) : null;
        if (wait && begun == null && !Boolean.TRUE.equals(parameters.get(Spending.DRY_RUN))) {
            checks.tellNoJob(method);
        }
        return begun == null ? result : await(begun);
    }

    private JsonNode once(String method, Map<String, Object> parameters) throws CallException {
        try {
            return client.call(method, parameters).execute();
        } catch (MemsetException | IOException | IllegalArgumentException e) {
            throw CallFailures.of(e);
        }
    }

    private JsonNode await(JsonNode begun) throws CallException {
        String id = begun.path("id").asText();
        job.set(id);
        try {
            return begun.path("finished").booleanValue() && !begun.path("error").asBoolean()
                    ? begun
                    : client.jobs(new JobProgress(progress)).await(id, JobWait.DEFAULT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallException(CallExit.JOB_GOES_ON, CliMessage.JOB_GOES_ON.text(id, id));
        } catch (MemsetException | IOException e) {
            throw CallFailures.of(e);
        } finally {
            job.set(null);
            progress.accept("");
        }
    }
}
