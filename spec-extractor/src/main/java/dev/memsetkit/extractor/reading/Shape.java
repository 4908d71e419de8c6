package dev.memsetkit.extractor.reading;

import dev.memsetkit.spec.model.DataType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of a result or returned key as the text states it: references are still names. */
public sealed interface Shape {

    record Nothing() implements Shape {}

    /** The text states a type that could not be read. */
    record Unknown() implements Shape {}

    /**
     * A scalar.
     *
     * @param values the closed set of its values with their meanings; empty if there is none
     */
    record ScalarOf(DataType type, Map<String, String> values) implements Shape {}

    record ListOf(@Nullable Shape items) implements Shape {}

    record TupleOf(List<String> places) implements Shape {}

    record MapOf(@Nullable Shape values) implements Shape {}

    record Keys(List<KeyFacts> keys) implements Shape {
        public Keys {
            keys = List.copyOf(keys);
        }
    }

    /** The dictionary that a method returns or lists. */
    record DictionaryOf(String method) implements Shape {}

    /** Whatever a method returns. */
    record OutputOf(String method) implements Shape {}

    /** The Boolean parameters of a method as keys. */
    record FlagsOf(String method) implements Shape {}

    /** The parameters of the method itself as keys. */
    record OwnParameters() implements Shape {}

    /** The keys of another method's dictionary and some own. */
    record KeysToo(List<String> methods, Keys own) implements Shape {
        public KeysToo {
            methods = List.copyOf(methods);
        }
    }
}
