package dev.memsetkit.client.runtime.fault;

import static dev.memsetkit.client.runtime.fault.FaultyServer.html;
import static dev.memsetkit.client.runtime.fault.FaultyServer.json;

import dev.memsetkit.client.runtime.JobWait;
import dev.memsetkit.client.runtime.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** A row about waiting for a job: what the server does to the call that begins it, and to each poll. */
record JobFault(String name, FaultyServer.Behaviour behaviour) {

    static final String ID = "0123456789abcdef0123456789abcdef";

    static String job(String id, boolean finished, boolean error) {
        return "{\"id\": \"" + id + "\", \"status\": \"S\", \"finished\": " + finished + ", \"error\": " + error + "}";
    }

    private static FaultyServer.Behaviour begunThen(FaultyServer.Behaviour poll) {
        return (n, s, out) -> n == 0 ? json(out, 200, job(ID, false, false)) : poll.answer(n, s, out);
    }

    static List<JobFault> all() {
        return List.of(
                new JobFault("none", begunThen((n, s, out) -> json(out, 200, job(ID, n == 2, false)))),
                new JobFault("503 to the call that begins it", (n, s, out) -> html(out, 503, "")),
                new JobFault(
                        "503 to two polls, with `Retry-After: 0`",
                        begunThen((n, s, out) ->
                                n <= 2 ? html(out, 503, "Retry-After: 0\r\n") : json(out, 200, job(ID, true, false)))),
                new JobFault(
                        "two polls reset",
                        begunThen((n, s, out) -> n <= 2 ? Faults.reset(s) : json(out, 200, job(ID, true, false)))),
                new JobFault(
                        "403 to a poll",
                        begunThen(
                                (n, s, out) -> json(
                                        out,
                                        403,
                                        "{\"error_type\": \"ApiErrorForbidden\", \"error_code\": 4, \"error\": \"Bad api_key\"}"))),
                new JobFault("a poll is answered `{}`", begunThen((n, s, out) -> json(out, 200, "{}"))),
                new JobFault(
                        "a poll is answered about another job",
                        begunThen((n, s, out) -> json(out, 200, job("f".repeat(32), true, false)))),
                new JobFault(
                        "finished, and nothing about an error",
                        begunThen((n, s, out) -> json(out, 200, "{\"id\": \"" + ID + "\", \"finished\": true}"))),
                new JobFault("`error: true`", begunThen((n, s, out) -> json(out, 200, job(ID, false, true)))),
                new JobFault(
                        "an id that is no 32 hex digits", (n, s, out) -> json(out, 200, job("job 7", n == 1, false))),
                new JobFault("no id", (n, s, out) -> json(out, 200, "{\"status\": \"NEW\", \"finished\": false}")),
                new JobFault(
                        "`null` as the id",
                        (n, s, out) -> json(out, 200, "{\"id\": null, \"status\": \"NEW\", \"finished\": false}")));
    }

    String row() throws IOException {
        try (FaultyServer server = new FaultyServer().doing(behaviour);
                Things things = Things.builder()
                        .baseUrl(server.url())
                        .retries(RetryPolicy.of(2, Duration.ofMillis(1)))
                        .build()) {
            JobWait wait = new JobWait(Duration.ofMillis(5), Duration.ofMillis(5), Duration.ofSeconds(60));
            String outcome = Outcome.of(() -> things.reload().executeAndWait(wait));
            return "| " + name + " | " + outcome + " | " + server.requests().size() + " |\n";
        }
    }
}
