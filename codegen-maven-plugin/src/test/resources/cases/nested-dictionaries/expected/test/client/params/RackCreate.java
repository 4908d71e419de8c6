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

/** The parameters of {@link test.client.api.RackApi#create rack.create}. */
@Generated("dev.memsetkit.codegen")
public final class RackCreate extends AbstractParameters {
    static final MethodChecks CHECKS = new MethodChecks("rack.create", "rack.html#rack.create", List.of("slots"),
            List.of());

    private RackCreate(Builder builder) {
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

    /** {@return {@link Builder#slots slots}; {@code null} if not given} */
    public @Nullable List<RackSlotCreateEntry> slots() {
        return optional(0);
    }

    @Override
    protected @Nullable List<Violation> violations() {
        return check(null, optional(0));
    }

    static @Nullable List<Violation> check(NamedValues values) {
        return check(null, values.list("slots"));
    }

    private static @Nullable List<Violation> check(@Nullable List<Violation> found, @Nullable List<?> slots) {
        if (slots != null) {
            for (int i = 0; i < slots.size(); i++) {
                found = CHECKS.element(found, "slots", i, RackSlotCreateEntry.dictionary(slots.get(i)));
            }
        }
        return found;
    }

    /** Builds {@link RackCreate}. */
    public static final class Builder extends AbstractBuilder<Builder, RackCreate> {
        private Builder() {
            super(CHECKS);
        }

        private Builder(RackCreate from) {
            super(from);
        }

        /**
         * {@return this builder, with that {@code slots}}
         * @param slots The slots.
         */
        public Builder slots(List<RackSlotCreateEntry> slots) {
            return set(0, List.copyOf(slots));
        }

        @Override
        protected AbstractDictionary newDictionary() {
            return new RackCreate(this);
        }
    }
}
