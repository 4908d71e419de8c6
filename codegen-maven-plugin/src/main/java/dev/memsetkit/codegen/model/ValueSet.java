package dev.memsetkit.codegen.model;

import com.palantir.javapoet.ClassName;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import java.util.List;
import java.util.Map;

/**
 * A documented set of values that becomes a Java type.
 *
 * @param type the Java type
 * @param param name of the parameters or keys that have the set
 * @param wireType type on the wire, {@link DataType#STRING} or {@link DataType#INTEGER}
 * @param constants the values in documented order
 * @param open whether the documentation says that other values are accepted too
 * @param owners the methods whose parameters or keys have the set
 */
public record ValueSet(
        ClassName type, String param, DataType wireType, List<Constant> constants, boolean open, List<String> owners) {

    public ValueSet {
        constants = List.copyOf(constants);
        owners = List.copyOf(owners);
    }

    /**
     * One value.
     *
     * @param name Java constant
     * @param label what it means; may be empty
     */
    public record Constant(String name, Literal value, String label) {}

    static String label(Map<String, String> labels, Literal value) {
        return labels.getOrDefault(value.text(), "");
    }
}
