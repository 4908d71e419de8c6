package dev.memsetkit.client.runtime.base;

import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.validation.Violation;
import dev.memsetkit.client.runtime.validation.ViolationException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds parameters, or a dictionary among them. Not for use by several threads at once.
 *
 * @param <B> the builder itself
 * @param <P> what is built
 */
public abstract class AbstractBuilder<B extends AbstractBuilder<B, P>, P extends AbstractDictionary> {

    private final @Nullable Object[] values;

    /**
     * A builder with nothing set.
     *
     * @param checks knows how many values there are
     */
    protected AbstractBuilder(MethodChecks checks) {
        this.values = new @Nullable Object[checks.names().size()];
    }

    /**
     * A builder with the values of a dictionary.
     *
     * @param from the dictionary
     */
    protected AbstractBuilder(P from) {
        this.values = from.copyOfValues();
    }

    /**
     * What was set so far, as it is. Not {@code P}: that would take a bridge method in each of the many builders.
     *
     * @return the values as {@code P}, of which required ones may be missing
     */
    protected abstract AbstractDictionary newDictionary();

    /**
     * Sets a value.
     *
     * @param place its place in the documented order, from 0
     * @param value the value
     * @return this builder
     */
    @SuppressWarnings("unchecked") // Generated builders name themselves.
    protected final B set(int place, Object value) {
        values[place] = Objects.requireNonNull(value);
        return (B) this;
    }

    @SuppressWarnings("unchecked") // Generated builders build what they say.
    private P built() {
        return (P) newDictionary();
    }

    final @Nullable Object[] copyOfValues() {
        return values.clone();
    }

    /**
     * What was set, checked.
     *
     * @return the immutable values
     * @throws ViolationException with all errors, if documented constraints are violated
     */
    public final P build() {
        P built = built();
        List<Violation> violations = built.violations();
        if (violations != null) {
            ViolationException.throwIfErrors(violations);
        }
        return built;
    }

    /**
     * What was set, whatever the values: for what the API takes and the documentation does not know.
     *
     * @return the immutable values
     * @throws IllegalStateException if required ones are missing; all of them are named
     */
    public final P buildUnchecked() {
        P built = built();
        built.requireComplete();
        return built;
    }
}
