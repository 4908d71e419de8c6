package dev.memsetkit.it.peers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcCall;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcLimits;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcReader;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcResponse;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcWriter;
import dev.memsetkit.testing.Seed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What XML-RPC of other languages writes is read by ours as it was meant, and the other way about. */
class XmlRpcPeersTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final XmlRpcReader READER = new XmlRpcReader(XmlRpcLimits.DEFAULT);

    private final long seed = Seed.get();

    /**
     * A peer.
     *
     * @param program the interpreter
     * @param script the script for it
     */
    record Peer(PeerProgram program, String script) {

        @Override
        public String toString() {
            return program.name();
        }
    }

    static List<Peer> peers() {
        return List.of(
                new Peer(
                        PeerProgram.of("Python xmlrpc.client", "python3 -c 'import xmlrpc.client'", "python3"),
                        "peer.py"),
                new Peer(PeerProgram.of("Ruby xmlrpc", "ruby -e 'require \"xmlrpc/client\"'", "ruby"), "peer.rb"),
                new Peer(
                        PeerProgram.of(
                                "PHP xmlrpc", "php -r 'exit(function_exists(\"xmlrpc_encode\") ? 0 : 1);'", "php"),
                        "peer.php"),
                new Peer(PeerProgram.of("Perl RPC::XML", "perl -MRPC::XML -e 1", "perl"), "peer.pl"),
                new Peer(PeerProgram.node("npm xmlrpc", "node"), "peer.js"));
    }

    @ParameterizedTest
    @MethodSource("peers")
    void callsAndResponsesOfAPeerAreReadAsTheyWereMeant(Peer peer) throws IOException, InterruptedException {
        peer.program().onlyWhereInstalled();
        Map<String, Object> value = new PeerValues(seed).sample();
        String answer =
                peer.program().run(peer.script(), JSON.writeValueAsString(Map.of("write", PeerValues.noted(value))));
        List<byte[]> bodies = JSON.readerForListOf(byte[].class).readValue(answer);
        XmlRpcCall call = READER.readCall(new ByteArrayInputStream(bodies.get(0)), null);
        assertThat(call.method()).isEqualTo("dns.zone_info");
        assertThat(read(JSON.readTree(call.params())))
                .as("call, seed %d", seed)
                .isEqualTo(PeerValues.received(List.of(value)));
        XmlRpcResponse response = READER.readResponse(new ByteArrayInputStream(bodies.get(1)), null);
        assertThat(read(JSON.readTree(((XmlRpcResponse.Result) response).value())))
                .as("response, seed %d", seed)
                .isEqualTo(PeerValues.received(value));
        assertThat(READER.readResponse(new ByteArrayInputStream(bodies.get(2)), null))
                .isEqualTo(new XmlRpcResponse.Fault(3, "gone <away>"));
    }

    /** As JSON text has it, so that bytes are comparable. */
    private static Object read(JsonNode node) throws IOException {
        return JSON.readValue(JSON.writeValueAsString(node), Object.class);
    }

    @ParameterizedTest
    @MethodSource("peers")
    void callsAndResponsesOfOursAreReadByAPeerAsTheyWereMeant(Peer peer) throws IOException, InterruptedException {
        peer.program().onlyWhereInstalled();
        Map<String, Object> value = new PeerValues(seed).sample();
        ByteArrayOutputStream call = new ByteArrayOutputStream();
        new XmlRpcWriter(call).writeCall("dns.zone_info", List.of(value));
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        new XmlRpcWriter(response).writeResult(value);
        Object noted = read(JSON.valueToTree(PeerValues.noted(value)));
        assertThat(readBy(peer, call)).as("call, seed %d", seed).isEqualTo(List.of("dns.zone_info", noted));
        assertThat(readBy(peer, response).get(1)).as("response, seed %d", seed).isEqualTo(noted);
    }

    private static List<Object> readBy(Peer peer, ByteArrayOutputStream body) throws IOException, InterruptedException {
        String answer = peer.program().run(peer.script(), JSON.writeValueAsString(Map.of("read", body.toByteArray())));
        return JSON.readerForListOf(Object.class).readValue(JSON.readTree(answer));
    }
}
