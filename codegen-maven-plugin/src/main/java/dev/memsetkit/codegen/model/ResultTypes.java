package dev.memsetkit.codegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.memsetkit.spec.client.JavaNames;
import dev.memsetkit.spec.client.NameAllocator;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.Schema.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Maps the shapes of results to Java types and gathers the records that this takes. */
final class ResultTypes {

    static final ClassName JSON = ClassName.get(JsonNode.class);
    static final ClassName STRING = ClassName.get(String.class);

    private final ApiSpec spec;
    private final Packages packages;
    private final ValueSets valueSets;
    private final NameAllocator names = NameAllocator.ofTypes();
    private final Map<String, ClassName> componentTypes = new HashMap<>();
    private final Map<String, RecordType> records = new TreeMap<>();

    ResultTypes(ApiSpec spec, Packages packages, ValueSets valueSets) {
        this.spec = spec;
        this.packages = packages;
        this.valueSets = valueSets;
        // Components first: their names are documented, those of nested dictionaries are ours.
        for (Component component : spec.components()) {
            if (isRecord(component.schema())) {
                componentTypes.put(component.name(), allocate(JavaNames.type(component.name())));
            }
        }
        for (Component component : spec.components()) {
            ClassName type = componentTypes.get(component.name());
            if (type != null) {
                add(type, component.name(), flatten(component.schema(), new HashSet<>()), false);
            }
        }
    }

    /** The records gathered so far, by name. */
    List<RecordType> records() {
        return List.copyOf(records.values());
    }

    /** The record of a component; {@code null} if it becomes none. */
    @Nullable
    ClassName record(String component) {
        return componentTypes.get(component);
    }

    /**
     * The boxed type of a value.
     *
     * @param owner name of the type in which the value stands, for the names of nested records
     * @param name name of the key or result
     */
    TypeName type(String owner, String name, Schema schema) {
        return type(owner, name, schema, new HashSet<>());
    }

    private TypeName type(String owner, String name, Schema schema, Set<String> seen) {
        if (schema instanceof Schema.Nothing) {
            return ClassName.get(Void.class);
        } else if (schema instanceof Schema.Scalar scalar) {
            return scalar(name, scalar);
        } else if (schema instanceof Schema.Ref ref) {
            return ref(owner, name, ref, seen);
        } else if (schema instanceof Schema.ListOf list) {
            TypeName items = list.items() == null ? JSON : element(owner, name, list.items(), seen);
            return ParameterizedTypeName.get(ClassName.get(List.class), items);
        } else if (schema instanceof Schema.MapOf map) {
            TypeName values = map.values() == null ? JSON : element(owner, name, map.values(), seen);
            return map(values);
        } else if (schema instanceof Schema.Tuple tuple) {
            return nested(owner, name, places(tuple), true);
        } else if (schema instanceof Schema.Struct || schema instanceof Schema.AllOf) {
            List<Property> properties = flatten(schema, new HashSet<>());
            return properties.isEmpty() ? map(JSON) : nested(owner, name, properties, false);
        }
        return JSON;
    }

    private TypeName element(String owner, String name, Schema schema, Set<String> seen) {
        TypeName type = type(owner, name, schema, seen);
        return type.equals(ClassName.get(Void.class)) ? JSON : type;
    }

    private static TypeName map(TypeName values) {
        return ParameterizedTypeName.get(ClassName.get(Map.class), STRING, values);
    }

    private TypeName scalar(String name, Schema.Scalar scalar) {
        return valueSets.find(name, scalar).<TypeName>map(ValueSet::type).orElseGet(() -> plain(scalar.type()));
    }

    /** The boxed type of a documented type without inner structure. */
    static TypeName plain(DataType type) {
        return switch (type) {
            case STRING -> STRING;
            case INTEGER -> ClassName.get(Long.class);
            case FLOAT -> ClassName.get(Double.class);
            case BOOLEAN -> ClassName.get(Boolean.class);
            case DATE -> Packages.runtime("MemsetDate");
            case LIST -> ParameterizedTypeName.get(ClassName.get(List.class), JSON);
            case DICTIONARY -> map(JSON);
        };
    }

    /** A component that is no dictionary is written out where it is used; one that leads to itself is plain JSON. */
    private TypeName ref(String owner, String name, Schema.Ref ref, Set<String> seen) {
        ClassName record = componentTypes.get(ref.component());
        if (record != null) {
            return record;
        }
        return seen.add(ref.component())
                ? spec.component(ref.component())
                        .map(component -> element(owner, name, component.schema(), seen))
                        .orElse(JSON)
                : JSON;
    }

    private ClassName nested(String owner, String name, List<Property> properties, boolean tuple) {
        ClassName type = allocate(owner + JavaNames.type(name));
        add(type, owner.isEmpty() ? name : owner + "." + name, properties, tuple);
        return type;
    }

    private ClassName allocate(String name) {
        return ClassName.get(packages.results(), names.allocate(name));
    }

    private void add(ClassName type, String origin, List<Property> properties, boolean tuple) {
        NameAllocator members = NameAllocator.ofMembers();
        members.allocate("unknownKeys");
        List<RecordType.Key> keys = new ArrayList<>();
        for (Property property : properties) {
            keys.add(new RecordType.Key(
                    property.name(),
                    members.allocate(JavaNames.member(property.name())),
                    element(type.simpleName(), property.name(), property.schema(), new HashSet<>()),
                    !property.required(),
                    property.description()));
        }
        records.put(type.simpleName(), new RecordType(type, origin, keys, tuple));
    }

    private static List<Property> places(Schema.Tuple tuple) {
        String[] ordinals = {"first", "second", "third", "fourth", "fifth"};
        List<Property> places = new ArrayList<>();
        for (int i = 0; i < tuple.items().size(); i++) {
            String title = tuple.items().get(i) instanceof Schema.Any any ? any.title() : "";
            String ordinal = i < ordinals.length ? ordinals[i] : "place" + (i + 1);
            boolean named = !JavaNames.words(title).isEmpty();
            places.add(new Property(
                    named ? title : ordinal, "", true, tuple.items().get(i)));
        }
        return places;
    }

    private boolean isRecord(Schema schema) {
        return (schema instanceof Schema.Struct || schema instanceof Schema.AllOf)
                && !flatten(schema, new HashSet<>()).isEmpty();
    }

    /** The keys of a dictionary and of those that it takes over; own keys win. */
    List<Property> flatten(Schema schema, Set<String> seen) {
        Map<String, Property> all = new LinkedHashMap<>();
        if (schema instanceof Schema.Struct struct) {
            struct.properties().forEach(property -> all.put(property.name(), property));
        } else if (schema instanceof Schema.AllOf parts) {
            parts.parts().forEach(part -> flatten(part, seen).forEach(key -> all.put(key.name(), key)));
        } else if (schema instanceof Schema.Ref ref && seen.add(ref.component())) {
            spec.component(ref.component())
                    .ifPresent(component -> flatten(component.schema(), seen).forEach(key -> all.put(key.name(), key)));
        }
        return List.copyOf(all.values());
    }
}
