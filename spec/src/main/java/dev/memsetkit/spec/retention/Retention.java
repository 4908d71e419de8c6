package dev.memsetkit.spec.retention;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Raise;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Keeps methods and parameters that vanished from the documentation for one release more, deprecated and marked with the
 * release that has them no more, so that callers are told by their compiler before their code breaks.
 *
 * <p>What an earlier release removed and this one has not either is gone for good.
 */
public final class Retention {

    private final ApiSpec before;
    private final ApiSpec after;
    private final Map<String, Component> components = new HashMap<>();

    private Retention(ApiSpec before, ApiSpec after) {
        this.before = before;
        this.after = after;
        after.components().forEach(component -> components.put(component.name(), component));
    }

    /**
     * The newer spec with what it lacks of the older one.
     *
     * @param before the spec that the client was generated from so far, with what it keeps itself
     * @param after what the documentation says now
     */
    public static ApiSpec keep(ApiSpec before, ApiSpec after) {
        return new Retention(before, after).kept();
    }

    /** The spec without what is only kept. */
    public static ApiSpec documented(ApiSpec spec) {
        List<Method> methods = spec.methods().stream()
                .filter(method -> method.removedIn().isEmpty())
                .map(method -> method.toBuilder()
                        .params(method.params().stream()
                                .filter(param -> param.removedIn().isEmpty())
                                .toList())
                        .build())
                .toList();
        Set<String> ofKept = reachable(spec, spec.methods());
        Set<String> ofOthers = reachable(spec, methods);
        List<Component> components = spec.components().stream()
                .filter(component -> ofOthers.contains(component.name()) || !ofKept.contains(component.name()))
                .toList();
        return new ApiSpec(
                spec.info(),
                spec.endpoints(),
                methods,
                components,
                spec.errors(),
                spec.changelog(),
                spec.problems(),
                spec.unread(),
                spec.corrected());
    }

    private static Set<String> reachable(ApiSpec spec, List<Method> methods) {
        Set<String> names = new HashSet<>();
        for (Method method : methods) {
            reach(spec, method.result().schema(), names);
            method.params().forEach(param -> reach(spec, param.schema(), names));
        }
        return names;
    }

    private static void reach(ApiSpec spec, Schema schema, Set<String> names) {
        references(schema, name -> {
            if (names.add(name)) {
                spec.component(name).ifPresent(component -> reach(spec, component.schema(), names));
            }
        });
    }

    private ApiSpec kept() {
        List<Method> methods = new ArrayList<>();
        for (Method method : after.methods()) {
            methods.add(before.method(method.name())
                    .map(old -> withParams(method, old))
                    .orElse(method));
        }
        for (Method old : before.methods()) {
            if (after.method(old.name()).isEmpty() && isKept(old.removedIn())) {
                methods.add(removed(old));
                keepComponents(old.result().schema());
                old.params().forEach(param -> keepComponents(param.schema()));
            }
        }
        methods.sort(Comparator.comparing(Method::name));
        List<Component> all = new ArrayList<>(components.values());
        all.sort(Comparator.comparing(Component::name));
        return new ApiSpec(
                after.info(),
                after.endpoints(),
                methods,
                all,
                after.errors(),
                after.changelog(),
                after.problems(),
                after.unread(),
                after.corrected());
    }

    /** Whether it vanished now, or has been seen to vanish in this release already. */
    private boolean isKept(String removedIn) {
        return removedIn.isEmpty() || removedIn.equals(after.info().version());
    }

    private Method removed(Method old) {
        List<Raise> raises = old.raises().stream()
                .filter(raise -> after.error(raise.error()).isPresent()
                        || before.error(raise.error()).isEmpty())
                .toList();
        return old.toBuilder()
                .deprecated(true)
                .params(old.params().stream()
                        .filter(param -> isKept(param.removedIn()))
                        .toList())
                .raises(raises)
                .removedIn(after.info().version())
                .build();
    }

    private Method withParams(Method method, Method old) {
        List<Parameter> params = new ArrayList<>(method.params());
        for (Parameter param : old.params()) {
            if (method.param(param.name()).isEmpty() && isKept(param.removedIn())) {
                params.add(new Parameter(
                        param.name(),
                        param.description(),
                        false,
                        true,
                        param.ignored(),
                        param.schema(),
                        param.readFrom(),
                        after.info().version()));
                keepComponents(param.schema());
            }
        }
        return params.size() == method.params().size()
                ? method
                : method.toBuilder().params(params).build();
    }

    /** What a kept schema refers to stays too. */
    private void keepComponents(Schema schema) {
        references(schema, name -> {
            if (!components.containsKey(name)) {
                Component component = Objects.requireNonNull(
                        before.component(name).orElse(null), "a spec that was read has no loose references");
                components.put(name, component);
                keepComponents(component.schema());
            }
        });
    }

    private static void references(Schema schema, Consumer<String> found) {
        if (schema instanceof Schema.Ref ref) {
            found.accept(ref.component());
        } else if (schema instanceof Schema.ListOf list && list.items() != null) {
            references(list.items(), found);
        } else if (schema instanceof Schema.MapOf map && map.values() != null) {
            references(map.values(), found);
        } else if (schema instanceof Schema.Tuple tuple) {
            tuple.items().forEach(item -> references(item, found));
        } else if (schema instanceof Schema.AllOf all) {
            all.parts().forEach(part -> references(part, found));
        } else if (schema instanceof Schema.Struct struct) {
            struct.properties().forEach(property -> references(property.schema(), found));
        }
    }
}
