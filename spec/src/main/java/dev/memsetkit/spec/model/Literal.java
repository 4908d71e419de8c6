package dev.memsetkit.spec.model;

import java.math.BigDecimal;

/** A literal value that the documentation states: a member of a value set, or a default. */
public sealed interface Literal {

    /** {@return the value as it is written on the wire, without quotes} */
    String text();

    /**
     * A string.
     *
     * @param value a string, which may be empty
     */
    record Text(String value) implements Literal {
        @Override
        public String text() {
            return value;
        }
    }

    /**
     * An integer.
     *
     * @param value an integer
     */
    record Whole(long value) implements Literal {
        @Override
        public String text() {
            return Long.toString(value);
        }
    }

    /**
     * A number with a fraction.
     *
     * @param value the number as printed: 1.50 is not 1.5
     */
    record Decimal(BigDecimal value) implements Literal {
        @Override
        public String text() {
            return value.toPlainString();
        }
    }

    /**
     * A Boolean.
     *
     * @param value true or false
     */
    record Flag(boolean value) implements Literal {
        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }
}
