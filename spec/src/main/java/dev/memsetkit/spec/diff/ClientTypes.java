package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.client.JavaNames;
import dev.memsetkit.spec.client.NameAllocator;
import dev.memsetkit.spec.client.ValueSetNames;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The Java types that the generated client has for the shapes of the spec, and the members of these types. */
final class ClientTypes {

    private static final ClientType JSON = ClientType.of("JsonNode");
    private static final ClientType STRING = ClientType.of("String");
    private static final ClientType OBJECT = ClientType.of("Object");

    private final ApiSpec spec;
    private final ClientSurface surface;
    private final Map<ValueSetNames.Key, ValueSetNames.Named> sets;
    private final NameAllocator recordNames = NameAllocator.ofTypes();
    private final Set<String> records = new HashSet<>();
    private final Map<String, String> componentRecords = new HashMap<>();
    private final Map<String, ClientType> results = new HashMap<>();
    private final NameAllocator paramsNames = NameAllocator.ofTypes();
    private final Map<String, String> params = new HashMap<>();
    private final Map<String, ClientType> parameters = new HashMap<>();
    private final Map<Schema, String> entries = new HashMap<>();
    private final NavigableMap<String, Set<String>> groups = new TreeMap<>();

    ClientTypes(ApiSpec spec, ClientSurface surface) {
        this.spec = spec;
        this.surface = surface;
        this.sets = ValueSetNames.of(spec);
        components();
        for (Method method : spec.methods()) {
            String place = "methods/" + method.name() + "/result";
            results.put(
                    method.name(),
                    result(place, "", method.name(), method.result().schema(), new HashSet<>()));
        }
        paramsTypes();
    }

    /** What the method answers. */
    ClientType result(String method) {
        return Objects.requireNonNull(results.get(method));
    }

    /** Name of the class of a method's parameters. */
    String params(String method) {
        return Objects.requireNonNull(params.get(method));
    }

    /** The type that a setter of the parameter takes. */
    ClientType parameter(String method, String param) {
        return Objects.requireNonNull(parameters.get(method + " " + param));
    }

    /** The value sets with their names. */
    Map<ValueSetNames.Key, ValueSetNames.Named> sets() {
        return sets;
    }

    /** The names that value sets at a place or below it would have if they were alone, by place. */
    NavigableMap<String, Set<String>> groups() {
        return groups;
    }

    private void components() {
        for (Component component : spec.components()) {
            Schema schema = component.schema();
            if ((schema instanceof Schema.Struct || schema instanceof Schema.AllOf)
                    && !keys(schema, "components/" + component.name(), new HashSet<>())
                            .isEmpty()) {
                componentRecords.put(component.name(), record(JavaNames.type(component.name())));
            }
        }
        for (Component component : spec.components()) {
            String name = componentRecords.get(component.name());
            if (name != null) {
                String place = "components/" + component.name();
                members(place, name, keys(component.schema(), place, new HashSet<>()), false);
            }
        }
    }

    private String record(String name) {
        String allocated = recordNames.allocate(name);
        records.add(allocated.toLowerCase(Locale.ROOT));
        return allocated;
    }

    /** A key with the place that describes it, which may be that of a dictionary that is taken over. */
    private record Key(String place, Schema.Property property) {}

    /** The keys of a dictionary and of those that it takes over; own keys win. */
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

    private void members(String place, String record, List<Key> keys, boolean tuple) {
        String type = "model." + record;
        surface.add(place, type);
        NameAllocator names = NameAllocator.ofMembers();
        names.allocate("unknownKeys");
        List<ClientType> arguments = new ArrayList<>();
        for (Key key : keys) {
            Schema.Property property = key.property;
            ClientType value = element(result(key.place, record, property.name(), property.schema(), new HashSet<>()));
            String call = type + "#" + names.allocate(JavaNames.member(property.name())) + "()";
            surface.add(key.place, call + value.binary(), call + value.source());
            arguments.add(value);
        }
        if (!tuple) {
            arguments.add(new ClientType("Map", "Map<String,JsonNode>"));
        }
        surface.add(
                place,
                type + arguments.stream().map(ClientType::binary).collect(Collectors.joining(",", "(", ")")),
                type + arguments.stream().map(ClientType::source).collect(Collectors.joining(",", "(", ")")));
    }

    private static ClientType element(ClientType type) {
        return type.binary().equals("Void") ? JSON : type;
    }

    private ClientType result(String place, String owner, String name, Schema schema, Set<String> seen) {
        if (schema instanceof Schema.Nothing) {
            return ClientType.of("Void");
        } else if (schema instanceof Schema.Scalar scalar) {
            return scalar(place, name, scalar);
        } else if (schema instanceof Schema.Ref ref) {
            return reference(place, owner, name, ref, seen);
        } else if (schema instanceof Schema.ListOf list) {
            return ClientType.list(
                    list.items() == null ? JSON : element(result(place, owner, name, list.items(), seen)));
        } else if (schema instanceof Schema.MapOf map) {
            return ClientType.map(
                    map.values() == null ? JSON : element(result(place, owner, name, map.values(), seen)));
        } else if (schema instanceof Schema.Tuple tuple) {
            return nested(place, owner, name, places(place, tuple), true);
        } else if (schema instanceof Schema.Struct || schema instanceof Schema.AllOf) {
            List<Key> keys = keys(schema, place, new HashSet<>());
            return keys.isEmpty() ? ClientType.map(JSON) : nested(place, owner, name, keys, false);
        }
        return JSON;
    }

    private ClientType reference(String place, String owner, String name, Schema.Ref ref, Set<String> seen) {
        String record = componentRecords.get(ref.component());
        if (record != null) {
            return ClientType.of("model." + record);
        }
        Optional<Component> component = spec.component(ref.component());
        return component.isPresent() && seen.add(ref.component())
                ? element(result(place, owner, name, component.get().schema(), seen))
                : JSON;
    }

    private ClientType nested(String place, String owner, String name, List<Key> keys, boolean tuple) {
        String record = record(owner + JavaNames.type(name));
        members(place, record, keys, tuple);
        return ClientType.of("model." + record);
    }

    private static List<Key> places(String place, Schema.Tuple tuple) {
        String[] ordinals = {"first", "second", "third", "fourth", "fifth"};
        List<Key> places = new ArrayList<>();
        for (int i = 0; i < tuple.items().size(); i++) {
            Schema item = tuple.items().get(i);
            String title = item instanceof Schema.Any any ? any.title() : "";
            String ordinal = i < ordinals.length ? ordinals[i] : "place" + (i + 1);
            String name = JavaNames.words(title).isEmpty() ? ordinal : title;
            places.add(new Key(place, new Schema.Property(name, "", true, item)));
        }
        return places;
    }

    private ClientType scalar(String place, String name, Schema.Scalar scalar) {
        Optional<ValueSetNames.Key> key = ValueSetNames.Key.of(name, scalar);
        ValueSetNames.Named set = key.map(sets::get).orElse(null);
        if (set == null) {
            return plain(scalar.type());
        }
        groups.computeIfAbsent(place, at -> new TreeSet<>()).add(key.get().ownName());
        String type = "value." + set.type();
        surface.add(place, type);
        NameAllocator constants = NameAllocator.ofMembers();
        set.constraints()
                .values()
                .forEach(value -> surface.add(
                        place + ClientSurface.VALUES + value.text(),
                        type + "#" + constants.allocate(JavaNames.constant(value.text()))));
        return ClientType.of(type);
    }

    private static ClientType plain(DataType type) {
        return switch (type) {
            case STRING -> STRING;
            case INTEGER -> ClientType.of("Long");
            case FLOAT -> ClientType.of("Double");
            case BOOLEAN -> ClientType.of("Boolean");
            case DATE -> ClientType.of("MemsetDate");
            case LIST -> ClientType.list(JSON);
            case DICTIONARY -> ClientType.map(JSON);
        };
    }

    private void paramsTypes() {
        for (Method method : spec.methods()) {
            if (!method.params().isEmpty()) {
                String name = JavaNames.type(method.name());
                boolean taken = records.contains(name.toLowerCase(Locale.ROOT));
                params.put(method.name(), paramsNames.allocate(taken ? name + "Request" : name));
            }
        }
        for (Method method : spec.methods()) {
            String type = params.get(method.name());
            if (type != null) {
                String place = "methods/" + method.name();
                surface.add(place, "params." + type);
                NameAllocator names = paramsMembers();
                for (Parameter param : method.params()) {
                    String at = place + "/params/" + param.name();
                    ClientType value = field(at, type, names, param.name(), param.schema());
                    parameters.put(method.name() + " " + param.name(), value);
                }
            }
        }
    }

    private static NameAllocator paramsMembers() {
        NameAllocator names = NameAllocator.ofMembers();
        List.of("method", "asMap", "builder", "toBuilder", "build", "buildUnchecked", "validate")
                .forEach(names::allocate);
        return names;
    }

    private ClientType field(String place, String owner, NameAllocator names, String name, Schema schema) {
        ClientType type = sent(place, name, schema);
        boolean either = schema instanceof Schema.ScalarOrList;
        String member = names.allocate(JavaNames.member(name));
        String accessor = "params." + owner + "#" + member + "()";
        ClientType stored = either ? OBJECT : type;
        surface.add(place, accessor + stored.binary(), accessor + stored.source());
        setter(place, owner, member, type);
        if (either) {
            setter(place, owner, member, ClientType.list(type));
        }
        if (schema instanceof Schema.Scalar scalar
                && scalar.constraints().open()
                && type.binary().startsWith("value.")) {
            setter(place, owner, member, plain(scalar.type()));
        }
        return type;
    }

    private void setter(String place, String owner, String member, ClientType type) {
        String setter = "params." + owner + ".Builder#" + member;
        surface.add(place, setter + "(" + type.unboxedBinary() + ")", setter + "(" + type.unboxedSource() + ")");
    }

    private ClientType sent(String place, String name, @Nullable Schema schema) {
        if (schema instanceof Schema.Scalar scalar) {
            return scalar(place, name, scalar);
        } else if (schema instanceof Schema.ScalarOrList either) {
            return scalar(place, name, either.scalar());
        } else if (schema instanceof Schema.ListOf list) {
            return ClientType.list(sent(place, name, list.items()));
        } else if (schema instanceof Schema.MapOf map) {
            return ClientType.map(sent(place, name, map.values()));
        } else if (schema instanceof Schema.ParamsOf of) {
            return entry(place, schema, of.method(), Set.copyOf(of.without()));
        } else if (schema instanceof Schema.KeysOf of) {
            return entry(place, schema, of.method(), Set.copyOf(of.without()));
        } else if (schema instanceof Schema.ValueOf value) {
            return returned(value.method()).stream()
                    .filter(key -> key.property.name().equals(value.key()))
                    .findFirst()
                    .map(key -> sent(key.place, key.property.name(), key.property.schema()))
                    .orElse(ClientType.map(OBJECT));
        } else if (schema instanceof Schema.Struct || schema instanceof Schema.AllOf || schema instanceof Schema.Ref) {
            return ClientType.map(OBJECT);
        }
        return schema instanceof Schema.Tuple ? ClientType.list(OBJECT) : OBJECT;
    }

    /** The class of a dictionary with the parameters or returned keys of a method; the name comes first, it may recur. */
    private ClientType entry(String place, Schema schema, String method, Set<String> without) {
        String known = entries.get(schema);
        if (known != null) {
            surface.add(place, "params." + known);
            return ClientType.of("params." + known);
        }
        String type = paramsNames.allocate(JavaNames.type(method) + "Entry");
        entries.put(schema, type);
        surface.add(place, "params." + type);
        NameAllocator names = paramsMembers();
        if (schema instanceof Schema.ParamsOf) {
            for (Parameter param : spec.method(method).map(Method::params).orElse(List.of())) {
                if (!without.contains(param.name())) {
                    field("methods/" + method + "/params/" + param.name(), type, names, param.name(), param.schema());
                }
            }
        } else {
            for (Key key : returned(method)) {
                if (!without.contains(key.property.name())) {
                    field(key.place, type, names, key.property.name(), key.property.schema());
                }
            }
        }
        return ClientType.of("params." + type);
    }

    private List<Key> returned(String method) {
        return spec.method(method)
                .map(found -> {
                    Schema result = found.result().schema();
                    Schema element = result instanceof Schema.ListOf list ? list.items() : result;
                    String place = "methods/" + method + "/result";
                    return element == null ? List.<Key>of() : keys(element, place, new HashSet<>());
                })
                .orElse(List.of());
    }
}
