package dev.memsetkit.client.runtime.base;

import dev.memsetkit.client.runtime.WireDictionary;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary to be sent, with documented keys: two are equal if they are of one class and have the same values. The
 * values are kept by their places in the documented order, which generated accessors know.
 */
public abstract class AbstractDictionary implements WireDictionary {

    private final MethodChecks checks;
    private final @Nullable Object[] values;

    /**
     * A dictionary.
     *
     * @param checks knows the names on the wire
     * @param builder has the values, which are copied
     */
    protected AbstractDictionary(MethodChecks checks, AbstractBuilder<?, ?> builder) {
        this.checks = checks;
        this.values = builder.copyOfValues();
    }

    /**
     * The violations of documented constraints, required values that are missing included.
     *
     * @return the violations; {@code null} for none
     */
    protected abstract @Nullable List<Violation> violations();

    /**
     * A required value.
     *
     * @param <T> its type
     * @param place its place in the documented order, from 0
     * @return the value
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // The generated getters name the type of the place.
    protected final <T> T required(int place) {
        T value = optional(place);
        return Objects.requireNonNull(value);
    }

    /**
     * A value that need not be given.
     *
     * @param <T> its type
     * @param place its place in the documented order, from 0
     * @return the value; {@code null} if it was not given
     */
    // What is at a place was put there by the setter of the same type.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    protected final <T> @Nullable T optional(int place) {
        return (T) values[place];
    }

    /**
     * All violations of documented constraints, warnings included.
     *
     * @return the violations in documented order; empty if there is none
     */
    public final List<Violation> validate() {
        return AbstractValidator.all(violations());
    }

    @Override
    public final Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                map.put(checks.names().get(i), value);
            }
        }
        return Collections.unmodifiableMap(map);
    }

    final MethodChecks checks() {
        return checks;
    }

    final @Nullable Object[] copyOfValues() {
        return values.clone();
    }

    /** Refuses to go on without required values. */
    final void requireComplete() {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            String name = checks.names().get(i);
            if (values[i] == null && checks.required().contains(name)) {
                missing.add(name);
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(checks.method() + " needs " + String.join(", ", missing)
                    + (missing.size() == 1 ? ": set it" : ": set them") + " before build()");
        }
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof AbstractDictionary that
                && that.getClass() == getClass()
                && Arrays.equals(that.values, values);
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(values);
    }

    /** The values by name; passwords and keys are hidden. */
    @Override
    public final String toString() {
        return SecretText.of(getClass().getSimpleName(), asMap(), checks.secrets());
    }
}
