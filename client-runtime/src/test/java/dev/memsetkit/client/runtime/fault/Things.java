package dev.memsetkit.client.runtime.fault;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.client.runtime.ApiFailure;
import dev.memsetkit.client.runtime.ErrorFactory;
import dev.memsetkit.client.runtime.JobAccess;
import dev.memsetkit.client.runtime.JobCall;
import dev.memsetkit.client.runtime.Jobs;
import dev.memsetkit.client.runtime.MemsetCall;
import dev.memsetkit.client.runtime.MethodParameters;
import dev.memsetkit.client.runtime.ReportedFailure;
import dev.memsetkit.client.runtime.base.AbstractValidator;
import dev.memsetkit.client.runtime.support.ApiDescription;
import dev.memsetkit.client.runtime.support.ClientBuilder;
import dev.memsetkit.client.runtime.support.ClientCore;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NamedValues;
import dev.memsetkit.client.runtime.validation.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** A client as the generator would write it, of an API that is small enough to see all of it. */
public final class Things implements AutoCloseable {

    static final String KEY = "feedfacefeedfacefeedfacefeedface";

    public interface Api {
        @POST("thing.info")
        MemsetCall<Thing> info(@Body Parameters parameters);

        @POST("thing.list")
        MemsetCall<List<Thing>> list();

        @POST("thing.buy")
        MemsetCall<Thing> buy(@Body Parameters parameters);

        @POST("thing.delete")
        MemsetCall<Void> delete(@Body Parameters parameters);

        @POST("thing.reload")
        JobCall<Job> reload();
    }

    public record Thing(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("size") @Nullable Long size,
            @JsonProperty("price") @Nullable BigDecimal price,
            @JsonProperty("names") @Nullable List<String> names,
            Map<String, JsonNode> unknownKeys) {}

    public record Job(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("status") @Nullable String status,
            @JsonProperty("finished") @Nullable Boolean finished,
            @JsonProperty("error") @Nullable Boolean error,
            Map<String, JsonNode> unknownKeys) {}

    public record Parameters(String method, Map<String, Object> asMap, Set<String> secretNames)
            implements MethodParameters {
        static Parameters of(String method, Map<String, Object> values) {
            return new Parameters(method, values, Set.of());
        }
    }

    static final class ThingException extends ReportedFailure {
        private static final long serialVersionUID = 1L;

        ThingException(ApiFailure failure) {
            super(failure);
        }
    }

    static final class ThingErrors implements ErrorFactory {
        @Override
        public ThingException create(ApiFailure failure) {
            return new ThingException(failure);
        }

        @Override
        public String nameOf(int code) {
            return switch (code) {
                case 2 -> "ApiErrorInternalError";
                case 3 -> "ApiErrorDoesNotExist";
                case 11 -> "ApiErrorServiceTemporarilyUnavailable";
                case 12 -> "ApiErrorThrottled";
                default -> "";
            };
        }
    }

    static final class ThingJobs implements JobAccess<Job> {
        @Override
        public Class<Job> type() {
            return Job.class;
        }

        @Override
        public @Nullable String id(Job job) {
            return job.id();
        }

        @Override
        public @Nullable Boolean finished(Job job) {
            return job.finished();
        }

        @Override
        public @Nullable Boolean failed(Job job) {
            return job.error();
        }

        @Override
        public @Nullable String status(Job job) {
            return job.status();
        }

        @Override
        public String pollMethod() {
            return "job.status";
        }

        @Override
        public String pollParameter() {
            return "id";
        }
    }

    static final class NoParameters extends AbstractValidator {
        NoParameters(String method) {
            super(new MethodChecks(method, "things.html"));
        }

        @Override
        protected @Nullable List<Violation> check(NamedValues values) {
            return null;
        }
    }

    static final class Builder extends ClientBuilder<Builder, Things> {
        Builder(String documentedUrl) {
            super(ApiDescription.builder()
                    .jsonUrl(documentedUrl)
                    .errors(new ThingErrors())
                    .jobs(new ThingJobs())
                    .methods(
                            List.of(
                                    "thing.info",
                                    "thing.list",
                                    "thing.buy",
                                    "thing.delete",
                                    "thing.reload",
                                    "job.status"),
                            NoParameters::new)
                    .safeMethods(Set.of("thing.info", "thing.list", "job.status"))
                    .dryRunMethods(Set.of("thing.buy"))
                    .build());
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected Things create(ClientCore core) {
            return new Things(core);
        }
    }

    private final ClientCore core;
    private final Api api;

    private Things(ClientCore core) {
        this.core = core;
        this.api = core.api(Api.class);
    }

    static Builder builder() {
        return new Builder("").apiKey(KEY);
    }

    static Parameters parameters(String method) {
        return Parameters.of(method, Map.of("id", "a"));
    }

    MemsetCall<Thing> info() {
        return api.info(parameters("thing.info"));
    }

    MemsetCall<List<Thing>> list() {
        return api.list();
    }

    MemsetCall<Thing> buy() {
        return api.buy(parameters("thing.buy"));
    }

    MemsetCall<Thing> buy(Map<String, Object> values) {
        return api.buy(Parameters.of("thing.buy", values));
    }

    MemsetCall<Void> delete() {
        return api.delete(parameters("thing.delete"));
    }

    JobCall<Job> reload() {
        return api.reload();
    }

    Jobs<Job> jobs() {
        return core.jobs(new ThingJobs());
    }

    MemsetCall<JsonNode> call(String method, Map<String, ?> parameters) {
        return core.call(method, parameters);
    }

    @Override
    public void close() {
        core.close();
    }

    @Override
    public String toString() {
        return "Things" + core;
    }
}
