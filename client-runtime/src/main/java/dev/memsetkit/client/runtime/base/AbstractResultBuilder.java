package dev.memsetkit.client.runtime.base;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds results, for tests. What is not set is missing, as with an API that leaves it out.
 *
 * @param <B> the builder itself
 */
public abstract class AbstractResultBuilder<B extends AbstractResultBuilder<B>> {

    private final @Nullable Object[] values;
    private Map<String, JsonNode> unknownKeys = Map.of();

    /**
     * A builder with nothing set.
     *
     * @param keys how many keys there are
     */
    protected AbstractResultBuilder(int keys) {
        this.values = new @Nullable Object[keys];
    }

    /**
     * Sets a key.
     *
     * @param place its place in the documented order, from 0
     * @param value the value; {@code null} for a key that is missing
     * @return this builder
     */
    protected final B set(int place, @Nullable Object value) {
        values[place] = value;
        return self();
    }

    /**
     * A key.
     *
     * @param <T> its type
     * @param place its place in the documented order, from 0
     * @return the value; {@code null} if it is missing
     */
    // What is at a place was put there by the setter of the same type.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    protected final <T> @Nullable T get(int place) {
        return (T) values[place];
    }

    /**
     * Keys that the documentation does not know.
     *
     * @param keys the keys
     * @return this builder
     */
    public final B unknownKeys(Map<String, JsonNode> keys) {
        unknownKeys = keys;
        return self();
    }

    /**
     * The keys that the documentation does not know.
     *
     * @return the keys
     */
    protected final Map<String, JsonNode> unknownKeys() {
        return unknownKeys;
    }

    @SuppressWarnings("unchecked") // Generated builders name themselves.
    private B self() {
        return (B) this;
    }
}
