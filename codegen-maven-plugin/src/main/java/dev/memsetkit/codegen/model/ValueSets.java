package dev.memsetkit.codegen.model;

import com.palantir.javapoet.ClassName;
import dev.memsetkit.spec.client.JavaNames;
import dev.memsetkit.spec.client.NameAllocator;
import dev.memsetkit.spec.client.ValueSetNames;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All value sets of a spec: one Java type for one set, named after its parameter; identical sets share it. */
public final class ValueSets {

    private final Map<ValueSetNames.Key, ValueSet> sets = new LinkedHashMap<>();

    private ValueSets() {}

    /** The sets of a spec, with their names. */
    static ValueSets of(ApiSpec spec, Packages packages) {
        ValueSets sets = new ValueSets();
        ValueSetNames.of(spec).forEach((key, set) -> sets.sets.put(key, valueSet(key, set, packages)));
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
        return ValueSetNames.Key.of(name, scalar).map(sets::get);
    }

    private static ValueSet valueSet(ValueSetNames.Key key, ValueSetNames.Named set, Packages packages) {
        NameAllocator constants = NameAllocator.ofMembers();
        List<ValueSet.Constant> all = new ArrayList<>();
        for (Literal value : set.constraints().values()) {
            all.add(new ValueSet.Constant(
                    constants.allocate(JavaNames.constant(value.text())),
                    value,
                    ValueSet.label(set.constraints().labels(), value)));
        }
        ClassName type = ClassName.get(packages.values(), set.type());
        return new ValueSet(type, key.param(), key.wireType(), all, key.open(), set.owners());
    }
}
