package dev.memsetkit.codegen.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Endpoints;
import dev.memsetkit.spec.model.Info;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Result;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no client can be made of is refused where it stands, however deep. */
class RefusedSpecsTest {

    private static final String BAD_KEY =
            "{\"type\":\"object\",\"x-type\":\"Dictionary\",\"properties\":{\"a/b\":{\"type\":\"string\"}}}";
    private static final String NUMBER =
            "{\"type\":\"object\",\"x-type\":\"Dictionary\",\"properties\":{\"k\":{\"type\":\"integer\"}}}";
    private static final String TEXT =
            "{\"type\":\"object\",\"x-type\":\"Dictionary\",\"properties\":{\"k\":{\"type\":\"string\"}}}";
    private static final String LONG = "x".repeat(10_001);

    private static String tuple(String type) {
        return "{\"type\":\"array\",\"items\":[{\"type\":\"" + type + "\"}]}";
    }

    private static String keyed(String schema) {
        return "{\"type\":\"object\",\"properties\":{\"q\":" + schema + "}}";
    }

    private static List<String> problems(String param, String result, String rest) {
        return Generatable.problems(OpenRpcReader.read(
                """
                {"openrpc":"1.3.2","info":{"title":"t","version":"1"},"methods":[
                {"name":"a.b","tags":[{"name":"A"}],"params":[{"name":"p","schema":PARAM}],"result":{"name":"r","schema":RESULT}}]REST}
                """.replace("PARAM", param).replace("RESULT", result).replace("REST", rest), "test.json"));
    }

    static Stream<Arguments> returned() {
        return Stream.of(
                Arguments.of(BAD_KEY, "/properties/a~1b"),
                Arguments.of("{\"type\":\"array\",\"items\":" + BAD_KEY + "}", "/items/properties/a~1b"),
                Arguments.of(
                        "{\"type\":\"object\",\"additionalProperties\":" + BAD_KEY + "}",
                        "/additionalProperties/properties/a~1b"),
                Arguments.of("{\"allOf\":[" + TEXT + "," + BAD_KEY + "]}", "/allOf/1/properties/a~1b"),
                Arguments.of(
                        "{\"type\":\"array\",\"items\":[{\"type\":\"string\"}," + BAD_KEY + "]}",
                        "/items/1/properties/a~1b"),
                Arguments.of(
                        "{\"type\":\"object\",\"properties\":{\"k\":" + BAD_KEY + "}}",
                        "/properties/k/properties/a~1b"),
                Arguments.of("{\"allOf\":[" + TEXT + "," + NUMBER + "]}", "/allOf/1"),
                Arguments.of(
                        "{\"type\":\"array\",\"items\":{\"allOf\":[" + TEXT + "," + NUMBER + "]}}", "/items/allOf/1"),
                Arguments.of("{\"allOf\":[{\"$ref\":\"#/components/schemas/Text\"}," + NUMBER + "]}", "/allOf/1"),
                Arguments.of(
                        "{\"allOf\":[" + keyed("{\"type\":\"array\",\"items\":" + TEXT + "}") + ","
                                + keyed("{\"type\":\"array\",\"items\":" + NUMBER + "}") + "]}",
                        "/allOf/1"),
                Arguments.of("{\"allOf\":[" + keyed(TEXT) + "," + keyed(NUMBER) + "]}", "/allOf/1"),
                Arguments.of(
                        "{\"allOf\":[" + keyed("{\"type\":\"object\",\"additionalProperties\":" + TEXT + "}") + ","
                                + keyed("{\"type\":\"object\",\"additionalProperties\":" + NUMBER + "}") + "]}",
                        "/allOf/1"),
                Arguments.of(
                        "{\"allOf\":[" + keyed("{\"type\":\"string\",\"enum\":[\"a\"]}") + ","
                                + keyed("{\"type\":\"string\",\"enum\":[\"b\",\"c\"]}") + "]}",
                        "/allOf/1"),
                Arguments.of(
                        "{\"allOf\":[" + keyed(tuple("string")) + "," + keyed(tuple("integer")) + "]}", "/allOf/1"),
                Arguments.of(
                        "{\"allOf\":[" + keyed(tuple("string")) + "," + keyed("{\"type\":\"array\",\"items\":[{},{}]}")
                                + "]}",
                        "/allOf/1"),
                Arguments.of("{\"allOf\":[" + keyed(tuple("string")) + "," + keyed(TEXT) + "]}", "/allOf/1"),
                Arguments.of("{\"allOf\":[{\"$ref\":\"#/components/schemas/Both\"}," + NUMBER + "]}", "/allOf/1"),
                Arguments.of("{\"type\":\"string\",\"enum\":[\"" + LONG + "\"]}", "/enum/0"),
                Arguments.of(
                        "{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"" + LONG + "\"]}}",
                        "/items/enum/0"));
    }

    @ParameterizedTest
    @MethodSource("returned")
    void returnedKeys(String schema, String place) {
        String components = ",\"components\":{\"schemas\":{\"Text\":" + TEXT + ",\"Both\":{\"allOf\":[" + TEXT + "]}}}";
        assertThat(problems("{\"type\":\"string\"}", schema, components))
                .singleElement()
                .asString()
                .startsWith("#/methods/0/result/schema" + place + ": found ");
        assertThat(problems(
                        "{\"type\":\"string\"}",
                        "{\"type\":\"null\"}",
                        ",\"components\":{\"schemas\":{\"Text\":" + TEXT + ",\"Both\":{\"allOf\":[" + TEXT + "]}"
                                + ",\"Bad\":{\"type\":\"object\",\"properties\":{\"k\":" + schema + "}}}}"))
                .singleElement()
                .asString()
                .startsWith("#/components/schemas/Bad/properties/k" + place + ": found ");
    }

    static Stream<Arguments> sent() {
        return Stream.of(
                Arguments.of("{\"type\":\"string\",\"format\":\"uuid\"}", "/format"),
                Arguments.of("{\"type\":[\"string\",\"array\"],\"format\":\"uuid\"}", "/format"),
                Arguments.of("{\"type\":\"string\",\"pattern\":\"(?=a)\"}", "/pattern"),
                Arguments.of("{\"type\":\"string\",\"pattern\":\"^((a{1,1000}){1,1000})$\"}", "/pattern"),
                Arguments.of("{\"type\":\"object\",\"x-keys-of\":\"a.b\"}", "/x-keys-of"),
                Arguments.of("{\"type\":\"object\",\"x-keys-of\":\"a.b\",\"x-key\":\"k\"}", "/x-key"),
                Arguments.of(
                        "{\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"uuid\"}}", "/items/format"),
                Arguments.of(
                        "{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\",\"format\":\"uuid\"}}",
                        "/additionalProperties/format"),
                Arguments.of(TEXT, ""),
                Arguments.of("{\"type\":\"array\",\"items\":[{\"type\":\"string\"}]}", "/items"));
    }

    @ParameterizedTest
    @MethodSource("sent")
    void parameters(String schema, String place) {
        assertThat(problems(schema, "{\"type\":\"null\"}", ""))
                .singleElement()
                .asString()
                .startsWith("#/methods/0/params/0/schema" + place + ": found ");
    }

    @Test
    void dictionariesThatAgreeMayHaveAKeyTwice() {
        assertThat(problems("{\"type\":\"string\"}", "{\"allOf\":[" + TEXT + "," + TEXT + "]}", ""))
                .isEmpty();
        assertThat(problems("{\"type\":\"string\"}", "{\"allOf\":[" + NUMBER + "," + NUMBER + "]}", ""))
                .isEmpty();
    }

    @Test
    void dictionariesThatSayMoreOrLessOfAKeyAgree() {
        for (String pair : List.of(
                keyed("{}") + "," + keyed(TEXT),
                keyed(tuple("string")) + "," + keyed(tuple("string")),
                keyed(tuple("string")) + "," + keyed("{\"type\":\"array\",\"items\":[{}]}"),
                keyed("{\"type\":\"array\"}") + "," + keyed("{\"type\":\"array\",\"items\":" + TEXT + "}"),
                keyed("{\"type\":\"object\"}") + ","
                        + keyed("{\"type\":\"object\",\"additionalProperties\":" + TEXT + "}"),
                keyed(TEXT) + "," + keyed(keyed(NUMBER)),
                keyed("{\"$ref\":\"#/components/schemas/Text\"}") + "," + keyed("{\"allOf\":[" + TEXT + "]}"),
                keyed("{\"type\":\"string\",\"enum\":[\"a\",\"b\"]}") + ","
                        + keyed("{\"type\":\"string\",\"enum\":[\"b\",\"c\"]}"),
                keyed("{\"type\":\"string\",\"enum\":[\"a\"]}") + ","
                        + keyed("{\"type\":\"string\",\"x-known-values\":[\"c\"]}"),
                keyed("{\"type\":\"string\"}") + "," + keyed("{\"type\":\"string\",\"enum\":[\"c\"]}"))) {
            assertThat(problems(
                            "{\"type\":\"string\"}",
                            "{\"allOf\":[" + pair + "]}",
                            ",\"components\":{\"schemas\":{\"Text\":" + TEXT + "}}"))
                    .as(pair)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!!", "A & B", "<b>"})
    void headingsThatCanBeNoName(String heading) {
        Method method = Method.builder("a.b", new Result("r", "", new Schema.Nothing()))
                .tag(heading)
                .build();
        assertThat(Generatable.problems(specOf(method)))
                .singleElement()
                .asString()
                .startsWith("#/methods/0/tags/0/name: found \"" + heading + "\", expected a heading");
    }

    @Test
    void constraintsOfAnotherTypeInASpecThatWasNotRead() {
        for (Constraints said : List.of(
                Constraints.builder().minLength(1).build(),
                Constraints.builder().maxLength(1).build(),
                Constraints.builder().format("hex32").build(),
                Constraints.builder().pattern("^a$").build())) {
            assertThat(problems(DataType.INTEGER, said)).hasSize(1).allMatch(problem -> problem.contains("of text on"));
            assertThat(problems(DataType.STRING, said)).isEmpty();
            assertThat(problems(DataType.DATE, said)).isEmpty();
        }
        for (Constraints said : List.of(
                Constraints.builder().minimum(1).build(),
                Constraints.builder().maximum(1).build())) {
            assertThat(problems(DataType.STRING, said))
                    .hasSize(1)
                    .allMatch(problem -> problem.contains("of numbers on"));
            assertThat(problems(DataType.INTEGER, said)).isEmpty();
            assertThat(problems(DataType.FLOAT, said)).isEmpty();
        }
    }

    private static List<String> problems(DataType type, Constraints said) {
        Method method = Method.builder("a.b", new Result("r", "", new Schema.Nothing()))
                .tag("A")
                .params(List.of(new Parameter("p", "", false, false, false, new Schema.Scalar(type, said))))
                .build();
        return Generatable.problems(specOf(method));
    }

    private static ApiSpec specOf(Method method) {
        return new ApiSpec(
                new Info("t", "1", ""),
                new Endpoints("", "", ""),
                List.of(method),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void namesOfDictionariesErrorsAndSections() {
        assertThat(
                        problems(
                                "{\"type\":\"string\"}",
                                "{\"type\":\"null\"}",
                                ",\"components\":{\"schemas\":{\"1-A\":" + TEXT
                                        + "},\"errors\":{\"Api-Error\":{\"code\":1,\"message\":\"m\",\"data\":{\"httpStatus\":400}}}}"))
                .extracting(problem -> problem.replaceFirst(": .*", ""))
                .containsExactly("#/components/schemas/1-A", "#/components/errors/Api-Error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "a.example/json/",
                "https://a.example/%zz",
                "https://user:word@a.example/",
                "http://a.example/json/",
                "https://a.example:99999/json/",
                "https://a.example:0/json/"
            })
    void addressesThatNoKeyMayBeSentTo(String address) {
        for (String access : List.of("json", "xmlrpc", "jsonrpc")) {
            assertThat(problems(
                            "{\"type\":\"string\"}",
                            "{\"type\":\"null\"}",
                            ",\"x-endpoints\":{\"" + access + "\":\"" + address + "\"}"))
                    .singleElement()
                    .asString()
                    .startsWith("#/x-endpoints/" + access + ": found \"" + address
                            + "\", expected an address that a key may be sent to (");
        }
    }

    @Test
    void anAddressThatNoMethodCanBeAppendedTo() {
        assertThat(
                        problems(
                                "{\"type\":\"string\"}",
                                "{\"type\":\"null\"}",
                                ",\"x-endpoints\":{\"json\":\"https://a.example/json/?a=b\",\"xmlrpc\":\"https://a.example/?a=b\"}"))
                .singleElement()
                .asString()
                .startsWith(
                        "#/x-endpoints/json: found \"https://a.example/json/?a=b\", expected an address without a query");
    }

    @Test
    void addressesThatAreNoConstants() {
        for (String access : List.of("json", "xmlrpc", "jsonrpc")) {
            assertThat(problems(
                            "{\"type\":\"string\"}",
                            "{\"type\":\"null\"}",
                            ",\"x-endpoints\":{\"" + access + "\":\"https://a.example/" + LONG + "\"}"))
                    .singleElement()
                    .asString()
                    .startsWith("#/x-endpoints/" + access + ": found 10019 characters, expected at most 10000");
        }
    }
}
