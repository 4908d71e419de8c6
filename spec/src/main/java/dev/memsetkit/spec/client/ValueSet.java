package dev.memsetkit.spec.client;

import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Schema;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A documented set of values that becomes a Java type.
 *
 * @param type the Java type
 * @param key what makes it the same set wherever it stands
 * @param values the values in documented order
 */
public record ValueSet(ClientType type, Key key, List<Value> values) {

    public ValueSet {
        values = List.copyOf(values);
    }

    /** The values that have a constant. */
    public List<Value> constants() {
        return values.stream().filter(value -> value.constant().isPresent()).toList();
    }

    /** The type of its values on the wire. */
    public ClientType wireType() {
        return key.wireType() == DataType.STRING ? ClientType.STRING : ClientType.LONG;
    }

    /**
     * One value.
     *
     * @param constant name of the Java constant; empty where neither the value nor its meaning gives a readable one
     * @param value the value on the wire
     * @param meaning what it means; may be empty
     */
    public record Value(Optional<String> constant, Literal value, String meaning) {}

    /**
     * What makes two sets the same: one name, one type, the same values.
     *
     * @param param name of the parameters or keys that have the set
     * @param wireType type on the wire, {@link DataType#STRING} or {@link DataType#INTEGER}
     * @param values the values as texts
     * @param open whether other values are accepted too
     */
    public record Key(String param, DataType wireType, Set<String> values, boolean open) {
        public Key {
            values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        }

        /** The name that the set has if no other type of the client wants it. */
        public String ownName() {
            return JavaNames.type(param);
        }

        /** The key of a scalar's set; sets of other types than String and Integer are rare and have no use as a type. */
        static Optional<Key> of(String name, Schema.Scalar scalar) {
            boolean typed = scalar.type() == DataType.STRING || scalar.type() == DataType.INTEGER;
            Set<String> values = scalar.constraints().values().stream()
                    .map(Literal::text)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return typed && !values.isEmpty()
                    ? Optional.of(new Key(
                            name, scalar.type(), values, scalar.constraints().open()))
                    : Optional.empty();
        }
    }
}
