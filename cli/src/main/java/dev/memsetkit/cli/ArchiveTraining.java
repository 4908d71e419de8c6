package dev.memsetkit.cli;

import com.sun.net.httpserver.HttpServer;
import dev.memsetkit.cli.config.ConfigFile;
import dev.memsetkit.cli.spec.Documentation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;

/**
 * Does what users do, so that the start script's archive holds the classes that it takes. Calls and the fake server have archives
 * of their own: their classes would make each start of the others slower.
 */
final class ArchiveTraining {

    private static final String XML_ANSWER = "<?xml version='1.0'?><methodResponse><params><param><value><array><data>"
            + "<value><string>internal.noop</string></value></data></array></value></param></params></methodResponse>";

    private static final String JSON_ANSWER =
            "[{\"name\": \"a\", \"price\": 1.5, \"count\": 2, \"live\": true, \"end\": null, \"ips\": [{\"id\": \"b\"}]}]";
    private static final Pattern STARTED = Pattern.compile("(?s)API key +(\\w+).* http://127\\.0\\.0\\.1:([0-9]+)/\\s");

    private ArchiveTraining() {}

    /** Runs; the standard input should be empty. With "calls" it makes calls, with "serve" it serves some, else it does the rest. */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        if (args.length > 0) {
            if (args[0].equals("serve")) {
                serve(nowhere);
            } else {
                calls(nowhere);
            }
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
                execute(
                        nowhere,
                        "call",
                        "--url",
                        "http://" + at + "/",
                        "--key-file",
                        key.toString(),
                        "--output",
                        form,
                        "service.list",
                        "type=a");
            }
            List<String> maShell =
                    List.of("-u", "http://%s:x@" + at + "/xml", "--key-file", key.toString(), "internal.noop");
            MaShellCommand.run(maShell, nowhere, nowhere);
        } finally {
            server.stop(0);
            Files.delete(key);
        }
    }

    /** Serves a call by each access method. */
    private static void serve(PrintWriter nowhere) throws IOException, InterruptedException {
        StringWriter printed = new StringWriter();
        Thread server = new Thread(() -> {
            CommandLine line = Main.commandLine();
            line.setOut(new PrintWriter(printed, true));
            line.setErr(nowhere);
            line.execute("serve");
        });
        server.setDaemon(true);
        server.start();
        while (server.isAlive() && !printed.toString().contains("Stop with")) {
            Thread.sleep(10);
        }
        Matcher found = STARTED.matcher(printed.toString());
        if (!found.find()) {
            return;
        }
        int port = Integer.parseInt(found.group(2));
        String xml = "<methodCall><methodName>server.list</methodName><params/></methodCall>";
        post(port, "/v1/json/dns.zone_list", found.group(1), "application/x-www-form-urlencoded", "");
        post(port, "/v1/json/dns.zone_create", found.group(1), "application/x-www-form-urlencoded", "nickname=a&ttl=1");
        post(port, "/v1/xmlrpc", found.group(1), "text/xml", xml);
        post(
                port,
                "/v1/jsonrpc",
                found.group(1),
                "application/json",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"dns.reload\"}");
        server.interrupt();
        server.join(1000);
    }

    private static void post(int port, String path, String key, String type, String body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String credentials = Base64.getEncoder().encodeToString((key + ":x").getBytes(StandardCharsets.US_ASCII));
            String request = "POST " + path
                    + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: Basic " + credentials
                    + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readAllBytes();
        }
    }
}
