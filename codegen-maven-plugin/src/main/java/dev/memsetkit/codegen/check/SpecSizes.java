package dev.memsetkit.codegen.check;

import dev.memsetkit.spec.client.JavaNames;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that a spec is not larger than Java has room for: 255 parameters of a method, 64 KiB of code in one, 64 KiB of a
 * constant, and the names of files. The limits stay below with whatever generated code needs itself.
 */
final class SpecSizes {

    private static final int MAX_METHODS = 3_500;
    private static final int MAX_ERRORS = 1_000;

    /** Parameters of a method, keys of a dictionary. */
    private static final int MAX_MEMBERS = 250;

    /** Values of one set: each is a constant of its class. */
    private static final int MAX_VALUES = 2_500;

    /** Characters of a value or a remark that becomes a constant; each may take three bytes. */
    private static final int MAX_TEXT = 10_000;

    /** The name of a type, which becomes a file together with that of its builder. */
    private static final int MAX_TYPE_NAME = 200;

    /** As long as any name of a place that has none. */
    private static final String ORDINAL = "Place000";

    private static final int MAX_CODE = 60_000;
    private static final int CODE_OF_NAME = 20;
    private static final int CODE_OF_VALUE = 11;
    private static final int CODE_OF_CHECK = 30;
    private static final int CODE_OF_RULE = 70;

    private final ApiSpec spec;
    private final Refusals refusals;

    SpecSizes(ApiSpec spec, Refusals refusals) {
        this.spec = spec;
        this.refusals = refusals;
    }

    void check() {
        refusals.limit("#/methods", "methods", spec.methods().size(), MAX_METHODS);
        refusals.limit("#/components/errors", "errors", spec.errors().size(), MAX_ERRORS);
        text(spec.endpoints().json(), "#/x-endpoints/json");
        text(spec.endpoints().xmlrpc(), "#/x-endpoints/xmlrpc");
        text(spec.endpoints().jsonrpc(), "#/x-endpoints/jsonrpc");
        for (int i = 0; i < spec.methods().size(); i++) {
            method(spec.methods().get(i), "#/methods/" + i);
        }
        for (Component component : spec.components()) {
            String place = Refusals.below("#/components/schemas", component.name());
            schema(component.schema(), place);
            nested(component.schema(), place, JavaNames.type(component.name()) + "Result", true);
        }
    }

    private void method(Method method, String place) {
        refusals.limit(place + "/params", "parameters", method.params().size(), MAX_MEMBERS);
        long code = 0;
        for (int i = 0; i < method.params().size(); i++) {
            Parameter param = method.params().get(i);
            String at = place + "/params/" + i;
            schema(param.schema(), at + "/schema");
            text(param.removedIn(), at + "/x-removed-in");
            code += CODE_OF_NAME + (long) CODE_OF_VALUE * values(param.schema());
        }
        for (int i = 0; i < method.rules().size(); i++) {
            ParameterRule rule = method.rules().get(i);
            String at = place + "/x-params-schema/allOf/" + i;
            text(rule.comment(), at + "/$comment");
            List<Literal> values = values(rule);
            values.forEach(value -> text(value.text(), at));
            code += CODE_OF_NAME + (long) CODE_OF_VALUE * values.size();
        }
        refusals.limit(place + "/params", "bytes of code for the values of parameters and rules", code, MAX_CODE);
        long checks = method.params().stream()
                .mapToLong(param -> checks(param.schema()))
                .sum();
        refusals.limit(
                place + "/x-params-schema/allOf",
                "bytes of code for checks and rules",
                CODE_OF_CHECK * checks + (long) CODE_OF_RULE * method.rules().size(),
                MAX_CODE);
        text(method.source().toString(), place + "/x-source");
        text(method.removedIn(), place + "/x-removed-in");
        Schema result = method.result().schema();
        schema(result, place + "/result/schema");
        nested(result, place + "/result/schema", JavaNames.type(method.name()) + "Result", true);
        refusals.limit(
                place + "/result/schema",
                "bytes of code for the values of keys",
                (long) CODE_OF_VALUE * values(result),
                MAX_CODE);
    }

    private static List<Literal> values(ParameterRule rule) {
        List<Literal> when = rule.when() instanceof ParameterRule.Condition.OneOf oneOf
                ? oneOf.values()
                : rule.when() instanceof ParameterRule.Condition.StartsWith starts
                        ? List.of(new Literal.Text(starts.prefix()))
                        : List.of();
        List<Literal> then = rule.then() instanceof ParameterRule.Consequence.OneOf oneOf
                ? oneOf.values()
                : rule.then() instanceof ParameterRule.Consequence.RequiredOneOf oneOf ? oneOf.values() : List.of();
        return java.util.stream.Stream.concat(when.stream(), then.stream()).toList();
    }

    private static Optional<Constraints> constraints(Schema schema) {
        if (schema instanceof Schema.Scalar scalar) {
            return Optional.of(scalar.constraints());
        }
        return schema instanceof Schema.ScalarOrList either
                ? Optional.of(either.scalar().constraints())
                : Optional.empty();
    }

    /** How many checks the value of a parameter takes in the method that checks all of them. */
    private static long checks(Schema schema) {
        Constraints said = constraints(schema).orElse(Constraints.NONE);
        long bounds = java.util.stream.Stream.of(
                        said.minLength().isPresent(),
                        said.maxLength().isPresent(),
                        said.minimum().isPresent(),
                        said.maximum().isPresent(),
                        said.format() != null,
                        said.pattern() != null,
                        !said.values().isEmpty())
                .filter(Boolean::booleanValue)
                .count();
        return 3 + bounds;
    }

    /** How many values the sets have that stand in a schema. */
    private static long values(Schema schema) {
        return constraints(schema).map(said -> (long) said.values().size()).orElse(0L)
                + Parts.of(schema).stream()
                        .mapToLong(part -> values(part.schema()))
                        .sum();
    }

    private void schema(Schema schema, String place) {
        constraints(schema).ifPresent(said -> {
            String set = place + (said.open() ? "/x-known-values" : "/enum");
            refusals.limit(set, "values", said.values().size(), MAX_VALUES);
            for (int i = 0; i < said.values().size(); i++) {
                text(said.values().get(i).text(), set + "/" + i);
            }
        });
        if (schema instanceof Schema.Tuple tuple) {
            refusals.limit(place + "/items", "places", tuple.items().size(), MAX_MEMBERS);
        }
        keys(schema, place);
        Parts.of(schema).forEach(part -> schema(part.schema(), place + part.below()));
    }

    private void keys(Schema schema, String place) {
        if (schema instanceof Schema.Struct || schema instanceof Schema.AllOf) {
            Set<String> keys = new HashSet<>();
            keys(schema, keys, new HashSet<>());
            refusals.limit(place, "keys", keys.size(), MAX_MEMBERS);
        }
    }

    private void keys(Schema schema, Set<String> keys, Set<String> seen) {
        if (schema instanceof Schema.Struct struct) {
            struct.properties().forEach(property -> keys.add(property.name()));
        } else if (schema instanceof Schema.AllOf all) {
            all.parts().forEach(part -> keys(part, keys, seen));
        } else if (schema instanceof Schema.Ref ref && seen.add(ref.component())) {
            spec.component(ref.component()).ifPresent(component -> keys(component.schema(), keys, seen));
        }
    }

    private void text(String text, String place) {
        refusals.limit(place, "characters", text.length(), MAX_TEXT);
    }

    /**
     * The names of the types of nested dictionaries, which begin with that of the outer one.
     *
     * @param outer name of the type around; where there is none yet, of the type that this becomes
     */
    private void nested(Schema schema, String place, String outer, boolean outermost) {
        boolean type =
                schema instanceof Schema.Struct || schema instanceof Schema.AllOf || schema instanceof Schema.Tuple;
        if (type && !outermost && outer.length() > MAX_TYPE_NAME) {
            refusals.add(
                    place,
                    "a dictionary whose type would be called " + Refusals.quoted(outer),
                    "keys whose names together have at most " + MAX_TYPE_NAME + " characters");
            return;
        }
        for (Parts.Part part : Parts.of(schema)) {
            String at = place + part.below();
            nested(part.schema(), at, outer + added(schema, part.key()), false);
            if (schema instanceof Schema.AllOf && part.schema() instanceof Schema.Ref ref) {
                spec.component(ref.component()).ifPresent(component -> nested(component.schema(), at, outer, false));
            }
        }
    }

    private static String added(Schema schema, String key) {
        boolean ordinal = schema instanceof Schema.Tuple && JavaNames.words(key).isEmpty();
        return ordinal ? ORDINAL : key.isEmpty() ? "" : JavaNames.type(key);
    }
}
