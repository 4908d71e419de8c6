package dev.memsetkit.codegen.generator;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.spec.model.SpecException;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that can be no identifier, file or address are refused with their place. */
class BrokenSpecTest {

    @ParameterizedTest
    @ValueSource(strings = {"a/../../b", "a b", "a.", "..", "1a", "x;y", "a\\\\b", "a\\u0000b"})
    void methodName(String name) {
        assertRefused(spec(name, "p", "\"type\":\"null\""), "#/methods/0/name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "../x", "\\n", "*/"})
    void parameterName(String name) {
        assertRefused(spec("a.b", name, "\"type\":\"null\""), "#/methods/0/params/0/name");
    }

    @Test
    void returnedKey() {
        assertRefused(
                spec("a.b", "p", "\"type\":\"object\",\"properties\":{\"a/b\":{\"type\":\"string\"}}"),
                "#/methods/0/result/schema/properties/a~1b");
    }

    @Test
    void noMethods() {
        assertRefused(
                "{\"openrpc\":\"1.3.2\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"methods\":[]}",
                "#/methods: found no methods, expected at least one");
    }

    @Test
    void allProblemsAreNamedAtOnce() {
        assertThatThrownBy(() -> generate(spec("a b", "c/d", "\"type\":\"null\"")))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("#/methods/0/name")
                .hasMessageContaining("#/methods/0/params/0/name")
                .hasMessageContaining("correct the documentation or the spec");
    }

    @Test
    void unknownReference() {
        assertRefused(spec("a.b", "p", "\"$ref\":\"#/components/schemas/Gone\""), "Gone");
    }

    private static void assertRefused(String json, String place) {
        assertThatThrownBy(() -> generate(json))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining(place);
    }

    private static void generate(String json) {
        new Generator("x").generate(OpenRpcReader.read(json, "test.json"));
    }

    private static String spec(String method, String param, String result) {
        return "{\"openrpc\":\"1.3.2\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"methods\":[{\"name\":\"" + method
                + "\",\"tags\":[{\"name\":\"A Methods\"}],\"params\":[{\"name\":\"" + param
                + "\",\"schema\":{\"type\":\"string\"}}],\"result\":{\"name\":\"r\",\"schema\":{" + result + "}}}]}";
    }
}
