package dev.memsetkit.client.runtime.fault;

import static dev.memsetkit.client.runtime.fault.FaultyServer.html;
import static dev.memsetkit.client.runtime.fault.FaultyServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.memsetkit.client.runtime.Delivery;
import dev.memsetkit.client.runtime.JobInterruptedException;
import dev.memsetkit.client.runtime.JobTimeoutException;
import dev.memsetkit.client.runtime.JobWait;
import dev.memsetkit.client.runtime.JobWaitException;
import dev.memsetkit.client.runtime.MemsetCall;
import dev.memsetkit.client.runtime.RetryPolicy;
import dev.memsetkit.client.runtime.TransportException;
import dev.memsetkit.client.runtime.TransportException.Reason;
import dev.memsetkit.client.runtime.UnexpectedStatusException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When a call ends, and how often it is sent. */
@Timeout(30)
class DeliveryTest {

    private static final JobWait QUICK = new JobWait(Duration.ofMillis(5), Duration.ofMillis(5), Duration.ofSeconds(5));

    private FaultyServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FaultyServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private Things.Builder builder() {
        return Things.builder().baseUrl(server.url()).retries(Faults.quick());
    }

    // Connections that the server closed

    @Test
    void anIdleConnectionThatTheServerClosedDoesNotFailACallThatChangesSomething() throws Exception {
        server.doing((n, socket, out) -> {
            json(out, 200, Faults.GOOD);
            return n > 0; // The first answer says that the connection is kept, and closes it.
        });
        for (RetryPolicy retries : new RetryPolicy[] {Faults.quick(), RetryPolicy.NONE}) {
            int before = server.requests().size();
            try (Things things = builder().retries(retries).build()) {
                things.buy().execute();
                Thread.sleep(100);

                assertThat(things.buy().executeForResponse().attempts()).isEqualTo(1);
            }
            assertThat(server.requests().size() - before).isEqualTo(2);
        }
    }

    @Test
    void manyIdleConnectionsThatTheServerClosedDoNotEither() throws Exception {
        CountDownLatch all = new CountDownLatch(4);
        server.doing((n, socket, out) -> {
            all.countDown();
            all.await();
            json(out, 200, Faults.GOOD);
            return n >= 4;
        });
        try (Things things = builder().build()) {
            CompletableFuture<?>[] first = new CompletableFuture<?>[4];
            for (int i = 0; i < 4; i++) {
                first[i] = things.buy().toFuture();
            }
            CompletableFuture.allOf(first).join();
            Thread.sleep(100);

            assertThat(things.buy().execute().id()).isEqualTo("a");
        }
        assertThat(server.requests()).hasSize(5);
    }

    // Deadline, cancel, interrupt

    @Test
    void aPauseThatWouldPassTheDeadlineEndsTheCallAtOnce() {
        server.doing((n, s, out) -> html(out, 503, "Retry-After: 20\r\n"));
        try (Things things = builder().callTimeout(Duration.ofSeconds(10)).build()) {
            long start = System.nanoTime();

            UnexpectedStatusException refused = catchThrowableOfType(
                    UnexpectedStatusException.class, () -> things.info().execute());

            assertThat(refused.headers().retryAfter()).contains(Duration.ofSeconds(20));
            assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(5));
        }
    }

    @Test
    void theDeadlineIsOfTheWholeCall() {
        server.doing((n, s, out) -> {
            Thread.sleep(150);
            return html(out, 503, "");
        });
        try (Things things =
                builder().retries(RetryPolicy.of(10, Duration.ofMillis(1))).build()) {
            long start = System.nanoTime();

            assertThatThrownBy(() ->
                            things.info().withTimeout(Duration.ofMillis(400)).execute())
                    .isInstanceOfAny(TransportException.class, UnexpectedStatusException.class);

            assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(5));
        }
    }

    @Test
    void callsInTheBackgroundThatWaitForTheirTurnHaveTheirWholeDeadline() throws Exception {
        server.doing((n, s, out) -> {
            Thread.sleep(100);
            return json(out, 200, Faults.GOOD);
        });
        try (Things things = builder().callTimeout(Duration.ofMillis(1_500)).build()) {
            CompletableFuture<?>[] all = new CompletableFuture<?>[100]; // 5 at a time: two seconds at least
            for (int i = 0; i < all.length; i++) {
                all[i] = things.info().toFuture();
            }

            CompletableFuture.allOf(all).get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void cancellingEndsACallAtOnce() throws Exception {
        server.doing((n, s, out) -> {
            Thread.sleep(20_000);
            return false;
        });
        try (Things things = builder().build()) {
            MemsetCall<Things.Thing> call = things.buy();
            CompletableFuture<Throwable> end = CompletableFuture.supplyAsync(() -> catchThrowable(call::execute));
            while (server.requests().isEmpty()) {
                Thread.sleep(5);
            }

            call.cancel();

            assertThat(end.get(10, TimeUnit.SECONDS)).isInstanceOfSatisfying(TransportException.class, failure -> {
                assertThat(failure.reason()).isEqualTo(Reason.CANCELLED);
                assertThat(failure.delivery()).isEqualTo(Delivery.MAY_HAVE_ARRIVED);
                assertThat(failure).hasMessageContainingAll("thing.buy", "may have been carried out");
            });
        }
    }

    @Test
    void cancellingEndsAPauseAtOnce() throws Exception {
        server.doing((n, s, out) -> html(out, 503, "Retry-After: 20\r\n"));
        try (Things things = builder().build()) {
            MemsetCall<Things.Thing> here = things.info();
            MemsetCall<Things.Thing> behind = things.info();
            CompletableFuture<Throwable> end = CompletableFuture.supplyAsync(() -> catchThrowable(here::execute));
            AtomicReference<Throwable> told = new AtomicReference<>();
            CompletableFuture<?> future = behind.toFuture().whenComplete((result, failure) -> told.set(failure));
            while (server.requests().size() < 2) {
                Thread.sleep(5);
            }
            Thread.sleep(200);

            here.cancel();
            behind.cancel();

            assertThat(end.get(10, TimeUnit.SECONDS)).isInstanceOf(TransportException.class);
            assertThat(catchThrowable(() -> future.get(10, TimeUnit.SECONDS))).isInstanceOf(ExecutionException.class);
            assertThat(told.get()).isInstanceOf(TransportException.class);
        }
    }

    @Test
    void anInterruptEndsAPauseAtOnce() throws Exception {
        server.doing((n, s, out) -> html(out, 503, "Retry-After: 20\r\n"));
        try (Things things = builder().build()) {
            CompletableFuture<Throwable> end = new CompletableFuture<>();
            Thread thread = new Thread(() -> {
                Throwable failure = catchThrowable(() -> things.info().execute());
                end.complete(Thread.currentThread().isInterrupted() ? failure : new AssertionError("flag", failure));
            });
            thread.start();
            while (server.requests().isEmpty()) {
                Thread.sleep(5);
            }
            Thread.sleep(200);

            thread.interrupt();

            assertThat(end.get(10, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            failure -> assertThat(failure.reason()).isEqualTo(Reason.INTERRUPTED));
        }
    }

    // Answers that leave it open

    @Test
    void aStatusOfAServerOnTheWaySaysThatACallThatChangesSomethingMayHaveBeenCarriedOut() {
        server.doing((n, s, out) -> html(out, n == 0 ? 503 : 404, ""));
        try (Things things = builder().build()) {
            assertThatThrownBy(() -> things.buy().execute())
                    .isInstanceOf(UnexpectedStatusException.class)
                    .hasMessageEndingWith("; the call may have been carried out: look before you call again");
            assertThatThrownBy(() -> things.buy().execute())
                    .hasMessageEndingWith("expected a result or an error of the API");
        }
    }

    // Futures

    @Test
    void aFutureCompletesWhateverIsThrownWhileItsAnswerIsRead() throws Exception {
        server.doing((n, s, out) -> json(out, 200, Faults.GOOD));
        SimpleModule broken = new SimpleModule();
        broken.addDeserializer(String.class, new StdScalarDeserializer<String>(String.class) {
            @Override
            public String deserialize(JsonParser parser, DeserializationContext context) {
                throw new StackOverflowError("no room");
            }
        });
        try (Things things =
                builder().mapper(mapper -> mapper.addModule(broken)).build()) {
            CompletableFuture<?> future = things.info().toFuture();

            assertThatThrownBy(() -> future.get(5, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasRootCauseInstanceOf(StackOverflowError.class);
            assertThatThrownBy(() -> things.info().execute()).isInstanceOf(StackOverflowError.class);
        }
    }

    @Test
    void aFutureFailsAsTheCallDoes() {
        server.doing((n, s, out) -> Faults.reset(s));
        try (Things things = builder().build()) {
            assertThatThrownBy(() -> things.info().toFuture().join())
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOf(TransportException.class)
                    .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(2));
        }
        assertThat(server.requests()).hasSize(3);
    }

    // Jobs

    private FaultyServer jobThatNeverEnds() {
        return server.doing((n, s, out) -> json(out, 200, JobFault.job(JobFault.ID, false, false)));
    }

    @Test
    void aJobThatDoesNotEndIsWaitedForUntilTheDeadlineAndCanBeWaitedForAgain() throws Exception {
        jobThatNeverEnds();
        try (Things things = builder().build()) {
            JobTimeoutException timeout = catchThrowableOfType(
                    JobTimeoutException.class,
                    () -> things.reload().executeAndWait(QUICK.withDeadline(Duration.ofSeconds(2))));

            assertThat(timeout.jobId()).isEqualTo(JobFault.ID);
            assertThat(timeout.job()).isInstanceOf(Things.Job.class);
            assertThat(timeout)
                    .hasMessageContainingAll("thing.reload", "its status is \"S\"", "await(\"" + JobFault.ID);
            server.doing((n, s, out) -> json(out, 200, JobFault.job(JobFault.ID, true, false)));
            assertThat(things.jobs().await(timeout.jobId(), QUICK).finished()).isTrue();
            assertThat(things.jobs()
                            .awaitAsync(timeout.jobId(), QUICK)
                            .get(5, TimeUnit.SECONDS)
                            .finished())
                    .isTrue();
        }
    }

    @Test
    void aPollThatHangsEndsAtTheDeadlineOfTheJob() {
        server.doing((n, s, out) -> {
            if (n > 0) {
                Thread.sleep(20_000);
            }
            return json(out, 200, JobFault.job(JobFault.ID, false, false));
        });
        try (Things things = builder().build()) {
            long start = System.nanoTime();

            assertThatThrownBy(() -> things.reload().executeAndWait(QUICK.withDeadline(Duration.ofSeconds(2))))
                    .isInstanceOf(JobTimeoutException.class);

            assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(10));
        }
    }

    @Test
    void cancellingEndsTheWaitForAJobAtOnce() throws Exception {
        jobThatNeverEnds();
        try (Things things = builder().build()) {
            var call = things.reload();
            JobWait slow = new JobWait(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofMinutes(1));
            CompletableFuture<Throwable> end =
                    CompletableFuture.supplyAsync(() -> catchThrowable(() -> call.executeAndWait(slow)));
            while (server.requests().isEmpty()) {
                Thread.sleep(5);
            }
            Thread.sleep(200);

            call.cancel();

            assertThat(end.get(10, TimeUnit.SECONDS)).isInstanceOfSatisfying(JobWaitException.class, failure -> {
                assertThat(failure.isCancelled()).isTrue();
                assertThat(failure.jobId()).isEqualTo(JobFault.ID);
                assertThat(failure.job()).isNotNull();
            });
        }
    }

    @Test
    void anInterruptEndsTheWaitForAJobAtOnceAlsoWhileAPollIsUnderWay() throws Exception {
        server.doing((n, s, out) -> {
            if (n > 0) {
                Thread.sleep(20_000);
            }
            return json(out, 200, JobFault.job(JobFault.ID, false, false));
        });
        try (Things things = builder().build()) {
            CompletableFuture<Throwable> end = new CompletableFuture<>();
            Thread thread = new Thread(
                    () -> end.complete(catchThrowable(() -> things.reload().executeAndWait(QUICK))));
            thread.start();
            while (server.requests().size() < 2) {
                Thread.sleep(5);
            }

            thread.interrupt();

            assertThat(end.get(10, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(
                            JobInterruptedException.class,
                            failure -> assertThat(failure.jobId()).isEqualTo(JobFault.ID));
        }
    }
}
