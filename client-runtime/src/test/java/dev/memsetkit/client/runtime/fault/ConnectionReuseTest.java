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
import dev.memsetkit.client.runtime.UnexpectedStatusException;
import dev.memsetkit.client.runtime.fault.FaultyServer.Behaviour;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    /** Both answers come at once, so that the HTTP client has the second before the next call begins: its id tells. */
    @Test
    void anAnswerOfJsonRpcWithTheIdOfAnotherCallIsNone() throws Exception {
        Behaviour first = (n, s, out) -> {
            ByteArrayOutputStream both = new ByteArrayOutputStream();
            both.writeBytes(whole(out, Faults.GOOD));
            both.writeBytes(whole(out, STRAY));
            out.write(both.toByteArray());
            return true;
        };
        try (FaultyServer server = server(Transport.JSON_RPC, first);
                Things things = client(server, Transport.JSON_RPC)) {
            things.info().execute();
            assertThatThrownBy(() -> things.buy().execute())
                    .isInstanceOf(MalformedResponseException.class)
                    .hasMessageContaining("found a response with the id");
        }
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
        return new FaultyServer()
                .speaking(transport)
                .doing((n, s, out) -> n == 0 ? first.answer(n, s, out) : json(out, 200, RIGHT));
    }

    private static Things client(FaultyServer server, Transport transport) {
        return Things.builder().transport(transport).baseUrl(server.url()).build();
    }

    private static MemsetCall<Things.Thing> next(Things things, boolean reads) {
        return reads ? things.info() : things.buy();
    }
}
