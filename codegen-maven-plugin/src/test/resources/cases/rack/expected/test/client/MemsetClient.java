package test.client;

import dev.memsetkit.client.runtime.support.ClientBuilder;
import dev.memsetkit.client.runtime.support.ClientCore;
import java.util.Set;
import javax.annotation.processing.Generated;
import test.client.api.OrderApi;
import test.client.api.RackApi;
import test.client.error.ApiErrors;

/**
 * A client of the Rack API, release 1.2.0 of its documentation.
 *
 * <pre>{@code
 * MemsetClient memset = MemsetClient.builder().apiKey(key).build();
 * }</pre>
 *
 * <p>Clients are immutable and may be used by several threads; keep one rather than building many.
 */
@Generated("dev.memsetkit.codegen")
public final class MemsetClient {
    /**
     * Methods that change nothing: they may be called again after a failure.
     */
    private static final Set<String> SAFE_METHODS = Set.of(
            "rack.info",
            "rack.list");

    private final ClientCore core;

    private final OrderApi order;

    private final RackApi rack;

    private MemsetClient(ClientCore core) {
        this.core = core;
        this.order = core.api(OrderApi.class);
        this.rack = core.api(RackApi.class);
    }

    /**
     * A builder; only the API key has to be given.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Order Methods.
     */
    public OrderApi order() {
        return order;
    }

    /**
     * Rack Methods.
     */
    public RackApi rack() {
        return rack;
    }

    /**
     * The address that is called; never the API key.
     */
    @Override
    public String toString() {
        return "MemsetClient" + core;
    }

    /**
     * Builds clients.
     */
    public static final class Builder extends ClientBuilder<Builder, MemsetClient> {
        private Builder() {
            super("https://api.rack.example/v1/json/", new ApiErrors(), null, SAFE_METHODS::contains);
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected MemsetClient create(ClientCore core) {
            return new MemsetClient(core);
        }
    }
}
