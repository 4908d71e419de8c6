package dev.memsetkit.extractor.resolve;

import dev.memsetkit.spec.model.ParameterRule;
import java.util.List;

/**
 * The rules that a statement about single values amounts to.
 *
 * @param rules the rules
 * @param complete whether they say all that the statement says; what they do not say has to be told
 */
record ValueRules(List<ParameterRule> rules, boolean complete) {
    ValueRules {
        rules = List.copyOf(rules);
    }
}
