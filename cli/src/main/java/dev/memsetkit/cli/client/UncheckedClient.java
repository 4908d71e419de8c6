package dev.memsetkit.cli.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.client.error.ApiErrors;
import dev.memsetkit.client.runtime.Batch;
import dev.memsetkit.client.runtime.JobAccess;
import dev.memsetkit.client.runtime.Jobs;
import dev.memsetkit.client.runtime.MemsetCall;
import dev.memsetkit.client.runtime.SystemMethods;
import dev.memsetkit.client.runtime.support.ApiDescription;
import dev.memsetkit.client.runtime.support.ClientBuilder;
import dev.memsetkit.client.runtime.support.ClientCore;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls methods by name, with whatever parameters; who wants them checked does so before. */
public final class UncheckedClient implements AutoCloseable {

    private final ClientCore core;

    private UncheckedClient(ClientCore core) {
        this.core = core;
    }

    /**
     * A builder of clients that make a failed call again only for methods that change nothing.
     *
     * @param safeMethods full names of methods that change nothing
     */
    public static Builder builder(Set<String> safeMethods) {
        return new Builder(safeMethods);
    }

    /**
     * A call.
     *
     * @throws IllegalArgumentException if the name is not valid, or a value cannot be sent
     */
    public MemsetCall<JsonNode> call(String method, Map<String, ?> parameters) {
        return core.call(method, parameters);
    }

    /** Calls that are sent together, where the access method has that. */
    public Batch batch() {
        return core.batch();
    }

    /** Waits for jobs. */
    public <T> Jobs<T> jobs(JobAccess<T> access) {
        return core.jobs(access);
    }

    /** What XML-RPC tells about itself; other access methods do not have it. */
    public SystemMethods system() {
        return core.system();
    }

    @Override
    public void close() {
        core.close();
    }

    /** Builds clients. */
    public static final class Builder extends ClientBuilder<Builder, UncheckedClient> {

        private Builder(Set<String> safeMethods) {
            super(ApiDescription.builder()
                    .errors(new ApiErrors())
                    .safeMethods(safeMethods)
                    .methods(List.of(), method -> {
                        throw new IllegalStateException("nothing is checked here");
                    })
                    .build());
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected UncheckedClient create(ClientCore core) {
            return new UncheckedClient(core);
        }
    }
}
