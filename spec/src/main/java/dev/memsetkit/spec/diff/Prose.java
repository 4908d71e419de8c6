package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.Raise;
import dev.memsetkit.spec.model.Schema;
import java.util.HashSet;
import java.util.Set;

/** All that a spec says of a method in words, apart from its parameters. */
final class Prose {

    private final ApiSpec spec;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> seen = new HashSet<>();

    Prose(ApiSpec spec) {
        this.spec = spec;
    }

    String of(Method method) {
        add(method.summary());
        add(method.description());
        add(method.result().description());
        method.rules().stream().map(ParameterRule::comment).forEach(this::add);
        method.raises().stream().map(Raise::when).forEach(this::add);
        schema(method.result().schema());
        return text.toString();
    }

    private void add(String words) {
        text.append(words).append('\n');
    }

    private void schema(Schema schema) {
        if (schema instanceof Schema.Struct struct) {
            struct.properties().forEach(key -> {
                add(key.description());
                schema(key.schema());
            });
        } else if (schema instanceof Schema.AllOf all) {
            all.parts().forEach(this::schema);
        } else if (schema instanceof Schema.ListOf list && list.items() != null) {
            schema(list.items());
        } else if (schema instanceof Schema.MapOf map && map.values() != null) {
            schema(map.values());
        } else if (schema instanceof Schema.Ref ref && seen.add(ref.component())) {
            spec.component(ref.component()).ifPresent(component -> schema(component.schema()));
        }
    }
}
