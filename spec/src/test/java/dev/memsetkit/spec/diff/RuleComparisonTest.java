package dev.memsetkit.spec.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes of rules between parameters, apart from and together with changes of what they speak of. */
class RuleComparisonTest {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Rules are given as {@code kind:a,b>disk:x,y}: where the parameter on the left has one of the values, the one on the
     * right may have these; {@code disk!} has to be given and {@code disk-} must not. Parameters are given as
     * {@code kind:a,b,c}, with a star at the end where others are accepted too.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing                       | kind:a,b disk:x,y | kind:a>disk:x         | kind:a,b disk:x,y   | kind:a>disk:x         |
            other order of values         | kind:a,b disk:x,y | kind:a>disk:x,y       | kind:a,b disk:x,y   | kind:a>disk:y,x       |
            a rule comes                  | kind:a,b disk:x,y |                       | kind:a,b disk:x,y   | kind:a>disk:x         | rule-added wire-breaking
            a rule goes                   | kind:a,b disk:x,y | kind:a>disk:x         | kind:a,b disk:x,y   |                       | rule-removed loosening
            fewer values pass             | kind:a,b disk:x,y | kind:a>disk:x,y       | kind:a,b disk:x,y   | kind:a>disk:x         | rule-tightened wire-breaking
            more values pass              | kind:a,b disk:x,y | kind:a>disk:x         | kind:a,b disk:x,y   | kind:a>disk:x,y       | rule-loosened loosening
            none passes any more          | kind:a,b disk:x,y | kind:a>disk:x         | kind:a,b disk:x,y   | kind:a>disk-          | rule-tightened wire-breaking
            one passes where none did     | kind:a,b disk:x,y | kind:a>disk-          | kind:a,b disk:x,y   | kind:a>disk:x         | rule-loosened loosening
            it has to be given            | kind:a,b disk:x,y | kind:a>disk:x         | kind:a,b disk:x,y   | kind:a>disk!          | rule-tightened wire-breaking
            more calls fall under it      | kind:a,b disk:x,y | kind:a>disk!          | kind:a,b disk:x,y   | kind:a,b>disk!        | rule-tightened wire-breaking
            fewer calls fall under it     | kind:a,b disk:x,y | kind:a,b>disk!        | kind:a,b disk:x,y   | kind:a>disk!          | rule-loosened loosening
            a value comes with its rule   | kind:a,b disk:x,y | kind:a>disk:x         | kind:a,b,c disk:x,y | kind:a>disk:x kind:c>disk:y | value-added loosening, rule-added addition
            a value comes under a rule    | kind:a,b disk:x,y | kind:a>disk!          | kind:a,b,c disk:x,y | kind:a,c>disk!        | value-added loosening, rule-tightened addition
            a value goes with its rule    | kind:a,b disk:x,y | kind:a>disk:x kind:b>disk:y | kind:a disk:x,y | kind:a>disk:x       | value-removed wire-breaking
            a value goes from a condition | kind:a,b,c disk:x | kind:a,b>disk!        | kind:a,c disk:x     | kind:a>disk!          | value-removed wire-breaking
            a value goes from what passes | kind:a,b disk:x,y | kind:a>disk:x,y       | kind:a,b disk:x     | kind:a>disk:x         | value-removed wire-breaking
            a parameter goes with its rule| kind:a,b disk:x   | kind:a>disk:x         | kind:a,b            |                       | parameter-removed wire-breaking
            a rule of no call goes        | kind:a,b disk:x,y | kind:c>disk:x         | kind:a,b disk:x,y   |                       | rule-removed documentation only
            a rule of no call changes     | kind:a,b disk:x,y | kind:c>disk:x,y       | kind:a,b disk:x,y   | kind:c>disk:x         | rule-tightened documentation only
            a known value goes            | kind:a,b,* disk:x | kind:a,b>disk!        | kind:a,* disk:x     | kind:a>disk!          | known-value-removed documentation only
            a known value comes           | kind:a,* disk:x   | kind:a>disk!          | kind:a,b,* disk:x   | kind:a,b>disk!        | known-value-added addition, rule-tightened addition
            what is looked at goes        | kind:a,b disk:x   | kind:a>disk:x         | disk:x              |                       | parameter-removed wire-breaking
            a parameter comes with a rule | kind:a,b          |                       | kind:a,b disk:x     | kind:a>disk-          | parameter-added addition, rule-added addition
            a new one has to be given     | kind:a,b          |                       | kind:a,b disk:x     | kind:a>disk!          | parameter-added addition, rule-added wire-breaking
            """)
    void rulesAndWhatTheySpeakOf(
            String name, String params, String rules, String paramsNow, String rulesNow, String expected)
            throws IOException {
        SpecDiff diff = SpecDiff.between(spec(params, rules), spec(paramsNow, rulesNow));

        List<String> found = diff.changes().stream()
                .map(change -> change.kind().id() + " "
                        + change.effects().stream()
                                .filter(effect -> effect != Effect.SOURCE_BREAKING && effect != Effect.BINARY_BREAKING)
                                .findFirst()
                                .orElse(Effect.DOCUMENTATION)
                                .label())
                .toList();
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        expected == null ? List.of() : Arrays.asList(expected.split(", ")));
    }

    private static ApiSpec spec(String params, String rules) throws IOException {
        ObjectNode document = (ObjectNode) JSON.readTree("""
                {"openrpc":"1.3.2","info":{"title":"T","version":"1"},"methods":[{"name":"a.b","tags":[{"name":"A"}],
                "deprecated":false,"params":[],"result":{"name":"r","schema":{"type":"null"}},
                "x-source":{"document":"p.html","line":1}}]}""");
        ObjectNode method = (ObjectNode) document.at("/methods/0");
        for (String param : params.split(" ")) {
            ObjectNode schema = method.withArray("params")
                    .addObject()
                    .put("name", param.split(":")[0])
                    .put("required", false)
                    .put("deprecated", false)
                    .putObject("schema");
            String values = param.split(":")[1];
            schema.put("type", "string")
                    .put("x-type", "String")
                    .set(values.endsWith("*") ? "x-known-values" : "enum", values(values.replace(",*", "")));
        }
        if (rules != null) {
            for (String rule : rules.split(" ")) {
                method.withObject("/x-params-schema").withArray("allOf").add(rule(rule));
            }
        }
        return OpenRpcReader.read(document.toString(), "spec");
    }

    private static ObjectNode rule(String text) {
        String[] sides = text.split(">");
        ObjectNode rule = JSON.createObjectNode().put("$comment", "as documented");
        rule.set("if", oneOf(sides[0]).set("required", JSON.createArrayNode().add(sides[0].split(":")[0])));
        String then = sides[1];
        String param = then.split("[:!-]")[0];
        if (then.endsWith("!")) {
            rule.putObject("then").putArray("required").add(param);
        } else if (then.endsWith("-")) {
            rule.putObject("then").putObject("not").putArray("required").add(param);
        } else {
            rule.set("then", oneOf(then));
        }
        return rule;
    }

    private static ObjectNode oneOf(String text) {
        String[] parts = text.split(":");
        ObjectNode schema = JSON.createObjectNode();
        schema.putObject("properties").putObject(parts[0]).set("enum", values(parts[1]));
        return schema;
    }

    private static JsonNode values(String list) {
        return JSON.valueToTree(list.split(","));
    }
}
