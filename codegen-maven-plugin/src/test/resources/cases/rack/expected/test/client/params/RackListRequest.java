package test.client.params;

import dev.memsetkit.client.runtime.base.AbstractBuilder;
import dev.memsetkit.client.runtime.base.AbstractDictionary;
import dev.memsetkit.client.runtime.base.AbstractParameters;
import dev.memsetkit.client.runtime.support.Conversions;
import dev.memsetkit.client.runtime.support.DocumentedValues;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NamedValues;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import test.client.value.Names;
import test.client.value.State;

/** The parameters of {@link test.client.api.RackApi#list rack.list}. */
@Generated("dev.memsetkit.codegen")
public final class RackListRequest extends AbstractParameters {
    static final MethodChecks CHECKS = new MethodChecks("rack.list", "racks.html#rack.list", List.of("state", "names"),
            List.of());

    private static final DocumentedValues STATE_VALUES = DocumentedValues.of("UP", "DOWN");
    private static final DocumentedValues NAMES_VALUES = DocumentedValues.of("NEW", "OLD");

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

    /** {@return {@link Builder#state state}; {@code null} if not given} */
    public @Nullable State state() {
        return optional(0);
    }

    /** {@return {@link Builder#names names}; {@code null} if not given} */
    public @Nullable List<Names> names() {
        return optional(1);
    }

    @Override
    protected @Nullable List<Violation> violations() {
        return check(null, Conversions.textOf(optional(0)), optional(1));
    }

    static @Nullable List<Violation> check(NamedValues values) {
        return check(null, values.string("state"), values.list("names"));
    }

    private static @Nullable List<Violation> check(@Nullable List<Violation> found, @Nullable String state,
            @Nullable List<?> names) {
        if (state != null) {
            found = CHECKS.oneOf(found, "state", state, STATE_VALUES);
        }
        if (names != null) {
            for (int i = 0; i < names.size(); i++) {
                found = CHECKS.element(found, "names", i, namesElement(names.get(i)));
            }
        }
        return found;
    }

    private static @Nullable List<Violation> namesElement(@Nullable Object value) {
        String plain = Conversions.text(Conversions.plain(value));
        if (plain == null) {
            return CHECKS.type(null, "", value, "String");
        }
        List<Violation> found = null;
        found = CHECKS.oneOf(found, "", plain, NAMES_VALUES);
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
         * {@return this builder, with that {@code state}}
         * @param state State of the racks. Acceptable values: 'UP', 'DOWN' (default {@code UP}).
         */
        public Builder state(State state) {
            return set(0, state);
        }

        /**
         * {@return this builder, with that {@code names}}
         * @param names Names to look for. Valid statuses are: NEW, OLD.
         */
        public Builder names(List<Names> names) {
            return set(1, List.copyOf(names));
        }

        @Override
        protected AbstractDictionary newDictionary() {
            return new RackListRequest(this);
        }
    }
}
