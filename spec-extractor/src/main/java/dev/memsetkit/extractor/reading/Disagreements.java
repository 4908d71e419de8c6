package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.grammar.ParameterFact;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Sentences about one parameter that cannot hold side by side: what is said last is no truer than what is said first. */
final class Disagreements {

    private Disagreements() {}

    /**
     * The facts that do not stay: weaker limits, and all of several defaults or formats.
     *
     * @param facts what the sentences of one description say
     */
    static List<Sourced<ParameterFact>> of(List<Sourced<ParameterFact>> facts) {
        List<Sourced<ParameterFact>> dropped = new ArrayList<>();
        for (Sourced<ParameterFact> said : facts) {
            if (facts.stream().anyMatch(other -> disagree(said.fact(), other.fact()))) {
                dropped.add(said);
            }
        }
        return dropped;
    }

    /** Whether a fact that does not stay is news: that a list of five is not empty is none. */
    static boolean isNews(ParameterFact fact) {
        boolean lower = fact instanceof ParameterFact.MinLength
                || fact instanceof ParameterFact.MinItems
                || fact instanceof ParameterFact.Minimum;
        return !lower || limit(fact).orElse(0) > 1;
    }

    private static boolean disagree(ParameterFact fact, ParameterFact other) {
        if (isEmptyRange(fact, other) || isEmptyRange(other, fact)) {
            return true;
        } else if (fact.getClass() != other.getClass() || fact.equals(other)) {
            return false;
        }
        if (fact instanceof ParameterFact.Default || fact instanceof ParameterFact.Format) {
            return true;
        }
        OptionalLong limit = limit(fact);
        boolean upper = fact instanceof ParameterFact.MaxLength
                || fact instanceof ParameterFact.MaxItems
                || fact instanceof ParameterFact.Maximum;
        return limit.isPresent()
                && (upper
                        ? limit.getAsLong() > limit(other).orElseThrow()
                        : limit.getAsLong() < limit(other).orElseThrow());
    }

    /** Whether the least is more than the most: no value is within. */
    private static boolean isEmptyRange(ParameterFact least, ParameterFact most) {
        boolean range = (least instanceof ParameterFact.MinLength && most instanceof ParameterFact.MaxLength)
                || (least instanceof ParameterFact.MinItems && most instanceof ParameterFact.MaxItems)
                || (least instanceof ParameterFact.Minimum && most instanceof ParameterFact.Maximum);
        return range && limit(least).orElseThrow() > limit(most).orElseThrow();
    }

    private static OptionalLong limit(ParameterFact fact) {
        if (fact instanceof ParameterFact.MinLength length) {
            return OptionalLong.of(length.characters());
        } else if (fact instanceof ParameterFact.MaxLength length) {
            return OptionalLong.of(length.characters());
        } else if (fact instanceof ParameterFact.MinItems items) {
            return OptionalLong.of(items.count());
        } else if (fact instanceof ParameterFact.MaxItems items) {
            return OptionalLong.of(items.count());
        } else if (fact instanceof ParameterFact.Minimum minimum) {
            return OptionalLong.of(minimum.value());
        }
        return fact instanceof ParameterFact.Maximum maximum ? OptionalLong.of(maximum.value()) : OptionalLong.empty();
    }
}
