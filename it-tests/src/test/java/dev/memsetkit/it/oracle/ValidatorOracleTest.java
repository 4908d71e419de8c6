package dev.memsetkit.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.client.params.Validators;
import dev.memsetkit.client.runtime.validation.MethodValidator;
import dev.memsetkit.client.runtime.validation.Rule;
import dev.memsetkit.client.runtime.validation.Violation;
import dev.memsetkit.testing.Seed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The generated validators and networknt's JSON Schema validator give the same verdict on every parameter and rule.
 *
 * <p>{@code -Dmemsetkit.seed=N} repeats a run, {@code -Dmemsetkit.oracle.sets=N} makes it longer.
 */
class ValidatorOracleTest {

    private static final int SETS = Integer.getInteger("memsetkit.oracle.sets", 200_000);

    /** Our rules by the keywords of JSON Schema. */
    private static final Map<Rule, String> KEYWORDS = Map.ofEntries(
            Map.entry(Rule.REQUIRED, "required"),
            Map.entry(Rule.TYPE, "type"),
            Map.entry(Rule.MIN_LENGTH, "minLength"),
            Map.entry(Rule.MAX_LENGTH, "maxLength"),
            Map.entry(Rule.MINIMUM, "minimum"),
            Map.entry(Rule.MAXIMUM, "maximum"),
            Map.entry(Rule.MIN_ITEMS, "minItems"),
            Map.entry(Rule.MAX_ITEMS, "maxItems"),
            Map.entry(Rule.ENUM, "enum"),
            Map.entry(Rule.FORMAT, "pattern"),
            Map.entry(Rule.UNKNOWN_PARAMETER, "additionalProperties"));

    private final MethodSchemas schemas = new MethodSchemas();
    private final Map<String, Integer> broken = new TreeMap<>();
    private final Map<String, Integer> kept = new TreeMap<>();

    @Test
    void bothGiveTheSameVerdicts() throws JsonProcessingException {
        long seed = Seed.get();
        System.out.println("ValidatorOracleTest: " + SETS + " sets of parameters, -Dmemsetkit.seed=" + seed);
        RandomParams random = new RandomParams(new Random(seed));
        List<String> methods = schemas.methods();
        assertThat(methods).hasSameElementsAs(Validators.methods());
        int each = SETS / methods.size() + 1;
        for (String method : methods) {
            JsonNode schema = schemas.params(method);
            SchemaVerdicts verdicts = new SchemaVerdicts(schemas, method);
            MethodValidator validator = Validators.of(method);
            for (int i = 0; i < each; i++) {
                compare(method, schema, random.of(schema), verdicts, validator);
            }
        }
        System.out.println("ValidatorOracleTest: broken " + broken);
        assertThat(broken.keySet()).containsAll(KEYWORDS.values()).contains("rule");
        assertThat(kept).containsKeys("all constraints", "all rules");
    }

    /** The documentation says what follows from {@code service=tcp}, not what follows from a number in its place. */
    @Test
    void aRuleSaysNothingOfAWronglyTypedCondition() throws JsonProcessingException {
        JsonNode params = new JsonMapper().readTree("{\"name\":\"x\",\"service\":7}");
        List<Violation> violations =
                Validators.of("server.monitoring.rule_create").validate(params);

        assertThat(violations).extracting(Violation::rule).contains(Rule.TYPE).doesNotContain(Rule.BETWEEN_PARAMETERS);
    }

    /** The last one counts, as in every reader of JSON that we know of; what the API does is not documented. */
    @Test
    void ofANameThatIsGivenTwiceTheLastValueCounts() throws JsonProcessingException {
        JsonNode params = new JsonMapper().readTree("{\"nickname\":7,\"nickname\":\"x\",\"ttl\":300,\"ttl\":301}");

        assertThat(Validators.of("dns.zone_create").validate(params))
                .extracting(violation -> violation.pointer() + " " + violation.rule())
                .containsExactly("/ttl ENUM");
        assertThat(new SchemaVerdicts(schemas, "dns.zone_create").constraints(params))
                .containsExactly("/ttl enum");
    }

    private void compare(
            String method, JsonNode schema, ObjectNode params, SchemaVerdicts verdicts, MethodValidator validator)
            throws JsonProcessingException {
        List<Violation> violations = validator.validate(params);
        Set<String> expected = verdicts.constraints(params);
        expected.removeIf(verdict -> isOpaque(method, verdict));
        Set<String> found = violations.stream()
                .filter(violation -> isSchema(schema, violation))
                .map(violation -> violation.pointer() + " " + KEYWORDS.get(violation.rule()))
                .filter(verdict -> !isOpaque(method, verdict))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).as(method + " " + shortened(params)).isEqualTo(expected);
        expected.forEach(verdict -> broken.merge(verdict.substring(verdict.lastIndexOf(' ') + 1), 1, Integer::sum));
        kept.merge(expected.isEmpty() ? "all constraints" : "some", 1, Integer::sum);

        Set<String> brokenRules = verdicts.rules(params);
        Set<String> wrong = wronglyTyped(expected);
        brokenRules.removeIf(comment -> verdicts.rules().stream()
                .filter(rule -> rule.path("$comment").asText().equals(comment))
                .anyMatch(rule -> speaksOf(rule, wrong)));
        Set<String> foundRules = violations.stream()
                .filter(violation -> violation.rule() == Rule.BETWEEN_PARAMETERS)
                .map(Violation::words)
                .filter(comment -> verdicts.rules().stream()
                        .filter(rule -> rule.path("$comment").asText().equals(comment))
                        .noneMatch(rule -> speaksOf(rule, wrong)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(foundRules).as(method + " " + shortened(params)).isEqualTo(brokenRules);
        broken.merge("rule", brokenRules.size(), Integer::sum);
        kept.merge(brokenRules.isEmpty() ? "all rules" : "some rules", 1, Integer::sum);
    }

    /** Names of parameters of a wrong type: what such a value means for a rule, the documentation does not say. */
    private static Set<String> wronglyTyped(Set<String> verdicts) {
        Set<String> names = new HashSet<>();
        for (String verdict : verdicts) {
            if (verdict.endsWith(" type")) {
                names.add(verdict.substring(1, verdict.length() - " type".length())
                        .split("/", 2)[0]);
            }
        }
        return names;
    }

    private static boolean speaksOf(JsonNode rule, Set<String> names) {
        return names.stream().anyMatch(name -> rule.toString().contains('"' + name + '"'));
    }

    private boolean isOpaque(String method, String verdict) {
        String[] steps = verdict.substring(0, verdict.lastIndexOf(' ')).split("/");
        return steps.length > 2 && schemas.isOpaque(method, steps[1]);
    }

    /** Warnings, and forms that no pattern states, are not in the schemas. */
    private static boolean isSchema(JsonNode schema, Violation violation) {
        if (!KEYWORDS.containsKey(violation.rule())) {
            return false;
        }
        return violation.rule() != Rule.FORMAT
                || at(schema, violation.pointer()).has("pattern");
    }

    private static JsonNode at(JsonNode schema, String pointer) {
        JsonNode at = schema;
        for (String step : pointer.substring(1).split("/", -1)) {
            at = at.has("properties") ? at.path("properties").path(step) : at.path("items");
        }
        return Objects.requireNonNull(at);
    }

    private static String shortened(JsonNode params) throws JsonProcessingException {
        String text = new JsonMapper().writeValueAsString(params);
        return text.length() < 2000 ? text : text.substring(0, 2000) + "...";
    }
}
