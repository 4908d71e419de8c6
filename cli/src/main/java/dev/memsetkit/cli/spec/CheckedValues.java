package dev.memsetkit.cli.spec;

import dev.memsetkit.client.runtime.support.DocumentedValues;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Schema;
import java.util.List;

/** How the documented types and values look to the runtime's checks. */
final class CheckedValues {

    private CheckedValues() {}

    /** What a message calls the type of a value within others: a date is a text there. */
    static String ofScalar(DataType type) {
        return switch (type) {
            case INTEGER, FLOAT, BOOLEAN -> type.documentedName();
            default -> DataType.STRING.documentedName();
        };
    }

    /** Documented values of a parameter, each once; whole numbers too are fractional where the type is. */
    static DocumentedValues values(Schema schema, List<Literal> values) {
        boolean fractional = schema instanceof Schema.Scalar scalar && scalar.type() == DataType.FLOAT;
        return DocumentedValues.of(values.stream()
                .map(value -> value(value, fractional))
                .distinct()
                .toArray());
    }

    private static Object value(Literal literal, boolean fractional) {
        if (literal instanceof Literal.Whole whole) {
            return fractional ? (Object) (double) whole.value() : (Object) whole.value();
        } else if (literal instanceof Literal.Flag flag) {
            return flag.value();
        } else if (literal instanceof Literal.Decimal decimal) {
            return decimal.value().doubleValue();
        }
        return literal.text();
    }
}
