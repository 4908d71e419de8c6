package dev.memsetkit.client.runtime.support;

import dev.memsetkit.client.runtime.ErrorFactory;
import dev.memsetkit.client.runtime.JobAccess;
import dev.memsetkit.client.runtime.Transport;
import dev.memsetkit.client.runtime.validation.MethodValidator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a generated client tells the runtime about its API. Immutable. */
public final class ApiDescription {

    final Map<Transport, String> urls;
    final ErrorFactory errors;
    final @Nullable JobAccess<?> jobs;
    final Set<String> methods;
    final Set<String> safeMethods;
    final Set<String> dryRunMethods;
    final Function<String, MethodValidator> validators;

    private ApiDescription(Builder builder) {
        this.urls = Map.copyOf(builder.urls);
        this.errors = Objects.requireNonNull(builder.errors, "errors");
        this.jobs = builder.jobs;
        this.methods = builder.methods;
        this.safeMethods = builder.safeMethods;
        this.dryRunMethods = builder.dryRunMethods;
        this.validators = Objects.requireNonNull(builder.validators, "validators");
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds descriptions; what the generator of later releases knows is one more method. */
    public static final class Builder {
        private final Map<Transport, String> urls = new EnumMap<>(Transport.class);
        private @Nullable ErrorFactory errors;
        private @Nullable JobAccess<?> jobs;
        private Set<String> methods = Set.of();
        private Set<String> safeMethods = Set.of();
        private Set<String> dryRunMethods = Set.of();
        private @Nullable Function<String, MethodValidator> validators;

        private Builder() {}

        /**
         * {@return this builder, with the address of the JSON interface}
         *
         * @param url the documented address; empty if none is documented
         */
        public Builder jsonUrl(String url) {
            return url(Transport.JSON, url);
        }

        /**
         * {@return this builder, with the address of an access method} Not called if none is documented.
         *
         * @param transport the access method
         * @param url its documented address; empty if none is documented
         */
        public Builder url(Transport transport, String url) {
            urls.put(transport, url);
            return this;
        }

        /**
         * {@return this builder, with what makes exceptions of errors} Required.
         *
         * @param factory the generated {@code ApiErrors}
         */
        public Builder errors(ErrorFactory factory) {
            this.errors = factory;
            return this;
        }

        /**
         * {@return this builder, with the way in which jobs are asked about} Not called if the API has none.
         *
         * @param access the generated access to jobs
         */
        public Builder jobs(JobAccess<?> access) {
            this.jobs = access;
            return this;
        }

        /**
         * The documented methods and their validators. Required.
         *
         * @param names full names
         * @param of the validator of each
         * @return this builder
         */
        public Builder methods(List<String> names, Function<String, MethodValidator> of) {
            this.methods = Set.copyOf(names);
            this.validators = of;
            return this;
        }

        /**
         * {@return this builder, with the methods that may be called again after a failure}
         *
         * @param names full names of methods that change nothing
         */
        public Builder safeMethods(Set<String> names) {
            this.safeMethods = Set.copyOf(names);
            return this;
        }

        /**
         * {@return this builder, with the methods that cost money}
         *
         * @param names full names of methods that have a parameter for dry runs
         */
        public Builder dryRunMethods(Set<String> names) {
            this.dryRunMethods = Set.copyOf(names);
            return this;
        }

        /** {@return the description} */
        public ApiDescription build() {
            return new ApiDescription(this);
        }
    }
}
