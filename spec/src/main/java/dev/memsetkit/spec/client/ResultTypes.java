package dev.memsetkit.spec.client;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.Schema.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Maps the shapes of results to Java types and gathers the records that this takes. */
final class ResultTypes {

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    /** A title that reads as a name. */
    private static final Pattern WORDS = Pattern.compile("[A-Za-z][\\w -]{0,60}");

    private final ApiSpec spec;
    private final NameAllocator names;
    private final Map<String, ClientType> componentTypes = new HashMap<>();
    private final Map<String, RecordType> records = new TreeMap<>();

    /** A key with the key of the place that describes it, which may be in a dictionary that is taken over. */
    record Key(String place, Property property) {}

    /** What a record belongs to: the method that describes it, and the record that it is nested in. */
    private record Owner(String method, Optional<ClientType> record) {
        String typeName() {
            return record.map(ClientType::name).orElse("");
        }
    }

    /** A place in the spec: its key, and the name of the key or result there. */
    private record At(String place, String name) {}

    /** Types of results; the components have their names at once, as these are documented. */
    ResultTypes(ApiSpec spec, NameAllocator names) {
        this.spec = spec;
        this.names = names;
        for (Component component : spec.components()) {
            Schema schema = component.schema();
            boolean dictionary = schema instanceof Schema.Struct || schema instanceof Schema.AllOf;
            if (dictionary && !keys(schema, "").isEmpty()) {
                componentTypes.put(component.name(), allocate(named(component.name(), describing(component.name()))));
            }
        }
    }

    /** Gathers the records of the components, once the value sets have names. */
    void gather(ValueSets valueSets) {
        for (Component component : spec.components()) {
            ClientType type = componentTypes.get(component.name());
            if (type != null) {
                String method = describing(component.name()).map(Method::name).orElse("");
                At at = new At("components/" + component.name(), component.name());
                add(
                        type,
                        at,
                        new Owner(method, Optional.empty()),
                        keys(component.schema(), at.place),
                        false,
                        valueSets);
            }
        }
    }

    /** The method that describes a component: it bears its name. */
    private Optional<Method> describing(String component) {
        return spec.methods().stream()
                .filter(method -> JavaNames.type(method.name()).equals(component))
                .findFirst();
    }

    /**
     * A dictionary that reading returns bears the method's name, one that changing returns ends in Result; parameters do
     * it the other way round. So neither depends on whether the other exists.
     */
    private static String named(String name, Optional<Method> method) {
        boolean changes = method.filter(found -> !found.safe()).isPresent();
        return JavaNames.type(name) + (changes ? "Result" : "");
    }

    /** The records gathered so far, by name. */
    List<RecordType> records() {
        return List.copyOf(records.values());
    }

    /** The record of a component; {@code null} if it becomes none. */
    @Nullable
    ClientType record(String component) {
        return componentTypes.get(component);
    }

    /** The boxed type of what a method returns. */
    ClientType result(Method method, ValueSets valueSets) {
        At at = new At("methods/" + method.name() + "/result", method.name());
        return type(
                at, new Owner(method.name(), Optional.empty()), method.result().schema(), new HashSet<>(), valueSets);
    }

    private ClientType type(At at, Owner owner, Schema schema, Set<String> seen, ValueSets valueSets) {
        if (schema instanceof Schema.Nothing) {
            return ClientType.VOID;
        } else if (schema instanceof Schema.Scalar scalar) {
            return owner.record.isPresent()
                    ? valueSets.returnedType(owner.method, at.name, scalar)
                    : valueSets.type(at.name, scalar);
        } else if (schema instanceof Schema.Ref ref) {
            return reference(at, owner, ref, seen, valueSets);
        } else if (schema instanceof Schema.ListOf list) {
            return ClientType.list(element(at, owner, list.items(), seen, valueSets));
        } else if (schema instanceof Schema.MapOf map) {
            return ClientType.map(element(at, owner, map.values(), seen, valueSets));
        } else if (schema instanceof Schema.Tuple tuple) {
            return nested(at, owner, places(at.place, tuple), true, valueSets);
        } else if (schema instanceof Schema.Struct || schema instanceof Schema.AllOf) {
            List<Key> keys = keys(schema, at.place);
            return keys.isEmpty() ? ClientType.map(ClientType.JSON) : nested(at, owner, keys, false, valueSets);
        }
        return ClientType.JSON;
    }

    private ClientType element(At at, Owner owner, @Nullable Schema schema, Set<String> seen, ValueSets valueSets) {
        ClientType type = schema == null ? ClientType.JSON : type(at, owner, schema, seen, valueSets);
        return type.equals(ClientType.VOID) ? ClientType.JSON : type;
    }

    /** A component that is no dictionary is written out where it is used; one that leads to itself is plain JSON. */
    private ClientType reference(At at, Owner owner, Schema.Ref ref, Set<String> seen, ValueSets valueSets) {
        ClientType record = componentTypes.get(ref.component());
        if (record != null) {
            return record;
        }
        Optional<Component> component = spec.component(ref.component());
        return component.isPresent() && seen.add(ref.component())
                ? element(at, owner, component.get().schema(), seen, valueSets)
                : ClientType.JSON;
    }

    private ClientType nested(At at, Owner owner, List<Key> keys, boolean tuple, ValueSets valueSets) {
        Optional<Method> method = owner.record.isPresent() ? Optional.empty() : spec.method(owner.method);
        ClientType type = allocate(owner.typeName() + named(at.name, method));
        add(type, at, owner, keys, tuple, valueSets);
        return type;
    }

    private ClientType allocate(String name) {
        return ClientType.of(ClientType.Home.RESULTS, names.allocate(name));
    }

    private void add(ClientType type, At at, Owner owner, List<Key> described, boolean tuple, ValueSets valueSets) {
        NameAllocator members = ReservedMembers.ofRecords();
        Owner inner = new Owner(owner.method, Optional.of(type));
        List<RecordType.Key> keys = new ArrayList<>();
        for (Key key : described) {
            Property property = key.property;
            keys.add(new RecordType.Key(
                    property.name(),
                    members.allocate(JavaNames.member(property.name())),
                    key.place,
                    element(new At(key.place, property.name()), inner, property.schema(), new HashSet<>(), valueSets),
                    !property.required(),
                    property.description()));
        }
        Optional<String> method = Optional.of(owner.method).filter(found -> !found.isEmpty() && owner.record.isEmpty());
        records.put(type.name(), new RecordType(type, at.place, method, at.name, owner.record, keys, tuple));
    }

    private static List<Key> places(String place, Schema.Tuple tuple) {
        List<Key> places = new ArrayList<>();
        for (int i = 0; i < tuple.items().size(); i++) {
            String title = tuple.items().get(i) instanceof Schema.Any any ? any.title() : "";
            String ordinal = i < ORDINALS.size() ? ORDINALS.get(i) : "place" + (i + 1);
            String name = WORDS.matcher(title).matches() ? title : ordinal;
            places.add(new Key(place, new Property(name, "", true, tuple.items().get(i))));
        }
        return places;
    }

    /** The keys of a dictionary and of those that it takes over; own keys win. */
    List<Key> keys(Schema schema, String place) {
        return keys(schema, place, new HashSet<>());
    }

    private List<Key> keys(Schema schema, String place, Set<String> seen) {
        Map<String, Key> all = new LinkedHashMap<>();
        if (schema instanceof Schema.Struct struct) {
            struct.properties()
                    .forEach(property -> all.put(property.name(), new Key(place + "/" + property.name(), property)));
        } else if (schema instanceof Schema.AllOf parts) {
            parts.parts().forEach(part -> keys(part, place, seen).forEach(key -> all.put(key.property.name(), key)));
        } else if (schema instanceof Schema.Ref ref && seen.add(ref.component())) {
            spec.component(ref.component())
                    .ifPresent(component -> keys(component.schema(), "components/" + ref.component(), seen)
                            .forEach(key -> all.put(key.property.name(), key)));
        }
        return List.copyOf(all.values());
    }
}
