package dev.memsetkit.extractor.finding;

import dev.memsetkit.spec.model.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A fact on which the forms of the documentation do not agree.
 *
 * @param kind how they differ
 * @param where the fact, by names from the outside to the inside: {@code rack.create.slots maxItems}
 * @param values what each form says, the one that was taken first
 */
public record Difference(Kind kind, String where, List<FormValue> values) {

    /** How forms differ. */
    public enum Kind {
        /** They say different things; the most reliable form was believed. */
        DISAGREEMENT,
        /** Some do not say it at all; it was taken from those that do. */
        ONLY_IN_SOME
    }

    /**
     * What one form says.
     *
     * @param form name of the form, as it was given
     * @param value the value as people write it; empty if the form does not say it
     * @param source where it says so, or where it would have to; without a document if nothing is known
     */
    public record FormValue(String form, String value, Source source) {

        /** One line, such as {@code docs/html says "12" (racks.html#rack.create)}. */
        @Override
        public String toString() {
            String place = source.document().isEmpty() ? "" : " (" + source + ")";
            return form + (value.isEmpty() ? " does not say it" : " says \"" + value + "\"") + place;
        }

        private FormValue withValue(String other) {
            return new FormValue(form, other, source);
        }
    }

    /**
     * Keeps an unmodifiable copy of {@code values}.
     *
     * @param kind the {@link #kind()}
     * @param where the {@link #where()}
     * @param values the {@link #values()}
     */
    public Difference {
        values = List.copyOf(values);
    }

    /** One line with what the forms say, of long texts the part in which they differ. */
    @Override
    public String toString() {
        List<String> excerpts =
                DifferenceExcerpt.of(values.stream().map(FormValue::value).toList());
        return where + ": "
                + IntStream.range(0, values.size())
                        .mapToObj(i -> values.get(i).withValue(excerpts.get(i)).toString())
                        .collect(Collectors.joining("; "));
    }
}
