package dev.memsetkit.fakeserver.junit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.FakeServer;
import dev.memsetkit.fakeserver.FakeServerBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/** Settings of the JUnit extension. */
public final class FakeMemsetBuilder {

    private Consumer<FakeServerBuilder> changes = builder -> {};
    private boolean oneServerPerClass;

    FakeMemsetBuilder() {}

    /** The account of each test, from a file or a resource of the class path. */
    public FakeMemsetBuilder seed(String fileOrResource) {
        return server(builder -> builder.seed(fileOrResource));
    }

    /** The account of each test, from a file. */
    public FakeMemsetBuilder seed(Path file) {
        return server(builder -> builder.seed(file));
    }

    /** The account of each test. */
    public FakeMemsetBuilder seed(ObjectNode object) {
        ObjectNode own = object.deepCopy();
        return server(builder -> builder.seed(own));
    }

    /** Each test starts with nothing but a key. */
    public FakeMemsetBuilder emptyAccount() {
        return server(FakeServerBuilder::emptyAccount);
    }

    /** How long jobs take by the clock of the test. */
    public FakeMemsetBuilder jobDuration(Duration value) {
        return server(builder -> builder.jobDuration(value));
    }

    /** Any other setting of the server; ports have to stay free ones. */
    public FakeMemsetBuilder server(Consumer<FakeServerBuilder> setting) {
        changes = changes.andThen(setting);
        return this;
    }

    /** One server for a test class, from {@code @BeforeAll} on, which goes back to its seed before each test. */
    public FakeMemsetBuilder oneServerPerClass() {
        oneServerPerClass = true;
        return this;
    }

    /** The extension. */
    public FakeMemset build() {
        return new FakeMemset(this);
    }

    boolean isOneServerPerClass() {
        return oneServerPerClass;
    }

    FakeServer start() {
        FakeServerBuilder builder = FakeServer.builder();
        changes.accept(builder);
        return builder.start();
    }
}
