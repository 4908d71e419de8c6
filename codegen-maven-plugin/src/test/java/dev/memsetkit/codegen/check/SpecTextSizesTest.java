package dev.memsetkit.codegen.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts, values and rules of a spec as it is written: what is one too long or too many is refused where it stands. */
class SpecTextSizesTest {

    private static final String LONG = "x".repeat(10_001);
    private static final String FITS = "x".repeat(10_000);
    private static final String TWO = "{'name':'p','schema':{'type':'string'}},{'name':'q','schema':{'type':'string'}}";

    static Stream<Arguments> texts() {
        String rule =
                "'if':{'properties':{'p':{'const':'a'}},'required':['p']},'then':{'properties':{'q':{'enum':['b']}}}";
        return Stream.of(
                Arguments.of(
                        "'params':[{'name':'p','x-removed-in':'TEXT','schema':{'type':'string'}}]",
                        "/params/0/x-removed-in"),
                Arguments.of("'params':[],'x-removed-in':'TEXT'", "/x-removed-in"),
                Arguments.of("'params':[],'x-source':{'document':'TEXT'}", "/x-source"),
                Arguments.of(rules("{" + rule + ",'$comment':'TEXT'}"), "/x-params-schema/allOf/0/$comment"),
                Arguments.of(rules("{" + rule.replace("'a'", "'TEXT'") + "}"), "/x-params-schema/allOf/0"),
                Arguments.of(rules("{" + rule.replace("'b'", "'TEXT'") + "}"), "/x-params-schema/allOf/0"),
                Arguments.of(
                        rules("{" + rule.replace("{'enum':['b']}}", "{'enum':['TEXT']}},'required':['q']") + "}"),
                        "/x-params-schema/allOf/0"),
                Arguments.of(
                        rules("{" + rule.replace("'const':'a'", "'pattern':'^TEXT'") + "}"),
                        "/x-params-schema/allOf/0"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("texts")
    void aTextThatBecomesAConstant(String method, String place) {
        assertThat(problems(method.replace("TEXT", FITS), "{'type':'null'}", "{}"))
                .isEmpty();
        assertThat(problems(method.replace("TEXT", LONG), "{'type':'null'}", "{}"))
                .singleElement()
                .asString()
                .startsWith("#/methods/0" + place + ": found 10001 characters, expected at most 10000");
    }

    @Test
    void valuesOfAllParametersTogether() {
        assertThat(problems("'params':[" + sets(5_440) + "]", "{'type':'null'}", "{}"))
                .isEmpty();
        assertThat(problems("'params':[" + sets(5_450) + "]", "{'type':'null'}", "{}"))
                .containsExactly(
                        "#/methods/0/params: found 60010 bytes of code for the values of parameters and rules, expected at"
                                + " most 60000; correct the documentation or the spec");
    }

    @Test
    void valuesOfAllRulesTogether() {
        String rule = "{'if':{'properties':{'p':{'enum':[" + values(2_700) + "]}},'required':['p']},"
                + "'then':{'properties':{'q':{'enum':[" + values(2_700) + "]}}}}";
        assertThat(problems(rules(rule), "{'type':'null'}", "{}")).isEmpty();
        assertThat(problems(rules(rule.replace("'v0'", values("w", 30) + ",'v0'")), "{'type':'null'}", "{}"))
                .singleElement()
                .asString()
                .startsWith("#/methods/0/params: found 60120 bytes of code for the values of parameters and rules,");
    }

    @Test
    void valuesOfAllReturnedKeysTogether() {
        assertThat(problems("'params':[]", "{'type':'object','properties':{" + keys(5_454) + "}}", "{}"))
                .isEmpty();
        assertThat(problems("'params':[]", "{'type':'object','properties':{" + keys(5_455) + "}}", "{}"))
                .singleElement()
                .asString()
                .startsWith("#/methods/0/result/schema: found 60005 bytes of code for the values of keys, expected");
    }

    @Test
    void checksOfAllParametersTogether() {
        String text = "'minLength':1,'maxLength':9,'format':'hex32','pattern':'^a','enum':['a']";
        String params = IntStream.range(0, 250)
                .mapToObj(i -> "{'name':'p" + i + "','schema':{'type':'string'," + text + "}}")
                .collect(Collectors.joining(","));
        String rule = "{'if':{'required':['p1']},'then':{'required':['p2']}}";
        assertThat(problems("'params':[" + params + "]", "{'type':'null'}", "{}"))
                .isEmpty();
        assertThat(problems(
                        "'params':[" + params + "],'x-params-schema':{'allOf':[" + rule + "]}",
                        "{'type':'null'}",
                        "{}"))
                .singleElement()
                .asString()
                .startsWith("#/methods/0/x-params-schema/allOf: found 60070 bytes of code for checks and rules,");
    }

    @Test
    void namesOfNestedDictionariesOfAComponentAndOfThoseThatItTakesOver() {
        String inner = "{'type':'object','properties':{'" + "b".repeat(60) + "':" + "{'type':'object','properties':{'"
                + "c".repeat(60) + "':{'type':'object','properties':{}}}}}}";
        String name = "A".repeat(90);
        assertThat(problems("'params':[]", "{'type':'null'}", "{'" + name + "':" + inner + "}"))
                .singleElement()
                .asString()
                .startsWith("#/components/schemas/" + name + "/properties/" + "b".repeat(60) + "/properties/")
                .contains("found a dictionary whose type would be called");
        assertThat(problems(
                        "'params':[]",
                        "{'type':'null'}",
                        "{'B':" + inner + ",'" + name + "':{'allOf':[{'$ref':'#/components/schemas/B'}]}}"))
                .singleElement()
                .asString()
                .startsWith("#/components/schemas/" + name + "/allOf/0/properties/");
    }

    private static String rules(String rule) {
        return "'params':[" + TWO + "],'x-params-schema':{'allOf':[" + rule + "]}";
    }

    private static String values(int number) {
        return values("v", number);
    }

    private static String values(String prefix, int number) {
        return IntStream.range(0, number).mapToObj(i -> "'" + prefix + i + "'").collect(Collectors.joining(","));
    }

    /** Three parameters that share as many values. */
    private static String sets(int number) {
        return "{'name':'a','schema':{'type':'string','enum':[" + values(2_400) + "]}},"
                + "{'name':'b','schema':{'type':'array','items':{'type':'string','enum':[" + values(2_400) + "]}}},"
                + "{'name':'c','schema':{'type':'string','enum':[" + values(number - 4_800) + "]}}";
    }

    private static String keys(int number) {
        return "'a':{'type':'string','enum':[" + values(2_400) + "]},"
                + "'b':{'type':'array','items':{'type':'string','enum':[" + values(2_400) + "]}},"
                + "'c':{'type':'string','enum':[" + values(number - 4_800) + "]}";
    }

    private static List<String> problems(String method, String result, String components) {
        return Generatable.problems(OpenRpcReader.read(
                ("{'openrpc':'1.3.2','info':{'title':'t','version':'1'},'methods':[{'name':'a.b','tags':[{'name':'A'}],"
                                + method + ",'result':{'name':'r','schema':" + result + "}}],'components':{'schemas':"
                                + components + "}}")
                        .replace('\'', '"'),
                "test.json"));
    }
}
