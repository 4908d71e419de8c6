package dev.memsetkit.fakeserver;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.account.Account;
import dev.memsetkit.fakeserver.account.AccountJobs;
import dev.memsetkit.fakeserver.account.FakeClock;
import dev.memsetkit.fakeserver.account.Ids;
import dev.memsetkit.fakeserver.account.TableKind;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.api.MethodCatalog;
import dev.memsetkit.fakeserver.behaviour.Behaviours;
import dev.memsetkit.fakeserver.behaviour.Effects;
import dev.memsetkit.fakeserver.control.FakeApi;
import dev.memsetkit.fakeserver.control.Fault;
import dev.memsetkit.fakeserver.control.PendingFaults;
import dev.memsetkit.fakeserver.control.ReceivedCall;
import dev.memsetkit.fakeserver.control.RecentCalls;
import dev.memsetkit.fakeserver.control.RefusedRequest;
import dev.memsetkit.fakeserver.http.ControlledServer;
import dev.memsetkit.fakeserver.http.HttpFront;
import dev.memsetkit.fakeserver.message.FakeServerMessage;
import dev.memsetkit.fakeserver.seed.SeedReader;
import dev.memsetkit.fakeserver.seed.SeedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A local server that behaves like the Memset API, with an account of its own. Thread-safe.
 *
 * <pre>{@code
 * try (FakeServer memset = FakeServer.builder().start()) {
 *     // talk to memset.jsonUrl() with memset.apiKey()
 * }
 * }</pre>
 */
public final class FakeServer implements AutoCloseable {

    /** Where the state has how far the clock was moved. */
    private static final String CLOCK = "_clock_ahead_ms";

    private final FakeServerBuilder settings;
    private final FakeClock clock = new FakeClock(Clock.systemUTC());
    private final Account account;
    private final AccountJobs jobs;
    private final FakeApi api;
    private final PendingFaults faults;
    private final RecentCalls log;
    private final HttpFront front;
    private final @Nullable StateFile stateFile;
    private String apiKey = "";
    private List<String> seedNotes = List.of();

    FakeServer(FakeServerBuilder settings) {
        this.settings = settings;
        Random random = settings.random();
        this.account = new Account(clock, new Ids(random));
        this.stateFile = settings.stateFile();
        try {
            if (stateFile != null && stateFile.exists()) {
                ObjectNode kept = SeedReader.parse(stateFile.name(), stateFile.read());
                fill(stateFile.name(), kept);
                clock.advance(Duration.ofMillis(Math.max(0, kept.path(CLOCK).asLong())));
            } else {
                fillFromSeed();
            }
            this.jobs = new AccountJobs(account, settings.jobDuration(), new Effects(account));
            this.faults = new PendingFaults(new Random(random.nextLong()));
            this.log = new RecentCalls(account, settings.listener(), settings.refusals(), settings.controls());
            Behaviours behaviours = Behaviours.all(jobs, settings.partner());
            this.api = new FakeApi(account, jobs, behaviours, settings.rules(), log, this::save);
            this.front = open();
            saveFirst();
        } catch (RuntimeException e) {
            if (stateFile != null) {
                stateFile.close();
            }
            throw e;
        }
    }

    /** Only once the port is open, so that a server that cannot start leaves no file. */
    private void saveFirst() {
        try {
            synchronized (account.lock()) {
                save();
            }
        } catch (RuntimeException e) {
            front.close();
            throw e;
        }
    }

    private HttpFront open() {
        String place = settings.host() + ":" + settings.port();
        InetSocketAddress address = new InetSocketAddress(settings.host(), settings.port());
        if (address.isUnresolved()) {
            throw new UncheckedIOException(
                    FakeServerMessage.UNKNOWN_HOST.text(place, settings.host()),
                    new UnknownHostException(settings.host()));
        }
        try {
            return HttpFront.open(address, settings.tls(), api, faults, log, new Control());
        } catch (IOException e) {
            throw new UncheckedIOException(FakeServerMessage.CANNOT_LISTEN.text(place, e.getMessage()), e);
        }
    }

    /** {@return settings of a server that is not started yet} */
    public static FakeServerBuilder builder() {
        return new FakeServerBuilder();
    }

    private void fillFromSeed() {
        fill(settings.seedName(), settings.readSeed());
    }

    private void fill(String source, ObjectNode seed) {
        account.clear();
        SeedReader reader = new SeedReader(MethodCatalog.bundled());
        reader.read(source, seed, account);
        seedNotes = reader.notes();
        apiKey = ensureKey(apiKey.isEmpty() ? settings.apiKey() : apiKey); // A client keeps its key over a reset.
    }

    /** The key that was asked for; else the first of the seed that may do everything; else a new one. */
    private String ensureKey(String wanted) {
        if (wanted.isEmpty()) {
            for (ObjectNode key : account.table(TableKind.API_KEYS).rows()) {
                if (key.path("scopes").isEmpty()) {
                    return key.path("key").asText();
                }
            }
        }
        String key = wanted.isEmpty() ? account.ids().hex() : wanted;
        if (account.table(TableKind.API_KEYS).find(key).isEmpty()) {
            ObjectNode row = JsonNodeFactory.instance.objectNode().put("key", key);
            row.putObject("scopes");
            account.table(TableKind.API_KEYS).put(row.put("comment", "").put("created", clock.time()));
        }
        return key;
    }

    private void save() {
        if (stateFile != null) {
            stateFile.write(SeedWriter.write(account)
                    .put(CLOCK, clock.offset().toMillis())
                    .toString());
        }
    }

    /** {@return the address of the server, such as {@code http://127.0.0.1:8080/}} */
    public String url() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return (settings.tls() == null ? "http" : "https") + "://" + host + ":" + front.port() + "/";
    }

    /** {@return the address of JSON over HTTP, to which the name of a method is appended} */
    public String jsonUrl() {
        return url() + "v1/json/";
    }

    /** {@return the address of XML-RPC} */
    public String xmlRpcUrl() {
        return url() + "v1/xmlrpc";
    }

    /** {@return the address of JSON-RPC} */
    public String jsonRpcUrl() {
        return url() + "v1/jsonrpc";
    }

    /** {@return the port that it listens on} */
    public int port() {
        return front.port();
    }

    /** {@return a key of the account that may do everything} */
    public String apiKey() {
        return apiKey;
    }

    /** {@return what the seed leaves out and is answered as an empty or zero value, each with its place} */
    public List<String> seedNotes() {
        return seedNotes;
    }

    /** {@return the time of the API, which tests move forward} */
    public FakeClock clock() {
        return clock;
    }

    /**
     * Lets the next call of a method fail with an error of the API.
     *
     * @param method full name of the method
     * @param error what it fails with
     */
    public void failNext(String method, ApiError error) {
        fail(Fault.error(error).on(method));
    }

    /**
     * Plans a fault.
     *
     * @param fault what goes wrong, and with which calls
     * @throws IllegalArgumentException if no method has that name; the message tells the nearest
     */
    public void fail(Fault fault) {
        if (!fault.method().equals("*")) {
            api.requireMethod(fault.method());
        }
        faults.add(fault.on(api.presentName(fault.method())));
    }

    /** Forgets the faults that are still to come. */
    public void clearFaults() {
        faults.clear();
    }

    /** {@return the calls that came, in order; of the last 5,000} */
    public List<ReceivedCall> calls() {
        return log.calls();
    }

    /**
     * {@return the calls of a method that came, in order; of the last 5,000}
     *
     * @param method full name of the method
     */
    public List<ReceivedCall> calls(String method) {
        return log.calls(method);
    }

    /** {@return the requests that were refused before they were calls of a method, in order; of the last 1,000} */
    public List<RefusedRequest> refusedRequests() {
        return log.refused();
    }

    /** {@return the account as a seed: what was made, and what came with the seed of the start} */
    public ObjectNode state() {
        synchronized (account.lock()) {
            jobs.settle();
            return SeedWriter.write(account);
        }
    }

    /** Goes back to the start: the account as it was seeded, no faults, no calls, the time of the machine. */
    public void reset() {
        synchronized (account.lock()) {
            clock.reset();
            fillFromSeed();
            jobs.restore();
            api.reset();
            faults.clear();
            log.clear();
            save();
        }
    }

    /** Closes the port. */
    @Override
    public void close() {
        front.close();
        if (stateFile != null) {
            stateFile.close();
        }
    }

    private final class Control implements ControlledServer {

        @Override
        public ObjectNode state() {
            return FakeServer.this.state();
        }

        @Override
        public void replaceState(String seed) {
            ObjectNode parsed = SeedReader.parse("state", seed);
            synchronized (account.lock()) {
                ObjectNode before = SeedWriter.write(account);
                try {
                    fill("state", parsed);
                } catch (IllegalArgumentException e) {
                    fill("state", before);
                    throw e;
                } finally {
                    jobs.restore();
                }
                save();
            }
        }

        @Override
        public void reset() {
            FakeServer.this.reset();
        }

        @Override
        public void fail(Fault fault) {
            FakeServer.this.fail(fault);
        }

        @Override
        public void requireMethod(String method) {
            api.requireMethod(method);
        }

        @Override
        public void advance(Duration duration) {
            clock.advance(duration);
        }

        @Override
        public Instant now() {
            return clock.now();
        }
    }
}
