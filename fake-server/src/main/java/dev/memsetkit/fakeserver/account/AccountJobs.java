package dev.memsetkit.fakeserver.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The jobs of an account: new, then running, then done as the clock goes on, with what each changes when it is done.
 * Guarded
 * by the lock of the account.
 */
public final class AccountJobs {

    private static final int MAX_KEPT = 10_000;

    private final Account account;
    private final Duration duration;
    private final Consumer<ObjectNode> effects;
    private final Deque<ObjectNode> waiting = new ArrayDeque<>();
    private final Deque<ObjectNode> running = new ArrayDeque<>();

    /**
     * The jobs of an account.
     *
     * @param account what the jobs change
     * @param duration how long a job takes
     * @param effects runs what a job changes when it is done; gets the job
     */
    public AccountJobs(Account account, Duration duration, Consumer<ObjectNode> effects) {
        this.account = account;
        this.duration = duration;
        this.effects = effects;
        restore();
    }

    /** Reads the unfinished jobs of the account again, after its tables were filled. */
    public void restore() {
        waiting.clear();
        running.clear();
        for (ObjectNode job : account.table(TableKind.JOBS).rows()) {
            if (!job.path("finished").asBoolean()) {
                if (!job.has("_created")) {
                    job.put("_created", account.clock().now().toEpochMilli());
                }
                (job.path("status").asText().equals("RUNNING") ? running : waiting).add(job);
            }
        }
    }

    /**
     * Starts a job.
     *
     * @param type what it does, such as {@code dns}
     * @param status what it says first
     * @param service the service that it belongs to; empty if none
     * @param effect what it changes when it is done; an empty object for nothing
     * @return the job, as the API describes it
     */
    public ObjectNode start(String type, String status, String service, ObjectNode effect) {
        ObjectNode job = JsonNodeFactory.instance
                .objectNode()
                .put("id", account.ids().hex())
                .put("type", type)
                .put("status", status);
        if (!service.isEmpty()) {
            job.put("service", service);
        }
        job.put("finished", false)
                .put("error", false)
                .put("_created", account.clock().now().toEpochMilli());
        job.set("_effect", effect);
        account.table(TableKind.JOBS).put(job);
        waiting.add(job);
        forgetOld();
        return job;
    }

    /** Lets jobs go on to where they are by now. */
    public void settle() {
        long now = account.clock().now().toEpochMilli();
        while (isDue(waiting.peek(), now, duration.toMillis() / 2)) {
            ObjectNode job = waiting.remove();
            job.put("status", "RUNNING");
            running.add(job);
            account.table(TableKind.JOBS).put(job);
        }
        while (isDue(running.peek(), now, duration.toMillis())) {
            ObjectNode job = running.remove();
            job.put("status", "DONE").put("finished", true);
            effects.accept(job);
            job.remove("_effect");
            account.table(TableKind.JOBS).put(job);
        }
    }

    /**
     * {@return whether an unfinished job of that type belongs to the service}
     *
     * @param type what the job does, such as {@code dns}
     * @param service name of the service
     */
    public boolean isPending(String type, String service) {
        for (Deque<ObjectNode> queue : List.of(waiting, running)) {
            for (ObjectNode job : queue) {
                JsonNode target = job.has("service")
                        ? job.path("service")
                        : job.path("_effect").path("target");
                if (job.path("type").asText().equals(type) && target.asText().equals(service)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDue(@Nullable ObjectNode job, long now, long after) {
        return job != null && job.path("_created").asLong() + after <= now;
    }

    /** A server that runs for long must not grow for ever. */
    private void forgetOld() {
        Table table = account.table(TableKind.JOBS);
        if (table.rows().size() > MAX_KEPT) {
            Iterator<ObjectNode> oldest = table.rows().iterator();
            ObjectNode first = oldest.next();
            if (first.path("finished").asBoolean()) {
                table.remove(first);
            }
        }
    }
}
