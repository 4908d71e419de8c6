package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.MONITORING_POLICIES;
import static dev.memsetkit.fakeserver.account.TableKind.MONITORING_RULES;
import static dev.memsetkit.fakeserver.account.TableKind.SERVER_STATUSES;
import static dev.memsetkit.fakeserver.account.TableKind.SERVICES;
import static dev.memsetkit.fakeserver.behaviour.Grade.CHOSEN;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.account.AccountJobs;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.api.ApiFault;
import java.util.ArrayList;
import java.util.List;

/** Monitoring of servers: rules, policies, results. */
final class MonitoringBehaviour implements Section {

    private static final int MAX_RULES = 30;

    private final AccountJobs jobs;

    MonitoringBehaviour(AccountJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "server.monitoring.rule_list",
                DOCUMENTED,
                "The rules of the server in the order in which they were made.",
                call -> ApiCall.list(call.table(MONITORING_RULES)
                        .under(call.server("name").path("name").asText())));
        behaviours.add(
                "server.monitoring.rule_info",
                DOCUMENTED,
                "The rule; ApiErrorDoesNotExist if the server has none of that id. Port is 0 where it is said to be"
                        + " empty (chosen).",
                MonitoringBehaviour::rule);
        behaviours.add(
                "server.monitoring.rule_create",
                DOCUMENTED,
                "Makes the rule; the documented errors for alerts that the monitoring level of the server does not have"
                        + " and for more than 30 rules (chosen quota).",
                MonitoringBehaviour::create);
        behaviours.add(
                "server.monitoring.rule_update",
                DOCUMENTED,
                "Changes what is given; an unknown rule_id is ApiErrorBadParameters.",
                MonitoringBehaviour::update);
        behaviours.add(
                "server.monitoring.rule_delete",
                DOCUMENTED,
                "Removes the rule; ApiErrorDoesNotExist if the server has none of that id, ApiErrorBadParameters if it"
                        + " does not have 32 hex digits.",
                call -> {
                    if (!call.text("rule_id").matches("[0-9a-fA-F]{32}")) {
                        throw ApiFault.badParameter("rule_id", FrameworkMessages.INVALID);
                    }
                    call.table(MONITORING_RULES).remove(rule(call));
                    return ApiCall.nothing();
                });
        behaviours.add(
                "server.monitoring.get_policy",
                DOCUMENTED,
                "The policy as it was set; else as the keys of the server say.",
                call -> policy(call, call.server("name")));
        behaviours.add(
                "server.monitoring.set_policy",
                DOCUMENTED,
                "Sets the policy at once and answers a job; while it goes on, ApiErrorAlreadyInProgress.",
                this::setPolicy);
        behaviours.add(
                "server.status.info",
                CHOSEN,
                "The result of monitoring; of a server without one, that its ping is OK.",
                call -> status(call, call.server("name")));
        behaviours.add(
                "server.status.list",
                DOCUMENTED,
                "The results of the servers named, else of all live ones, in those states; an unknown server is"
                        + " ApiErrorDoesNotExist (chosen), an unknown state ApiErrorBadParameters.",
                MonitoringBehaviour::statuses);
    }

    private static ObjectNode rule(ApiCall call) {
        return call.table(MONITORING_RULES)
                .find(call.server("name").path("name").asText(), call.text("rule_id"))
                .orElseThrow(() -> ApiFault.notFound("Monitoring rule not found"));
    }

    private static JsonNode create(ApiCall call) {
        ObjectNode server = call.server("name");
        String name = server.path("name").asText();
        ObjectNode rule = ApiCall.object()
                .put("name", name)
                .put("rule_id", call.account().ids().hex())
                .put("contact_address", "")
                .put("port", 0)
                .put("host_name", "")
                .put("http_check_string", "");
        call.copyTo(rule, "service", "alert_type", "contact_address", "port", "host_name", "http_check_string");
        requireValid(server, rule);
        if (call.table(MONITORING_RULES).under(name).size() >= MAX_RULES) {
            throw ApiFault.precondition("Maximum number of monitoring rules reached");
        }
        return call.table(MONITORING_RULES).put(rule);
    }

    private static JsonNode update(ApiCall call) {
        ObjectNode server = call.server("name");
        ObjectNode rule = call.table(MONITORING_RULES)
                .find(server.path("name").asText(), call.text("rule_id"))
                .orElseThrow(
                        () -> ApiFault.badParameter("rule_id", FrameworkMessages.notAChoice(call.text("rule_id"))));
        ObjectNode changed = rule.deepCopy();
        call.copyTo(changed, "service", "alert_type", "contact_address", "port", "host_name", "http_check_string");
        requireValid(server, changed);
        return call.table(MONITORING_RULES).put(changed);
    }

    private static void requireValid(ObjectNode server, ObjectNode rule) {
        boolean managed = rule.path("alert_type").asText().startsWith("memset-");
        if (managed && !server.path("monitoring_level").asText().equals("managed")) {
            throw ApiFault.precondition("The monitoring support level of the server does not allow this alert type");
        }
        if (managed) {
            rule.put("contact_address", "");
        } else if (rule.path("contact_address").asText().isEmpty()) {
            throw ApiFault.badParameter("contact_address", FrameworkMessages.REQUIRED);
        }
        String service = rule.path("service").asText();
        if (service.equals("http_string")) {
            for (String name : List.of("host_name", "http_check_string")) {
                if (rule.path(name).asText().isEmpty()) {
                    throw ApiFault.badParameter(name, FrameworkMessages.REQUIRED);
                }
            }
        } else {
            rule.put("host_name", "").put("http_check_string", "");
        }
        if (List.of("tcp", "http_string").contains(service)) {
            if (rule.path("port").asInt() == 0) {
                throw ApiFault.badParameter("port", FrameworkMessages.REQUIRED);
            }
        } else {
            rule.put("port", 0);
        }
    }

    private static ObjectNode policy(ApiCall call, ObjectNode server) {
        return call.table(MONITORING_POLICIES)
                .find(server.path("name").asText())
                .orElseGet(() -> {
                    boolean monitor = server.path("monitor").asBoolean();
                    return ApiCall.object()
                            .put("monitoring", monitor)
                            .put(
                                    "auto_reboot",
                                    monitor && !server.path("no_auto_reboot").asBoolean())
                            .put(
                                    "reminder_emails",
                                    !monitor
                                            && !server.path("ignore_monitoring_off")
                                                    .asBoolean());
                });
    }

    private JsonNode setPolicy(ApiCall call) {
        ObjectNode server = call.server("name");
        String name = server.path("name").asText();
        boolean monitoring = call.flag("monitoring", false);
        boolean reboot = call.flag("auto_reboot", monitoring);
        boolean reminders = call.flag("reminder_emails", !monitoring);
        if (reboot && !monitoring) {
            throw ApiFault.badParameter("auto_reboot", "This flag may only be set when monitoring is enabled.");
        }
        if (reminders && monitoring) {
            throw ApiFault.badParameter("reminder_emails", "This flag may only be set when monitoring is disabled.");
        }
        if (jobs.isPending("MONITORING-POLICY", name)) {
            throw new ApiFault(ApiError.ALREADY_IN_PROGRESS, "Another policy change is in progress");
        }
        call.table(MONITORING_POLICIES)
                .put(ApiCall.object()
                        .put("name", name)
                        .put("monitoring", monitoring)
                        .put("auto_reboot", reboot)
                        .put("reminder_emails", reminders));
        call.table(SERVICES)
                .put(server.put("monitor", monitoring)
                        .put("no_auto_reboot", !reboot)
                        .put("ignore_monitoring_off", !monitoring && !reminders));
        return jobs.start("MONITORING-POLICY", "NEW", name, ApiCall.object());
    }

    private static ObjectNode status(ApiCall call, ObjectNode server) {
        String name = server.path("name").asText();
        return call.table(SERVER_STATUSES)
                .find(name)
                .orElseGet(() -> ApiCall.object()
                        .put("name", name)
                        .put("service", "ping")
                        .put("status", "OK")
                        .put("last_checked", call.account().clock().time())
                        .put("detail", ""));
    }

    private static JsonNode statuses(ApiCall call) {
        List<String> states = call.texts("statuses");
        for (String state : states) {
            if (!List.of("OK", "WARNING", "CRITICAL", "UNKNOWN").contains(state)) {
                throw ApiFault.badParameter("statuses", FrameworkMessages.notAChoice(state));
            }
        }
        List<ObjectNode> servers = new ArrayList<>();
        if (call.has("names")) {
            call.texts("names").forEach(name -> servers.add(call.serviceNamed(name)));
        } else {
            call.table(SERVICES).rows().stream()
                    .filter(row ->
                            ApiCall.isServer(row) && row.path("status").asText().equals("LIVE"))
                    .forEach(servers::add);
        }
        return ApiCall.list(servers.stream()
                .map(server -> status(call, server))
                .filter(row ->
                        states.isEmpty() || states.contains(row.path("status").asText()))
                .toList());
    }
}
