package dev.memsetkit.it.transports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.client.runtime.MemsetResponse;
import java.io.IOException;
import java.util.List;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Over HTTP/2, whose connections are read by a thread of the HTTP client's own: an end is noticed without looking. */
@Timeout(30)
class Http2Test {

    private static final List<Protocol> HTTP_2 = List.of(Protocol.H2_PRIOR_KNOWLEDGE);

    /** @param end what happens after each answer */
    private static MockWebServer server(@Nullable SocketEffect end) throws IOException {
        MockWebServer server = new MockWebServer();
        server.setProtocols(HTTP_2);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                MockResponse.Builder answer = new MockResponse.Builder()
                        .setHeader("Content-Type", "application/json")
                        .body("{\"id\": \"0123456789abcdef0123456789abcdef\", \"nickname\": \"n\"}");
                return (end == null ? answer : answer.onResponseEnd(end)).build();
            }
        });
        server.start();
        return server;
    }

    private static MemsetClient client(MockWebServer server) {
        return MemsetClient.builder()
                .apiKey(EveryTransportTest.KEY)
                .baseUrl(server.url("/v1/json/").toString())
                .okHttpClient(new OkHttpClient.Builder().protocols(HTTP_2).build())
                .build();
    }

    @Test
    void aConnectionThatTheServerEndsWhileItIsIdleFailsNoCallThatChangesSomething() throws Exception {
        try (MockWebServer server = server(SocketEffect.ShutdownConnection.INSTANCE);
                MemsetClient memset = client(server)) {
            for (int call = 1; call <= 5; call++) {
                MemsetResponse<?> response = memset.dns().zoneCreate("n").executeForResponse();
                assertThat(response.attempts()).isOne();
                assertThat(server.getRequestCount()).isEqualTo(call);
                Thread.sleep(100);
            }
        }
    }

    /** Looking at the socket, as is done with HTTP/1, would take what belongs to the thread that reads. */
    @Test
    void callsShareAConnectionThatNobodyLooksAt() throws Exception {
        try (MockWebServer server = server(null);
                MemsetClient memset = client(server)) {
            for (int call = 0; call < 5; call++) {
                memset.dns().zoneCreate("n").execute();
                assertThat(server.takeRequest().getConnectionIndex()).isZero();
            }
        }
    }
}
