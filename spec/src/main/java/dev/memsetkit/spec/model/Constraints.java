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

    /**
     * Keeps unmodifiable copies of the values and labels, in their order. Without values, the set is not open.
     *
     * @param minLength the {@link #minLength()}
     * @param maxLength the {@link #maxLength()}
     * @param minimum the {@link #minimum()}
     * @param maximum the {@link #maximum()}
     * @param minItems the {@link #minItems()}
     * @param maxItems the {@link #maxItems()}
     * @param format the {@link #format()}
     * @param pattern the {@link #pattern()}
     * @param values the {@link #values()}
     * @param open whether it is {@link #open()}
     * @param labels the {@link #labels()}
     * @param defaultValue the {@link #defaultValue()}
     */
    public Constraints {
        values = List.copyOf(values);
        open = open && !values.isEmpty();
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /** {@return whether there is a set outside of which no value is accepted} */
    public boolean hasClosedSet() {
        return !open && !values.isEmpty();
    }

    /** {@return a builder that says nothing yet} */
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

        /**
         * {@return this builder, with a least length of text}
         *
         * @param codePoints length in Unicode code points
         */
        public Builder minLength(int codePoints) {
            minLength = OptionalInt.of(codePoints);
            return this;
        }

        /**
         * {@return this builder, with a greatest length of text}
         *
         * @param codePoints length in Unicode code points
         */
        public Builder maxLength(int codePoints) {
            maxLength = OptionalInt.of(codePoints);
            return this;
        }

        /**
         * {@return this builder, with a least number}
         *
         * @param number the number, itself allowed
         */
        public Builder minimum(long number) {
            minimum = OptionalLong.of(number);
            return this;
        }

        /**
         * {@return this builder, with a greatest number}
         *
         * @param number the number, itself allowed
         */
        public Builder maximum(long number) {
            maximum = OptionalLong.of(number);
            return this;
        }

        /**
         * {@return this builder, with a least number of elements}
         *
         * @param elements number of elements of the list
         */
        public Builder minItems(int elements) {
            minItems = OptionalInt.of(elements);
            return this;
        }

        /**
         * {@return this builder, with a greatest number of elements}
         *
         * @param elements number of elements of the list
         */
        public Builder maxItems(int elements) {
            maxItems = OptionalInt.of(elements);
            return this;
        }

        /**
         * {@return this builder, with a form of values}
         *
         * @param name name of the form, such as {@code service-name}; {@code null} for none
         */
        public Builder format(@Nullable String name) {
            format = name;
            return this;
        }

        /**
         * {@return this builder, with a pattern for values}
         *
         * @param regex regular expression for the whole value; {@code null} for none
         */
        public Builder pattern(@Nullable String regex) {
            pattern = regex;
            return this;
        }

        /**
         * {@return this builder, with a value set}
         *
         * @param set each value once, in documented order; empty for no set
         * @param others whether values outside the set are accepted too
         */
        public Builder values(List<Literal> set, boolean others) {
            values = set;
            open = others;
            return this;
        }

        /**
         * {@return this builder, with a value set outside of which nothing is accepted}
         *
         * @param set each value once, in documented order
         */
        public Builder values(Literal... set) {
            return values(List.of(set), false);
        }

        /**
         * {@return this builder, with meanings of single values}
         *
         * @param meanings meanings by {@link Literal#text()}; need not have one for each value
         */
        public Builder labels(Map<String, String> meanings) {
            labels = meanings;
            return this;
        }

        /**
         * {@return this builder, with a default}
         *
         * @param value what the API assumes when the parameter is not given; {@code null} where that is not stated
         */
        public Builder defaultValue(@Nullable Literal value) {
            defaultValue = value;
            return this;
        }

        /** {@return the constraints that were set} */
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
