package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.RULE_GROUPS;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiFault;

/** Firewall rules. */
final class FirewallRuleBehaviour implements Section {

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "firewalling.rule_create",
                DOCUMENTED,
                "Adds the rule; what is not given is `any` or Inbound; a public or unknown rule group is"
                        + " ApiErrorDoesNotExist, more than 30 rules ApiErrorPreconditionFailed; two rules may have one"
                        + " place (chosen).",
                call -> {
                    ObjectNode group = FirewallRules.ownGroup(call);
                    if (group.path("rules").size() >= FirewallRules.MAX_RULES) {
                        throw ApiFault.precondition("The rule group has the maximum number of rules");
                    }
                    ObjectNode rule = FirewallRules.add(call, group);
                    call.table(RULE_GROUPS).put(group);
                    return rule;
                });
        behaviours.add(
                "firewalling.rule_info",
                DOCUMENTED,
                "The rule, also of a public group; an id that is not 32 hex digits is ApiErrorBadParameters.",
                call -> FirewallRules.groupWithRule(call, true).path("rules").path(call.text("rule_id")));
        behaviours.add(
                "firewalling.rule_update",
                DOCUMENTED,
                "Changes what is given, but not the direction; rules of public groups do not exist here.",
                call -> {
                    ObjectNode group = FirewallRules.groupWithRule(call, false);
                    if (group.path("rules").get(call.text("rule_id")) instanceof ObjectNode rule) {
                        FirewallRules.change(call, rule);
                    }
                    call.table(RULE_GROUPS).put(group);
                    return group.path("rules").path(call.text("rule_id"));
                });
        behaviours.add(
                "firewalling.rule_delete",
                DOCUMENTED,
                "Removes the rule and answers its id; rules of public groups do not exist here.",
                call -> {
                    ObjectNode group = FirewallRules.groupWithRule(call, false);
                    group.withObject("/rules").remove(call.text("rule_id"));
                    call.table(RULE_GROUPS).put(group);
                    return ApiCall.NODES.textNode(call.text("rule_id"));
                });
    }
}
