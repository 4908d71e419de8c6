package dev.memsetkit.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.client.params.Validators;
import dev.memsetkit.client.runtime.validation.Violation;
import dev.memsetkit.testing.Seed;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The typed door and the door by name give the same violations, for every method. */
class EntryPointParityTest {

    private static final int EACH = 300;

    @Test
    void bothGiveTheSameViolations() throws ReflectiveOperationException {
        long seed = Seed.get();
        System.out.println("EntryPointParityTest: -Dmemsetkit.seed=" + seed);
        RandomParams random = new RandomParams(new Random(seed));
        MethodSchemas schemas = new MethodSchemas();
        int built = 0;
        int violating = 0;
        int classes = 0;
        for (String method : schemas.methods()) {
            JsonNode schema = schemas.params(method);
            Class<?> type = TypedParams.type(method).orElse(null);
            assertThat(type == null)
                    .as(method)
                    .isEqualTo(schema.path("properties").isEmpty());
            classes += type == null ? 0 : 1;
            for (int i = 0; type != null && i < EACH; i++) {
                TypedParams.Typed typed;
                try {
                    typed = TypedParams.of(type, random.of(schema));
                } catch (TypedParams.MissingException e) {
                    continue;
                }
                @SuppressWarnings("unchecked")
                List<Violation> here =
                        (List<Violation>) type.getMethod("validate").invoke(typed.request());
                assertThat(here)
                        .as(method + " " + typed.request())
                        .containsExactlyInAnyOrderElementsOf(
                                Validators.of(method).validate(typed.values()));
                built++;
                violating += here.isEmpty() ? 0 : 1;
            }
        }
        assertThat(classes).isGreaterThan(100);
        assertThat(built).as("requests that could be built").isGreaterThan(classes * EACH / 2);
        assertThat(violating)
                .as("requests with violations")
                .isGreaterThan(built / 20)
                .isLessThan(built);
    }
}
