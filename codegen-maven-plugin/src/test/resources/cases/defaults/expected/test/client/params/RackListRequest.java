package test.client.params;

import dev.memsetkit.client.runtime.base.AbstractBuilder;
import dev.memsetkit.client.runtime.base.AbstractDictionary;
import dev.memsetkit.client.runtime.base.AbstractParameters;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NamedValues;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link test.client.api.RackApi#list rack.list}. */
@Generated("dev.memsetkit.codegen")
public final class RackListRequest extends AbstractParameters {
    static final MethodChecks CHECKS = new MethodChecks("rack.list", "rack.html#rack.list", List.of("limit", "label",
            "all"), List.of());

    private RackListRequest(Builder builder) {
        super(CHECKS, builder);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these values set} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** {@return {@link Builder#limit limit}; {@code null} if not given} */
    public @Nullable Long limit() {
        return optional(0);
    }

    /** {@return {@link Builder#label label}; {@code null} if not given} */
    public @Nullable String label() {
        return optional(1);
    }

    /** {@return {@link Builder#all all}; {@code null} if not given} */
    public @Nullable Boolean all() {
        return optional(2);
    }

    @Override
    protected @Nullable List<Violation> violations() {
        return check(null, optional(0), optional(1), optional(2));
    }

    static @Nullable List<Violation> check(NamedValues values) {
        return check(null, values.integer("limit"), values.string("label"), values.flag("all"));
    }

    private static @Nullable List<Violation> check(@Nullable List<Violation> found, @Nullable Long limit,
            @Nullable String label, @Nullable Boolean all) {
        if (limit != null) {
            found = CHECKS.minimum(found, "limit", limit, 1L);
            found = CHECKS.maximum(found, "limit", limit, 50L);
        }
        if (label != null) {
            found = CHECKS.maxLength(found, "label", label, 12);
        }
        return found;
    }

    /** Builds {@link RackListRequest}. */
    public static final class Builder extends AbstractBuilder<Builder, RackListRequest> {
        private Builder() {
            super(CHECKS);
        }

        private Builder(RackListRequest from) {
            super(from);
        }

        /**
         * {@return this builder, with that {@code limit}}
         * @param limit How many (from 1; up to 50; default {@code 10}).
         */
        public Builder limit(long limit) {
            return set(0, limit);
        }

        /**
         * {@return this builder, with that {@code label}}
         * @param label A label (at most 12 characters; default the empty string).
         */
        public Builder label(String label) {
            return set(1, label);
        }

        /**
         * {@return this builder, with that {@code all}}
         * @param all Whether all are listed (default {@code true}).
         */
        public Builder all(boolean all) {
            return set(2, all);
        }

        @Override
        protected AbstractDictionary newDictionary() {
            return new RackListRequest(this);
        }
    }
}
