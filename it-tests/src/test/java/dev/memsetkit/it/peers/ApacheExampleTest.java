package dev.memsetkit.it.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.client.runtime.Transport;
import dev.memsetkit.fakeserver.FakeServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.xmlrpc.XmlRpcException;
import org.apache.xmlrpc.client.XmlRpcClient;
import org.apache.xmlrpc.client.XmlRpcClientConfigImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in docs/client.md gives what the same calls with Apache XML-RPC give, on the same server. */
class ApacheExampleTest {

    private static final Path PAGE = Path.of("..", "docs", "client.md");
    private static final String SERVER = "demoaa1";
    private static final Object[] NAMED = {Map.of("name", SERVER)};

    @TempDir
    Path folder;

    @Test
    void theProgramThatReplacesItGivesTheSame() throws Exception {
        try (FakeServer server =
                FakeServer.builder().jobDuration(Duration.ofDays(1)).start()) {
            XmlRpcClient apache = apache(server);
            Object[] methods = (Object[]) apache.execute("system.listMethods", new Object[0]);
            Map<?, ?> info = (Map<?, ?>) apache.execute("service.info", NAMED);
            Map<?, ?> job = (Map<?, ?>) apache.execute("server.reboot", NAMED);
            XmlRpcException again =
                    catchThrowableOfType(XmlRpcException.class, () -> apache.execute("server.reboot", NAMED));
            server.reset();

            List<String> printed = ours(server);
            assertThat(printed.subList(0, methods.length))
                    .isEqualTo(Stream.of(methods).map(String::valueOf).toList());
            assertThat(printed).hasSize(methods.length + 2);
            assertThat(printed.get(methods.length)).contains(texts(info));
            assertThat(printed.get(methods.length + 1)).contains(texts(job));

            List<String> second = ours(server);
            assertThat(second.get(second.size() - 1)).contains(again.getMessage());
        }
    }

    /** The members that are text, as a result prints them; the ids of jobs differ. */
    private static List<String> texts(Map<?, ?> struct) {
        List<String> texts = struct.entrySet().stream()
                .filter(member -> member.getValue() instanceof String && !"id".equals(member.getKey()))
                .map(member -> member.getKey() + "=" + member.getValue())
                .toList();
        assertThat(texts).isNotEmpty();
        return texts;
    }

    private static XmlRpcClient apache(FakeServer server) throws Exception {
        XmlRpcClientConfigImpl config = new XmlRpcClientConfigImpl();
        config.setServerURL(URI.create(server.xmlRpcUrl()).toURL());
        config.setBasicUserName(server.apiKey());
        XmlRpcClient client = new XmlRpcClient();
        client.setConfig(config);
        return client;
    }

    /** What the program prints, line by line. */
    private List<String> ours(FakeServer server) throws Exception {
        Class<?> program = program();
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (MemsetClient memset = MemsetClient.builder()
                .transport(Transport.XML_RPC)
                .apiKey(server.apiKey())
                .baseUrl(server.xmlRpcUrl())
                .build()) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            program.getMethod("reboot", MemsetClient.class, String.class).invoke(null, memset, SERVER);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private Class<?> program() throws Exception {
        Matcher code = Pattern.compile("(?s)```java\n((?:(?!```).)*class RebootServer.*?)```")
                .matcher(Files.readString(PAGE));
        assertThat(code.find()).as("the program in " + PAGE).isTrue();
        Path file = Files.writeString(folder.resolve("RebootServer.java"), code.group(1));
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        folder.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        file.toString());
        assertThat(compiled).isZero();
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())
                .loadClass("RebootServer");
    }
}
