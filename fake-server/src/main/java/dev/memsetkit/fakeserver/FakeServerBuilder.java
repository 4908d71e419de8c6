package dev.memsetkit.fakeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.control.ControlRequest;
import dev.memsetkit.fakeserver.control.FormerNames;
import dev.memsetkit.fakeserver.control.ReceivedCall;
import dev.memsetkit.fakeserver.control.RefusedRequest;
import dev.memsetkit.fakeserver.control.ServerRules;
import dev.memsetkit.fakeserver.message.FakeServerMessage;
import dev.memsetkit.fakeserver.seed.SeedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Settings of a fake server. Not thread-safe. */
public final class FakeServerBuilder {

    private static final Pattern API_KEY = Pattern.compile("[0-9a-fA-F]{32}");

    private static final String DEMO = "demo.json";

    private String host = "127.0.0.1";
    private int port;
    private String apiKey = "";
    private @Nullable String seedText;
    private String seedName = "demo account";
    private Duration jobDuration = Duration.ofSeconds(2);
    private boolean partner = true;
    private ServerRules rules = ServerRules.DEFAULT;
    private @Nullable Path stateFile;
    private @Nullable SSLContext tls;
    private @Nullable Long randomSeed;
    private Consumer<ReceivedCall> listener = call -> {};
    private Consumer<RefusedRequest> refusals = request -> {};
    private Consumer<ControlRequest> controls = request -> {};

    FakeServerBuilder() {}

    /**
     * Sets the address to listen on; 127.0.0.1 by default, which nobody else reaches.
     *
     * @param value host name or address of this machine
     * @return this builder
     */
    public FakeServerBuilder host(String value) {
        this.host = value;
        return this;
    }

    /**
     * Sets the port to listen on.
     *
     * @param value the port; 0, the default, for any free one
     * @return this builder
     */
    public FakeServerBuilder port(int value) {
        if (value < 0 || value > 65535) {
            throw new IllegalArgumentException(FakeServerMessage.WRONG_PORT.text(value));
        }
        this.port = value;
        return this;
    }

    /**
     * Sets a key that may do everything; by default one of the seed that may, or a new one.
     *
     * @param value the key, 32 hexadecimal digits, as calls send it
     * @return this builder
     * @throws IllegalArgumentException if it is anything else; the message does not show it
     */
    public FakeServerBuilder apiKey(String value) {
        if (!API_KEY.matcher(value).matches()) {
            throw new IllegalArgumentException(FakeServerMessage.WRONG_KEY.text());
        }
        this.apiKey = value.toLowerCase(Locale.ROOT);
        return this;
    }

    /**
     * Sets the account, from a file or, where there is none of that name, a resource of the class path.
     *
     * @param fileOrResource path of the file, or name of the resource
     * @return this builder
     * @throws IllegalArgumentException if there is neither
     */
    public FakeServerBuilder seed(String fileOrResource) {
        Path file = Path.of(fileOrResource);
        if (Files.exists(file)) {
            return seed(file);
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader == null
                ? ClassLoader.getSystemResourceAsStream(fileOrResource)
                : loader.getResourceAsStream(fileOrResource)) {
            if (in == null) {
                throw new IllegalArgumentException(FakeServerMessage.NO_SEED.text(fileOrResource));
            }
            this.seedText = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            this.seedName = fileOrResource;
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sets the account, from a file.
     *
     * @param file a seed in JSON; read at once
     * @return this builder
     * @throws IllegalArgumentException if it cannot be read
     */
    public FakeServerBuilder seed(Path file) {
        try {
            this.seedText = FileProblem.read(file);
            this.seedName = file.toString();
            return this;
        } catch (UncheckedIOException e) {
            throw new IllegalArgumentException(FakeServerMessage.UNREADABLE_SEED.text(e.getMessage()), e);
        }
    }

    /**
     * Sets the account, from a JSON object.
     *
     * @param object such as {@link FakeServer#state} gives
     * @return this builder
     */
    public FakeServerBuilder seed(ObjectNode object) {
        this.seedText = object.toString();
        this.seedName = "seed";
        return this;
    }

    /**
     * Sets an account with nothing but a key.
     *
     * @return this builder
     */
    public FakeServerBuilder emptyAccount() {
        this.seedText = "{}";
        this.seedName = "empty account";
        return this;
    }

    /**
     * Sets how long jobs take by the clock of the fake; 2 seconds by default.
     *
     * @param value the duration, zero or more
     * @return this builder
     */
    public FakeServerBuilder jobDuration(Duration value) {
        this.jobDuration = value;
        return this;
    }

    /**
     * Sets whether the account is a partner's; it is by default.
     *
     * @param value whether methods for partners may be called
     * @return this builder
     */
    public FakeServerBuilder partner(boolean value) {
        this.partner = value;
        return this;
    }

    /**
     * Sets what becomes of names from before release 0.17.0; they are accepted by default.
     *
     * @param value what becomes of calls that use them
     * @return this builder
     */
    public FakeServerBuilder formerNames(FormerNames value) {
        this.rules = new ServerRules(value, rules.unknownParameters(), rules.validator1());
        return this;
    }

    /**
     * Sets whether parameters that are not documented are let through without effect; they are refused by default.
     *
     * @param value whether they are let through
     * @return this builder
     */
    public FakeServerBuilder acceptUnknownParameters(boolean value) {
        this.rules = new ServerRules(rules.formerNames(), value, rules.validator1());
        return this;
    }

    /**
     * Sets whether UserLand's {@code validator1} methods answer by XML-RPC; they do not by default.
     *
     * @param value whether they do
     * @return this builder
     */
    public FakeServerBuilder validator1(boolean value) {
        this.rules = new ServerRules(rules.formerNames(), rules.unknownParameters(), value);
        return this;
    }

    /**
     * Sets the file that keeps the account over restarts. Where it exists, it counts and the seed does not. One
     * server at a time can have it.
     *
     * @param file a seed in JSON, made if it is not there
     * @return this builder
     */
    public FakeServerBuilder state(Path file) {
        this.stateFile = file;
        return this;
    }

    /**
     * Serves HTTPS.
     *
     * @param context the key and certificate of the server
     * @return this builder
     */
    public FakeServerBuilder tls(SSLContext context) {
        this.tls = context;
        return this;
    }

    /**
     * Makes ids, passwords and chance the same in each run.
     *
     * @param value start of the random numbers
     * @return this builder
     */
    public FakeServerBuilder randomSeed(long value) {
        this.randomSeed = value;
        return this;
    }

    /**
     * Sets who gets each call, after it was carried out and before it is answered.
     *
     * @param value called on the thread of the call
     * @return this builder
     */
    public FakeServerBuilder listener(Consumer<ReceivedCall> value) {
        this.listener = value;
        return this;
    }

    /**
     * Sets who gets each request that is refused before it is a call: too large, not readable, for no address that
     * there is.
     *
     * @param value called on the thread of the request
     * @return this builder
     */
    public FakeServerBuilder refusalListener(Consumer<RefusedRequest> value) {
        this.refusals = value;
        return this;
    }

    /**
     * Sets who gets each request under {@code /_fake/} that changed something: the account, the clock, faults, the calls kept.
     *
     * @param value called on the thread of the request
     * @return this builder
     */
    public FakeServerBuilder controlListener(Consumer<ControlRequest> value) {
        this.controls = value;
        return this;
    }

    /**
     * Starts the server.
     *
     * @return the server, which listens; to be closed
     * @throws UncheckedIOException if it cannot listen on the port, or cannot read or write the state
     * @throws IllegalArgumentException if the seed is wrong; the message names each place
     */
    public FakeServer start() {
        return new FakeServer(this);
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    String apiKey() {
        return apiKey;
    }

    String seedName() {
        return seedName;
    }

    ObjectNode readSeed() {
        return SeedReader.parse(seedName, seedText == null ? demo() : seedText);
    }

    private static String demo() {
        try (InputStream in = FakeServerBuilder.class.getResourceAsStream(DEMO)) {
            if (in == null) {
                throw new IllegalStateException(DEMO + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Duration jobDuration() {
        return jobDuration;
    }

    boolean partner() {
        return partner;
    }

    ServerRules rules() {
        return rules;
    }

    @Nullable
    StateFile stateFile() {
        return stateFile == null ? null : new StateFile(stateFile);
    }

    @Nullable
    SSLContext tls() {
        return tls;
    }

    Random random() {
        return randomSeed == null ? new SecureRandom() : new Random(randomSeed);
    }

    Consumer<ReceivedCall> listener() {
        return listener;
    }

    Consumer<RefusedRequest> refusals() {
        return refusals;
    }

    Consumer<ControlRequest> controls() {
        return controls;
    }
}
