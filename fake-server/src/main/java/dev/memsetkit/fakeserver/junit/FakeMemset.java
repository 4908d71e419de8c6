package dev.memsetkit.fakeserver.junit;

import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.fakeserver.FakeServer;
import dev.memsetkit.fakeserver.account.FakeClock;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.control.Fault;
import dev.memsetkit.fakeserver.control.ReceivedCall;
import dev.memsetkit.fakeserver.message.FakeServerMessage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a Memset account of its own behind a local server. Tests in parallel see nothing of each other.
 *
 * <pre>{@code
 * @RegisterExtension static FakeMemset memset = FakeMemset.builder().seed("shop.json").build();
 *
 * @Test void reloads(MemsetClient client) throws Exception {
 *     client.dns().reload().execute();
 *     assertThat(memset.calls("dns.reload")).hasSize(1);
 * }
 * }</pre>
 *
 * <p>Test methods can have parameters of the types {@link MemsetClient}, {@link FakeServer} and {@link FakeMemset}.
 */
public final class FakeMemset
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private final FakeMemsetBuilder settings;

    @SuppressWarnings("ThreadLocalUsage") // Each extension has servers of its own.
    private final ThreadLocal<@Nullable FakeServer> ofThread = new ThreadLocal<>();

    private final Map<String, FakeServer> servers = new ConcurrentHashMap<>();
    private final Map<String, MemsetClient> clients = new ConcurrentHashMap<>();

    FakeMemset(FakeMemsetBuilder settings) {
        this.settings = settings;
    }

    /** The demo account, anew for each test. */
    public FakeMemset() {
        this(new FakeMemsetBuilder());
    }

    /** {@return settings of an extension} */
    public static FakeMemsetBuilder builder() {
        return new FakeMemsetBuilder();
    }

    /**
     * {@return the server of the test that runs on this thread}
     *
     * @throws IllegalStateException if none does, and not exactly one test runs on others
     */
    public FakeServer server() {
        FakeServer server = ofThread.get();
        if (server != null) {
            return server;
        }
        List<FakeServer> running = List.copyOf(servers.values());
        if (running.size() == 1) {
            return running.get(0);
        }
        throw new IllegalStateException(
                running.isEmpty()
                        ? FakeServerMessage.NO_RUNNING_TEST.text()
                        : FakeServerMessage.SEVERAL_RUNNING_TESTS.text());
    }

    /** {@return the address of the server of this test} */
    public String url() {
        return server().url();
    }

    /** {@return the address of JSON over HTTP of this test, to which the name of a method is appended} */
    public String jsonUrl() {
        return server().jsonUrl();
    }

    /** {@return a key of the account of this test} */
    public String apiKey() {
        return server().apiKey();
    }

    /** {@return the time of this test} */
    public FakeClock clock() {
        return server().clock();
    }

    /**
     * Lets the next call of a method fail with an error of the API.
     *
     * @param method full name of the method
     * @param error what it fails with
     */
    public void failNext(String method, ApiError error) {
        server().failNext(method, error);
    }

    /**
     * Plans a fault, after those that are planned.
     *
     * @param fault what goes wrong, and with which calls
     */
    public void fail(Fault fault) {
        server().fail(fault);
    }

    /** {@return the calls of this test in order} */
    public List<ReceivedCall> calls() {
        return server().calls();
    }

    /**
     * {@return the calls of a method in this test, in order}
     *
     * @param method full name of the method
     */
    public List<ReceivedCall> calls(String method) {
        return server().calls(method);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (settings.isOneServerPerClass() && !servers.containsKey(classId(context))) {
            servers.put(classId(context), settings.start());
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        FakeServer shared = settings.isOneServerPerClass() ? servers.get(classId(context)) : null;
        FakeServer server = shared;
        if (server == null) {
            server = settings.start();
            servers.put(context.getUniqueId(), server);
        } else {
            server.reset();
        }
        ofThread.set(server);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        ofThread.remove();
        close(clients.remove(context.getUniqueId()));
        FakeServer server = servers.remove(context.getUniqueId());
        if (server != null) {
            server.close();
        }
    }

    /** Clients can be closed as of a later release of the runtime. */
    private static void close(@Nullable Object client) {
        if (client instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                throw new IllegalStateException("cannot close the client", e);
            }
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        FakeServer server = servers.remove(classId(context));
        if (server != null) {
            server.close();
        }
    }

    private static String classId(ExtensionContext context) {
        return "class " + context.getRequiredTestClass().getName();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == MemsetClient.class || type == FakeServer.class || type == FakeMemset.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == FakeMemset.class) {
            return this;
        }
        FakeServer server = server();
        if (parameter.getParameter().getType() == FakeServer.class) {
            return server;
        }
        return clients.computeIfAbsent(
                context.getUniqueId(),
                id -> MemsetClient.builder()
                        .apiKey(server.apiKey())
                        .baseUrl(server.jsonUrl())
                        .build());
    }
}
