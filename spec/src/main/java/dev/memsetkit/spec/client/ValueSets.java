package dev.memsetkit.spec.client;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
final class ValueSets {

    private record Found(Constraints constraints, Set<String> owners) {}

    private final ApiSpec spec;
    private final Map<ValueSet.Key, Found> found = new LinkedHashMap<>();
    private final Map<ValueSet.Key, ValueSet> sets = new LinkedHashMap<>();

    /**
     * The sets of a spec.
     *
     * @param names gives their types names; documented names have theirs already
     */
    ValueSets(ApiSpec spec, NameAllocator names) {
        this.spec = spec;
        for (Method method : spec.methods()) {
            for (Parameter param : method.params()) {
                collect(method.name(), param.name(), param.schema());
            }
            collect(method.name(), method.name(), method.result().schema());
        }
        for (Component component : spec.components()) {
            collect(component.name(), component.name(), component.schema());
        }
        name(names);
    }

    /** All sets, by the names of their types. */
    List<ValueSet> all() {
        return sets.values().stream()
                .sorted(Comparator.comparing(set -> set.type().name()))
                .toList();
    }

    /** The type of a scalar: its set, or the plain type. */
    ClientType type(String name, Schema.Scalar scalar) {
        return find(name, scalar).map(ValueSet::type).orElseGet(() -> plain(scalar.type()));
    }

    /** The set that a scalar of that name has, if it has one. */
    Optional<ValueSet> find(String name, Schema.Scalar scalar) {
        return ValueSet.Key.of(name, scalar).map(sets::get);
    }

    /**
     * The type of a returned key. Where the documentation lists values for the parameter only, the key of that name has
     * the same: {@code ttl} of a zone is what was given as {@code ttl} when the zone was made.
     *
     * @param method the method that describes the dictionary; empty if none does
     */
    ClientType returnedType(String method, String name, Schema.Scalar scalar) {
        if (method.isEmpty() || !scalar.constraints().values().isEmpty()) {
            return type(name, scalar);
        }
        Set<ClientType> given = new HashSet<>();
        for (Method each : spec.methods()) {
            if (MethodNames.thing(each.name()).equals(MethodNames.thing(method))) {
                each.param(name).ifPresent(param -> given.add(parameterType(param, scalar.type())));
            }
        }
        return given.size() == 1 ? given.iterator().next() : plain(scalar.type());
    }

    private ClientType parameterType(Parameter param, DataType wireType) {
        return param.schema() instanceof Schema.Scalar scalar && scalar.type() == wireType
                ? type(param.name(), scalar)
                : plain(wireType);
    }

    /** The boxed type of a documented type without inner structure. */
    static ClientType plain(DataType type) {
        return switch (type) {
            case STRING -> ClientType.STRING;
            case INTEGER -> ClientType.LONG;
            case FLOAT -> ClientType.DECIMAL;
            case BOOLEAN -> ClientType.BOOLEAN;
            case DATE -> ClientType.DATE;
            case LIST -> ClientType.list(ClientType.JSON);
            case DICTIONARY -> ClientType.map(ClientType.JSON);
        };
    }

    private void collect(String owner, String name, Schema schema) {
        if (schema instanceof Schema.Scalar scalar) {
            ValueSet.Key.of(name, scalar)
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
    private void name(NameAllocator names) {
        Map<String, Long> byParam =
                found.keySet().stream().collect(Collectors.groupingBy(ValueSet.Key::ownName, Collectors.counting()));
        List<ValueSet.Key> order = new ArrayList<>(found.keySet());
        order.sort(Comparator.comparing((ValueSet.Key key) -> byParam.getOrDefault(key.ownName(), 0L) > 1));
        for (ValueSet.Key key : order) {
            Found set = Objects.requireNonNull(found.get(key));
            boolean alone = byParam.getOrDefault(key.ownName(), 0L) == 1;
            String name =
                    names.allocate(alone ? key.ownName() : JavaNames.type(commonWords(set.owners) + "_" + key.param()));
            sets.put(
                    key,
                    new ValueSet(
                            ClientType.of(ClientType.Home.VALUES, name),
                            key,
                            ValueConstants.of(
                                    set.constraints().values(),
                                    set.constraints().labels())));
        }
    }

    /** The words that the names of all owners begin with. */
    private static String commonWords(Set<String> owners) {
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
