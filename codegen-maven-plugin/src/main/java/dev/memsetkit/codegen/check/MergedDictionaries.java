package dev.memsetkit.codegen.check;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks dictionaries that are made of several (allOf): a key that two of them have would be read as one of them says, so
 * they have to agree.
 */
final class MergedDictionaries {

    private final ApiSpec spec;
    private final Refusals refusals;

    MergedDictionaries(ApiSpec spec, Refusals refusals) {
        this.spec = spec;
        this.refusals = refusals;
    }

    void check(Schema schema, String place) {
        if (schema instanceof Schema.AllOf all) {
            Map<String, Schema> before = new HashMap<>();
            for (int i = 0; i < all.parts().size(); i++) {
                Map<String, Schema> keys = keys(all.parts().get(i));
                String part = place + "/allOf/" + i;
                keys.forEach((key, found) -> conflict(key, found, before.get(key), part));
                before.putAll(keys);
            }
        }
        Parts.of(schema).forEach(part -> check(part.schema(), place + part.below()));
    }

    /** The keys of a dictionary, those that it takes over included; none if it is no dictionary with keys. */
    Map<String, Schema> keys(Schema schema) {
        Map<String, Schema> keys = new LinkedHashMap<>();
        gather(schema, keys, new HashSet<>());
        return keys;
    }

    private void gather(Schema schema, Map<String, Schema> keys, Set<String> seen) {
        if (schema instanceof Schema.Struct struct) {
            struct.properties().forEach(property -> keys.put(property.name(), property.schema()));
        } else if (schema instanceof Schema.AllOf all) {
            all.parts().forEach(part -> gather(part, keys, seen));
        } else if (schema instanceof Schema.Ref ref && seen.add(ref.component())) {
            spec.component(ref.component()).ifPresent(component -> gather(component.schema(), keys, seen));
        }
    }

    private void conflict(String key, Schema found, @org.jspecify.annotations.Nullable Schema before, String place) {
        if (before == null) {
            return;
        } else if (!agree(found, before, new HashSet<>())) {
            refusals.add(
                    place,
                    "the key " + Refusals.quoted(key) + " with another type than before",
                    "dictionaries that agree on the types of their keys");
        } else if (haveNoValueInCommon(found, before)) {
            refusals.add(
                    place,
                    "the key " + Refusals.quoted(key) + " with none of the values that it has before",
                    "dictionaries that agree on the values of their keys");
        }
    }

    /** Whether a value can be of both types, as far as the client has different Java types for them. */
    private boolean agree(Schema one, Schema other, Set<List<Schema>> seen) {
        if (one.equals(other) || isOpen(one) || isOpen(other) || !seen.add(List.of(one, other))) {
            return true;
        } else if (one instanceof Schema.Scalar scalar && other instanceof Schema.Scalar second) {
            return scalar.type() == second.type();
        } else if (one instanceof Schema.ListOf list && other instanceof Schema.ListOf second) {
            return list.items() == null || second.items() == null || agree(list.items(), second.items(), seen);
        } else if (one instanceof Schema.MapOf map && other instanceof Schema.MapOf second) {
            return map.values() == null || second.values() == null || agree(map.values(), second.values(), seen);
        } else if (one instanceof Schema.Tuple tuple && other instanceof Schema.Tuple second) {
            boolean same = tuple.items().size() == second.items().size();
            for (int i = 0; same && i < tuple.items().size(); i++) {
                same = agree(tuple.items().get(i), second.items().get(i), seen);
            }
            return same;
        } else if (hasKeys(one) && hasKeys(other)) {
            Map<String, Schema> keys = keys(other);
            return keys(one).entrySet().stream()
                    .allMatch(entry -> !keys.containsKey(entry.getKey())
                            || agree(entry.getValue(), keys.get(entry.getKey()), seen));
        }
        return one.getClass() == other.getClass();
    }

    private static boolean isOpen(Schema schema) {
        return schema instanceof Schema.Any;
    }

    private static boolean hasKeys(Schema schema) {
        return schema instanceof Schema.Struct || schema instanceof Schema.AllOf || schema instanceof Schema.Ref;
    }

    private static boolean haveNoValueInCommon(Schema one, Schema other) {
        Set<Literal> values = closedSet(one);
        Set<Literal> others = closedSet(other);
        return !values.isEmpty() && !others.isEmpty() && values.stream().noneMatch(others::contains);
    }

    private static Set<Literal> closedSet(Schema schema) {
        if (schema instanceof Schema.Scalar scalar) {
            Constraints said = scalar.constraints();
            return said.open() ? Set.of() : new HashSet<>(said.values());
        }
        return Set.of();
    }
}
