package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.RULE_GROUPS;
import static dev.memsetkit.fakeserver.account.TableKind.SERVICES;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiFault;

/** Firewall rule groups. */
final class FirewallGroupBehaviour implements Section {

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "firewalling.rule_group_info",
                DOCUMENTED,
                "The rule group with its rules by rule_id.",
                call -> FirewallRules.group(call));
        behaviours.add(
                "firewalling.rule_group_list",
                DOCUMENTED,
                "All rule groups, or those that are not public.",
                call -> ApiCall.list(call.table(RULE_GROUPS).rows().stream()
                        .filter(row -> call.flag("include_public", true)
                                || !row.path("public").asBoolean())
                        .toList()));
        behaviours.add(
                "firewalling.rule_group_create",
                DOCUMENTED,
                "Makes a rule group with a made up name and the rules given; rule_id and rule_group_name of these are"
                        + " ignored, so that rules can be copied; a nickname that is taken is ApiErrorPreconditionFailed.",
                FirewallGroupBehaviour::create);
        behaviours.add(
                "firewalling.rule_group_delete",
                DOCUMENTED,
                "Removes the rule group and answers its name; public ones do not exist here; one that a server uses is"
                        + " ApiErrorPreconditionFailed.",
                FirewallGroupBehaviour::delete);
        behaviours.add(
                "firewalling.rule_group_status",
                DOCUMENTED,
                "`active` where the server uses the rule group, else `na`; changes are loaded at once, so it is never"
                        + " `pending` (chosen).",
                call -> {
                    ObjectNode server = call.server("name");
                    String group = FirewallRules.group(call).path("name").asText();
                    return ApiCall.NODES.textNode(
                            server.path("_rule_group").asText().equals(group) ? "active" : "na");
                });
        behaviours.add(
                "firewalling.update",
                DOCUMENTED,
                "The server uses the rule group from now on; a firewall type other than managed and self_managed is"
                        + " ApiErrorPreconditionFailed.",
                FirewallGroupBehaviour::update);
    }

    private static JsonNode create(ApiCall call) {
        String nickname = call.text("nickname");
        if (!call.table(RULE_GROUPS).where("nickname", nickname).isEmpty()) {
            throw ApiFault.precondition("A rule group with nickname '" + nickname + "' already exists");
        }
        ObjectNode group = ApiCall.object()
                .put("name", freeName(call))
                .put("nickname", nickname)
                .put("public", false)
                .put("notes", call.text("notes"))
                .put("default_outbound_policy", call.text("default_outbound_policy", "RETURN"));
        group.putObject("rules");
        int ordering = 1;
        for (JsonNode given : call.value("rules")) {
            ObjectNode parameters = given.deepCopy();
            if (!parameters.has("ordering")) {
                parameters.put("ordering", ordering);
            }
            ordering++;
            FirewallRules.add(new ApiCall(call.account(), parameters), group);
        }
        return call.table(RULE_GROUPS).put(group);
    }

    private static String freeName(ApiCall call) {
        String stem = NewServices.stem(call.account());
        int number = 1;
        while (call.table(RULE_GROUPS).find(stem + "-fw" + number).isPresent()) {
            number++;
        }
        return stem + "-fw" + number;
    }

    private static JsonNode delete(ApiCall call) {
        ObjectNode group = FirewallRules.ownGroup(call);
        String name = group.path("name").asText();
        if (!call.table(SERVICES).where("_rule_group", name).isEmpty()) {
            throw ApiFault.precondition("The rule group is in use");
        }
        call.table(RULE_GROUPS).remove(group);
        return ApiCall.NODES.textNode(name);
    }

    private static JsonNode update(ApiCall call) {
        ObjectNode server = call.server("name");
        ObjectNode group = FirewallRules.group(call);
        if (!server.path("firewall_type").asText().contains("managed")) {
            throw ApiFault.precondition("The firewalling type of the server is not managed");
        }
        call.table(SERVICES).put(server.put("_rule_group", group.path("name").asText()));
        return group;
    }
}
