package dev.memsetkit.spec.openrpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.spec.Sample;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.ParameterRule.Condition;
import dev.memsetkit.spec.model.ParameterRule.Consequence;
import dev.memsetkit.spec.model.SpecException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFormsTest {

    private static final MetaSchemas META = new MetaSchemas();
    private static final Condition GIVEN = new Condition.Given("a");
    private static final Consequence REQUIRED = new Consequence.Required("b");

    static Stream<Arguments> forms() {
        return Stream.of(
                arguments(GIVEN, REQUIRED, "{'required':['a']}", "{'required':['b']}"),
                arguments(
                        new Condition.OneOf("a", texts("x")),
                        new Consequence.Absent("b"),
                        "{'properties':{'a':{'const':'x'}},'required':['a']}",
                        "{'not':{'required':['b']}}"),
                arguments(
                        new Condition.OneOf("a", texts("x", "y")),
                        new Consequence.OneOf("b", texts("x")),
                        "{'properties':{'a':{'enum':['x','y']}},'required':['a']}",
                        "{'properties':{'b':{'enum':['x']}}}"),
                arguments(
                        new Condition.StartsWith("a", "vps."),
                        new Consequence.RequiredOneOf("b", texts("x")),
                        "{'properties':{'a':{'pattern':'^vps\\\\.'}},'required':['a']}",
                        "{'properties':{'b':{'const':'x'}},'required':['b']}"),
                arguments(
                        GIVEN,
                        new Consequence.RequiredOneOf("b", texts("x", "y")),
                        "{'required':['a']}",
                        "{'properties':{'b':{'enum':['x','y']}},'required':['b']}"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void eachKindOfRuleHasOneForm(Condition when, Consequence then, String ifSchema, String thenSchema) {
        ParameterRule rule = new ParameterRule(when, then, "words");
        String json = "{'allOf':[{'$comment':'words','if':" + ifSchema + ",'then':" + thenSchema + "}]}";
        assertThat(RuleWriter.rules(List.of(rule))).hasToString(json.replace('\'', '"'));
        assertThat(read(json)).containsExactly(rule);
    }

    @ParameterizedTest(name = "{0} then {1}: {2} is valid: {3}")
    @MethodSource("meanings")
    void aJsonSchemaValidatorUnderstandsTheRule(Condition when, Consequence then, String params, boolean valid) {
        ObjectNode schema = RuleWriter.rules(List.of(new ParameterRule(when, then, "")));
        assertThat(META.fits(schema, params.replace('\'', '"'))).isEqualTo(valid);
    }

    static Stream<Arguments> meanings() {
        Condition isX = new Condition.OneOf("a", texts("x"));
        Condition isXOrY = new Condition.OneOf("a", texts("x", "y"));
        Condition startsWith = new Condition.StartsWith("a", "v.");
        Consequence isOne = new Consequence.OneOf("b", List.of(new Literal.Whole(1)));
        Consequence hasOne = new Consequence.RequiredOneOf("b", List.of(new Literal.Whole(1)));
        Consequence absent = new Consequence.Absent("b");
        return Stream.of(
                arguments(GIVEN, REQUIRED, "{}", true),
                arguments(GIVEN, REQUIRED, "{'a':0}", false),
                arguments(GIVEN, REQUIRED, "{'a':0,'b':0}", true),
                arguments(isX, REQUIRED, "{}", true),
                arguments(isX, REQUIRED, "{'a':'z'}", true),
                arguments(isX, REQUIRED, "{'a':'x'}", false),
                arguments(isXOrY, absent, "{'a':'y','b':1}", false),
                arguments(isXOrY, absent, "{'a':'y'}", true),
                arguments(isXOrY, absent, "{'b':1}", true),
                arguments(startsWith, absent, "{'a':'v.1','b':1}", false),
                arguments(startsWith, absent, "{'a':'vx1','b':1}", true),
                arguments(startsWith, absent, "{'a':'1v.','b':1}", true),
                arguments(isX, isOne, "{'a':'x'}", true),
                arguments(isX, isOne, "{'a':'x','b':1}", true),
                arguments(isX, isOne, "{'a':'x','b':2}", false),
                arguments(isX, hasOne, "{'a':'x'}", false),
                arguments(isX, hasOne, "{'a':'x','b':1}", true),
                arguments(isX, hasOne, "{'a':'x','b':2}", false));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {}                                                                  | : found no "allOf", expected one
                    {'allOf':[],'oneOf':[]}                                             | #/oneOf: found "oneOf", expected no other keys than allOf
                    {'allOf':[{'if':{'required':['a']}}]}                               | #/allOf/0: found no "then", expected one
                    {'allOf':[{'if':{},'then':{'required':['b']}}]}                     | #/allOf/0/if: found no "required", expected one
                    {'allOf':[{'if':{'required':['a','b']},'then':{'required':['b']}}]} | #/allOf/0/if/required: found 2 names, expected the name of one parameter
                    {'allOf':[{'if':{'required':['a'],'maxProperties':1},'then':{'required':['b']}}]} | #/allOf/0/if/maxProperties: found "maxProperties", expected no other keys than properties, required
                    {'allOf':[{'if':{'required':['a']},'then':{}}]}                     | #/allOf/0/then: found no "properties", expected one
                    {'allOf':[{'if':{'properties':{'c':{'const':1}},'required':['a']},'then':{'required':['b']}}]} | #/allOf/0/if/properties/c: found "c", expected the required parameter a
                    {'allOf':[{'if':{'properties':{'a':{}},'required':['a']},'then':{'required':['b']}}]} | #/allOf/0/if/properties/a: found no "enum", expected one
                    {'allOf':[{'if':{'properties':{'a':{'enum':[]}},'required':['a']},'then':{'required':['b']}}]} | #/allOf/0/if/properties/a/enum: found no values, expected at least one
                    {'allOf':[{'if':{'properties':{'a':{'pattern':'v'}},'required':['a']},'then':{'required':['b']}}]} | #/allOf/0/if/properties/a/pattern: found the pattern "v", expected ^ and a prefix with special characters escaped
                    {'allOf':[{'if':{'properties':{'a':{'pattern':'^v.*'}},'required':['a']},'then':{'required':['b']}}]} | #/allOf/0/if/properties/a/pattern: found the pattern "^v.*", expected ^ and a prefix with special characters escaped
                    {'allOf':[{'if':{'required':['a']},'then':{'properties':{'b':{'const':1},'c':{'const':1}}}}]} | #/allOf/0/then/properties: found 2 parameters, expected one
                    {'allOf':[{'if':{'required':['a']},'then':{'not':{'properties':{}}}}]} | #/allOf/0/then/not/properties: found "properties", expected no other keys than required
                    {'allOf':[{'if':{'required':['a']},'then':{'maxProperties':1}}]}    | #/allOf/0/then/maxProperties: found "maxProperties", expected no other keys than properties, required
                    """)
    void anyOtherFormIsRefused(String json, String message) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(SpecException.class).hasMessage("rules" + message);
    }

    @Test
    void aRuleIsAboutParametersOfTheMethodAndTheirValues() {
        ObjectNode unknown = Sample.broken("/methods/0/params/1/name", "\"memory\"");
        assertThatThrownBy(() -> OpenRpcReader.read(unknown.toString(), "api.json"))
                .hasMessage("api.json#/methods/0/x-params-schema/allOf/0/then: found a rule about \"ram\","
                        + " expected one of the method's parameters");
        ObjectNode mistyped =
                Sample.broken("/methods/0/x-params-schema/allOf/0/then/properties/ram/enum", "[\"16gb\"]");
        assertThatThrownBy(() -> OpenRpcReader.read(mistyped.toString(), "api.json"))
                .hasMessage("api.json#/methods/0/x-params-schema/allOf/0/then: found the string \"16gb\","
                        + " expected a value of type Integer");
    }

    private static List<ParameterRule> read(String json) {
        Problems problems = new Problems("rules");
        List<ParameterRule> rules =
                RuleReader.rules(new JsonCursor(problems, "", JsonDocument.parse(json.replace('\'', '"'), "rules")));
        problems.throwIfAny();
        return rules;
    }

    private static List<Literal> texts(String... values) {
        return Arrays.stream(values).<Literal>map(Literal.Text::new).toList();
    }
}
