package dev.memsetkit.spec.client;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.Collections;
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

/** The value sets of a spec and their names: one name for one set, after its parameter; identical sets share it. */
public final class ValueSetNames {

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

        /** The name that the set has if no other set of the spec wants it. */
        public String ownName() {
            return JavaNames.type(param);
        }

        /** Sets of other types than String and Integer are rare and have no use as a type. */
        public static Optional<Key> of(String name, Schema.Scalar scalar) {
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

    /**
     * A set with its name.
     *
     * @param type name of its Java type
     * @param constraints what the documentation says of its values where they stand first
     * @param owners the methods and components that have the set
     */
    public record Named(String type, Constraints constraints, List<String> owners) {
        public Named {
            owners = List.copyOf(owners);
        }
    }

    private record Found(Constraints constraints, Set<String> owners) {}

    private final Map<Key, Found> found = new LinkedHashMap<>();

    private ValueSetNames() {}

    /** All sets of the spec. */
    public static Map<Key, Named> of(ApiSpec spec) {
        ValueSetNames sets = new ValueSetNames();
        for (Method method : spec.methods()) {
            for (Parameter param : method.params()) {
                sets.collect(method.name(), param.name(), param.schema());
            }
            sets.collect(method.name(), method.name(), method.result().schema());
        }
        for (Component component : spec.components()) {
            sets.collect(component.name(), component.name(), component.schema());
        }
        return sets.named();
    }

    private void collect(String owner, String name, Schema schema) {
        if (schema instanceof Schema.Scalar scalar) {
            Key.of(name, scalar)
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
    private Map<Key, Named> named() {
        Map<String, Long> byParam =
                found.keySet().stream().collect(Collectors.groupingBy(Key::ownName, Collectors.counting()));
        List<Key> order = new ArrayList<>(found.keySet());
        order.sort(Comparator.comparing((Key key) -> byParam.getOrDefault(key.ownName(), 0L) > 1));
        NameAllocator names = NameAllocator.ofTypes();
        Map<Key, Named> named = new LinkedHashMap<>();
        for (Key key : order) {
            Found set = Objects.requireNonNull(found.get(key));
            boolean alone = byParam.getOrDefault(key.ownName(), 0L) == 1;
            String name =
                    names.allocate(alone ? key.ownName() : JavaNames.type(commonWords(set.owners) + "_" + key.param()));
            named.put(key, new Named(name, set.constraints, List.copyOf(set.owners)));
        }
        return named;
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
