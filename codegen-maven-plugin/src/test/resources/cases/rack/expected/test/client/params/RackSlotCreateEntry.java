package test.client.params;

import dev.memsetkit.client.runtime.WireDictionary;
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
import test.client.validator.RackSlotCreateEntryValidator;
import test.client.value.Kind;

/**
 * A dictionary that is sent within parameters, with the keys of {@code rack.slot_create}.
 */
@Generated("dev.memsetkit.codegen")
public final class RackSlotCreateEntry implements WireDictionary {
    private final @Nullable String label;

    private final @Nullable Kind kind;

    private RackSlotCreateEntry(Builder builder) {
        this.label = builder.label;
        this.kind = builder.kind;
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
        copy.label = label;
        copy.kind = kind;
        return copy;
    }

    /**
     * Label. Must be a valid hostname. Ensure this value has at most 12 characters. Defaults to 'front';
     * {@code null} if not given.
     */
    public @Nullable String label() {
        return label;
    }

    /**
     * Kind of slot. Defaults to 'Half'; {@code null} if not given.
     */
    public @Nullable Kind kind() {
        return kind;
    }

    /**
     * All violations of documented constraints, warnings included; empty if there is none.
     */
    public List<Violation> validate() {
        List<Violation> found = RackSlotCreateEntryValidator.check(this);
        return MethodChecks.all(found);
    }

    @Override
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        if (label != null) {
            map.put("label", label);
        }
        if (kind != null) {
            map.put("kind", kind);
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RackSlotCreateEntry that && that.asMap().equals(asMap());
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
        return ParameterText.of("RackSlotCreateEntry", asMap());
    }

    /**
     * Builds {@link RackSlotCreateEntry}.
     */
    public static final class Builder {
        private @Nullable String label;

        private @Nullable Kind kind;

        private Builder() {
        }

        /**
         * Label. Must be a valid hostname. Ensure this value has at most 12 characters. Defaults to 'front' (format
         * hostname; at most 12 characters; default {@code front}).
         */
        public Builder label(String label) {
            this.label = label;
            return this;
        }

        /**
         * Kind of slot. Defaults to 'Half' (one of {@code h}, {@code f}; default {@code h}).
         */
        public Builder kind(Kind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * The parameters, checked.
         *
         * @throws ViolationException with all errors, if a documented constraint is violated
         */
        public RackSlotCreateEntry build() {
            List<Violation> violations = RackSlotCreateEntryValidator.check(null, this.label,
                    MethodChecks.textOf(this.kind));
            if (violations != null) {
                ViolationException.throwIfErrors(violations);
            }
            return buildUnchecked();
        }

        /**
         * The parameters, whatever their values: for what the API takes and the documentation does not know.
         */
        public RackSlotCreateEntry buildUnchecked() {
            return new RackSlotCreateEntry(this);
        }
    }
}
