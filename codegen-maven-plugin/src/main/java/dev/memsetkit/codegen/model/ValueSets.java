package dev.memsetkit.codegen.model;

import com.palantir.javapoet.ClassName;
import dev.memsetkit.codegen.naming.JavaNames;
import dev.memsetkit.codegen.naming.NameAllocator;
import dev.memsetkit.spec.ApiSpec;
import dev.memsetkit.spec.Component;
import dev.memsetkit.spec.Constraints;
import dev.memsetkit.spec.DataType;
import dev.memsetkit.spec.Literal;
import dev.memsetkit.spec.Method;
import dev.memsetkit.spec.Parameter;
import dev.memsetkit.spec.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All value sets of a spec: one Java type for one set, named after its parameter; identical sets share it. */
public final class ValueSets {

    private final Map<ValueSet.Key, ValueSet> sets = new LinkedHashMap<>();

    private ValueSets() {}

    /** The sets of a spec, with their names. */
    static ValueSets of(ApiSpec spec, Packages packages) {
        Collector collector = new Collector();
        for (Method method : spec.methods()) {
            for (Parameter param : method.params()) {
                collector.collect(method.name(), param.name(), param.schema());
            }
            collector.collect(method.name(), method.name(), method.result().schema());
        }
        for (Component component : spec.components()) {
            collector.collect(component.name(), component.name(), component.schema());
        }
        ValueSets sets = new ValueSets();
        collector.name(packages).forEach(sets.sets::put);
        return sets;
    }

    /** All sets, by the names of their types. */
    public List<ValueSet> all() {
        return sets.values().stream()
                .sorted(Comparator.comparing(set -> set.type().simpleName()))
                .toList();
    }

    /** The set that a scalar of that name has, if it has one. */
    Optional<ValueSet> find(String name, Schema.Scalar scalar) {
        return Collector.key(name, scalar).map(sets::get);
    }

    private static final class Collector {

        private record Found(Constraints constraints, Set<String> owners) {}

        private final Map<ValueSet.Key, Found> found = new LinkedHashMap<>();

        /** Sets of other types than String and Integer are rare and have no use as a type. */
        static Optional<ValueSet.Key> key(String name, Schema.Scalar scalar) {
            boolean typed = scalar.type() == DataType.STRING || scalar.type() == DataType.INTEGER;
            Set<String> values = scalar.constraints().values().stream()
                    .map(Literal::text)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return typed && !values.isEmpty()
                    ? Optional.of(new ValueSet.Key(
                            name, scalar.type(), values, scalar.constraints().open()))
                    : Optional.empty();
        }

        void collect(String owner, String name, Schema schema) {
            if (schema instanceof Schema.Scalar scalar) {
                key(name, scalar)
                        .ifPresent(key -> found.computeIfAbsent(
                                        key, k -> new Found(scalar.constraints(), new LinkedHashSet<>()))
                                .owners
                                .add(owner));
            } else if (schema instanceof Schema.ScalarOrList either) {
                collect(owner, name, either.scalar());
            } else if (schema instanceof Schema.ListOf list && list.items() != null) {
                collect(owner, name, list.items());
            } else if (schema instanceof Schema.MapOf map && map.values() != null) {
                collect(owner, name, map.values());
            } else if (schema instanceof Schema.Struct struct) {
                struct.properties().forEach(property -> collect(owner, property.name(), property.schema()));
            } else if (schema instanceof Schema.AllOf all) {
                all.parts().forEach(part -> collect(owner, name, part));
            } else if (schema instanceof Schema.Tuple tuple) {
                tuple.items().forEach(item -> collect(owner, name, item));
            }
        }

        /** Names that are theirs alone come first, so that others make way for them. */
        Map<ValueSet.Key, ValueSet> name(Packages packages) {
            Map<String, Long> byParam = found.keySet().stream()
                    .collect(Collectors.groupingBy(key -> JavaNames.type(key.param()), Collectors.counting()));
            List<ValueSet.Key> order = new ArrayList<>(found.keySet());
            order.sort(Comparator.comparing(
                    (ValueSet.Key key) -> byParam.getOrDefault(JavaNames.type(key.param()), 0L) > 1));
            NameAllocator names = NameAllocator.ofTypes();
            Map<ValueSet.Key, ValueSet> named = new LinkedHashMap<>();
            for (ValueSet.Key key : order) {
                Found set = Objects.requireNonNull(found.get(key));
                String own = JavaNames.type(key.param());
                boolean alone = byParam.getOrDefault(own, 0L) == 1;
                String name = names.allocate(alone ? own : JavaNames.type(prefix(set.owners) + "_" + key.param()));
                named.put(key, valueSet(key, set, ClassName.get(packages.values(), name)));
            }
            return named;
        }

        private static ValueSet valueSet(ValueSet.Key key, Found set, ClassName type) {
            NameAllocator constants = NameAllocator.ofMembers();
            List<ValueSet.Constant> all = new ArrayList<>();
            for (Literal value : set.constraints.values()) {
                all.add(new ValueSet.Constant(
                        constants.allocate(JavaNames.constant(value.text())),
                        value,
                        ValueSet.label(set.constraints.labels(), value)));
            }
            return new ValueSet(type, key.param(), key.wireType(), all, key.open(), List.copyOf(set.owners));
        }

        /** The words that the names of all owners begin with. */
        private static String prefix(Set<String> owners) {
            List<String> common = null;
            for (String owner : owners) {
                List<String> words = JavaNames.words(ownerWords(owner));
                int same = 0;
                while (common != null
                        && same < Math.min(common.size(), words.size())
                        && common.get(same).equals(words.get(same))) {
                    same++;
                }
                common = common == null ? words : common.subList(0, same);
            }
            return common == null ? "" : String.join("_", common);
        }

        /** A component's name as words, so that it compares with names of methods. */
        private static String ownerWords(String owner) {
            return owner.contains(".")
                    ? owner
                    : owner.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        }
    }
}
