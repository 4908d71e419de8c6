package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.ErrorType;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.Source;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places of one spec: where things stand in the written document and in the documentation. */
final class Places {

    private final Map<String, Integer> methods = new HashMap<>();
    private final Map<String, Source> components = new HashMap<>();

    Places(ApiSpec spec) {
        List<Method> sorted = spec.methods().stream()
                .sorted(Comparator.comparing(Method::name))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            methods.put(sorted.get(i).name(), i);
        }
        for (Method method : sorted) {
            described(method.result().schema(), method.source());
        }
    }

    /** A dictionary is described where the first method answers it. */
    private void described(Schema schema, Source source) {
        if (schema instanceof Schema.Ref ref) {
            components.putIfAbsent(ref.component(), source);
        } else if (schema instanceof Schema.ListOf list && list.items() != null) {
            described(list.items(), source);
        } else if (schema instanceof Schema.MapOf map && map.values() != null) {
            described(map.values(), source);
        } else if (schema instanceof Schema.AllOf all) {
            all.parts().forEach(part -> described(part, source));
        }
    }

    Place spec(String where, String pointer) {
        return new Place("", "", "", where, pointer, null);
    }

    Place method(Method method) {
        String pointer = "/methods/" + methods.getOrDefault(method.name(), 0);
        return new Place("methods/" + method.name(), "", method.name(), method.name(), pointer, method.source());
    }

    Place component(Component component) {
        String name = component.name();
        return new Place(
                "components/" + name,
                "",
                name,
                name,
                "/components/schemas/" + Place.escaped(name),
                components.get(name));
    }

    Place error(ErrorType error) {
        String name = error.name();
        return new Place("errors/" + name, "", name, name, "/components/errors/" + Place.escaped(name), null);
    }
}
