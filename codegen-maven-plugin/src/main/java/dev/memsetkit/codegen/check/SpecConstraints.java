package dev.memsetkit.codegen.check;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.memsetkit.spec.client.EcmaPattern;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Schema;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Checks that the client can check what the spec says of parameters: what it could not is refused, never passed over. */
final class SpecConstraints {

    private final ApiSpec spec;
    private final Refusals refusals;
    private final MergedDictionaries dictionaries;

    SpecConstraints(ApiSpec spec, Refusals refusals) {
        this.spec = spec;
        this.refusals = refusals;
        this.dictionaries = new MergedDictionaries(spec, refusals);
    }

    void check() {
        for (int i = 0; i < spec.methods().size(); i++) {
            Method method = spec.methods().get(i);
            String place = "#/methods/" + i;
            for (int j = 0; j < method.params().size(); j++) {
                sent(method.params().get(j).schema(), place + "/params/" + j + "/schema");
            }
            dictionaries.check(method.result().schema(), place + "/result/schema");
        }
        for (Component component : spec.components()) {
            dictionaries.check(component.schema(), Refusals.below("#/components/schemas", component.name()));
        }
    }

    private void sent(Schema schema, String place) {
        if (schema instanceof Schema.Scalar scalar) {
            constraints(scalar, place);
        } else if (schema instanceof Schema.ScalarOrList either) {
            constraints(either.scalar(), place);
        } else if (schema instanceof Schema.Struct || schema instanceof Schema.AllOf || schema instanceof Schema.Ref) {
            refusals.add(place, "a dictionary with keys of its own", "\"x-params-of\" or \"x-keys-of\" and a method");
        } else if (schema instanceof Schema.Tuple) {
            refusals.add(place + "/items", "a list with fixed places", "one schema for all elements");
        }
        if (schema instanceof Schema.KeysOf of) {
            Map<String, Schema> keys = returnedKeys(of.method());
            if (keys.isEmpty()) {
                refusals.add(
                        place + "/x-keys-of",
                        Refusals.quoted(of.method()) + ", which returns no dictionary with keys",
                        "a method that returns one, or a list of them");
            }
            keys.keySet().removeAll(of.without());
            keys.forEach((key, value) -> taken(value, place + "/x-keys-of", of.method() + " " + key, new HashSet<>()));
        } else if (schema instanceof Schema.ValueOf of) {
            Schema value = returnedKeys(of.method()).get(of.key());
            if (value == null) {
                refusals.add(place + "/x-key", Refusals.quoted(of.key()), "a key that " + of.method() + " returns");
            } else {
                taken(value, place + "/x-keys-of", of.method() + " " + of.key(), new HashSet<>());
            }
        }
        Parts.of(schema).forEach(part -> sent(part.schema(), place + part.below()));
    }

    /** The keys of the dictionary that a method returns, or returns a list of. */
    private Map<String, Schema> returnedKeys(String method) {
        Schema result =
                spec.method(method).map(found -> found.result().schema()).orElse(new Schema.Nothing());
        Schema element = result instanceof Schema.ListOf list ? list.items() : result;
        return element == null ? new LinkedHashMap<>() : dictionaries.keys(element);
    }

    /**
     * Returned keys that are sent too are checked as parameters are, but for dictionaries in them, which are sent as they
     * come.
     *
     * @param key the method and its returned key
     */
    private void taken(Schema schema, String place, String key, Set<String> seen) {
        if (schema instanceof Schema.Scalar scalar) {
            constraints(scalar, place + " (" + key + ")");
        } else if (schema instanceof Schema.ScalarOrList either) {
            constraints(either.scalar(), place + " (" + key + ")");
        } else if (schema instanceof Schema.ListOf list && list.items() != null) {
            taken(list.items(), place, key, seen);
        } else if (schema instanceof Schema.MapOf map && map.values() != null) {
            taken(map.values(), place, key, seen);
        } else if (constrains(schema, seen)) {
            refusals.add(
                    place,
                    "constraints within the dictionaries of the returned key " + Refusals.quoted(key),
                    "keys that can be checked: \"x-params-of\" a method, or no constraints there");
        }
    }

    /** Whether a part of a dictionary or list may have some values and not others, beyond their types. */
    private boolean constrains(Schema schema, Set<String> seen) {
        if (schema instanceof Schema.Scalar scalar) {
            Constraints said = scalar.constraints();
            return said.format() != null
                    || said.pattern() != null
                    || said.minLength().isPresent()
                    || said.maxLength().isPresent()
                    || said.minimum().isPresent()
                    || said.maximum().isPresent()
                    || (!said.values().isEmpty() && !said.open());
        } else if (schema instanceof Schema.ScalarOrList either) {
            return hasSize(either.scalar().constraints()) || constrains(either.scalar(), seen);
        } else if (schema instanceof Schema.ListOf list && hasSize(list.constraints())) {
            return true;
        } else if (schema instanceof Schema.Ref ref) {
            return seen.add(ref.component())
                    && spec.component(ref.component())
                            .filter(component -> constrains(component.schema(), seen))
                            .isPresent();
        }
        return Parts.of(schema).stream().anyMatch(part -> constrains(part.schema(), seen));
    }

    private static boolean hasSize(Constraints list) {
        return list.minItems().isPresent() || list.maxItems().isPresent();
    }

    private void constraints(Schema.Scalar scalar, String place) {
        Constraints said = scalar.constraints();
        String format = said.format();
        if (format != null && !Formats.isKnown(format)) {
            refusals.add(
                    place + "/format",
                    Refusals.quoted(format),
                    "one of " + String.join(", ", Formats.known()) + ", or a \"pattern\" instead");
        }
        String pattern = said.pattern();
        if (pattern != null) {
            pattern(pattern, place + "/pattern");
        }
        boolean text = scalar.type() == DataType.STRING || scalar.type() == DataType.DATE;
        boolean number = scalar.type() == DataType.INTEGER || scalar.type() == DataType.FLOAT;
        fits(
                text
                        || (format == null
                                && pattern == null
                                && said.minLength().isEmpty()
                                && said.maxLength().isEmpty()),
                place,
                scalar,
                "text");
        fits(number || (said.minimum().isEmpty() && said.maximum().isEmpty()), place, scalar, "numbers");
    }

    private void pattern(String pattern, String place) {
        String refused;
        try {
            Pattern.compile(EcmaPattern.toRe2(pattern));
            return;
        } catch (PatternSyntaxException e) {
            refused = e.getDescription();
        } catch (IllegalArgumentException e) {
            refused = String.valueOf(e.getMessage());
        }
        refusals.add(
                place,
                Refusals.quoted(pattern) + ": " + refused,
                "a regular expression that can be matched in linear time (RE2)");
    }

    private void fits(boolean fits, String place, Schema.Scalar scalar, String kind) {
        if (!fits) {
            refusals.add(
                    place,
                    "a constraint of " + kind + " on the type " + scalar.type().documentedName(),
                    "one of that type");
        }
    }
}
