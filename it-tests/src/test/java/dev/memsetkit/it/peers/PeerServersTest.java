package dev.memsetkit.it.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.client.error.ApiErrorServiceDoesNotExistException;
import dev.memsetkit.client.model.ServiceInfo;
import dev.memsetkit.client.runtime.MemsetException;
import dev.memsetkit.client.runtime.Transport;
import dev.memsetkit.it.transports.ServedApi;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated client against servers of XML-RPC and JSON-RPC that are not ours. */
class PeerServersTest {

    /**
     * A server.
     *
     * @param program the interpreter
     * @param script the script for it
     * @param transport what it speaks
     * @param path of its address
     * @param hasOwnErrors whether its methods can answer errors of the API
     */
    record Server(PeerProgram program, String script, Transport transport, String path, boolean hasOwnErrors) {

        @Override
        public String toString() {
            return program.name();
        }
    }

    static final PeerProgram PELIX = PeerProgram.of(
            "jsonrpclib-pelix", "/usr/bin/python3 -c 'import jsonrpclib.SimpleJSONRPCServer'", "/usr/bin/python3");
    static final PeerProgram JAYSON = PeerProgram.node("npm jayson", "node");

    static List<Server> servers() {
        PeerProgram python = PeerProgram.of("Python xmlrpc.server", "python3 -c 'import xmlrpc.server'", "python3");
        return List.of(
                new Server(python, "server-xmlrpc.py", Transport.XML_RPC, "/v1/xmlrpc", true),
                new Server(PELIX, "server-pelix.py", Transport.JSON_RPC, "/", false),
                new Server(JAYSON, "server-jayson.js", Transport.JSON_RPC, "/", true));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void theClientSpeaksWithOtherServers(Server server) throws Exception {
        server.program().onlyWhereInstalled();
        Process process = server.program().process(server.script()).start();
        try (BufferedReader output =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                MemsetClient memset = MemsetClient.builder()
                        .apiKey("f".repeat(32))
                        .transport(server.transport())
                        .baseUrl("http://127.0.0.1:" + output.readLine() + server.path())
                        .build()) {
            assertThat(memset.dns().zoneCreate("a <b> & \u00fc").execute().nickname())
                    .isEqualTo("a <b> & \u00fc");
            ServiceInfo service = memset.service().info("myserver1").execute();
            assertThat(service.startDate()).hasToString("2019-10-28");
            assertThat(service.expiryDate()).hasToString("2020-10-28 12:30:05");
            assertThat(service.networkZones()).containsExactly("reading");
            assertThat(memset.memstoreUser().delete("mystore1", "john").execute())
                    .isNull();
            var batch = memset.batch();
            var first = batch.add(memset.service().info("myserver1"));
            var second = batch.add(memset.dns().zoneCreate("b"));
            assertThat(batch.execute()).isTrue();
            assertThat(first.result()).isEqualTo(service);
            assertThat(second.result().nickname()).isEqualTo("b");
            refusals(memset, server);
        } finally {
            process.getOutputStream().close();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroy();
            }
        }
    }

    private static void refusals(MemsetClient memset, Server server) throws Exception {
        if (server.hasOwnErrors()) {
            assertThatThrownBy(() -> memset.service().info("other").execute())
                    .isInstanceOf(ApiErrorServiceDoesNotExistException.class)
                    .hasMessageContaining("Couldn't find service with name 'other'");
        }
        assertThatThrownBy(() -> memset.dns().zoneList().execute()).isInstanceOf(MemsetException.class);
        if (server.transport() == Transport.XML_RPC) {
            assertThat(memset.system().listMethods().execute()).contains("service.info", "system.listMethods");
            assertThat(memset.system().methodHelp("service.info").execute()).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("clients")
    void otherClientsSpeakWithOurServerSide(PeerProgram program) throws Exception {
        program.onlyWhereInstalled();
        try (var server = ServedApi.start()) {
            String script = program == PELIX ? "client-pelix.py" : "client-jayson.js";
            Process process = program.process(script, server.jsonRpcUrl()).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(output.replaceAll("\\s", ""))
                    .isEqualTo("[\"a\",[\"myserver1\",\"b\"],[3,\"id:Zonedomainnotfound\"]]");
        }
    }

    static List<PeerProgram> clients() {
        return List.of(PELIX, JAYSON);
    }
}
