package dev.memsetkit.spec;

import java.math.BigDecimal;

/** A literal value that the documentation states: a member of a value set, or a default. */
public sealed interface Literal {

    /** The value as it is written on the wire, without quotes. */
    String text();

    /** @param value a string, which may be empty */
    record Text(String value) implements Literal {
        @Override
        public String text() {
            return value;
        }
    }

    /** @param value an integer */
    record Whole(long value) implements Literal {
        @Override
        public String text() {
            return Long.toString(value);
        }
    }

    /** @param value a number with a fraction */
    record Decimal(BigDecimal value) implements Literal {
        @Override
        public String text() {
            return value.toPlainString();
        }
    }

    /** @param value a Boolean */
    record Flag(boolean value) implements Literal {
        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }
}
