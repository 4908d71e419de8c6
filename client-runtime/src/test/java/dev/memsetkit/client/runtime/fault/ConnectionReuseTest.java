package dev.memsetkit.client.runtime.fault;

import static dev.memsetkit.client.runtime.fault.FaultyServer.body;
import static dev.memsetkit.client.runtime.fault.FaultyServer.head;
import static dev.memsetkit.client.runtime.fault.FaultyServer.html;
import static dev.memsetkit.client.runtime.fault.FaultyServer.json;
import static dev.memsetkit.client.runtime.fault.FaultyServer.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.client.runtime.MalformedResponseException;
import dev.memsetkit.client.runtime.MemsetCall;
import dev.memsetkit.client.runtime.Transport;
import dev.memsetkit.client.runtime.TransportException;
import dev.memsetkit.client.runtime.UnexpectedStatusException;
import dev.memsetkit.client.runtime.fault.FaultyServer.Behaviour;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.net.SocketFactory;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a server says on a kept connection without being asked is never taken for the answer of the next call. */
@Timeout(30)
class ConnectionReuseTest {

    private static final String STRAY = "{\"id\": \"of another call\", \"size\": 2}";
    private static final String RIGHT = "{\"id\": \"right\", \"size\": 2}";

    static Stream<Arguments> everyTransportAndKind() {
        List<Arguments> all = new ArrayList<>();
        for (Transport transport : Transport.values()) {
            all.add(Arguments.of(transport, true));
            all.add(Arguments.of(transport, false));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("everyTransportAndKind")
    void aSecondAnswerIsNotThatOfTheNextCall(Transport transport, boolean reads) throws Exception {
        Behaviour first = (n, s, out) -> {
            json(out, 200, Faults.GOOD);
            out.flush();
            Thread.sleep(50);
            return json(out, 200, STRAY);
        };
        try (FaultyServer server = server(transport, first);
                Things things = client(server, transport)) {
            things.info().execute();
            Thread.sleep(200);
            assertThat(next(things, reads).execute().id()).isEqualTo("right");
            assertThat(server.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("everyTransportAndKind")
    void whatFollowsAChangeOfTheProtocolIsNotTheAnswerOfTheNextCall(Transport transport, boolean reads)
            throws Exception {
        Behaviour first = (n, s, out) -> {
            write(out, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n");
            return json(out, 200, STRAY);
        };
        try (FaultyServer server = server(transport, first);
                Things things = client(server, transport)) {
            assertThatThrownBy(() -> things.info().execute()).isInstanceOf(UnexpectedStatusException.class);
            assertThat(next(things, reads).execute().id()).isEqualTo("right");
        }
    }

    /** As proxies do before they close a connection that was idle for too long. */
    @ParameterizedTest
    @MethodSource("everyTransportAndKind")
    void aTimeoutThatIsToldToAnIdleConnectionDoesNotFailTheNextCall(Transport transport, boolean reads)
            throws Exception {
        Behaviour first = (n, s, out) -> {
            json(out, 200, Faults.GOOD);
            out.flush();
            Thread.sleep(50);
            html(out, 408, "Connection: close\r\n");
            return false;
        };
        try (FaultyServer server = server(transport, first);
                Things things = client(server, transport)) {
            things.info().execute();
            Thread.sleep(200);
            assertThat(next(things, reads).execute().id()).isEqualTo("right");
            assertThat(server.requests()).hasSize(2);
        }
    }

    static Stream<Arguments> everyTransportKindAndLength() {
        return everyTransportAndKind()
                .flatMap(one ->
                        Stream.of(true, false).map(chunked -> Arguments.of(one.get()[0], one.get()[1], chunked)));
    }

    /** Both answers come at once, so that the HTTP client has the second before the next call begins. */
    @ParameterizedTest
    @MethodSource("everyTransportKindAndLength")
    void aSecondAnswerInOnePieceIsNotThatOfTheNextCall(Transport transport, boolean reads, boolean chunked)
            throws Exception {
        try (FaultyServer server = server(transport, (n, s, out) -> both(out, chunked));
                Things things = client(server, transport)) {
            things.info().execute();
            assertThat(next(things, reads).execute().id()).isEqualTo("right");
            assertThat(server.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("everyTransportAndKind")
    void aSecondAnswerInOnePieceIsNotThatOfTheNextCallOverTls(Transport transport, boolean reads) throws Exception {
        Tls tls = Tls.forHost("localhost");
        try (FaultyServer server = answering(tls.server(), transport, (n, s, out) -> both(out, true));
                Things things = Things.builder()
                        .transport(transport)
                        .baseUrl("https://localhost:" + server.port() + "/v1/json/")
                        .okHttpClient(tls.trusting())
                        .build()) {
            things.info().execute();
            assertThat(next(things, reads).execute().id()).isEqualTo("right");
            assertThat(server.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("everyTransportAndKind")
    void aConnectionThatHasNothingMoreToSayIsKept(Transport transport, boolean reads) throws Exception {
        Set<Integer> ports = ConcurrentHashMap.newKeySet();
        Behaviour first = (n, s, out) -> {
            ports.add(s.getPort());
            out.write(chunked(out, Faults.GOOD));
            return true;
        };
        Behaviour all = (n, s, out) -> {
            ports.add(s.getPort());
            return n == 0 ? first.answer(n, s, out) : json(out, 200, RIGHT);
        };
        try (FaultyServer server = new FaultyServer().speaking(transport).doing(all);
                Things things = client(server, transport)) {
            for (int i = 0; i < 5; i++) {
                next(things, reads).execute();
            }
        }
        assertThat(ports).hasSize(1);
    }

    /** Where the sockets are the user's own, nobody follows what comes; the ids of JSON-RPC tell. */
    @Test
    void anAnswerOfJsonRpcWithTheIdOfAnotherCallIsNone() throws Exception {
        try (FaultyServer server = server(Transport.JSON_RPC, (n, s, out) -> both(out, false));
                Things things = Things.builder()
                        .transport(Transport.JSON_RPC)
                        .baseUrl(server.url())
                        .okHttpClient(new OkHttpClient.Builder()
                                .socketFactory(new SocketsOfUser())
                                .build())
                        .build()) {
            things.info().execute();
            assertThatThrownBy(() -> things.buy().execute())
                    .isInstanceOf(MalformedResponseException.class)
                    .hasMessageContaining("found a response with the id");
        }
    }

    /** A status line of a stream of music, which the HTTP client takes for one of HTTP. */
    @ParameterizedTest
    @MethodSource("everyTransportAndKind")
    void whatIsNoHttpIsNoAnswer(Transport transport, boolean reads) throws Exception {
        Behaviour icy = (n, s, out) -> {
            out.write(new String(whole(out, Faults.GOOD), StandardCharsets.UTF_8)
                    .replaceFirst("HTTP/1.1", "ICY")
                    .getBytes(StandardCharsets.UTF_8));
            return true;
        };
        try (FaultyServer server = server(transport, icy);
                Things things = client(server, transport)) {
            assertThatThrownBy(() -> next(things, reads).execute())
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            e -> assertThat(e.reason()).isEqualTo(TransportException.Reason.OTHER))
                    .hasMessageContaining("Unexpected status line: ICY 200");
            assertThat(server.requests()).hasSize(1);
            assertThat(next(things, reads).execute().id()).isEqualTo("right");
        }
    }

    /** A factory as users have them. */
    private static final class SocketsOfUser extends SocketFactory {
        @Override
        public Socket createSocket() {
            return new Socket();
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return new Socket(host, port);
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
            return new Socket(host, port, local, localPort);
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return new Socket(host, port);
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
            return new Socket(host, port, local, localPort);
        }
    }

    private static boolean both(OutputStream out, boolean chunked) throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(chunked ? chunked(out, Faults.GOOD) : whole(out, Faults.GOOD));
        both.writeBytes(whole(out, STRAY));
        out.write(both.toByteArray());
        return true;
    }

    private static byte[] chunked(OutputStream out, String json) throws IOException {
        byte[] body = body(out, json);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        String head = "HTTP/1.1 100 Continue\r\n\r\n" + head(out, 200) + "Transfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(body.length) + ";x=y\r\n";
        answer.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        answer.writeBytes(body);
        answer.writeBytes("\r\n0\r\nX-Trailer: 1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return answer.toByteArray();
    }

    private static byte[] whole(OutputStream out, String json) throws IOException {
        byte[] body = body(out, json);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        String head = head(out, 200) + "Content-Length: " + body.length + "\r\n\r\n";
        answer.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        answer.writeBytes(body);
        return answer.toByteArray();
    }

    private static FaultyServer server(Transport transport, Behaviour first) throws IOException {
        return answering(new FaultyServer(), transport, first);
    }

    private static FaultyServer answering(FaultyServer server, Transport transport, Behaviour first) {
        return server.speaking(transport)
                .doing((n, s, out) -> n == 0 ? first.answer(n, s, out) : json(out, 200, RIGHT));
    }

    private static Things client(FaultyServer server, Transport transport) {
        return Things.builder().transport(transport).baseUrl(server.url()).build();
    }

    private static MemsetCall<Things.Thing> next(Things things, boolean reads) {
        return reads ? things.info() : things.buy();
    }
}
