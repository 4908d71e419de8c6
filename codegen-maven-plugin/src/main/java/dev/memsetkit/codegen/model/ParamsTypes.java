package dev.memsetkit.codegen.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.memsetkit.spec.client.JavaNames;
import dev.memsetkit.spec.client.NameAllocator;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Rule;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Maps parameters to Java types and gathers the parameter classes, those of nested dictionaries included. */
final class ParamsTypes {

    private static final ClassName OBJECT = ClassName.get(Object.class);
    private static final TypeName ANY_MAP =
            ParameterizedTypeName.get(ClassName.get(Map.class), ResultTypes.STRING, OBJECT);

    private final ApiSpec spec;
    private final Packages packages;
    private final ValueSets valueSets;
    private final ResultTypes results;
    private final NameAllocator names = NameAllocator.ofTypes();
    private final Map<String, ParamsType> types = new TreeMap<>();
    private final Map<Schema, ClassName> entries = new HashMap<>();

    ParamsTypes(ApiSpec spec, Packages packages, ValueSets valueSets, ResultTypes results) {
        this.spec = spec;
        this.packages = packages;
        this.valueSets = valueSets;
        this.results = results;
    }

    /** The classes gathered so far, by name. */
    List<ParamsType> all() {
        return List.copyOf(types.values());
    }

    /** The classes of the dictionaries that are sent within parameters, by what the spec says of them. */
    Map<Schema, ClassName> dictionaries() {
        return Map.copyOf(entries);
    }

    /** The parameter classes of all methods that have parameters, by method. */
    Map<String, ParamsType> ofMethods() {
        Set<String> recordNames = results.records().stream()
                .map(record -> record.type().simpleName().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Map<String, ClassName> allocated = new TreeMap<>();
        for (Method method : spec.methods()) {
            if (!method.params().isEmpty()) {
                String name = JavaNames.type(method.name());
                boolean taken = recordNames.contains(name.toLowerCase(Locale.ROOT));
                allocated.put(method.name(), allocate(taken ? name + "Request" : name));
            }
        }
        Map<String, ParamsType> byMethod = new HashMap<>();
        for (Method method : spec.methods()) {
            ClassName type = allocated.get(method.name());
            if (type != null) {
                ParamsType params = new ParamsType(
                        type,
                        Optional.of(method.name()),
                        method.name(),
                        fields(method.params(), Set.of()),
                        method.rules(),
                        method.source().toString());
                types.put(type.simpleName(), params);
                byMethod.put(method.name(), params);
            }
        }
        return byMethod;
    }

    private ClassName allocate(String name) {
        return ClassName.get(packages.params(), names.allocate(name));
    }

    private List<ParamsType.Field> fields(List<Parameter> params, Set<String> without) {
        NameAllocator members = members();
        List<ParamsType.Field> fields = new ArrayList<>();
        for (Parameter param : params) {
            if (!without.contains(param.name())) {
                fields.add(field(members, param, param.required()));
            }
        }
        return fields;
    }

    /** Names that parameter classes have for other ends. */
    private static NameAllocator members() {
        NameAllocator members = NameAllocator.ofMembers();
        List.of("method", "asMap", "builder", "toBuilder", "build", "buildUnchecked", "validate")
                .forEach(members::allocate);
        return members;
    }

    private ParamsType.Field field(NameAllocator members, Parameter param, boolean required) {
        Schema schema = param.schema();
        Optional<TypeName> alternative = schema instanceof Schema.ScalarOrList
                ? Optional.of(list(type(param.name(), schema)))
                : Optional.empty();
        return new ParamsType.Field(
                param.name(),
                members.allocate(JavaNames.member(param.name())),
                type(param.name(), schema),
                alternative,
                openElement(param.name(), schema),
                required,
                param.deprecated(),
                param.ignored(),
                resolved(schema),
                constraints(schema),
                documented(schema),
                param.description(),
                param.removedIn());
    }

    private Schema resolved(Schema schema) {
        return schema instanceof Schema.ValueOf value
                ? returnedKey(value).map(Schema.Property::schema).orElse(new Schema.MapOf(null))
                : schema;
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

    private Optional<TypeName> openElement(String name, Schema schema) {
        return schema instanceof Schema.Scalar scalar
                        && scalar.constraints().open()
                        && valueSets.find(name, scalar).isPresent()
                ? Optional.of(ResultTypes.plain(scalar.type()))
                : Optional.empty();
    }

    private static TypeName list(TypeName items) {
        return ParameterizedTypeName.get(ClassName.get(List.class), items);
    }

    private TypeName type(String name, @Nullable Schema schema) {
        if (schema instanceof Schema.Scalar scalar) {
            return valueSets
                    .find(name, scalar)
                    .<TypeName>map(ValueSet::type)
                    .orElseGet(() -> ResultTypes.plain(scalar.type()));
        } else if (schema instanceof Schema.ScalarOrList either) {
            return type(name, either.scalar());
        } else if (schema instanceof Schema.ListOf list) {
            return list(type(name, list.items()));
        } else if (schema instanceof Schema.MapOf map) {
            return ParameterizedTypeName.get(ClassName.get(Map.class), ResultTypes.STRING, type(name, map.values()));
        } else if (schema instanceof Schema.ParamsOf || schema instanceof Schema.KeysOf) {
            return entry(schema);
        } else if (schema instanceof Schema.ValueOf value) {
            return returnedKey(value).map(key -> type(key.name(), key.schema())).orElse(ANY_MAP);
        } else if (schema instanceof Schema.Struct || schema instanceof Schema.AllOf || schema instanceof Schema.Ref) {
            return ANY_MAP;
        }
        return schema instanceof Schema.Tuple ? list(OBJECT) : OBJECT;
    }

    private Optional<Schema.Property> returnedKey(Schema.ValueOf value) {
        return returned(value.method()).stream()
                .filter(key -> key.name().equals(value.key()))
                .findFirst();
    }

    private List<Schema.Property> returned(String method) {
        return spec.method(method)
                .map(found -> {
                    Schema result = found.result().schema();
                    Schema element = result instanceof Schema.ListOf list ? list.items() : result;
                    return element == null ? List.<Schema.Property>of() : results.flatten(element, new HashSet<>());
                })
                .orElse(List.of());
    }

    /** The class of a dictionary with the parameters or returned keys of a method; the name comes first, it may recur. */
    private ClassName entry(Schema schema) {
        ClassName known = entries.get(schema);
        if (known != null) {
            return known;
        }
        boolean ofParams = schema instanceof Schema.ParamsOf;
        String method = ofParams ? ((Schema.ParamsOf) schema).method() : ((Schema.KeysOf) schema).method();
        Set<String> without =
                new HashSet<>(ofParams ? ((Schema.ParamsOf) schema).without() : ((Schema.KeysOf) schema).without());
        ClassName type = allocate(JavaNames.type(method) + "Entry");
        entries.put(schema, type);
        List<ParamsType.Field> fields = ofParams
                ? fields(spec.method(method).map(Method::params).orElse(List.of()), without)
                : keys(method, without);
        String documentation =
                spec.method(method).map(found -> found.source().toString()).orElse("");
        types.put(
                type.simpleName(),
                new ParamsType(
                        type,
                        Optional.empty(),
                        method,
                        fields,
                        ofParams ? rules(method, without) : List.of(),
                        documentation));
        return type;
    }

    /** The rules of a method that speak of nothing that is left out. */
    private List<Rule> rules(String method, Set<String> without) {
        return spec.method(method).map(Method::rules).orElse(List.of()).stream()
                .filter(rule -> !without.contains(rule.when().param())
                        && !without.contains(rule.then().param()))
                .toList();
    }

    /** Which of a method's returned keys have to be sent is not documented: none is required. */
    private List<ParamsType.Field> keys(String method, Set<String> without) {
        NameAllocator members = members();
        List<ParamsType.Field> fields = new ArrayList<>();
        for (Schema.Property key : returned(method)) {
            if (!without.contains(key.name())) {
                fields.add(field(
                        members,
                        new Parameter(key.name(), key.description(), false, false, false, key.schema()),
                        false));
            }
        }
        return fields;
    }
}
