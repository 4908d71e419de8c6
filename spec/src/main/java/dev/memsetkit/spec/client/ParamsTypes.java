package dev.memsetkit.spec.client;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Maps parameters to Java types and gathers the parameter classes, those of nested dictionaries included. */
final class ParamsTypes {

    private static final ClientType ANY_MAP = ClientType.map(ClientType.ANY);

    private final ApiSpec spec;
    private final NameAllocator names;
    private final ResultTypes results;
    private final Map<String, ClientType> byMethod = new TreeMap<>();
    private final Map<String, ParamsType> types = new TreeMap<>();
    private final Map<Schema, ClientType> entries = new HashMap<>();

    /**
     * Types of parameters; those of methods have their names at once.
     *
     * <p>The class of a method that only reads ends in Request, that of one that changes something bears the method's
     * name; results do it the other way round. So neither depends on whether the other exists.
     */
    ParamsTypes(ApiSpec spec, NameAllocator names, ResultTypes results) {
        this.spec = spec;
        this.names = names;
        this.results = results;
        for (Method method : spec.methods()) {
            if (!method.params().isEmpty()) {
                byMethod.put(method.name(), allocate(JavaNames.type(method.name()) + (method.safe() ? "Request" : "")));
            }
        }
    }

    /** Gathers the classes, once the value sets have names. */
    void gather(ValueSets valueSets) {
        for (Method method : spec.methods()) {
            ClientType type = byMethod.get(method.name());
            if (type != null) {
                NameAllocator members = ReservedMembers.ofParams();
                List<ParamsType.Field> fields = new ArrayList<>();
                for (Parameter param : method.params()) {
                    fields.add(field(place(method.name(), param), members, param, valueSets));
                }
                add(new ParamsType(
                        type,
                        "methods/" + method.name(),
                        Optional.of(method.name()),
                        method.name(),
                        fields,
                        method.rules(),
                        method.source().toString()));
            }
        }
    }

    private static String place(String method, Parameter param) {
        return "methods/" + method + "/params/" + param.name();
    }

    /** All classes, by name. */
    List<ParamsType> all() {
        return List.copyOf(types.values());
    }

    /** The class of a method's parameters, if it has any. */
    Optional<ParamsType> of(Method method) {
        return Optional.ofNullable(byMethod.get(method.name()))
                .map(type -> Objects.requireNonNull(types.get(type.name())));
    }

    /** The classes of the dictionaries that are sent within parameters, by what the spec says of them. */
    Map<Schema, ClientType> dictionaries() {
        return Map.copyOf(entries);
    }

    private ClientType allocate(String name) {
        return ClientType.of(ClientType.Home.PARAMS, names.allocate(name));
    }

    private void add(ParamsType params) {
        types.put(params.type().name(), params);
    }

    private ParamsType.Field field(String place, NameAllocator members, Parameter param, ValueSets valueSets) {
        Schema schema = param.schema();
        Optional<ResultTypes.Key> returned =
                schema instanceof Schema.ValueOf value ? returnedKey(value) : Optional.empty();
        ClientType type = type(param.name(), schema, valueSets);
        List<String> places = new ArrayList<>(List.of(place));
        returned.ifPresent(key -> places.add(key.place()));
        return new ParamsType.Field(
                param.name(),
                members.allocate(JavaNames.member(param.name())),
                places,
                type,
                schema instanceof Schema.ScalarOrList ? Optional.of(ClientType.list(type)) : Optional.empty(),
                openElement(param.name(), schema, valueSets),
                param.required(),
                param.deprecated(),
                param.ignored(),
                schema instanceof Schema.ValueOf
                        ? returned.map(key -> key.property().schema()).orElse(new Schema.MapOf(null))
                        : schema,
                constraints(schema),
                documented(schema),
                param.description(),
                param.readFrom(),
                param.removedIn());
    }

    private static Constraints constraints(Schema schema) {
        if (schema instanceof Schema.Scalar scalar) {
            return scalar.constraints();
        } else if (schema instanceof Schema.ScalarOrList either) {
            return either.scalar().constraints();
        }
        return schema instanceof Schema.ListOf list ? list.constraints() : Constraints.NONE;
    }

    private static String documented(Schema schema) {
        if (schema instanceof Schema.Scalar scalar) {
            return scalar.type().documentedName();
        } else if (schema instanceof Schema.ScalarOrList either) {
            return either.scalar().type().documentedName() + " or " + DataType.LIST.documentedName();
        }
        return schema instanceof Schema.ListOf || schema instanceof Schema.Tuple
                ? DataType.LIST.documentedName()
                : DataType.DICTIONARY.documentedName();
    }

    private static Optional<ClientType> openElement(String name, Schema schema, ValueSets valueSets) {
        return schema instanceof Schema.Scalar scalar
                        && scalar.constraints().open()
                        && valueSets.find(name, scalar).isPresent()
                ? Optional.of(ValueSets.plain(scalar.type()))
                : Optional.empty();
    }

    private ClientType type(String name, @Nullable Schema schema, ValueSets valueSets) {
        if (schema instanceof Schema.Scalar scalar) {
            return valueSets.type(name, scalar);
        } else if (schema instanceof Schema.ScalarOrList either) {
            return valueSets.type(name, either.scalar());
        } else if (schema instanceof Schema.ListOf list) {
            return ClientType.list(element(name, list.items(), valueSets));
        } else if (schema instanceof Schema.MapOf map) {
            return ClientType.map(element(name, map.values(), valueSets));
        } else if (schema instanceof Schema.ParamsOf || schema instanceof Schema.KeysOf) {
            return entry(schema, valueSets);
        } else if (schema instanceof Schema.ValueOf value) {
            return returnedKey(value)
                    .map(key -> type(key.property().name(), key.property().schema(), valueSets))
                    .orElse(ANY_MAP);
        } else if (schema instanceof Schema.Struct || schema instanceof Schema.AllOf || schema instanceof Schema.Ref) {
            return ANY_MAP;
        }
        return schema instanceof Schema.Tuple ? ClientType.list(ClientType.ANY) : ClientType.OBJECT;
    }

    /** What is in a list or map: where the documentation does not say, whatever the caller has. */
    private ClientType element(String name, @Nullable Schema schema, ValueSets valueSets) {
        ClientType type = type(name, schema, valueSets);
        return type.equals(ClientType.OBJECT) ? ClientType.ANY : type;
    }

    private Optional<ResultTypes.Key> returnedKey(Schema.ValueOf value) {
        return returned(value.method()).stream()
                .filter(key -> key.property().name().equals(value.key()))
                .findFirst();
    }

    private List<ResultTypes.Key> returned(String method) {
        return spec.method(method)
                .map(found -> {
                    Schema result = found.result().schema();
                    Schema element = result instanceof Schema.ListOf list ? list.items() : result;
                    return element == null
                            ? List.<ResultTypes.Key>of()
                            : results.keys(element, "methods/" + method + "/result");
                })
                .orElse(List.of());
    }

    /** The class of a dictionary with the parameters or returned keys of a method; the name comes first, it may recur. */
    private ClientType entry(Schema schema, ValueSets valueSets) {
        ClientType known = entries.get(schema);
        if (known != null) {
            return known;
        }
        boolean ofParams = schema instanceof Schema.ParamsOf;
        String method = ofParams ? ((Schema.ParamsOf) schema).method() : ((Schema.KeysOf) schema).method();
        Set<String> without =
                new HashSet<>(ofParams ? ((Schema.ParamsOf) schema).without() : ((Schema.KeysOf) schema).without());
        ClientType type = allocate(JavaNames.type(method) + "Entry");
        entries.put(schema, type);
        List<ParamsType.Field> fields =
                ofParams ? params(method, without, valueSets) : keys(method, without, valueSets);
        Optional<Method> described = spec.method(method);
        add(new ParamsType(
                type,
                "",
                Optional.empty(),
                method,
                fields,
                ofParams ? rules(described, without) : List.of(),
                described.map(found -> found.source().toString()).orElse("")));
        return type;
    }

    private List<ParamsType.Field> params(String method, Set<String> without, ValueSets valueSets) {
        NameAllocator members = ReservedMembers.ofParams();
        List<ParamsType.Field> fields = new ArrayList<>();
        for (Parameter param : spec.method(method).map(Method::params).orElse(List.of())) {
            if (!without.contains(param.name())) {
                fields.add(field(place(method, param), members, param, valueSets));
            }
        }
        return fields;
    }

    /** Which of a method's returned keys have to be sent is not documented: none is required. */
    private List<ParamsType.Field> keys(String method, Set<String> without, ValueSets valueSets) {
        NameAllocator members = ReservedMembers.ofParams();
        List<ParamsType.Field> fields = new ArrayList<>();
        for (ResultTypes.Key key : returned(method)) {
            Schema.Property property = key.property();
            if (!without.contains(property.name())) {
                Parameter param =
                        new Parameter(property.name(), property.description(), false, false, false, property.schema());
                fields.add(field(key.place(), members, param, valueSets));
            }
        }
        return fields;
    }

    /** The rules of a method that speak of nothing that is left out. */
    private static List<ParameterRule> rules(Optional<Method> method, Set<String> without) {
        return method.map(Method::rules).orElse(List.of()).stream()
                .filter(rule -> !without.contains(rule.when().param())
                        && !without.contains(rule.then().param()))
                .toList();
    }
}
