package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.RULE_GROUPS;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiFault;

/** Finds rule groups and rules, and makes rules. */
final class FirewallRules {

    static final int MAX_RULES = 30;

    private static final String[] ANY = {
        "source_ips", "source_ip6s", "dest_ips", "dest_ip6s", "source_ports", "dest_ports", "protocols"
    };

    private FirewallRules() {}

    /** The rule group of that name, or nickname. */
    static ObjectNode group(ApiCall call) {
        String name = call.text("rule_group_name");
        return call.table(RULE_GROUPS)
                .find(name)
                .or(() ->
                        call.table(RULE_GROUPS).where("nickname", name).stream().findFirst())
                .orElseThrow(() -> ApiFault.notFound("Couldn't find rule group with name '" + name + "'"));
    }

    /** The rule group, which is not public. */
    static ObjectNode ownGroup(ApiCall call) {
        ObjectNode group = group(call);
        if (group.path("public").asBoolean()) {
            throw ApiFault.notFound("Couldn't find rule group with name '" + call.text("rule_group_name") + "'");
        }
        return group;
    }

    /** The group that has the rule of the parameter rule_id. */
    static ObjectNode groupWithRule(ApiCall call, boolean publicToo) {
        String id = call.text("rule_id");
        if (!id.matches("[0-9a-fA-F]{32}")) {
            throw ApiFault.badParameter("rule_id", "Enter a valid value.");
        }
        for (ObjectNode group : call.table(RULE_GROUPS).rows()) {
            if (group.path("rules").has(id)
                    && (publicToo || !group.path("public").asBoolean())) {
                return group;
            }
        }
        throw ApiFault.notFound("Couldn't find firewall rule '" + id + "'");
    }

    /** Adds a rule to a group that is not stored yet, or is stored afterwards. */
    static ObjectNode add(ApiCall call, ObjectNode group) {
        ObjectNode rule = ApiCall.object()
                .put("rule_id", call.account().ids().hex())
                .put("rule_group_name", group.path("name").asText())
                .put("ip_version", "all");
        for (String key : ANY) {
            rule.put(key, "any");
        }
        rule.put("comment", "").put("direction", "Inbound");
        change(call, rule);
        call.copyTo(rule, "direction");
        group.withObject("/rules").set(rule.path("rule_id").asText(), rule);
        return rule;
    }

    /** Takes over what is given. The API says all where it is told any. */
    static void change(ApiCall call, ObjectNode rule) {
        call.copyTo(rule, ANY);
        call.copyTo(rule, "action", "ordering", "comment");
        if (call.has("ip_version")) {
            rule.put("ip_version", call.text("ip_version").equals("any") ? "all" : call.text("ip_version"));
        }
        for (String key : ANY) {
            if (rule.path(key).asText().isEmpty()) {
                rule.put(key, "any");
            }
        }
    }
}
