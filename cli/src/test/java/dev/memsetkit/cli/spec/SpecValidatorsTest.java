package dev.memsetkit.cli.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.client.params.Validators;
import dev.memsetkit.client.runtime.validation.Violation;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.SpecException;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import dev.memsetkit.testing.Draw;
import dev.memsetkit.testing.Property;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpecValidatorsTest {

    private static final String BUNDLED = bundled();
    private static final ApiSpec SPEC = OpenRpcReader.read(BUNDLED, "the bundled spec");

    private static String bundled() {
        try (InputStream in = Objects.requireNonNull(
                ApiSpec.class.getResourceAsStream("/dev/memsetkit/spec/memset-api.openrpc.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A call with values that are right, nearly right and wrong. */
    private record Call(String method, Map<String, @Nullable Object> params) {}

    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "example.com",
            "www.example.com",
            "not a name",
            "0123456789abcdef0123456789abcdef",
            "2024-02-30",
            "2024-02-29 12:00:00",
            "GB",
            "gb",
            "any",
            "80,443",
            "192.0.2.1",
            "2001:db8::1",
            "user@example.com",
            "x".repeat(300),
            "\u00e9");

    private static Call call(Draw draw) {
        Method method = draw.of(SPEC.methods());
        Map<String, @Nullable Object> params = new LinkedHashMap<>();
        for (Parameter parameter : method.params()) {
            if (!draw.oneIn(parameter.required() ? 8 : 2)) {
                params.put(parameter.name(), value(draw, method, parameter.name(), parameter.schema(), 0));
            }
        }
        if (draw.oneIn(6)) {
            params.put(draw.of(List.of("nicknam", "api_key", "x", "")), "a");
        }
        return new Call(method.name(), params);
    }

    private static @Nullable Object value(Draw draw, Method method, String name, @Nullable Schema schema, int depth) {
        if (draw.oneIn(8) || schema == null || depth > 4) {
            return odd(draw);
        }
        if (schema instanceof Schema.Scalar scalar) {
            return scalar(draw, method, name, scalar);
        } else if (schema instanceof Schema.ScalarOrList either) {
            return draw.flag()
                    ? scalar(draw, method, name, either.scalar())
                    : list(draw, method, name, either.scalar(), either.scalar().constraints(), depth);
        } else if (schema instanceof Schema.ListOf list) {
            return list(draw, method, name, list.items(), list.constraints(), depth);
        } else if (schema instanceof Schema.MapOf map) {
            return Map.of("a", Objects.requireNonNullElse(value(draw, method, name, map.values(), depth + 1), "b"));
        } else if (schema instanceof Schema.ParamsOf params) {
            Map<String, @Nullable Object> dictionary = new LinkedHashMap<>();
            Method other = SPEC.method(params.method()).orElseThrow();
            for (Parameter parameter : other.params()) {
                if (!draw.oneIn(4)) {
                    dictionary.put(
                            parameter.name(), value(draw, other, parameter.name(), parameter.schema(), depth + 1));
                }
            }
            return dictionary;
        }
        return odd(draw);
    }

    private static List<@Nullable Object> list(
            Draw draw, Method method, String name, @Nullable Schema items, Constraints constraints, int depth) {
        int size = draw.oneIn(3) ? constraints.maxItems().orElse(1) + 1 : draw.between(0, 3);
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(value(draw, method, name, items, depth + 1));
        }
        return list;
    }

    private static Object scalar(Draw draw, Method method, String name, Schema.Scalar scalar) {
        Set<Object> known = new HashSet<>();
        Constraints constraints = scalar.constraints();
        constraints.values().forEach(literal -> known.add(plain(literal)));
        // The values that the rules speak of, so that their conditions hold.
        for (ParameterRule rule : method.rules()) {
            if (rule.when() instanceof ParameterRule.Condition.OneOf one
                    && one.param().equals(name)) {
                one.values().forEach(literal -> known.add(plain(literal)));
            } else if (rule.when() instanceof ParameterRule.Condition.StartsWith starts
                    && starts.param().equals(name)) {
                known.add(starts.prefix() + "x");
            }
        }
        if (!known.isEmpty() && !draw.oneIn(6)) {
            return draw.of(sorted(known));
        }
        return switch (scalar.type()) {
            case INTEGER -> draw.oneIn(4) ? draw.wholeNumber() : (long) draw.between(-2, 1100);
            case FLOAT -> draw.flag() ? (Object) draw.between(-2, 1100) : (Object) (double) draw.between(-2f, 9f);
            case BOOLEAN -> draw.flag();
            default -> draw.of(TEXTS);
        };
    }

    private static List<Object> sorted(Set<Object> values) {
        return values.stream()
                .sorted((a, b) -> String.valueOf(a).compareTo(String.valueOf(b)))
                .toList();
    }

    private static Object plain(Literal literal) {
        if (literal instanceof Literal.Whole whole) {
            return whole.value();
        } else if (literal instanceof Literal.Flag flag) {
            return flag.value();
        }
        return literal.text();
    }

    private static @Nullable Object odd(Draw draw) {
        return draw.of(
                List.<Object>of("1", 1L, 1.5, true, List.of(), List.of("a", 1L), Map.of(), Map.of("a", 1L), "x"));
    }

    @Test
    void theyFindWhatTheGeneratedOnesFind() {
        SpecValidators interpreted = new SpecValidators(SPEC);
        Property.forAll(SpecValidatorsTest::call).tries(6_000).holds(call -> {
            List<Violation> generated = Validators.of(call.method()).validate(call.params());
            assertThat(interpreted.of(call.method()).validate(call.params())).isEqualTo(generated);
        });
    }

    @Test
    void everyRuleOfTheBundledSpecIsTriedByTheCallsAbove() {
        Set<String> tried = new TreeSet<>();
        Property.forAll(SpecValidatorsTest::call)
                .tries(6_000)
                .holds(call -> Validators.of(call.method())
                        .validate(call.params())
                        .forEach(violation -> tried.add(violation.rule().id())));
        assertThat(tried)
                .contains("required", "type", "enum", "format", "between-parameters", "unknown-parameter", "deprecated")
                .contains("ignored", "maxItems", "minItems", "maxLength", "minLength", "minimum", "maximum");
    }

    @Test
    void aMethodThatTheSpecDoesNotHaveIsNamedWithTheNearest() {
        SpecValidators validators = new SpecValidators(SPEC);
        assertThatThrownBy(() -> validators.of("dns.zone_crate"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dns.zone_create");
    }

    @Test
    void aPatternThatCannotBeMatchedInLinearTimeIsRefusedWithItsPlace() {
        String spec = BUNDLED.replaceFirst("\"pattern\": \"[^\"]*\"", "\"pattern\": \"^(?=a)b\"");
        ApiSpec changed = OpenRpcReader.read(spec, "changed");
        assertThatThrownBy(() -> new SpecValidators(changed))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("parameter ")
                .hasMessageContaining("(?=");
    }
}
