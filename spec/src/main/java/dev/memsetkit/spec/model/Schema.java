package dev.memsetkit.spec.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a value. Constraints stand where the documentation can state them: on scalars and lists.
 *
 * <p>From Java 21 on, one can switch over the alternatives exhaustively; before that, {@code instanceof} tells them
 * apart:
 *
 * <pre>{@code
 * if (schema instanceof Schema.Scalar scalar) {
 *     return boxed(scalar.type());
 * } else if (schema instanceof Schema.Ref ref) {
 *     return recordOf(spec.resolve(ref));
 * }
 * }</pre>
 */
public sealed interface Schema {

    /** No value: JSON {@code null}. */
    record Nothing() implements Schema {}

    /**
     * A reference to a {@link Component}.
     *
     * @param component name of the component
     */
    record Ref(String component) implements Schema {}

    /**
     * A value without inner structure.
     *
     * @param type its documented type: neither {@link DataType#LIST} nor {@link DataType#DICTIONARY}
     * @param constraints what else is said of it
     */
    record Scalar(DataType type, Constraints constraints) implements Schema {}

    /**
     * A list.
     *
     * @param items shape of every element; {@code null} where the documentation does not say
     * @param constraints what else is said of the list
     */
    record ListOf(@Nullable Schema items, Constraints constraints) implements Schema {}

    /**
     * A list whose elements each have a fixed place.
     *
     * @param items shape of each place; {@code null} elements are not allowed
     */
    record Tuple(List<Schema> items) implements Schema {
        /**
         * Keeps an unmodifiable copy of {@code items}.
         *
         * @param items the {@link #items()}
         */
        public Tuple {
            items = List.copyOf(items);
        }
    }

    /**
     * A parameter that is documented as a scalar or a list of them ("String or List").
     *
     * @param scalar the scalar alternative
     */
    record ScalarOrList(Scalar scalar) implements Schema {}

    /**
     * A dictionary whose keys are data, or of which nothing is known.
     *
     * @param values shape of every value; {@code null} where the documentation does not say
     */
    record MapOf(@Nullable Schema values) implements Schema {}

    /**
     * A dictionary with documented keys.
     *
     * @param properties the keys in documented order
     */
    record Struct(List<Property> properties) implements Schema {
        /**
         * Keeps an unmodifiable copy of {@code properties}.
         *
         * @param properties the {@link #properties()}
         */
        public Struct {
            properties = List.copyOf(properties);
        }
    }

    /**
     * A dictionary with all the keys of several others.
     *
     * @param parts a {@link Ref} for each dictionary that is taken over, and a {@link Struct} for the keys of its own
     */
    record AllOf(List<Schema> parts) implements Schema {
        /**
         * Keeps an unmodifiable copy of {@code parts}.
         *
         * @param parts the {@link #parts()}
         */
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A dictionary whose keys are the parameters of a method.
     *
     * @param method name of that method
     * @param without parameters that are not among the keys
     */
    record ParamsOf(String method, List<String> without) implements Schema {
        /**
         * Keeps an unmodifiable copy of {@code without}.
         *
         * @param method the {@link #method()}
         * @param without the {@link #without()}
         */
        public ParamsOf {
            without = List.copyOf(without);
        }
    }

    /**
     * A dictionary to be sent whose keys are those that a method returns.
     *
     * @param method name of that method
     * @param without returned keys that are not among the keys
     */
    record KeysOf(String method, List<String> without) implements Schema {
        /**
         * Keeps an unmodifiable copy of {@code without}.
         *
         * @param method the {@link #method()}
         * @param without the {@link #without()}
         */
        public KeysOf {
            without = List.copyOf(without);
        }
    }

    /**
     * A dictionary to be sent that is the value of one of the keys that a method returns.
     *
     * @param method name of that method
     * @param key the returned key
     */
    record ValueOf(String method, String key) implements Schema {}

    /**
     * A value of which the documentation states at most what it is, not its type.
     *
     * @param title what it is; may be empty
     */
    record Any(String title) implements Schema {}

    /**
     * A documented key of a dictionary.
     *
     * @param name key as on the wire
     * @param description meaning in Markdown; may be empty
     * @param required whether the key is always there
     * @param schema shape of its value
     */
    record Property(String name, String description, boolean required, Schema schema) {}
}
