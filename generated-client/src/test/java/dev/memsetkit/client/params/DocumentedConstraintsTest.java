package dev.memsetkit.client.params;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.client.params.Documented.Sample;
import dev.memsetkit.client.runtime.validation.Rule;
import dev.memsetkit.client.runtime.validation.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constraint of every method: the value at its edge is fine, the one beyond it is found, where it stands. */
class DocumentedConstraintsTest {

    private static final Documented DOCUMENTED = documented();

    private static Documented documented() {
        try {
            return new Documented();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> methods() {
        return DOCUMENTED.methods();
    }

    private static List<String> found(String method, JsonNode params) {
        List<Violation> violations = Validators.of(method).validate(params);
        assertThat(violations).allSatisfy(violation -> {
            assertThat(violation.method()).isEqualTo(method);
            assertThat(violation.documentation()).startsWith("methods_").contains("#");
            assertThat(violation.severity()).isEqualTo(violation.rule().severity());
        });
        return violations.stream()
                .map(violation -> violation.pointer() + " " + violation.rule().id())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void edgesOfEachParameter(String method) {
        assertThat(Validators.of(method).method()).isEqualTo(method);
        for (JsonNode param : DOCUMENTED.params(method)) {
            String name = param.path("name").asText();
            for (Sample sample : DOCUMENTED.samples(param.path("schema"))) {
                ObjectNode params = DOCUMENTED.required(method);
                params.set(name, sample.value());
                String place = "/" + name + sample.at();
                List<String> found = found(method, params);
                String context = name + " = " + shortened(sample.value());
                if (sample.rule().isEmpty()) {
                    assertThat(found).as(context).noneMatch(one -> isHard(one) && one.startsWith(place + " "));
                } else if (sample.rule().startsWith("!")) {
                    assertThat(found)
                            .as(context)
                            .doesNotContain(place + " " + sample.rule().substring(1));
                } else {
                    assertThat(found).as(context).contains(place + " " + sample.rule());
                }
            }
        }
    }

    /** What depends on other parameters, or speaks of the parameter and not of the value, is for other tests. */
    private static boolean isHard(String found) {
        return !found.endsWith(" between-parameters") && !found.endsWith(" deprecated") && !found.endsWith(" ignored");
    }

    private static String shortened(JsonNode value) {
        String text = value.toString();
        return text.substring(0, Math.min(80, text.length()));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void namesOfParameters(String method) {
        ObjectNode required = DOCUMENTED.required(method);
        assertThat(found(method, required)).noneMatch(one -> one.endsWith(" required") || one.endsWith("-parameter"));
        for (JsonNode param : DOCUMENTED.params(method)) {
            String name = param.path("name").asText();
            ObjectNode without = required.deepCopy();
            without.remove(name);
            ObjectNode with = required.deepCopy();
            with.set(name, DOCUMENTED.good(param.path("schema")));
            boolean ignored = param.path("x-ignored").asBoolean();
            boolean deprecated = param.path("deprecated").asBoolean() && !ignored;
            assertThat(found(method, without).contains("/" + name + " required"))
                    .as("required: " + name)
                    .isEqualTo(param.path("required").asBoolean());
            assertThat(found(method, with).contains("/" + name + " deprecated"))
                    .as(name)
                    .isEqualTo(deprecated);
            assertThat(found(method, with).contains("/" + name + " ignored"))
                    .as(name)
                    .isEqualTo(ignored);
            assertThat(found(method, without)).doesNotContain("/" + name + " deprecated", "/" + name + " ignored");
        }
        assertThat(found(method, required.deepCopy().put("no_such/name", 1)))
                .contains("/no_such~1name unknown-parameter");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void rulesBetweenParameters(String method) {
        for (JsonNode rule : DOCUMENTED.rules(method)) {
            String words = rule.path("$comment").asText();
            for (ObjectNode applies : applying(method, rule.path("if"))) {
                breaking(method, rule.path("then"), applies)
                        .forEach((name, broken) -> assertThat(words(method, broken))
                                .as(broken.toString())
                                .contains("/" + name + " " + words));
                keeping(method, rule.path("then"), applies)
                        .forEach(kept -> assertThat(words(method, kept.params))
                                .as(kept.params.toString())
                                .doesNotContain("/" + kept.name + " " + words));
            }
            if (rulesOf(method, words) > 1) {
                continue; // One sentence made several rules: where this one does not apply, another may.
            }
            ObjectNode absent = DOCUMENTED.required(method);
            absent.remove(condition(rule.path("if")));
            breaking(method, rule.path("then"), absent)
                    .forEach((name, other) -> assertThat(words(method, other))
                            .as(other.toString())
                            .doesNotContain("/" + name + " " + words));
        }
    }

    private static long rulesOf(String method, String words) {
        long rules = 0;
        for (JsonNode rule : DOCUMENTED.rules(method)) {
            rules += rule.path("$comment").asText().equals(words) ? 1 : 0;
        }
        return rules;
    }

    private static List<String> words(String method, ObjectNode params) {
        return Validators.of(method).validate(params).stream()
                .filter(violation -> violation.rule() == Rule.BETWEEN_PARAMETERS)
                .map(violation -> violation.pointer() + " " + violation.words())
                .toList();
    }

    /** Parameters of which one keeps a rule. */
    private record Kept(String name, ObjectNode params) {}

    private static String condition(JsonNode condition) {
        return condition.has("properties")
                ? condition.path("properties").fieldNames().next()
                : condition.path("required").get(0).asText();
    }

    /** Parameters to which a rule applies, one for each value that it names. */
    private static List<ObjectNode> applying(String method, JsonNode condition) {
        String name = condition(condition);
        JsonNode schema = condition.path("properties").path(name);
        List<JsonNode> values = new ArrayList<>();
        if (schema.has("const")) {
            values.add(schema.path("const"));
        } else if (schema.has("enum")) {
            schema.path("enum").forEach(values::add);
        } else if (schema.has("pattern")) {
            values.add(Documented.NODES.textNode(schema.path("pattern").asText().replaceAll("[\\^$.*]", "")));
        } else {
            values.add(DOCUMENTED.good(DOCUMENTED.schema(method, name)));
        }
        return values.stream()
                .map(value -> (ObjectNode) DOCUMENTED.required(method).set(name, value))
                .toList();
    }

    private static Map<String, ObjectNode> breaking(String method, JsonNode consequence, ObjectNode applies) {
        Map<String, ObjectNode> broken = new LinkedHashMap<>();
        consequence.path("required").forEach(name -> {
            ObjectNode without = applies.deepCopy();
            without.remove(name.asText());
            broken.put(name.asText(), without);
        });
        for (Map.Entry<String, JsonNode> property :
                consequence.path("properties").properties()) {
            JsonNode only = property.getValue().path("const");
            JsonNode other = only.isBoolean()
                    ? Documented.NODES.booleanNode(!only.asBoolean())
                    : Documented.other(DOCUMENTED.schema(method, property.getKey()));
            broken.put(property.getKey(), (ObjectNode) applies.deepCopy().set(property.getKey(), other));
        }
        consequence
                .path("not")
                .path("required")
                .forEach(name -> broken.put(name.asText(), (ObjectNode) applies.deepCopy()
                        .set(name.asText(), DOCUMENTED.good(DOCUMENTED.schema(method, name.asText())))));
        assertThat(broken).isNotEmpty();
        return broken;
    }

    private static List<Kept> keeping(String method, JsonNode consequence, ObjectNode applies) {
        List<Kept> kept = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property :
                consequence.path("properties").properties()) {
            List<JsonNode> values = new ArrayList<>();
            property.getValue().path("enum").forEach(values::add);
            if (property.getValue().has("const")) {
                values.add(property.getValue().path("const"));
            }
            String name = property.getKey();
            values.forEach(value ->
                    kept.add(new Kept(name, (ObjectNode) applies.deepCopy().set(name, value))));
        }
        if (!consequence.has("properties")) {
            consequence
                    .path("required")
                    .forEach(name -> kept.add(new Kept(name.asText(), (ObjectNode) applies.deepCopy()
                            .set(name.asText(), DOCUMENTED.good(DOCUMENTED.schema(method, name.asText()))))));
        }
        return kept;
    }
}
