package dev.memsetkit.cli.spec;

import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.client.runtime.support.Conversions;
import dev.memsetkit.client.runtime.support.Format;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.TextPattern;
import dev.memsetkit.client.runtime.validation.Violation;
import dev.memsetkit.spec.client.EcmaPattern;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.FormatPatterns;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.SpecException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks a value of one documented shape, and the values in it. */
final class ValueCheck {

    private final MethodChecks checks;
    private final SpecValidators validators;
    private final Schema schema;

    /** The constraints of the value, or of each element where it is a scalar or a list of them. */
    private final Constraints constraints;

    private final @Nullable Format format;
    private final @Nullable TextPattern pattern;

    /** Of the elements of a list or the values of a dictionary; {@code null} where nothing is said of them. */
    private final @Nullable ValueCheck inner;

    /**
     * A check.
     *
     * @param place where the shape stands, for messages
     * @throws SpecException if it demands what cannot be checked
     */
    ValueCheck(MethodChecks checks, SpecValidators validators, Schema schema, String place) {
        this.checks = checks;
        this.validators = validators;
        this.schema = schema;
        this.constraints = constraints(schema);
        this.format = schema instanceof Schema.Scalar scalar ? format(scalar, place) : null;
        this.pattern = schema instanceof Schema.Scalar ? pattern(constraints, format, place) : null;
        Schema below = below(schema);
        this.inner = below == null ? null : new ValueCheck(checks, validators, below, place);
    }

    private static Constraints constraints(Schema schema) {
        if (schema instanceof Schema.Scalar scalar) {
            return scalar.constraints();
        } else if (schema instanceof Schema.ListOf list) {
            return list.constraints();
        }
        return schema instanceof Schema.ScalarOrList either ? either.scalar().constraints() : Constraints.NONE;
    }

    private static @Nullable Schema below(Schema schema) {
        if (schema instanceof Schema.ListOf list) {
            return list.items();
        } else if (schema instanceof Schema.ScalarOrList either) {
            return either.scalar();
        }
        return schema instanceof Schema.MapOf map ? map.values() : null;
    }

    private static @Nullable Format format(Schema.Scalar scalar, String place) {
        String name = scalar.type() == DataType.DATE
                ? "memset-date"
                : scalar.constraints().format();
        if (name == null) {
            return null;
        }
        try {
            return Format.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new SpecException(CliMessage.UNCHECKED_FORMAT.text(place, name), e);
        }
    }

    private static @Nullable TextPattern pattern(Constraints constraints, @Nullable Format format, String place) {
        String ecma = constraints.pattern();
        boolean said = ecma == null
                || (format != null
                        && FormatPatterns.of(String.valueOf(constraints.format()))
                                .filter(ecma::equals)
                                .isPresent());
        if (ecma == null || said) {
            return null;
        }
        try {
            return TextPattern.of(EcmaPattern.toRe2(ecma), ecma);
        } catch (RuntimeException e) {
            throw new SpecException(CliMessage.UNCHECKED_PATTERN.text(place, ecma, e.getMessage()), e);
        }
    }

    /** Adds what is wrong with the value of a parameter, which has the documented type as far as that can be told. */
    @Nullable
    List<Violation> parameter(@Nullable List<Violation> found, String name, Object value) {
        if (schema instanceof Schema.Scalar) {
            return scalar(found, name, value);
        } else if (value instanceof List<?> list
                && (schema instanceof Schema.ListOf || schema instanceof Schema.ScalarOrList)) {
            return elements(size(found, name, list), name, list);
        } else if (schema instanceof Schema.ListOf || schema instanceof Schema.Tuple) {
            return found;
        }
        return checks.nested(found, name, nested(schema instanceof Schema.ScalarOrList ? inner : this, value));
    }

    private static @Nullable List<Violation> nested(@Nullable ValueCheck check, @Nullable Object value) {
        return check == null ? null : check.value(value);
    }

    /** What is wrong with a value within others; {@code null} for nothing. */
    private @Nullable List<Violation> value(@Nullable Object value) {
        ParametersCheck dictionary = validators.dictionary(schema);
        if (dictionary != null) {
            return dictionary.dictionary(value);
        } else if (schema instanceof Schema.Any || schema instanceof Schema.Nothing) {
            return null;
        } else if (schema instanceof Schema.Scalar scalar) {
            Object plain = plain(scalar.type(), value);
            return plain == null
                    ? checks.type(null, "", value, CheckedValues.ofScalar(scalar.type()))
                    : scalar(null, "", plain);
        }
        Object plain = Conversions.plain(value);
        if (schema instanceof Schema.ScalarOrList && !(plain instanceof List)) {
            return nested(inner, value);
        } else if (schema instanceof Schema.ListOf || schema instanceof Schema.ScalarOrList) {
            return plain instanceof List<?> list
                    ? elements(size(null, "", list), "", list)
                    : checks.type(null, "", value, "List");
        } else if (schema instanceof Schema.Tuple) {
            return plain instanceof List ? null : checks.type(null, "", value, "List");
        }
        return plain instanceof Map<?, ?> map ? entries(map) : checks.type(null, "", value, "Dictionary");
    }

    private @Nullable List<Violation> elements(@Nullable List<Violation> before, String name, List<?> list) {
        List<Violation> found = before;
        for (int i = 0; inner != null && i < list.size(); i++) {
            found = checks.element(found, name, i, inner.value(list.get(i)));
        }
        return found;
    }

    private @Nullable List<Violation> entries(Map<?, ?> map) {
        List<Violation> found = null;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            found = inner == null ? null : checks.entry(found, entry.getKey(), inner.value(entry.getValue()));
        }
        return found;
    }

    private @Nullable List<Violation> size(@Nullable List<Violation> before, String name, List<?> list) {
        List<Violation> found = before;
        if (constraints.minItems().isPresent()) {
            found = checks.minItems(found, name, list, constraints.minItems().getAsInt());
        }
        if (constraints.maxItems().isPresent()) {
            found = checks.maxItems(found, name, list, constraints.maxItems().getAsInt());
        }
        return found;
    }

    private static @Nullable Object plain(DataType type, @Nullable Object value) {
        Object plain = Conversions.plain(value);
        return switch (type) {
            case INTEGER -> Conversions.integer(plain);
            case FLOAT -> Conversions.number(plain);
            case BOOLEAN -> Conversions.flag(plain);
            default -> Conversions.text(plain);
        };
    }

    private @Nullable List<Violation> scalar(@Nullable List<Violation> before, String name, Object value) {
        List<Violation> found = before;
        String text = value instanceof String string ? string : null;
        Number number = value instanceof Number plain ? plain : null;
        if (format != null) {
            found = checks.format(found, name, text, format);
        }
        if (pattern != null) {
            found = checks.pattern(found, name, text, pattern);
        }
        if (constraints.minLength().isPresent()) {
            found = checks.minLength(found, name, text, constraints.minLength().getAsInt());
        }
        if (constraints.maxLength().isPresent()) {
            found = checks.maxLength(found, name, text, constraints.maxLength().getAsInt());
        }
        if (constraints.minimum().isPresent()) {
            found = checks.minimum(found, name, number, constraints.minimum().getAsLong());
        }
        if (constraints.maximum().isPresent()) {
            found = checks.maximum(found, name, number, constraints.maximum().getAsLong());
        }
        if (constraints.values().isEmpty()) {
            return found;
        }
        return constraints.open()
                ? checks.known(found, name, value, CheckedValues.values(schema, constraints.values()))
                : checks.oneOf(found, name, value, CheckedValues.values(schema, constraints.values()));
    }
}
