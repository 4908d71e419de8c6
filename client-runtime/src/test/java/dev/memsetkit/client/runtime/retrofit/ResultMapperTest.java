package dev.memsetkit.client.runtime.retrofit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.runtime.MayBeEmpty;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API's JSON becomes, and what is refused as it would lose something. */
class ResultMapperTest {

    private static final TypeReference<Map<String, Priced>> DICTIONARY = new TypeReference<>() {};

    private final JsonMapper mapper = ResultMapper.builder().build();

    public record Priced(@JsonProperty("price") @Nullable BigDecimal price, Map<String, JsonNode> unknownKeys) {}

    @MayBeEmpty
    public record Noted(@JsonProperty("note") @Nullable String note, Map<String, JsonNode> unknownKeys) {}

    @Test
    void aResultAllOfWhoseKeysMayBeMissingMayBeEmpty() throws IOException {
        assertThat(mapper.readValue("{}", Noted.class).note()).isNull();
        assertThatThrownBy(() -> mapper.readValue("{}", Priced.class))
                .hasMessageContaining("none of the keys that the documentation promises");
    }

    @Test
    void aResultThatMayBeEmptyIsNotWhatHasOtherKeysOnly() {
        assertThatThrownBy(() -> mapper.readValue("{\"detail\": \"Not logged in\"}", Noted.class))
                .hasMessageContaining("none of the keys that the documentation promises");
    }

    @Test
    void aResultWhoseKeysAreAllNullIsNone() throws IOException {
        for (String json : new String[] {"{\"price\": null}", "{\"price\": null, \"new\": 1}"}) {
            assertThatThrownBy(() -> mapper.readValue(json, Priced.class))
                    .hasMessageContaining("found null for each key that the documentation promises, such as price");
        }
        assertThatThrownBy(() -> mapper.readValue("[{\"price\": 1}, {\"price\": null}]", Priced[].class))
                .hasMessageContaining("found null for each key");
        assertThat(mapper.readValue("{\"note\": null}", Noted.class).note()).isNull();
    }

    public record Switched(@JsonProperty("on") @Nullable Boolean on, Map<String, JsonNode> unknownKeys) {}

    @ParameterizedTest
    @CsvSource({"true, true", "1, true", "0, false", "'\"True\"', true", "'\" 0 \"', false", "'\"FALSE\"', false"})
    void aBooleanMayComeAsNumberOrText(String json, boolean on) throws IOException {
        assertThat(mapper.readValue("{\"on\": " + json + "}", Switched.class).on())
                .isEqualTo(on);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "-1", "10", "99999999999999999999", "1.0", "0.5", "\"no\"", "\"2\"", "[true]", "{}"})
    void whatIsNeitherTrueNorFalseIsNoBoolean(String json) {
        assertThatThrownBy(() -> mapper.readValue("{\"on\": " + json + "}", Switched.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("Boolean");
    }

    @Test
    void aDictionaryHasItsValuesInOrder() throws IOException {
        assertThat(mapper.readValue("{\"b\": {\"price\": 1}, \"a\": {\"price\": 2}}", DICTIONARY))
                .containsOnlyKeys("a", "b")
                .extracting(dictionary -> dictionary.keySet().iterator().next())
                .isEqualTo("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "[]"})
    void anEmptyDictionaryMayComeAsSomethingElseThatIsEmpty(String empty) throws IOException {
        assertThat(mapper.readValue(empty, DICTIONARY)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": {\"price\": 1}, \"a\": {\"price\": 2}}",
                "{\"a\": {\"price\": 1, \"price\": 2}}",
                "{\"a\": {\"price\": 1, \"new\": 1, \"new\": null}}",
                "{\"a\": {\"price\": 1, \"new\": {\"x\": 1, \"x\": 2}}}"
            })
    void aKeyTwiceIsRefusedAtAnyDepth(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, DICTIONARY)).isInstanceOf(JsonMappingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": null}", "{\"a\": \"x\"}", "\"x\"", "[{}]", "5"})
    void whatIsNoDictionaryOfResultsIsRefused(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, DICTIONARY)).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void aRefusedValueOfADictionaryIsNamed() {
        assertThatThrownBy(() -> mapper.readValue("{\"b\": {\"price\": \"x\"}}", DICTIONARY))
                .isInstanceOfSatisfying(
                        JsonMappingException.class,
                        e -> assertThat(e.getPathReference()).contains("\"b\"", "\"price\""));
    }
}
