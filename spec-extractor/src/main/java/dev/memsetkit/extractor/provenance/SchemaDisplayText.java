package dev.memsetkit.extractor.provenance;

import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Schema;
import java.util.List;
import java.util.stream.Collectors;

/** Types and values of the spec as people write them. */
public final class SchemaDisplayText {

    private SchemaDisplayText() {}

    /**
     * {@return the type of a value, such as {@code String}, {@code List of Dictionary} or {@code RackInfo}}
     *
     * @param schema the shape of the value
     */
    public static String type(Schema schema) {
        if (schema instanceof Schema.Scalar scalar) {
            return scalar.type().documentedName();
        } else if (schema instanceof Schema.ScalarOrList either) {
            return either.scalar().type().documentedName() + " or List";
        } else if (schema instanceof Schema.ListOf list) {
            return list.items() == null ? "List" : "List of " + type(list.items());
        } else if (schema instanceof Schema.Tuple tuple) {
            return "Tuple of " + tuple.items().size();
        } else if (schema instanceof Schema.Ref ref) {
            return ref.component();
        } else if (schema instanceof Schema.AllOf all) {
            return all.parts().stream().map(SchemaDisplayText::type).collect(Collectors.joining(" and "));
        } else if (schema instanceof Schema.MapOf map) {
            return map.values() == null ? "Dictionary" : "Dictionary of " + type(map.values());
        } else if (schema instanceof Schema.Nothing) {
            return "nothing";
        } else if (schema instanceof Schema.Any) {
            return "any";
        }
        return "Dictionary";
    }

    /**
     * {@return what is said of the value besides its type; of a list, what is said of its elements}
     *
     * @param schema the shape of the value
     */
    public static Constraints constraints(Schema schema) {
        if (schema instanceof Schema.Scalar scalar) {
            return scalar.constraints();
        } else if (schema instanceof Schema.ScalarOrList either) {
            return either.scalar().constraints();
        } else if (schema instanceof Schema.ListOf list && list.items() != null) {
            return constraints(list.items());
        }
        return Constraints.NONE;
    }

    /**
     * {@return the values with commas between them}
     *
     * @param values in the order in which they are shown; may be empty
     */
    public static String list(List<Literal> values) {
        return values.stream().map(Literal::text).collect(Collectors.joining(", "));
    }
}
