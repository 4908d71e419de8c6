package dev.memsetkit.extractor.provenance;

import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.ParameterRule.Condition;
import dev.memsetkit.spec.model.ParameterRule.Consequence;

/** Rules between parameters as people write them. */
public final class RuleDisplayText {

    private RuleDisplayText() {}

    /**
     * {@return one line, such as {@code if sku is UFS19: ram is one of 16gb, 32gb}}
     *
     * @param rule a rule between parameters
     */
    public static String of(ParameterRule rule) {
        return "if " + condition(rule.when()) + ": " + consequence(rule.then());
    }

    /**
     * {@return when the rule applies, such as {@code sku is UFS19}}
     *
     * @param when the condition of a rule
     */
    public static String condition(Condition when) {
        if (when instanceof Condition.OneOf oneOf) {
            return oneOf.param()
                    + (oneOf.values().size() == 1 ? " is " : " is one of ")
                    + SchemaDisplayText.list(oneOf.values());
        } else if (when instanceof Condition.StartsWith prefix) {
            return prefix.param() + " begins with " + prefix.prefix();
        }
        return when.param() + " is given";
    }

    private static String consequence(Consequence then) {
        if (then instanceof Consequence.OneOf oneOf) {
            return oneOf.param()
                    + (oneOf.values().size() == 1 ? " is " : " is one of ")
                    + SchemaDisplayText.list(oneOf.values());
        } else if (then instanceof Consequence.RequiredOneOf oneOf) {
            return oneOf.param() + " is required and "
                    + (oneOf.values().size() == 1 ? "is " : "is one of ")
                    + SchemaDisplayText.list(oneOf.values());
        } else if (then instanceof Consequence.Required) {
            return then.param() + " is required";
        }
        return then.param() + " is not available";
    }
}
