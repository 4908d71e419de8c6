package dev.memsetkit.spec.openrpc;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.ParameterRule;
import java.util.List;

/** Writes rules between parameters as a JSON Schema over the params object. */
final class RuleWriter {

    /** Characters that mean something in a regular expression. */
    static final String SPECIAL = "\\^$.|?*+()[]{}";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RuleWriter() {}

    static ObjectNode rules(List<ParameterRule> rules) {
        ObjectNode node = NODES.objectNode();
        ArrayNode all = node.putArray("allOf");
        for (ParameterRule rule : rules) {
            ObjectNode each = all.addObject();
            if (!rule.comment().isEmpty()) {
                each.put("$comment", rule.comment());
            }
            each.set("if", condition(rule.when()));
            each.set("then", consequence(rule.then()));
        }
        return node;
    }

    private static ObjectNode condition(ParameterRule.Condition condition) {
        ObjectNode node = NODES.objectNode();
        if (condition instanceof ParameterRule.Condition.OneOf oneOf) {
            node.putObject("properties").set(oneOf.param(), constOrEnum(oneOf.values()));
        } else if (condition instanceof ParameterRule.Condition.StartsWith prefix) {
            node.putObject("properties").putObject(prefix.param()).put("pattern", "^" + escape(prefix.prefix()));
        }
        // Without it, the condition would hold as well where the parameter is not given.
        return required(node, condition.param());
    }

    private static ObjectNode consequence(ParameterRule.Consequence consequence) {
        String param = consequence.param();
        ObjectNode node = NODES.objectNode();
        if (consequence instanceof ParameterRule.Consequence.OneOf oneOf) {
            ObjectNode value = node.putObject("properties").putObject(param);
            value.set("enum", SchemaWriter.literals(oneOf.values()));
            return node;
        } else if (consequence instanceof ParameterRule.Consequence.RequiredOneOf oneOf) {
            node.putObject("properties").set(param, constOrEnum(oneOf.values()));
            return required(node, param);
        } else if (consequence instanceof ParameterRule.Consequence.Absent) {
            node.set("not", required(NODES.objectNode(), param));
            return node;
        }
        return required(node, param);
    }

    private static ObjectNode constOrEnum(List<Literal> values) {
        ObjectNode node = NODES.objectNode();
        if (values.size() == 1) {
            SchemaWriter.put(values.get(0), node, "const");
        } else {
            node.set("enum", SchemaWriter.literals(values));
        }
        return node;
    }

    private static ObjectNode required(ObjectNode node, String param) {
        node.putArray("required").add(param);
        return node;
    }

    private static String escape(String prefix) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < prefix.length(); i++) {
            if (SPECIAL.indexOf(prefix.charAt(i)) >= 0) {
                pattern.append('\\');
            }
            pattern.append(prefix.charAt(i));
        }
        return pattern.toString();
    }
}
