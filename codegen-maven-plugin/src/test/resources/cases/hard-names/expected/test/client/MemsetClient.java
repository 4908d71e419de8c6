package test.client;

import dev.memsetkit.client.runtime.support.ClientBuilder;
import dev.memsetkit.client.runtime.support.ClientCore;
import java.util.Set;
import javax.annotation.processing.Generated;
import test.client.api.WordApi;
import test.client.error.ApiErrors;

/**
 * A client of the Hard *&#47; names, release 1 of its documentation.
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
    );

    private final ClientCore core;

    private final WordApi word;

    private MemsetClient(ClientCore core) {
        this.core = core;
        this.word = core.api(WordApi.class);
    }

    /**
     * A builder; only the API key has to be given.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Word API Methods.
     */
    public WordApi word() {
        return word;
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
            super("http://localhost/", new ApiErrors(), null, SAFE_METHODS::contains);
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
