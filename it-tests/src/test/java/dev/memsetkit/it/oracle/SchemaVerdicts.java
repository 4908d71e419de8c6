package dev.memsetkit.it.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What networknt's validator says of the parameters of one method. */
final class SchemaVerdicts {

    private final JsonSchema params;
    private final Map<JsonNode, JsonSchema> rules = new LinkedHashMap<>();

    SchemaVerdicts(MethodSchemas schemas, String method) {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(false)
                .build();
        params = factory.getSchema(schemas.params(method), config);
        for (JsonNode rule : schemas.rules(method)) {
            rules.put(rule, factory.getSchema(rule, config));
        }
    }

    /** {@code POINTER KEYWORD} for each broken constraint; of a value of a wrong type nothing else is said. */
    Set<String> constraints(JsonNode values) {
        Set<ValidationMessage> messages = params.validate(values);
        Set<String> wrong = messages.stream()
                .filter(message -> message.getType().equals("type"))
                .map(message -> message.getInstanceLocation().toString())
                .collect(Collectors.toSet());
        Set<String> verdicts = new TreeSet<>();
        for (ValidationMessage message : messages) {
            String pointer = message.getInstanceLocation().toString();
            String keyword = message.getType();
            if (keyword.equals("required") || keyword.equals("additionalProperties")) {
                verdicts.add(
                        pointer + "/" + message.getProperty().replace("~", "~0").replace("/", "~1") + " " + keyword);
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
            if (!schema.validate(values).isEmpty()) {
                broken.add(rule.path("$comment").asText());
            }
        });
        return broken;
    }

    Set<JsonNode> rules() {
        return rules.keySet();
    }
}
