package dev.memsetkit.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.client.params.Validators;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** No violation shows the value of a password or key, whatever is wrong with it. */
class SecretValuesTest {

    private static final String MARK = "s3cr3t";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Test
    void noViolationShowsASecret() {
        MethodSchemas schemas = new MethodSchemas();
        RandomParams random = new RandomParams(new Random(7));
        List<JsonNode> values = List.of(
                NODES.textNode(MARK.repeat(100)),
                NODES.textNode(MARK),
                NODES.textNode("\0" + MARK),
                NODES.arrayNode().add(MARK),
                NODES.objectNode().put(MARK, MARK));
        List<Violation> found = new ArrayList<>();
        for (String method : schemas.methods()) {
            ObjectNode params = random.of(schemas.params(method));
            for (String name :
                    List.of("password", "current_password", "new_password", "api_key", "pasword", "apikey")) {
                for (JsonNode value : values) {
                    JsonNode spoilt = params.deepCopy().set(name, value);
                    found.addAll(Validators.of(method).validate(spoilt));
                }
            }
        }

        assertThat(found)
                .filteredOn(violation -> violation.pointer().contains("password"))
                .isNotEmpty();
        assertThat(found)
                .allSatisfy(violation -> assertThat(violation.toString() + violation.value() + violation.message())
                        .doesNotContain(MARK));
    }
}
