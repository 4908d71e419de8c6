package dev.memsetkit.spec.openrpc;

import dev.memsetkit.spec.message.SpecMessage;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the schemas of a spec. */
final class SchemaChecks {

    private final ApiSpec spec;
    private final Problems problems;
    private final Set<String> components;
    private final Set<String> methods;

    SchemaChecks(ApiSpec spec, Problems problems) {
        this.spec = spec;
        this.problems = problems;
        this.components = spec.components().stream().map(Component::name).collect(Collectors.toSet());
        this.methods = spec.methods().stream().map(Method::name).collect(Collectors.toSet());
    }

    void check(Schema schema, String place) {
        if (schema instanceof Schema.Ref ref) {
            known(components, ref.component(), place + "/$ref", SpecMessage.UNKNOWN_COMPONENT);
        } else if (schema instanceof Schema.ParamsOf params) {
            known(methods, params.method(), place + "/x-params-of", SpecMessage.UNKNOWN_METHOD);
        } else if (schema instanceof Schema.KeysOf keys) {
            known(methods, keys.method(), place + "/x-keys-of", SpecMessage.UNKNOWN_METHOD);
        } else if (schema instanceof Schema.ValueOf value) {
            known(methods, value.method(), place + "/x-keys-of", SpecMessage.UNKNOWN_METHOD);
        } else if (schema instanceof Schema.Scalar scalar) {
            scalar(scalar, place);
        } else if (schema instanceof Schema.ScalarOrList either) {
            scalar(either.scalar(), place);
        } else if (schema instanceof Schema.ListOf list) {
            ConstraintsChecks.checkList(list.constraints(), place, problems);
            Schema items = list.items();
            if (items != null) {
                check(items, place + "/items");
            }
        } else if (schema instanceof Schema.MapOf map) {
            Schema values = map.values();
            if (values != null) {
                check(values, place + "/additionalProperties");
            }
        } else if (schema instanceof Schema.Tuple tuple) {
            each(tuple.items(), place + "/items");
        } else if (schema instanceof Schema.AllOf all) {
            all(all, place + "/allOf");
        } else if (schema instanceof Schema.Struct struct) {
            struct(struct, place + "/properties");
        }
    }

    private void scalar(Schema.Scalar scalar, String place) {
        if (scalar.type() == DataType.LIST || scalar.type() == DataType.DICTIONARY) {
            problems.add(
                    place + "/type", SpecMessage.INNER_STRUCTURE, scalar.type().documentedName());
        } else {
            ConstraintsChecks.check(scalar.type(), scalar.constraints(), place, problems);
        }
    }

    private void all(Schema.AllOf all, String place) {
        each(all.parts(), place);
        for (int i = 0; i < all.parts().size(); i++) {
            Schema part = all.parts().get(i);
            if (!(part instanceof Schema.Ref) && !(part instanceof Schema.Struct) && !(part instanceof Schema.MapOf)) {
                problems.add(place + "/" + i, SpecMessage.NOT_A_DICTIONARY);
            }
        }
    }

    private void struct(Schema.Struct struct, String place) {
        Set<String> keys = new HashSet<>();
        for (Schema.Property property : struct.properties()) {
            String at = JsonCursor.below(place, property.name());
            if (property.name().isBlank()) {
                problems.add(at, SpecMessage.EMPTY_NAME);
            } else if (!keys.add(property.name())) {
                problems.add(at, SpecMessage.SECOND_KEY, JsonCursor.quoted(property.name()));
            }
            check(property.schema(), at);
        }
    }

    private void each(List<Schema> schemas, String place) {
        if (schemas.isEmpty()) {
            problems.add(place, SpecMessage.EMPTY_ARRAY);
        }
        for (int i = 0; i < schemas.size(); i++) {
            check(schemas.get(i), place + "/" + i);
        }
    }

    /** A dictionary may hold another of its kind, but the keys of one that takes over its own are nobody's. */
    void checkTakesOverNotItself(Component component, String place) {
        Set<String> seen = new HashSet<>();
        takenOver(component.schema(), seen);
        if (seen.contains(component.name())) {
            problems.add(place + "/allOf", SpecMessage.TAKES_OVER_ITSELF);
        }
    }

    private void takenOver(Schema schema, Set<String> seen) {
        if (schema instanceof Schema.AllOf all) {
            for (Schema part : all.parts()) {
                if (part instanceof Schema.Ref ref && seen.add(ref.component())) {
                    spec.component(ref.component()).ifPresent(other -> takenOver(other.schema(), seen));
                }
            }
        }
    }

    private void known(Set<String> names, String name, String place, SpecMessage unknown) {
        if (!names.contains(name)) {
            problems.add(place, unknown, JsonCursor.quoted(name));
        }
    }
}
