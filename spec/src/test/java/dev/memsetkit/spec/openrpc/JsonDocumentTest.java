package dev.memsetkit.spec.openrpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.spec.Sample;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.SpecException;
import dev.memsetkit.testing.Property;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {

    private static final String SAMPLE = Sample.json();

    private static final List<String> VALUES = List.of(
            "null", "true", "0", "-1", "1.5", "1e400", "\"\"", "\"text\"", "[]", "{}", "[[]]", "{\"type\":\"array\"}");

    @Test
    void aFileIsReadWithOrWithoutAByteOrderMark(@TempDir Path folder) throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.json"), SAMPLE);
        Path marked = Files.writeString(folder.resolve("marked.json"), "\uFEFF" + SAMPLE);
        assertThat(OpenRpcReader.read(marked)).isEqualTo(OpenRpcReader.read(plain));
    }

    @Test
    void aFileThatIsNotThereIsNamed(@TempDir Path folder) {
        Path missing = folder.resolve("missing.json");
        assertThatThrownBy(() -> OpenRpcReader.read(missing))
                .isInstanceOf(SpecException.class)
                .hasMessage(missing + ": no such file");
    }

    @Test
    void aFolderIsNoFile(@TempDir Path folder) {
        assertThatThrownBy(() -> OpenRpcReader.read(folder))
                .isInstanceOf(SpecException.class)
                .hasMessageStartingWith(folder + ": cannot be read");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused(@TempDir Path folder) throws IOException {
        Path latin1 = folder.resolve("latin1.json");
        Files.write(latin1, "{\"info\":[1,{\"title\":\"caf\u00e9\"}]}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> OpenRpcReader.read(latin1))
                .isInstanceOf(SpecException.class)
                .hasMessage(latin1
                        + "#/info/1/title: found bytes that are not UTF-8 at offset 24, expected a JSON document");
        Path wide = Files.write(folder.resolve("wide.json"), "{}".getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(() -> OpenRpcReader.read(wide))
                .hasMessage(wide + ": found bytes that are not UTF-8 at offset 0, expected a JSON document");
    }

    @Test
    void aFileBeyondTheBoundIsRefused(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(JsonDocument.MAX_BYTES + 1L);
        }
        assertThatThrownBy(() -> OpenRpcReader.read(large))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("found more than 67108864 bytes");
    }

    @Test
    void aMistakeInTheJsonIsNamedWithLineAndColumn() {
        assertThatThrownBy(() -> OpenRpcReader.read("{\n  \"openrpc\": oops\n}", "api.json"))
                .isInstanceOf(SpecException.class)
                .hasMessageStartingWith("api.json:2:")
                .hasMessageContaining("is not a JSON document")
                .hasMessageContaining("oops");
    }

    @Test
    void aKeyThatStandsTwiceIsNamed() {
        assertThatThrownBy(() -> OpenRpcReader.read("{\"openrpc\": \"1.3.2\",\n \"openrpc\": \"1.3.2\"}", "api.json"))
                .isInstanceOf(SpecException.class)
                .hasMessage("api.json:2:11#/openrpc: found a second key \"openrpc\", expected each key once");
    }

    @Test
    void aKeyThatStandsTwiceIsNamedWithItsPointer() {
        assertThatThrownBy(() ->
                        OpenRpcReader.read("{\"methods\":[{\"a\":1}, {\"b/c\":{\"k\":1,\"\\u006b\":2}}]}", "api.json"))
                .hasMessageContaining("#/methods/1/b~1c/k: found a second key \"k\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
                    {"openapi":"3.0.3","info":{},"paths":{}}           => an OpenAPI document (openapi 3.0.3)
                    {"swagger":"2.0","paths":{}}                       => a Swagger document (swagger 2.0)
                    {"asyncapi":"2.6.0"}                               => an AsyncAPI document (asyncapi 2.6.0)
                    {"overlay":"1.0.0","actions":[]}                   => an OpenAPI Overlay (overlay 1.0.0)
                    {"$schema":"http://json-schema.org/draft-07/schema#"} => a JSON Schema
                    {"info":{"_postman_id":"1","name":"a"},"item":[]}  => a Postman collection
                    {"info":{"schema":"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},"item":[]} => a Postman collection
                    openapi: 3.0.3                                     => YAML that begins with "openapi:"
                    # A comment.\\n---\\nopenrpc: 1.3.2                => YAML that begins with "openrpc:"
                    <!DOCTYPE html><html></html>                       => an HTML or XML page
                    """)
    void aDocumentOfAnotherKindIsCalledByItsName(String json, String kind) {
        assertThatThrownBy(() -> OpenRpcReader.read(json.replace("\\n", "\n"), "api.json"))
                .isInstanceOf(SpecException.class)
                .hasMessage("api.json: found " + kind + ", expected a method spec (OpenRPC 1.3.x in JSON), as memsetkit"
                        + " extract makes it of the documentation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{} // c", "NaN", "{\"a\":+5}", "[-Infinity]", "/* c */ {}"})
    void switchesOfTheParserAreNobodysBusiness(String json) {
        assertThatThrownBy(() -> OpenRpcReader.read(json, "api.json"))
                .isInstanceOf(SpecException.class)
                .hasMessageStartingWith("api.json:1:")
                .message()
                .doesNotContain("`", "Feature", "enable");
    }

    @Test
    void anEmptyDocumentIsRefused() {
        assertThatThrownBy(() -> OpenRpcReader.read("", "api.json"))
                .isInstanceOf(SpecException.class)
                .hasMessage("api.json: found nothing, expected an object");
    }

    @Test
    void nothingMayFollowTheDocument() {
        assertThatThrownBy(() -> OpenRpcReader.read(SAMPLE + "{}", "api.json")).isInstanceOf(SpecException.class);
    }

    @Test
    void aLongPlaceIsShortInItsMiddle() {
        assertThatThrownBy(() -> OpenRpcReader.read("[".repeat(200_000), "api.json"))
                .hasMessageContaining("api.json#" + "/0".repeat(30) + "/..." + "/0".repeat(30) + ": goes beyond");
        assertThatThrownBy(() -> OpenRpcReader.read("{\"" + "k".repeat(1_000) + "\": [tru]}", "api.json"))
                .hasMessageContaining("#/" + "k".repeat(59) + ".../0: ");
    }

    @Test
    void endlessNestingIsRefused() {
        String deep = "{\"openrpc\":\"1.3.2\",\"x\":" + "[".repeat(100_000);
        assertThatThrownBy(() -> OpenRpcReader.read(deep, "api.json"))
                .isInstanceOf(SpecException.class)
                .hasMessageMatching(
                        "api\\.json(?::1:\\d+)?#/x/0/0/0.*/\\.\\.\\.(/0)+: goes beyond what is read: .*depth \\(201\\).* allowed \\(200\\)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2147483648", "1e-2147483648", "-5E99999999999"})
    void aNumberWithoutEndIsRefusedWhereItStands(String number) {
        assertThatThrownBy(() -> OpenRpcReader.read("{\"a\":[1, {\"b\": " + number + "}]}", "api.json"))
                .isInstanceOf(SpecException.class)
                .hasMessage("api.json#/a/1/b: goes beyond what is read: a number without end");
    }

    @Test
    void aTextWithoutEndIsRefusedWhereItStands() {
        String text = "x".repeat(1_000_001);
        assertThatThrownBy(() -> OpenRpcReader.read("{\"a\":{\"b\":\"" + text + "\"}}", "api.json"))
                .isInstanceOf(SpecException.class)
                .hasMessageMatching("api\\.json(?::1:\\d+)?#/a/b: goes beyond what is read: .*");
    }

    @Test
    void wholeNumbersMayBeWrittenAsDecimals() {
        for (String five : List.of("5", "5.0", "5e0", "50e-1", "0.5E1")) {
            String json =
                    Sample.broken("/methods/0/x-source/line", "5").toString().replace("\"line\":5", "\"line\":" + five);
            assertThat(OpenRpcReader.read(json, "api.json")
                            .methods()
                            .get(0)
                            .source()
                            .line())
                    .isEqualTo(5);
        }
    }

    @Test
    void schemasMayNestAsDeepAsAnyDocumentationWould() {
        String open = "{\"type\":\"array\",\"items\":";
        String schema = open.repeat(150) + "{}" + "}".repeat(150);
        String json = Sample.broken("/methods/0/result/schema", schema).toString();
        ApiSpec spec = OpenRpcReader.read(json, "api.json");
        assertThat(OpenRpcReader.read(OpenRpcWriter.write(spec), "written")).isEqualTo(spec);
    }

    @Test
    void aDocumentCutAnywhereIsRefusedAndNothingElseHappens() {
        Property.forAll(draw -> SAMPLE.substring(0, draw.between(0, SAMPLE.length() - 3)))
                .tries(300)
                .holds(cut ->
                        assertThatThrownBy(() -> OpenRpcReader.read(cut, "cut")).isInstanceOf(SpecException.class));
    }

    /** Replaces whatever stands at a random place; the outcome is a spec or a complaint, nothing else. */
    @Test
    void aDocumentWithOneValueReplacedIsReadOrRefused() {
        Property.forAll(draw -> replaceValue(draw.between(0, SAMPLE.length() - 1), draw.of(VALUES)))
                .holds(damaged -> {
                    try {
                        ApiSpec spec = OpenRpcReader.read(damaged, "damaged");
                        assertThat(OpenRpcReader.read(OpenRpcWriter.write(spec), "written")
                                        .methods())
                                .hasSameSizeAs(spec.methods());
                    } catch (SpecException e) {
                        assertThat(e).hasMessageStartingWith("damaged").hasMessageContaining(":");
                    }
                });
    }

    private static String replaceValue(int from, String value) {
        int start = SAMPLE.indexOf(": ", from);
        if (start < 0) {
            return value;
        }
        int end = SAMPLE.indexOf('\n', start);
        String old = SAMPLE.substring(start + 2, end);
        if (old.endsWith("{") || old.endsWith("[")) {
            return SAMPLE.substring(0, start + 2)
                    + value
                    + (old.endsWith("{") ? ", \"old\": {" : ", \"old\": [")
                    + SAMPLE.substring(end);
        }
        return SAMPLE.substring(0, start + 2) + value + (old.endsWith(",") ? "," : "") + SAMPLE.substring(end);
    }
}
