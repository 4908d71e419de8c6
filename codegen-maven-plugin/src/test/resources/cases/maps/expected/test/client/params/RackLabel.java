package test.client.params;

import dev.memsetkit.client.runtime.base.AbstractBuilder;
import dev.memsetkit.client.runtime.base.AbstractDictionary;
import dev.memsetkit.client.runtime.base.AbstractParameters;
import dev.memsetkit.client.runtime.base.Copies;
import dev.memsetkit.client.runtime.support.Conversions;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NamedValues;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link test.client.api.RackApi#label rack.label}. */
@Generated("dev.memsetkit.codegen")
public final class RackLabel extends AbstractParameters {
    static final MethodChecks CHECKS = new MethodChecks("rack.label", "rack.html#rack.label", List.of("labels", "more",
            "names"), List.of("labels"));

    private RackLabel(Builder builder) {
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

    /** {@return {@link Builder#labels labels}} */
    public Map<String, String> labels() {
        return required(0);
    }

    /** {@return {@link Builder#more more}; {@code null} if not given} */
    public @Nullable Map<String, ?> more() {
        return optional(1);
    }

    /** {@return {@link Builder#names names}; {@code null} if not given} */
    public @Nullable List<?> names() {
        return optional(2);
    }

    @Override
    protected @Nullable List<Violation> violations() {
        return check(null, optional(0), optional(1), optional(2));
    }

    static @Nullable List<Violation> check(NamedValues values) {
        return check(null, values.dictionary("labels"), values.dictionary("more"), values.list("names"));
    }

    private static @Nullable List<Violation> check(@Nullable List<Violation> found, @Nullable Object labels,
            @Nullable Object more, @Nullable List<?> names) {
        found = CHECKS.required(found, "labels", labels);
        if (labels != null) {
            found = CHECKS.nested(found, "labels", labelsElement(labels));
        }
        if (more != null) {
            found = CHECKS.nested(found, "more", moreElement(more));
        }
        return found;
    }

    private static @Nullable List<Violation> labelsElement2(@Nullable Object value) {
        String plain = Conversions.text(Conversions.plain(value));
        if (plain == null) {
            return CHECKS.type(null, "", value, "String");
        }
        List<Violation> found = null;
        found = CHECKS.maxLength(found, "", plain, 8);
        return found;
    }

    private static @Nullable List<Violation> labelsElement(@Nullable Object value) {
        if (!(Conversions.plain(value) instanceof Map<?, ?> map)) {
            return CHECKS.type(null, "", value, "Dictionary");
        }
        List<Violation> found = null;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            found = CHECKS.entry(found, entry.getKey(), labelsElement2(entry.getValue()));
        }
        return found;
    }

    private static @Nullable List<Violation> moreElement(@Nullable Object value) {
        if (!(Conversions.plain(value) instanceof Map<?, ?> map)) {
            return CHECKS.type(null, "", value, "Dictionary");
        }
        List<Violation> found = null;
        return found;
    }

    /** Builds {@link RackLabel}. */
    public static final class Builder extends AbstractBuilder<Builder, RackLabel> {
        private Builder() {
            super(CHECKS);
        }

        private Builder(RackLabel from) {
            super(from);
        }

        /**
         * {@return this builder, with that {@code labels}}
         * @param labels The parameter {@code labels}. Required.
         */
        public Builder labels(Map<String, String> labels) {
            return set(0, Copies.orEmpty(labels));
        }

        /**
         * {@return this builder, with that {@code more}}
         * @param more The parameter {@code more}.
         */
        public Builder more(Map<String, ?> more) {
            return set(1, Copies.orEmpty(more));
        }

        /**
         * {@return this builder, with that {@code names}}
         * @param names The parameter {@code names}.
         */
        public Builder names(List<?> names) {
            return set(2, List.copyOf(names));
        }

        @Override
        protected AbstractDictionary newDictionary() {
            return new RackLabel(this);
        }
    }
}
