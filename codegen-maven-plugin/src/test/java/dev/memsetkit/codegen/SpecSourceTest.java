package dev.memsetkit.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.memsetkit.extractor.Extractor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecSourceTest {

    @TempDir
    private Path folder;

    private byte[] read(String place) throws IOException {
        return new SpecSource(place, folder).read(Extractor::new);
    }

    @Test
    void fileIsRelativeToTheFolder() throws IOException {
        Files.writeString(folder.resolve("spec.json"), "{}");

        assertThat(read("spec.json")).asString().isEqualTo("{}");
        assertThat(read(folder.resolve("spec.json").toString())).asString().isEqualTo("{}");
    }

    @Test
    void resourceOfTheClassPath() throws IOException {
        assertThat(read("classpath:/dev/memsetkit/spec/memset-api.openrpc.json"))
                .isEqualTo(Files.readAllBytes(Path.of("../spec/memset-api.openrpc.json")));
    }

    @Test
    void address() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/spec.json", exchange -> {
            byte[] body = "{\"openrpc\":\"1.3.2\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort();

            assertThat(read(base + "/spec.json")).asString().isEqualTo("{\"openrpc\":\"1.3.2\"}");
            assertThatThrownBy(() -> read(base + "/gone.json"))
                    .hasMessageStartingWith(base + "/gone.json: answered HTTP status 404");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void folderIsNamedAsOne() {
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("found a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone.json", "a/gone.json"})
    void fileThatIsNotThere(String place) {
        assertThatThrownBy(() -> read(place))
                .isInstanceOf(GenerationException.class)
                .hasMessageStartingWith(folder.resolve(place) + ": no such file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/spec.json",
                "file:/tmp/spec.json",
                "jar:file:x!/y",
                "https://exa mple/x",
                "a\0b"
            })
    void placeThatIsNone(String place) {
        assertThatThrownBy(() -> read(place))
                .isInstanceOf(GenerationException.class)
                .hasMessage("found \"" + place
                        + "\", expected the file of a method spec, an http(s) address, or classpath:/name");
    }

    @Test
    void resourceThatIsNotThere() {
        assertThatThrownBy(() -> read("classpath:/gone.json"))
                .isInstanceOf(GenerationException.class)
                .hasMessageStartingWith("classpath:/gone.json: no such resource");
    }
}
