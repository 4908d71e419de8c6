package dev.memsetkit.cli;

import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.fakeserver.ExchangeRecorder;
import dev.memsetkit.fakeserver.FakeServer;
import dev.memsetkit.fakeserver.FakeServerBuilder;
import dev.memsetkit.fakeserver.control.FormerNames;
import dev.memsetkit.fakeserver.control.ReceivedCall;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the API to test against. */
@Command(
        name = "serve",
        description = "Serves a local Memset API to test against, until it is stopped.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:stopped", "2:it cannot start"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  memsetkit serve",
            "  memsetkit serve --port 8080 --key 0123456789abcdef0123456789abcdef",
            "  memsetkit serve --state account.json --record calls.ndjson"
        })
final class ServeCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", description = "Port; any free one by default.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address to listen on; 127.0.0.1 by default, which only this machine reaches.")
    private String host = "127.0.0.1";

    @Option(names = "--seed", paramLabel = "FILE", description = "Account to start with; a demo account by default.")
    private @Nullable Path seed;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "Keep the account in this file over restarts; once it exists, it replaces the seed.")
    private @Nullable Path state;

    @Option(names = "--key", paramLabel = "KEY", description = "API key that may do everything; else one is made up.")
    private @Nullable String key;

    @Option(names = "--tls", description = "Serve HTTPS with a certificate made for this run.")
    private boolean tls;

    @Option(names = "--record", paramLabel = "FILE", description = "Append each call and its answer as a line of JSON.")
    private @Nullable Path record;

    @Option(
            names = "--former-names",
            paramLabel = "HOW",
            description = "Names from before release 0.17.0: accepted (default), answered or refused.")
    private String formerNames = "accepted";

    @Option(names = "--accept-unknown", description = "Ignore parameters that are not documented, instead of refusing.")
    private boolean acceptUnknown;

    @Option(names = "--validator1", description = "Answer UserLand's validator1 methods by XML-RPC too.")
    private boolean validator1;

    @Option(names = "--quiet", description = "Print no line per call.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        boundRequests();
        ConnectionLog.listen(request -> print(out, request.time(), request.line()));
        try (ExchangeRecorder recorder = record == null ? null : recorder(record);
                FakeServer server = start(out, recorder)) {
            server.seedNotes().forEach(note -> out.println("note: " + note));
            out.println("Memset API to test against (nothing here reaches Memset)");
            out.println("  JSON      " + server.jsonUrl() + "METHOD");
            out.println("  XML-RPC   " + server.xmlRpcUrl());
            out.println("  JSON-RPC  " + server.jsonRpcUrl());
            out.println("  API key   " + server.apiKey());
            out.println("  page      " + server.url());
            out.println("For memsetkit and the client, in a shell:");
            out.println("  export MEMSET_URL=" + word(server.jsonUrl()) + " MEMSET_API_KEY=" + word(server.apiKey()));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close)); // Ctrl+C ends the process here.
            out.println("Stop with Ctrl+C.");
            out.flush();
            Thread.currentThread().join();
            return ExitCode.CLEAN;
        }
    }

    /** As a POSIX shell reads it back. */
    private static String word(String text) {
        return text.matches("[\\w.:/-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /** Slow or endless requests must not hold a thread for ever; the HTTP server of the JDK has no other switches. */
    private static void boundRequests() {
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxRspTime", "900");
        System.setProperty("jdk.httpserver.maxConnections", "2000");
    }

    private static ExchangeRecorder recorder(Path file) {
        try {
            return new ExchangeRecorder(file);
        } catch (IOException e) {
            throw new UsageException(CliMessage.WRONG_RECORD.text(e.getMessage()));
        }
    }

    private FakeServer start(PrintWriter out, @Nullable ExchangeRecorder recorder) throws InterruptedException {
        FakeServerBuilder builder = FakeServer.builder()
                .acceptUnknownParameters(acceptUnknown)
                .validator1(validator1)
                .formerNames(names())
                .listener(call -> received(out, recorder, call))
                .refusalListener(request -> print(out, request.time(), request.line()))
                .controlListener(request -> print(out, request.time(), request.line()));
        if (port < 0 || port > 65535) {
            throw new UsageException(CliMessage.WRONG_PORT.text(port));
        }
        builder.host(host).port(port);
        if (key != null) {
            try {
                builder.apiKey(key);
            } catch (IllegalArgumentException e) {
                throw new UsageException(CliMessage.WRONG_KEY_OPTION.text(key.length()));
            }
        }
        if (state != null) {
            builder.state(state);
        }
        try {
            if (seed != null) {
                builder.seed(seed);
            }
            if (seed != null && state != null && Files.exists(state)) {
                out.println("note: the account comes from " + state + ", which exists already, not from " + seed);
            }
            if (tls) {
                SelfSignedCertificate certificate = SelfSignedCertificate.make(host);
                builder.tls(certificate.context());
                out.println("Certificate for this run: " + certificate.file());
            }
            return builder.start();
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new UsageException(option(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new UsageException(CliMessage.NO_CERTIFICATE.text(e.getMessage()));
        }
    }

    /** The message with the option that it is about. */
    private static String option(String message) {
        if (message.startsWith("seed: ")) {
            return "--" + message;
        }
        return message.contains(" the state ") ? "--state: " + message : message;
    }

    private FormerNames names() {
        for (FormerNames names : FormerNames.values()) {
            if (names.name().equalsIgnoreCase(formerNames)) {
                return names;
            }
        }
        throw new UsageException(CliMessage.UNKNOWN_FORMER_NAMES.text(formerNames));
    }

    private void received(PrintWriter out, @Nullable ExchangeRecorder recorder, ReceivedCall call) {
        if (recorder != null) {
            recorder.accept(call);
        }
        print(out, call.time(), call.line());
    }

    private void print(PrintWriter out, Instant time, String line) {
        if (!quiet) {
            synchronized (out) {
                out.println(TIME.format(time) + " " + line);
                out.flush();
            }
        }
    }
}
