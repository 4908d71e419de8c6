package dev.memsetkit.spec.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What the documentation says of a value besides its type. Everything is optional; {@link #NONE} says nothing.
 *
 * @param minLength least length in Unicode code points
 * @param maxLength greatest length in Unicode code points
 * @param minimum least number, inclusive
 * @param maximum greatest number, inclusive
 * @param maxItems greatest number of list elements
 * @param format name of a stated form, such as {@code service-name}; {@code null} also for a Date of the usual form
 * @param pattern regular expression that says the whole of a stated form
 * @param values the value set in documented order, each value once; empty if there is none
 * @param open whether values outside the set are accepted too; {@code false} where there is no set
 * @param labels what single values mean, by {@link Literal#text()}
 * @param defaultValue what the API assumes when the parameter is not given
 */
public record Constraints(
        OptionalInt minLength,
        OptionalInt maxLength,
        OptionalLong minimum,
        OptionalLong maximum,
        OptionalInt maxItems,
        @Nullable String format,
        @Nullable String pattern,
        List<Literal> values,
        boolean open,
        Map<String, String> labels,
        @Nullable Literal defaultValue) {

    /** No constraint at all. */
    public static final Constraints NONE = new Constraints(
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalInt.empty(),
            null,
            null,
            List.of(),
            false,
            Map.of(),
            null);

    public Constraints {
        values = List.copyOf(values);
        open = open && !values.isEmpty();
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /** Whether there is a set outside of which no value is accepted. */
    public boolean hasClosedSet() {
        return !open && !values.isEmpty();
    }
}
