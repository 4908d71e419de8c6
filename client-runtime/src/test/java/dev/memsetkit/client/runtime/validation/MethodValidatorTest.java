package dev.memsetkit.client.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodValidatorTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Finds that every parameter is deprecated. */
    private static final MethodValidator STRICT = new MethodValidator() {
        @Override
        public String method() {
            return "thing.buy";
        }

        @Override
        public List<Violation> validate(Map<String, ? extends @Nullable Object> params) {
            List<Violation> all = new ArrayList<>();
            params.forEach((name, value) -> all.add(new Violation(
                    method(), name, Rule.DEPRECATED, value, (subject, shown) -> subject + " " + shown, "", "")));
            return all;
        }
    };

    @Test
    void anObjectOfJsonIsCheckedByItsNames() throws IOException {
        assertThat(STRICT.validate(JSON.readTree("{\"size\": 5}")))
                .singleElement()
                .hasToString("thing.buy /size: size 5 [deprecated]");
    }

    @Test
    void theCallersSeveritiesCount() throws IOException {
        Severities strict = Severities.DEFAULT.with(Rule.DEPRECATED, Severity.ERROR);
        assertThat(STRICT.validate(Map.of("size", 5), strict))
                .extracting(Violation::severity)
                .containsExactly(Severity.ERROR);
        assertThat(STRICT.validate(JSON.readTree("{\"size\": 5}"), strict))
                .extracting(Violation::severity)
                .containsExactly(Severity.ERROR);
        assertThat(STRICT.validate(JSON.readTree("{\"size\": 5}"), Severities.DEFAULT.without(Rule.DEPRECATED)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"[1], List", "5, Integer", "true, Boolean", "null, null", "'\"x\"', String"})
    void anythingElseIsOneViolation(String json, String type) throws IOException {
        assertThat(STRICT.validate(JSON.readTree(json)))
                .singleElement()
                .satisfies(found -> assertThat(found.rule()).isEqualTo(Rule.TYPE))
                .satisfies(found ->
                        assertThat(found.message()).isEqualTo("it is of type " + type + ", expected Dictionary"));
    }
}
