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

    /**
     * Sets the account of each test, from a file or, where there is none of that name, a resource of the class path.
     *
     * @param fileOrResource path of the file, or name of the resource
     * @return this builder
     */
    public FakeMemsetBuilder seed(String fileOrResource) {
        return server(builder -> builder.seed(fileOrResource));
    }

    /**
     * Sets the account of each test, from a file.
     *
     * @param file a seed in JSON
     * @return this builder
     */
    public FakeMemsetBuilder seed(Path file) {
        return server(builder -> builder.seed(file));
    }

    /**
     * Sets the account of each test, from a JSON object.
     *
     * @param object such as {@code FakeServer.state()} gives
     * @return this builder
     */
    public FakeMemsetBuilder seed(ObjectNode object) {
        ObjectNode own = object.deepCopy();
        return server(builder -> builder.seed(own));
    }

    /**
     * Lets each test start with nothing but a key.
     *
     * @return this builder
     */
    public FakeMemsetBuilder emptyAccount() {
        return server(FakeServerBuilder::emptyAccount);
    }

    /**
     * Sets how long jobs take by the clock of the test.
     *
     * @param value the duration, zero or more
     * @return this builder
     */
    public FakeMemsetBuilder jobDuration(Duration value) {
        return server(builder -> builder.jobDuration(value));
    }

    /**
     * Changes any other setting of the server; ports have to stay free ones.
     *
     * @param setting changes the settings of each server before it starts
     * @return this builder
     */
    public FakeMemsetBuilder server(Consumer<FakeServerBuilder> setting) {
        changes = changes.andThen(setting);
        return this;
    }

    /**
     * Keeps one server for a test class, from {@code @BeforeAll} on, which goes back to its seed before each test.
     *
     * @return this builder
     */
    public FakeMemsetBuilder oneServerPerClass() {
        oneServerPerClass = true;
        return this;
    }

    /** {@return the extension} */
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
