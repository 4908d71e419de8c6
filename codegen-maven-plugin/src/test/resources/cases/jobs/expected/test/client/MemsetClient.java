package test.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.client.runtime.Batch;
import dev.memsetkit.client.runtime.Jobs;
import dev.memsetkit.client.runtime.MemsetCall;
import dev.memsetkit.client.runtime.SystemMethods;
import dev.memsetkit.client.runtime.Transport;
import dev.memsetkit.client.runtime.support.ApiDescription;
import dev.memsetkit.client.runtime.support.ClientBuilder;
import dev.memsetkit.client.runtime.support.ClientCore;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import test.client.api.JobApi;
import test.client.api.RackApi;
import test.client.error.ApiErrors;
import test.client.model.JobStatus;
import test.client.params.Validators;

/**
 * A client of the Rack API, release 1.0 of its documentation.
 *
 * <pre>{@code
 * MemsetClient memset = MemsetClient.builder().apiKey(key).build();
 * }</pre>
 *
 * <p>Clients are immutable and may be used by several threads; keep one rather than building many.
 */
@Generated("dev.memsetkit.codegen")
public final class MemsetClient implements AutoCloseable {
    private static final ApiDescription API = ApiDescription.builder()
            .jsonUrl("https://example.org/json/")
            .url(Transport.XML_RPC, "")
            .url(Transport.JSON_RPC, "")
            .errors(new ApiErrors())
            .jobs(new ApiJobs())
            .methods(Validators.methods(), Validators::of)
            .safeMethods(Set.of("job.status"))
            .dryRunMethods(Set.of())
            .build();

    private final ClientCore core;
    private final JobApi job;
    private final RackApi rack;

    private MemsetClient(ClientCore core) {
        this.core = core;
        this.job = core.api(JobApi.class);
        this.rack = core.api(RackApi.class);
    }

    /** {@return a builder; only the API key has to be given} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a client with the key of the environment variable {@code MEMSET_API_KEY} and, if it is
     * set, the address of {@code MEMSET_URL}}
     *
     * @throws IllegalStateException if there is no key
     */
    public static MemsetClient fromEnvironment() {
        return builder().environment(System.getenv()).build();
    }

    /** {@return the Job Methods} */
    public JobApi job() {
        return job;
    }

    /** {@return the Rack Methods} */
    public RackApi rack() {
        return rack;
    }

    /** {@return access to jobs that earlier calls started, by their ids, to wait for them} */
    public Jobs<JobStatus> jobs() {
        return core.jobs(new ApiJobs());
    }

    /**
     * Calls a method by its name: also one that this client was generated without.
     *
     * @param method full name, such as {@code server.info}
     * @param parameters the values by name: text, numbers, Booleans, dates, lists and maps of these;
     *     checked as far as the method is documented
     * @return the call
     */
    public MemsetCall<JsonNode> call(String method, Map<String, ?> parameters) {
        return core.call(method, parameters);
    }

    /**
     * Calls that are made together: by JSON-RPC in one request for up to 100 of them.
     *
     * @return a batch without calls
     */
    public Batch batch() {
        return core.batch();
    }

    /**
     * The methods {@code system.*} of XML-RPC, by which a server describes itself.
     *
     * @return the methods
     * @throws IllegalStateException if the client uses another access method
     */
    public SystemMethods system() {
        return core.system();
    }

    /**
     * Closes connections and threads once the calls in progress have finished; an HTTP client of the user stays open.
     */
    @Override
    public void close() {
        core.close();
    }

    /** The address that is called; never the API key. */
    @Override
    public String toString() {
        return "MemsetClient" + core;
    }

    /** Builds clients. */
    public static final class Builder extends ClientBuilder<Builder, MemsetClient> {
        private Builder() {
            super(API);
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
