package dev.memsetkit.it.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.timroes.axmlrpc.XMLRPCClient;
import de.timroes.axmlrpc.XMLRPCServerException;
import dev.memsetkit.fakeserver.FakeServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.xmlrpc.XmlRpcException;
import org.apache.xmlrpc.client.XmlRpcClient;
import org.apache.xmlrpc.client.XmlRpcClientConfigImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Clients that no one here wrote talk to the fake server. Each is skipped by name where it is not installed. */
class FakeServerPeersTest {

    /** Where Debian's packages of Python are found, whatever other Python comes first. */
    private static final String DEBIAN_PYTHON = "/usr/bin/python3";

    private final FakeServer server = FakeServer.builder().start();

    @AfterEach
    void stop() {
        server.close();
    }

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
                peer("Python xmlrpc.client", "python3 -c 'import xmlrpc.client'", "python3", "client.py"),
                peer("jsonrpclib-pelix", DEBIAN_PYTHON + " -c 'import jsonrpclib'", DEBIAN_PYTHON, "jsonrpc.py"),
                peer("Ruby xmlrpc", "ruby -e 'require \"xmlrpc/client\"'", "ruby", "client.rb"),
                peer("Perl RPC::XML", "perl -MRPC::XML::Client -e 1", "perl", "client.pl"),
                peer("PHP", "php --version", "php", "client.php"),
                peer(
                        "lexicon",
                        DEBIAN_PYTHON + " -c 'import lexicon.providers.memset'",
                        DEBIAN_PYTHON,
                        "lexicon_dns.py"),
                peer(
                        "Ansible's memset modules",
                        DEBIAN_PYTHON
                                + " -c 'import ansible_collections.community.general.plugins.modules.memset_zone'",
                        DEBIAN_PYTHON,
                        "ansible_modules.py"),
                peer("curl", "curl --version", "sh", "client.sh"),
                new Peer(PeerProgram.node("npm xmlrpc and jayson", "node"), "fake/client.js"));
    }

    private static Peer peer(String name, String probe, String command, String script) {
        return new Peer(PeerProgram.of(name, probe, command), "fake/" + script);
    }

    @ParameterizedTest
    @MethodSource("peers")
    void aPeerDoesWhatTheDocumentationShows(Peer peer) throws IOException, InterruptedException {
        peer.program().onlyWhereInstalled();
        Process process = peer.program()
                .process(peer.script(), server.url(), server.apiKey())
                .redirectErrorStream(true)
                .redirectError(ProcessBuilder.Redirect.PIPE)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output.strip()).endsWith("done");
        assertThat(process.exitValue()).isZero();
        assertThat(server.calls()).isNotEmpty();
    }

    @Test
    void apacheXmlRpc() throws Exception {
        XmlRpcClientConfigImpl config = new XmlRpcClientConfigImpl();
        config.setServerURL(URI.create(server.xmlRpcUrl()).toURL());
        config.setBasicUserName(server.apiKey());
        XmlRpcClient client = new XmlRpcClient();
        client.setConfig(config);

        assertThat((Object[]) client.execute("server.list", new Object[0])).hasSize(3);
        assertThat((Map<?, ?>) client.execute("dns.zone_create", new Object[] {Map.of("nickname", "peer")}))
                .extracting(zone -> zone.get("nickname"))
                .isEqualTo("peer");
        assertThatThrownBy(() -> client.execute("service.info", new Object[] {Map.of("name", "no")}))
                .isInstanceOfSatisfying(
                        XmlRpcException.class, e -> assertThat(e.code).isEqualTo(3));
    }

    @Test
    void aXmlRpc() throws Exception {
        XMLRPCClient client = new XMLRPCClient(URI.create(server.xmlRpcUrl()).toURL());
        client.setLoginData(server.apiKey(), "x");

        assertThat((Object[]) client.call("server.list")).hasSize(3);
        assertThat((Map<?, ?>) client.call("dns.zone_create", Map.of("nickname", "peer")))
                .extracting(zone -> zone.get("nickname"))
                .isEqualTo("peer");
        assertThat(client.call("memstore.user.enable", Map.of("name", "msdemoaa1", "username", "backup")))
                .isEqualTo("");
        assertThatThrownBy(() -> client.call("service.info", Map.of("name", "no")))
                .isInstanceOfSatisfying(
                        XMLRPCServerException.class,
                        e -> assertThat(e.getErrorNr()).isEqualTo(3));
    }
}
