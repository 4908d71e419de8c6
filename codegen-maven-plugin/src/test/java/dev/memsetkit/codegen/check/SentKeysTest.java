package dev.memsetkit.codegen.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dictionaries that are sent with the keys that a method returns. */
class SentKeysTest {

    private static final String TEXT = "{\"type\":\"string\",\"x-type\":\"String\"}";

    private static List<String> problems(String key, String returned) {
        return Generatable.problems(
                OpenRpcReader.read("""
                {"openrpc":"1.3.2","info":{"title":"t","version":"1"},"methods":[
                {"name":"a.info","tags":[{"name":"A"}],"params":[],"result":{"name":"r","schema":{"type":"object","x-type":"Dictionary",
                 "properties":{"id":{"type":"string","x-type":"String"},"k":RETURNED}}}},
                {"name":"a.set","tags":[{"name":"A"}],"params":[{"name":"p","schema":{"type":"object","x-keys-of":"a.info"KEY,"x-type":"Dictionary"}}],
                 "result":{"name":"r","schema":{"type":"null"}}}],
                "components":{"schemas":{"Plain":{"type":"object","properties":{"t":{"type":"string"}}},"Deep":{"type":"object","x-type":"Dictionary","properties":{"t":{"type":"string","maxLength":2,"x-type":"String"},
                 "deeper":{"$ref":"#/components/schemas/Deep"}}}}}}
                """.replace("KEY", key).replace("RETURNED", returned), "test.json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TEXT,
                "{\"type\":\"string\",\"maxLength\":3,\"format\":\"hex32\",\"x-type\":\"String\"}",
                "{\"type\":\"array\",\"maxItems\":3,\"items\":{\"type\":\"integer\",\"maximum\":3,\"x-type\":\"Integer\"},\"x-type\":\"List\"}",
                "{\"type\":\"object\",\"additionalProperties\":" + TEXT + ",\"x-type\":\"Dictionary\"}",
                "{\"type\":\"object\",\"properties\":{\"a\":" + TEXT + "},\"x-type\":\"Dictionary\"}",
                "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\",\"x-known-values\":[\"b\"]}}}",
                "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":[\"string\",\"array\"]}}}",
                "{\"$ref\":\"#/components/schemas/Plain\"}"
            })
    void whatIsCheckedOrSaysNothingIsTaken(String returned) {
        assertThat(problems("", returned)).isEmpty();
        assertThat(problems(",\"x-key\":\"k\"", returned)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\",\"maxLength\":2,\"x-type\":\"String\"}},\"x-type\":\"Dictionary\"}",
                "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\",\"enum\":[\"x\"],\"x-type\":\"String\"}},\"x-type\":\"Dictionary\"}",
                "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"array\",\"maxItems\":2}}}",
                "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"array\",\"minItems\":2}}}",
                "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":[\"string\",\"array\"],\"maxItems\":2}}}",
                "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":[\"string\",\"array\"],\"maxLength\":2}}}",
                "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\",\"minimum\":2}}}",
                "{\"type\":\"array\",\"items\":[{},{\"type\":\"string\",\"minLength\":2}]}",
                "{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/components/schemas/Deep\"}}",
                "{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Deep\"},\"x-type\":\"List\"}",
                "{\"$ref\":\"#/components/schemas/Deep\"}"
            })
    void whatNobodyWouldCheckIsRefusedWithItsPlace(String returned) {
        for (String key : List.of("", ",\"x-key\":\"k\"")) {
            assertThat(problems(key, returned))
                    .singleElement()
                    .asString()
                    .startsWith(
                            "#/methods/1/params/0/schema/x-keys-of: found constraints within the dictionaries of the"
                                    + " returned key \"a.info k\"");
        }
    }

    @Test
    void patternOfAReturnedKeyIsLookedAtWhereItIsSent() {
        assertThat(problems("", "{\"type\":\"string\",\"pattern\":\"(?=a)b\",\"x-type\":\"String\"}"))
                .singleElement()
                .asString()
                .startsWith("#/methods/1/params/0/schema/x-keys-of (a.info k)/pattern: found \"(?=a)b\"");
    }

    @Test
    void formatOfAReturnedKeyThatMayBeAListIsLookedAtWhereItIsSent() {
        assertThat(problems("", "{\"type\":[\"string\",\"array\"],\"format\":\"uuid\"}"))
                .singleElement()
                .asString()
                .startsWith("#/methods/1/params/0/schema/x-keys-of (a.info k)/format: found \"uuid\"");
    }

    @Test
    void keyThatIsLeftOutIsNotLookedAt() {
        assertThat(problems(",\"x-without\":[\"k\"]", "{\"$ref\":\"#/components/schemas/Deep\"}"))
                .isEmpty();
    }
}
