package dev.memsetkit.spec.openrpc;

import dev.memsetkit.spec.message.SpecMessage;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that what is said of a value fits its type and does not contradict itself. */
final class ConstraintsChecks {

    private ConstraintsChecks() {}

    static void check(DataType type, Constraints constraints, String place, Problems problems) {
        bounds(constraints, place, problems);
        String set = place + (constraints.open() ? "/x-known-values" : "/enum");
        Set<Literal> values = new HashSet<>();
        for (Literal value : constraints.values()) {
            fits(type, value, set, problems);
            if (!values.add(value)) {
                problems.add(set, SpecMessage.DOUBLE_VALUE, JsonCursor.quoted(value.text()));
            }
        }
        Set<String> texts = values.stream().map(Literal::text).collect(Collectors.toSet());
        for (String label : constraints.labels().keySet()) {
            if (!texts.contains(label)) {
                problems.add(
                        JsonCursor.below(place + "/x-enum-descriptions", label),
                        SpecMessage.DESCRIPTION_OF_NO_VALUE,
                        JsonCursor.quoted(label));
            }
        }
        if (type == DataType.DATE && constraints.format() != null) {
            problems.add(
                    place + "/format",
                    SpecMessage.WRONG_DATE_FORMAT,
                    JsonCursor.quoted(constraints.format()),
                    SchemaWriter.DATE_FORMAT);
        }
        Literal defaultValue = constraints.defaultValue();
        if (defaultValue != null) {
            fits(type, defaultValue, place + "/default", problems);
        }
    }

    /** A list as a whole has a size; what is said of its values belongs to its elements. */
    static void checkList(Constraints constraints, String place, Problems problems) {
        bounds(constraints, place, problems);
        Literal defaultValue = constraints.defaultValue();
        if (!constraints.values().isEmpty() || defaultValue != null) {
            problems.add(place, SpecMessage.VALUES_OUTSIDE_OF_ITEMS);
        }
    }

    /** Complains if no value of that type can ever equal the literal. */
    static void fits(DataType type, Literal literal, String place, Problems problems) {
        boolean fits = switch (type) {
            case STRING, DATE -> literal instanceof Literal.Text;
            case INTEGER -> literal instanceof Literal.Whole;
            case FLOAT -> literal instanceof Literal.Whole || literal instanceof Literal.Decimal;
            case BOOLEAN -> literal instanceof Literal.Flag;
            case LIST, DICTIONARY -> false;
        };
        if (!fits) {
            problems.add(
                    place,
                    SpecMessage.VALUE_OF_ANOTHER_TYPE,
                    kind(literal),
                    JsonCursor.quoted(literal.text()),
                    type.documentedName());
        }
    }

    private static String kind(Literal literal) {
        if (literal instanceof Literal.Text) {
            return "string";
        }
        return literal instanceof Literal.Flag ? "Boolean" : "number";
    }

    private static void bounds(Constraints constraints, String place, Problems problems) {
        if (constraints.minLength().isPresent()
                && constraints.maxLength().isPresent()
                && constraints.minLength().getAsInt() > constraints.maxLength().getAsInt()) {
            problems.add(place + "/minLength", SpecMessage.MORE_THAN_MAXIMUM, "maxLength");
        }
        if (constraints.minimum().isPresent()
                && constraints.maximum().isPresent()
                && constraints.minimum().getAsLong() > constraints.maximum().getAsLong()) {
            problems.add(place + "/minimum", SpecMessage.MORE_THAN_MAXIMUM, "maximum");
        }
        if (constraints.minItems().isPresent()
                && constraints.maxItems().isPresent()
                && constraints.minItems().getAsInt() > constraints.maxItems().getAsInt()) {
            problems.add(place + "/minItems", SpecMessage.MORE_THAN_MAXIMUM, "maxItems");
        }
        List.of(constraints.minLength(), constraints.maxLength(), constraints.minItems(), constraints.maxItems())
                .forEach(size -> size.ifPresent(value -> {
                    if (value < 0) {
                        problems.add(place, SpecMessage.NEGATIVE_SIZE, value);
                    }
                }));
    }
}
