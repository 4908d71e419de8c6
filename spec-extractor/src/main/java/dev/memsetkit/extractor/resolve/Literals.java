package dev.memsetkit.extractor.resolve;

import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.Numbers;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Source;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Gives printed values the type of their parameter. */
final class Literals {

    private final Findings findings;

    Literals(Findings findings) {
        this.findings = findings;
    }

    /** The value of that type; empty, and reported, if it cannot be one. */
    Optional<Literal> typed(DataType type, String printed, String where, Source source) {
        try {
            return Optional.of(
                    switch (type) {
                        case INTEGER -> new Literal.Whole(whole(printed));
                        case FLOAT -> new Literal.Decimal(decimal(printed));
                        case BOOLEAN -> flag(printed);
                        case STRING, DATE, LIST, DICTIONARY -> new Literal.Text(printed);
                    });
        } catch (IllegalArgumentException e) {
            findings.lost(
                    "mistyped-value",
                    where,
                    "found the value \"" + printed + "\", expected " + type.documentedName(),
                    source);
            return Optional.empty();
        }
    }

    private static long whole(String printed) {
        return Numbers.whole(printed).orElseThrow(() -> new IllegalArgumentException(printed));
    }

    private static BigDecimal decimal(String printed) {
        return Numbers.parse(printed).orElseThrow(() -> new IllegalArgumentException(printed));
    }

    private static Literal flag(String printed) {
        return switch (printed.toLowerCase(Locale.ROOT)) {
            case "true" -> new Literal.Flag(true);
            case "false" -> new Literal.Flag(false);
            default -> throw new IllegalArgumentException(printed);
        };
    }
}
