package dev.memsetkit.cli;

import com.sun.net.httpserver.HttpServer;
import dev.memsetkit.cli.config.ConfigFile;
import dev.memsetkit.cli.spec.Documentation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/**
 * Does what users do, so that the start script's archive holds the classes that it takes. Calls have an archive of their own: the
 * classes of an HTTP client would make each start of the others slower.
 */
final class ArchiveTraining {

    private static final String XML_ANSWER = "<?xml version='1.0'?><methodResponse><params><param><value><array><data>"
            + "<value><string>internal.noop</string></value></data></array></value></param></params></methodResponse>";

    private static final String JSON_ANSWER =
            "[{\"name\": \"a\", \"price\": 1.5, \"count\": 2, \"live\": true, \"end\": null, \"ips\": [{\"id\": \"b\"}]}]";

    private ArchiveTraining() {}

    /** Runs; the standard input should be empty. With an argument it makes calls, else it does the rest. */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        if (args.length > 0) {
            calls(nowhere);
            return;
        }
        LintTask task = LintTask.of(ConfigFile.NONE);
        task.run(List.of("dns.zone_create", "nickname=a", "ttl=1"), new Documentation(), nowhere, nowhere);
        String[][] commands = {
            {"lint", "--format", "json", "dns.zone_create", "nickname=a", "ttl=1"},
            {"lint", "--format", "sarif", "dns.zone_create", "nickname=a", "ttl=1"},
            {"lint", "-"},
            {"spec", "show", "dns.zone_create"}
        };
        for (String[] command : commands) {
            execute(nowhere, command);
        }
    }

    private static void execute(PrintWriter nowhere, String... arguments) {
        CommandLine line = Main.commandLine(arguments);
        line.setOut(nowhere);
        line.setErr(nowhere);
        line.execute(arguments);
    }

    /** Calls a server that answers each of them alike, in the form of the request. */
    private static void calls(PrintWriter nowhere) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean isXml = exchange.getRequestURI().getPath().endsWith("/xml");
            byte[] answer = (isXml ? XML_ANSWER : JSON_ANSWER).getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", isXml ? "text/xml" : "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        Path key = Files.createTempFile("training", ".key");
        try {
            Files.writeString(key, "training");
            String at = "127.0.0.1:" + server.getAddress().getPort();
            for (String form : List.of("json", "table", "id")) {
                execute(nowhere, "call", "--url", "http://" + at + "/", "--key-file", key.toString(), "--output", form,
                        "service.list", "type=a");
            }
            List<String> maShell =
                    List.of("-u", "http://%s:x@" + at + "/xml", "--key-file", key.toString(), "internal.noop");
            MaShellCommand.run(maShell, nowhere, nowhere);
        } finally {
            server.stop(0);
            Files.delete(key);
        }
    }
}
