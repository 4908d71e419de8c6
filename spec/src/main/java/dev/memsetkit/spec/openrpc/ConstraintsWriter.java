package dev.memsetkit.spec.openrpc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.Literal;
import java.util.List;

/** Writes what a schema says of a value besides its type, always in the same order. */
final class ConstraintsWriter {

    private ConstraintsWriter() {}

    static void write(Constraints constraints, ObjectNode schema) {
        form(constraints, schema);
        if (constraints.hasClosedSet()) {
            schema.set("enum", SchemaWriter.literals(constraints.values()));
        }
        meaning(constraints, schema);
    }

    /** Everything but the closed set, which stands elsewhere. */
    static void writeBesideSet(Constraints constraints, ObjectNode schema) {
        form(constraints, schema);
        meaning(constraints, schema);
    }

    /** What binds each element of a list when the same is said of a single value. */
    static Constraints ofElement(Constraints constraints) {
        Constraints.Builder element = Constraints.builder()
                .format(constraints.format())
                .pattern(constraints.pattern())
                .values(constraints.hasClosedSet() ? constraints.values() : List.of(), false);
        constraints.minLength().ifPresent(element::minLength);
        constraints.maxLength().ifPresent(element::maxLength);
        constraints.minimum().ifPresent(element::minimum);
        constraints.maximum().ifPresent(element::maximum);
        return element.build();
    }

    private static void form(Constraints constraints, ObjectNode schema) {
        String format = constraints.format();
        if (format != null) {
            schema.put("format", format);
        }
        String pattern = constraints.pattern();
        if (pattern != null) {
            schema.put("pattern", pattern);
        }
        constraints.minLength().ifPresent(value -> schema.put("minLength", value));
        constraints.maxLength().ifPresent(value -> schema.put("maxLength", value));
        constraints.minimum().ifPresent(value -> schema.put("minimum", value));
        constraints.maximum().ifPresent(value -> schema.put("maximum", value));
        constraints.minItems().ifPresent(value -> schema.put("minItems", value));
        constraints.maxItems().ifPresent(value -> schema.put("maxItems", value));
    }

    private static void meaning(Constraints constraints, ObjectNode schema) {
        if (constraints.open() && !constraints.values().isEmpty()) {
            schema.set("x-known-values", SchemaWriter.literals(constraints.values()));
        }
        if (!constraints.labels().isEmpty()) {
            ObjectNode labels = schema.putObject("x-enum-descriptions");
            constraints.labels().forEach(labels::put);
        }
        Literal defaultValue = constraints.defaultValue();
        if (defaultValue != null) {
            SchemaWriter.put(defaultValue, schema, "default");
        }
    }
}
