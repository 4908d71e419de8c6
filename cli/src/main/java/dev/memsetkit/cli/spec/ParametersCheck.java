package dev.memsetkit.cli.spec;

import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NamedValues;
import dev.memsetkit.client.runtime.validation.Violation;
import dev.memsetkit.spec.client.ParamsType;
import dev.memsetkit.spec.client.ParamsType.Field;
import dev.memsetkit.spec.client.SecretMembers;
import dev.memsetkit.spec.model.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the parameters of a method, or a dictionary among them: each value, then the rules between them. */
final class ParametersCheck {

    private final MethodChecks checks;
    private final List<Field> fields;
    private final Map<String, ValueCheck> values = new HashMap<>();
    private final RulesCheck rules;

    ParametersCheck(ParamsType params, SpecValidators validators) {
        fields = params.fields();
        checks = new MethodChecks(params.origin(), params.documentation(), names(fields), names(params.required()))
                .withSecrets(fields.stream()
                        .filter(field -> SecretMembers.isSecret(field.wireName(), field.schema(), field.description()))
                        .map(Field::wireName)
                        .toArray(String[]::new));
        for (Field field : fields) {
            values.put(field.wireName(), new ValueCheck(checks, validators, field.schema(), place(params, field)));
        }
        rules = new RulesCheck(checks, params);
    }

    private static String place(ParamsType params, Field field) {
        return params.origin() + ", parameter " + field.wireName();
    }

    private static List<String> names(List<Field> fields) {
        return fields.stream().map(Field::wireName).toList();
    }

    MethodChecks checks() {
        return checks;
    }

    /** What is wrong with the values, but for what {@code given} notes itself; {@code null} for nothing. */
    @Nullable
    List<Violation> check(NamedValues given) {
        Map<String, @Nullable Object> read = new HashMap<>();
        for (Field field : fields) {
            read.put(field.wireName(), read(given, field));
        }
        List<Violation> found = null;
        for (Field field : fields) {
            found = check(found, field, read.get(field.wireName()));
        }
        return rules.check(found, read);
    }

    /** What is wrong with a value that should be such a dictionary; {@code null} for nothing. */
    @Nullable
    List<Violation> dictionary(@Nullable Object value) {
        NamedValues given = NamedValues.of(checks, value);
        return given == null ? checks.type(null, "", value, "Dictionary") : given.finish(check(given));
    }

    private static @Nullable Object read(NamedValues given, Field field) {
        Schema schema = field.schema();
        String name = field.wireName();
        if (schema instanceof Schema.Scalar scalar) {
            return switch (scalar.type()) {
                case INTEGER -> given.integer(name);
                case FLOAT -> given.number(name);
                case BOOLEAN -> given.flag(name);
                default -> given.string(name);
            };
        } else if (schema instanceof Schema.ScalarOrList) {
            return given.either(name, field.documentedType());
        } else if (schema instanceof Schema.Any || schema instanceof Schema.Nothing) {
            return given.any(name);
        }
        boolean list = schema instanceof Schema.ListOf || schema instanceof Schema.Tuple;
        return list ? given.list(name) : given.dictionary(name);
    }

    private @Nullable List<Violation> check(@Nullable List<Violation> before, Field field, @Nullable Object value) {
        String name = field.wireName();
        List<Violation> found = field.required() ? checks.required(before, name, value) : before;
        if (field.ignored()) {
            found = checks.ignored(found, name, value);
        } else if (field.deprecated()) {
            found = checks.deprecated(found, name, value);
        }
        ValueCheck check = values.get(name);
        return value == null || check == null ? found : check.parameter(found, name, value);
    }
}
