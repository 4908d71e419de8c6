package test.client.params;

import dev.memsetkit.client.runtime.MethodParameters;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.ParameterText;
import dev.memsetkit.client.runtime.validation.Violation;
import dev.memsetkit.client.runtime.validation.ViolationException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import test.client.validator.RackListValidator;
import test.client.value.Names;
import test.client.value.State;

/**
 * The parameters of {@code rack.list}.
 */
@Generated("dev.memsetkit.codegen")
public final class RackList implements MethodParameters {
    private final @Nullable State state;

    private final @Nullable List<Names> names;

    private RackList(Builder builder) {
        this.state = builder.state;
        this.names = builder.names;
    }

    /**
     * A builder with nothing set.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with these values set.
     */
    public Builder toBuilder() {
        Builder copy = new Builder();
        copy.state = state;
        copy.names = names;
        return copy;
    }

    /**
     * State of the racks. Acceptable values: 'UP', 'DOWN'; {@code null} if not given.
     */
    public @Nullable State state() {
        return state;
    }

    /**
     * Names to look for. Valid statuses are: NEW, OLD; {@code null} if not given.
     */
    public @Nullable List<Names> names() {
        return names;
    }

    @Override
    public String method() {
        return "rack.list";
    }

    /**
     * All violations of documented constraints, warnings included; empty if there is none.
     */
    public List<Violation> validate() {
        List<Violation> found = RackListValidator.check(this);
        return MethodChecks.all(found);
    }

    @Override
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        if (state != null) {
            map.put("state", state);
        }
        if (names != null) {
            map.put("names", names);
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RackList that && that.asMap().equals(asMap());
    }

    @Override
    public int hashCode() {
        return asMap().hashCode();
    }

    /**
     * The values by name; passwords and keys are hidden.
     */
    @Override
    public String toString() {
        return ParameterText.of("RackList", asMap());
    }

    /**
     * Builds {@link RackList}.
     */
    public static final class Builder {
        private @Nullable State state;

        private @Nullable List<Names> names;

        private Builder() {
        }

        /**
         * State of the racks. Acceptable values: 'UP', 'DOWN' (one of {@code UP}, {@code DOWN}; default {@code UP}).
         */
        public Builder state(State state) {
            this.state = state;
            return this;
        }

        /**
         * Names to look for. Valid statuses are: NEW, OLD.
         */
        public Builder names(List<Names> names) {
            this.names = List.copyOf(names);
            return this;
        }

        /**
         * The parameters, checked.
         *
         * @throws ViolationException with all errors, if a documented constraint is violated
         */
        public RackList build() {
            List<Violation> violations = RackListValidator.check(null,
                    MethodChecks.textOf(this.state), this.names);
            if (violations != null) {
                ViolationException.throwIfErrors(violations);
            }
            return buildUnchecked();
        }

        /**
         * The parameters, whatever their values: for what the API takes and the documentation does not know.
         */
        public RackList buildUnchecked() {
            return new RackList(this);
        }
    }
}
