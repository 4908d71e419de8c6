package dev.memsetkit.extractor.resolve;

import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that the returned keys that parameters refer to are there; where one is not, nobody knows what is taken. */
final class KeyReferences {

    private final Map<String, Schema> results = new HashMap<>();
    private final Map<String, Schema> components = new HashMap<>();
    private final Findings findings;

    KeyReferences(List<Method> methods, List<Component> components, Findings findings) {
        methods.forEach(method -> results.put(method.name(), method.result().schema()));
        components.forEach(component -> this.components.put(component.name(), component.schema()));
        this.findings = findings;
    }

    /** The method, with any dictionary in the place of one that a key describes which is not there. */
    Method checked(Method method) {
        List<Parameter> params =
                method.params().stream().map(param -> checked(method, param)).toList();
        return method.toBuilder().params(params).build();
    }

    private Parameter checked(Method method, Parameter param) {
        Schema schema = param.schema();
        if (schema instanceof Schema.ListOf list && list.items() instanceof Schema.ValueOf value && isMissing(value)) {
            return with(method, param, value, new Schema.ListOf(new Schema.MapOf(null), list.constraints()));
        } else if (schema instanceof Schema.ValueOf value && isMissing(value)) {
            return with(method, param, value, new Schema.MapOf(null));
        }
        return param;
    }

    private Parameter with(Method method, Parameter param, Schema.ValueOf value, Schema schema) {
        findings.lost(
                "unknown-key-reference",
                method.name() + "." + param.name(),
                "unknown key \"" + value.key() + "\" of " + value.method(),
                method.source());
        return new Parameter(
                param.name(),
                param.description(),
                param.required(),
                param.deprecated(),
                param.ignored(),
                schema,
                param.readFrom(),
                param.removedIn());
    }

    private boolean isMissing(Schema.ValueOf value) {
        Schema result = results.getOrDefault(value.method(), new Schema.Nothing());
        Schema described = result instanceof Schema.ListOf list && list.items() != null ? list.items() : result;
        return !hasKey(described, value.key(), new HashSet<>());
    }

    private boolean hasKey(Schema schema, String key, Set<String> seen) {
        if (schema instanceof Schema.Struct struct) {
            return struct.properties().stream()
                    .anyMatch(property -> property.name().equals(key));
        } else if (schema instanceof Schema.AllOf all) {
            return all.parts().stream().anyMatch(part -> hasKey(part, key, seen));
        } else if (schema instanceof Schema.Ref ref && seen.add(ref.component())) {
            return hasKey(components.getOrDefault(ref.component(), new Schema.Nothing()), key, seen);
        }
        return false;
    }
}
