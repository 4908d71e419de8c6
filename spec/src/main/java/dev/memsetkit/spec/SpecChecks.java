package dev.memsetkit.spec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that what a spec refers to is there; all that is missing is named at once. */
final class SpecChecks {

    private final ApiSpec spec;
    private final Set<String> components = new HashSet<>();
    private final Set<String> methods = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    private SpecChecks(ApiSpec spec) {
        this.spec = spec;
        spec.components().forEach(component -> components.add(component.name()));
        spec.methods().forEach(method -> methods.add(method.name()));
    }

    /** @throws SpecException if anything refers to nothing */
    static void check(ApiSpec spec, String origin) {
        SpecChecks checks = new SpecChecks(spec);
        checks.all();
        if (!checks.problems.isEmpty()) {
            throw new SpecException(origin + String.join("\n" + origin, checks.problems));
        }
    }

    private void all() {
        for (int i = 0; i < spec.methods().size(); i++) {
            Method method = spec.methods().get(i);
            String place = "#/methods/" + i;
            for (int j = 0; j < method.params().size(); j++) {
                schema(method.params().get(j).schema(), place + "/params/" + j + "/schema");
            }
            schema(method.result().schema(), place + "/result/schema");
        }
        for (Component component : spec.components()) {
            schema(component.schema(), "#/components/schemas/" + component.name());
        }
    }

    private void schema(Schema schema, String place) {
        if (schema instanceof Schema.Ref ref) {
            known(components, ref.component(), place + "/$ref", "one of the components");
        } else if (schema instanceof Schema.ParamsOf params) {
            known(methods, params.method(), place + "/x-params-of", "one of the methods");
        } else if (schema instanceof Schema.KeysOf keys) {
            known(methods, keys.method(), place + "/x-keys-of", "one of the methods");
        } else if (schema instanceof Schema.ValueOf value) {
            known(methods, value.method(), place + "/x-keys-of", "one of the methods");
        } else if (schema instanceof Schema.ListOf list && list.items() != null) {
            schema(list.items(), place + "/items");
        } else if (schema instanceof Schema.MapOf map && map.values() != null) {
            schema(map.values(), place + "/additionalProperties");
        } else if (schema instanceof Schema.Tuple tuple) {
            each(tuple.items(), place + "/items/");
        } else if (schema instanceof Schema.AllOf all) {
            each(all.parts(), place + "/allOf/");
        } else if (schema instanceof Schema.Struct struct) {
            struct.properties()
                    .forEach(property -> schema(property.schema(), place + "/properties/" + property.name()));
        }
    }

    private void each(List<Schema> schemas, String place) {
        for (int i = 0; i < schemas.size(); i++) {
            schema(schemas.get(i), place + i);
        }
    }

    private void known(Set<String> names, String name, String place, String expected) {
        if (!names.contains(name)) {
            problems.add(place + ": found \"" + name + "\", expected " + expected);
        }
    }
}
