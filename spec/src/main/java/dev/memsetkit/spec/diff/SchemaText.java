package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Schema;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shapes and values in words. */
final class SchemaText {

    private SchemaText() {}

    /** The type of a value, without what else is said of it: two values are of one type if the texts are the same. */
    static String type(@Nullable Schema schema) {
        if (schema instanceof Schema.Nothing) {
            return "nothing";
        } else if (schema instanceof Schema.Scalar scalar) {
            return scalar.type().documentedName();
        } else if (schema instanceof Schema.ScalarOrList either) {
            return type(either.scalar()) + " or List";
        } else if (schema instanceof Schema.ListOf list) {
            return list.items() == null ? "List" : "List of " + type(list.items());
        } else if (schema instanceof Schema.MapOf map) {
            return map.values() == null ? "Dictionary" : "Dictionary with values of type " + type(map.values());
        } else if (schema instanceof Schema.Tuple tuple) {
            return tuple.items().stream().map(SchemaText::type).collect(Collectors.joining(", ", "List of (", ")"));
        } else if (schema instanceof Schema.Ref ref) {
            return ref.component();
        } else if (schema instanceof Schema.AllOf all) {
            return all.parts().stream()
                    .filter(Schema.Ref.class::isInstance)
                    .map(SchemaText::type)
                    .collect(Collectors.joining(" and ", "Dictionary with the keys of ", ""));
        } else if (schema instanceof Schema.ParamsOf of) {
            return "Dictionary with the parameters of " + of.method() + without(of.without());
        } else if (schema instanceof Schema.KeysOf of) {
            return "Dictionary with the keys that " + of.method() + " returns" + without(of.without());
        } else if (schema instanceof Schema.ValueOf of) {
            return "what " + of.method() + " returns as " + of.key();
        } else if (schema instanceof Schema.Any any) {
            return any.title().isEmpty() ? "any value" : any.title();
        }
        return schema == null ? "any value" : "Dictionary with keys";
    }

    private static String without(List<String> names) {
        return names.isEmpty() ? "" : " without " + String.join(", ", names);
    }

    /** Whether every value of the old type is one of the new type. */
    static boolean widens(@Nullable Schema old, @Nullable Schema now) {
        if (type(old).equals(type(now)) || now == null || now instanceof Schema.Any) {
            return true;
        } else if (now instanceof Schema.ScalarOrList either) {
            return old instanceof Schema.ListOf || widens(old, either.scalar());
        } else if (old instanceof Schema.Scalar from && now instanceof Schema.Scalar to) {
            return (from.type() == DataType.INTEGER && to.type() == DataType.FLOAT)
                    || (from.type() == DataType.DATE && to.type() == DataType.STRING);
        } else if (old instanceof Schema.ListOf from && now instanceof Schema.ListOf to) {
            return widens(from.items(), to.items());
        } else if (now instanceof Schema.MapOf to) {
            return old instanceof Schema.MapOf from
                    ? widens(from.values(), to.values())
                    : to.values() == null && !(old instanceof Schema.Scalar) && !(old instanceof Schema.ListOf);
        }
        return false;
    }

    static String literals(List<Literal> values) {
        return values.stream().map(Literal::text).collect(Collectors.joining(", "));
    }
}
