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
 * @param minItems least number of list elements
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
        OptionalInt minItems,
        OptionalInt maxItems,
        @Nullable String format,
        @Nullable String pattern,
        List<Literal> values,
        boolean open,
        Map<String, String> labels,
        @Nullable Literal defaultValue) {

    /** No constraint at all. */
    public static final Constraints NONE = builder().build();

    public Constraints {
        values = List.copyOf(values);
        open = open && !values.isEmpty();
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /** Whether there is a set outside of which no value is accepted. */
    public boolean hasClosedSet() {
        return !open && !values.isEmpty();
    }

    /** A builder that says nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Says one thing after the other; what is not said is not constrained. */
    public static final class Builder {

        private OptionalInt minLength = OptionalInt.empty();
        private OptionalInt maxLength = OptionalInt.empty();
        private OptionalLong minimum = OptionalLong.empty();
        private OptionalLong maximum = OptionalLong.empty();
        private OptionalInt minItems = OptionalInt.empty();
        private OptionalInt maxItems = OptionalInt.empty();
        private @Nullable String format;
        private @Nullable String pattern;
        private List<Literal> values = List.of();
        private boolean open;
        private Map<String, String> labels = Map.of();
        private @Nullable Literal defaultValue;

        private Builder() {}

        public Builder minLength(int codePoints) {
            minLength = OptionalInt.of(codePoints);
            return this;
        }

        public Builder maxLength(int codePoints) {
            maxLength = OptionalInt.of(codePoints);
            return this;
        }

        public Builder minimum(long number) {
            minimum = OptionalLong.of(number);
            return this;
        }

        public Builder maximum(long number) {
            maximum = OptionalLong.of(number);
            return this;
        }

        public Builder minItems(int elements) {
            minItems = OptionalInt.of(elements);
            return this;
        }

        public Builder maxItems(int elements) {
            maxItems = OptionalInt.of(elements);
            return this;
        }

        public Builder format(@Nullable String name) {
            format = name;
            return this;
        }

        public Builder pattern(@Nullable String regex) {
            pattern = regex;
            return this;
        }

        /**
         * The value set.
         *
         * @param set each value once, in documented order
         * @param others whether values outside the set are accepted too
         */
        public Builder values(List<Literal> set, boolean others) {
            values = set;
            open = others;
            return this;
        }

        /** A value set outside of which nothing is accepted. */
        public Builder values(Literal... set) {
            return values(List.of(set), false);
        }

        public Builder labels(Map<String, String> meanings) {
            labels = meanings;
            return this;
        }

        public Builder defaultValue(@Nullable Literal value) {
            defaultValue = value;
            return this;
        }

        public Constraints build() {
            return new Constraints(
                    minLength,
                    maxLength,
                    minimum,
                    maximum,
                    minItems,
                    maxItems,
                    format,
                    pattern,
                    values,
                    open,
                    labels,
                    defaultValue);
        }
    }
}
