package dev.memsetkit.it.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What networknt's validator says of the parameters of one method. */
final class SchemaVerdicts {

    private static final String HUGE = new BigDecimal("1E308").toPlainString();

    private final Schema params;
    private final Map<JsonNode, Schema> rules = new LinkedHashMap<>();

    SchemaVerdicts(MethodSchemas schemas, String method) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(false)
                .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_7, builder -> builder.schemaRegistryConfig(config));
        params = registry.getSchema(schemas.params(method).toString(), InputFormat.JSON);
        for (JsonNode rule : schemas.rules(method)) {
            rules.put(rule, registry.getSchema(rule.toString(), InputFormat.JSON));
        }
    }

    /** {@code POINTER KEYWORD} for each broken constraint; of a value of a wrong type nothing else is said. */
    Set<String> constraints(JsonNode values) {
        List<Error> errors = params.validate(text(values), InputFormat.JSON);
        Set<String> wrong = errors.stream()
                .filter(error -> error.getKeyword().equals("type"))
                .map(error -> error.getInstanceLocation().toString())
                .collect(Collectors.toSet());
        Set<String> verdicts = new TreeSet<>();
        for (Error error : errors) {
            String pointer = error.getInstanceLocation().toString();
            String keyword = error.getKeyword();
            if (keyword.equals("required") || keyword.equals("additionalProperties")) {
                verdicts.add(
                        pointer + "/" + error.getProperty().replace("~", "~0").replace("/", "~1") + " " + keyword);
            } else if (keyword.equals("type") || !wrong.contains(pointer)) {
                verdicts.add(pointer + " " + keyword);
            }
        }
        return verdicts;
    }

    /** The words of the rules between parameters that are broken. */
    Set<String> rules(JsonNode values) {
        Set<String> broken = new TreeSet<>();
        rules.forEach((rule, schema) -> {
            if (!schema.validate(text(values), InputFormat.JSON).isEmpty()) {
                broken.add(rule.path("$comment").asText());
            }
        });
        return broken;
    }

    /** The same number in digits: networknt 3.0.9 throws at one beyond 64 bits that has an exponent. */
    private static String text(JsonNode values) {
        return values.toString().replace("1.0E308", HUGE);
    }

    Set<JsonNode> rules() {
        return rules.keySet();
    }
}
