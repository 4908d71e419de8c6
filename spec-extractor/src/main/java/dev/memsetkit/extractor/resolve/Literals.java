package dev.memsetkit.extractor.resolve;

import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Source;
import java.math.BigDecimal;
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
                        case INTEGER -> new Literal.Whole(Long.parseLong(printed));
                        case FLOAT -> new Literal.Decimal(new BigDecimal(printed));
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

    private static Literal flag(String printed) {
        if (printed.equalsIgnoreCase("true") || printed.equalsIgnoreCase("false")) {
            return new Literal.Flag(printed.equalsIgnoreCase("true"));
        }
        throw new IllegalArgumentException(printed);
    }
}
