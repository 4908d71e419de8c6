package dev.memsetkit.fakeserver.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.account.Account;
import dev.memsetkit.fakeserver.account.TableKind;
import dev.memsetkit.fakeserver.api.MethodShape;
import dev.memsetkit.fakeserver.message.FakeServerMessage;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Stores checked objects: those that hold others are taken apart, and what they share is stored once. */
final class SeedRows {

    /** Ids that calls can only name in their documented form. */
    private static final Map<String, String> PATTERNS = Map.of("id", "[0-9a-f]{32}", "zone_id", "[0-9a-f]{32}");

    private final Account account;
    private final List<String> problems;

    SeedRows(Account account, List<String> problems) {
        this.account = account;
        this.problems = problems;
    }

    void add(String place, TableKind kind, MethodShape shape, ObjectNode row) {
        if (shape.component().equals("FirewallingRuleInfo")) {
            rule(place, row);
            return;
        }
        for (String column : kind.key()) {
            if (row.path(column).asText().isEmpty()) {
                problems.add(FakeServerMessage.MISSING_KEY.text(place, column, owner(kind, column)));
                return;
            }
        }
        boolean documentedIds = kind.method().startsWith("dns.") || kind == TableKind.JOBS;
        for (Map.Entry<String, String> pattern : PATTERNS.entrySet()) {
            String id = row.path(pattern.getKey()).asText();
            if (documentedIds && !id.isEmpty() && !id.matches(pattern.getValue())) {
                problems.add(FakeServerMessage.WRONG_ID.text(place + "." + pattern.getKey(), id));
            }
        }
        switch (kind) {
            case ZONES -> zone(place, shape, row);
            case ZONE_DOMAINS ->
                store(place, kind, row.put("domain", row.path("domain").asText().toLowerCase(Locale.ROOT)));
            case SERVICES -> service(place, shape, row);
            case OPENSTACK_PROJECTS -> {
                group(row);
                store(place, kind, row);
            }
            case BALANCED_SERVICES -> balancedService(place, shape, row);
            default -> store(place, kind, row);
        }
    }

    private static String owner(TableKind kind, String column) {
        return kind.owners().contains(column) ? ", which tells what the object belongs to" : "";
    }

    private void store(String place, TableKind kind, ObjectNode row) {
        String[] key =
                kind.key().stream().map(column -> row.path(column).asText()).toArray(String[]::new);
        if (account.table(kind).find(key).isPresent() && kind != TableKind.RULE_GROUPS) {
            problems.add(FakeServerMessage.ALREADY_THERE.text(place, kind.method(), String.join(" ", key)));
            return;
        }
        account.table(kind).put(row);
    }

    /** Records and domains are tables of their own. */
    private void zone(String place, MethodShape shape, ObjectNode row) {
        JsonNode records = row.path("records");
        JsonNode domains = row.path("domains");
        String id = row.path("id").asText();
        row.remove(List.of("records", "domains"));
        store(place, TableKind.ZONES, row);
        parts(place + ".records", records, TableKind.ZONE_RECORDS, shape, id);
        parts(place + ".domains", domains, TableKind.ZONE_DOMAINS, shape, id);
    }

    private void parts(String place, JsonNode parts, TableKind kind, MethodShape shape, String zoneId) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.path(i) instanceof ObjectNode part) {
                if (!part.has("zone_id")) {
                    part.put("zone_id", zoneId);
                }
                if (kind == TableKind.ZONE_RECORDS && !part.has("id")) {
                    part.put("id", account.ids().hex());
                }
                add(place + "[" + i + "]", kind, shape, part);
            }
        }
    }

    private void service(String place, MethodShape shape, ObjectNode row) {
        if (shape.component().equals("ServerInfo") && !row.has("host_name")) {
            row.put("host_name", row.path("name").asText() + ".miniserver.com");
        }
        if (!row.has("status")) {
            row.put("status", "LIVE");
        }
        if (!row.has("type")) {
            row.put("type", row.has("host_name") ? "miniserver" : "service");
        }
        group(row);
        store(place, TableKind.SERVICES, row);
    }

    /** The rule group that an object shows is stored once, and the object has its name. */
    private void group(ObjectNode row) {
        if (row.remove("firewall_rule_group") instanceof ObjectNode group && group.has("name")) {
            row.put("_rule_group", group.path("name").asText());
            if (account.table(TableKind.RULE_GROUPS)
                    .find(group.path("name").asText())
                    .isEmpty()) {
                account.table(TableKind.RULE_GROUPS).put(group);
            }
        }
    }

    private void rule(String place, ObjectNode rule) {
        String name = rule.path("rule_group_name").asText();
        String id = rule.path("rule_id").asText();
        if (name.isEmpty() || !id.matches("[0-9a-fA-F]{32}")) {
            problems.add(FakeServerMessage.INCOMPLETE_RULE.text(place));
            return;
        }
        ObjectNode group = account.table(TableKind.RULE_GROUPS)
                .find(name)
                .orElseGet(() ->
                        JsonNodeFactory.instance.objectNode().put("name", name).put("nickname", name));
        group.withObject("/rules").set(id, rule);
        account.table(TableKind.RULE_GROUPS).put(group);
    }

    private void balancedService(String place, MethodShape shape, ObjectNode row) {
        JsonNode servers = row.path("servers");
        row.remove("servers");
        store(place, TableKind.BALANCED_SERVICES, row);
        for (int i = 0; i < servers.size(); i++) {
            if (servers.path(i) instanceof ObjectNode server) {
                server.put("load_balancer", row.path("load_balancer").asText())
                        .put("service_name", row.path("name").asText());
                add(place + ".servers[" + i + "]", TableKind.BALANCED_SERVERS, shape, server);
            }
        }
    }
}
