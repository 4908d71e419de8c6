package dev.memsetkit.fakeserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.MethodShape;
import dev.memsetkit.fakeserver.api.ParameterShape;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random parameters that name what an account has, so that many calls succeed. */
public final class PlausibleCalls {

    private final Random random;

    public PlausibleCalls(Random random) {
        this.random = random;
    }

    /** Parameters of a method for an account in that state. */
    public ObjectNode parameters(MethodShape method, JsonNode state) {
        ObjectNode parameters = Http.JSON.createObjectNode();
        ObjectNode row = row(method, state);
        for (ParameterShape parameter : method.parameters()) {
            if (parameter.required() || random.nextInt(3) == 0) {
                parameters.set(parameter.name(), value(method.name(), parameter, state, row));
            }
        }
        return parameters;
    }

    /**
     * Does what some methods need to succeed: what is to be switched on has to be off, what is to be removed has to be there.
     */
    public void prepare(MethodShape method, ObjectNode parameters, Http http) {
        if (method.name().equals("firewalling.rule_group_delete") && random.nextBoolean()) {
            // Servers use most groups sooner or later; then none can be deleted any more.
            String unused = "nickname=unused" + random.nextInt(1_000_000);
            parameters.put(
                    "rule_group_name",
                    http.call("firewalling.rule_group_create", unused)
                            .path("name")
                            .asText());
        }
        String before = switch (method.name()) {
            case "cluster.service.enable" -> "cluster.service.disable";
            case "cluster.server.enable" -> "cluster.server.disable";
            case "cluster.real_service.enable" -> "cluster.real_service.disable";
            case "cluster.real_service.disable_fallback" -> "cluster.real_service.enable_fallback";
            case "cluster.real_service.enable_fallback", "cluster.real_service.disable" ->
                "cluster.real_service.enable";
            case "cluster.service.disable" -> "cluster.service.enable";
            case "cluster.server.disable" -> "cluster.server.enable";
            case "memshell.disable", "memshell.set_password" -> "memshell.enable";
            case "server.slave_ns_delete" -> "server.slave_ns_add";
            default -> "";
        };
        if (!before.isEmpty()) {
            ObjectNode same = parameters.deepCopy();
            if (before.equals("memshell.enable")) {
                same.removeAll();
                same.set("name", parameters.path("name"));
                same.put("password", "correct horse battery");
            }
            http.post(before, "parameters=" + URLEncoder.encode(same.toString(), StandardCharsets.UTF_8));
        }
    }

    private JsonNode value(String method, ParameterShape parameter, JsonNode state, ObjectNode row) {
        String name = parameter.name();
        String known = known(method, name, state, row);
        if (!known.isEmpty()) {
            return Http.JSON.getNodeFactory().textNode(known);
        }
        JsonNode schema = parameter.schema();
        JsonNode values = schema.has("enum") ? schema.path("enum") : schema.path("x-known-values");
        if (!values.isEmpty()) {
            return values.path(random.nextInt(values.size()));
        }
        return switch (parameter.type()) {
            case "Boolean" -> Http.JSON.getNodeFactory().booleanNode(random.nextBoolean());
            case "Integer" -> Http.JSON.getNodeFactory().numberNode(integer(method, name, schema, row));
            case "Float" -> Http.JSON.getNodeFactory().numberNode(random.nextInt(100) / 4.0);
            case "Date" -> Http.JSON.getNodeFactory().textNode("2019-0" + (1 + random.nextInt(9)) + "-01");
            case "List" -> list(method, name, state);
            case "Dictionary" -> Http.JSON.createObjectNode();
            default -> Http.JSON.getNodeFactory().textNode(text(name, schema));
        };
    }

    private int integer(String method, String name, JsonNode schema, ObjectNode row) {
        if (name.equals("ref")) {
            return row.path("ref").asInt();
        }
        if (name.equals("year")) {
            return 2018 + random.nextInt(10);
        }
        int from = schema.path("minimum").asInt(0);
        return from + random.nextInt(Math.min(500, schema.path("maximum").asInt(from + 20) - from + 1));
    }

    private JsonNode list(String method, String name, JsonNode state) {
        ArrayNode list = Http.JSON.createArrayNode();
        switch (name) {
            case "records" ->
                list.addObject()
                        .put("type", "A")
                        .put("record", "r" + random.nextInt(9))
                        .put("address", "192.0.2.1");
            case "domains" -> list.addObject().put("domain", "d" + random.nextInt(1_000_000) + ".example");
            case "rules" ->
                list.addObject().put("action", "ACCEPT").put("dest_ports", "80").put("ordering", 1);
            case "source_ips" -> list.add("203.0.113.2");
            case "statuses" -> list.add("OK");
            case "names" -> list.add(pick(state, "server.info").path("name").asText());
            case "methods" -> list.add("service.info");
            default -> list.add("backup");
        }
        return list;
    }

    private String text(String name, JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "email" -> "user" + random.nextInt(99) + "@example.com";
            case "hostname", "domain" -> "host" + random.nextInt(99) + ".example.com";
            case "ipv4-list", "ipv6-list", "port-list" -> "any";
            case "country-code" -> "GB";
            case "hex32" -> "%032x".formatted(random.nextInt(1000));
            default -> name.equals("virtual_ip") ? "203.0.113.100" : "x" + random.nextInt(100_000) + "password";
        };
    }

    /** An object that the method is about, with the parameters by which it is found. */
    private ObjectNode row(MethodShape method, JsonNode state) {
        String name = method.name();
        List<String> kinds = new ArrayList<>();
        String section = name.substring(0, name.lastIndexOf('.'));
        if (name.startsWith("dns.zone_record")) {
            return record(state);
        }
        switch (section) {
            case "loadbalancer.server" -> kinds.add("loadbalancer.server.info");
            case "loadbalancer.service" -> kinds.add("loadbalancer.service.info");
            case "cluster.real_service" -> kinds.add("cluster.real_service.info");
            case "cluster.service" -> kinds.add("cluster.service.info");
            case "cluster.server" -> kinds.add("cluster.server.info");
            case "memstore.user" -> kinds.add("memstore.user.info");
            case "memstore.container" -> kinds.add("memstore.container.acl");
            case "server.monitoring" ->
                kinds.add(
                        name.contains("rule_") && !name.endsWith("create") && !name.endsWith("list")
                                ? "server.monitoring.rule_info"
                                : "server.info");
            case "payment_method" -> kinds.add("payment_method.info");
            case "invoice" -> kinds.add("invoice.info");
            case "openstack.user", "openstack.project" -> kinds.add("openstack.user.info");
            case "vlan" -> kinds.add("vlan.list");
            case "job" -> kinds.add("job.status");
            case "cluster" -> kinds.add("cluster.info");
            default -> kinds.add("server.info");
        }
        return pick(state, kinds.get(0));
    }

    private ObjectNode record(JsonNode state) {
        JsonNode records = pick(state, "dns.zone_info").path("records");
        return records.isEmpty()
                ? Http.JSON.createObjectNode()
                : (ObjectNode) records.path(random.nextInt(records.size()));
    }

    private String known(String method, String name, JsonNode state, ObjectNode row) {
        return switch (name) {
            case "id" ->
                method.startsWith("apikey.")
                        ? pick(state, "apikey.info").path("key").asText()
                        : method.startsWith("dns.zone_record") || method.startsWith("job")
                                ? row.path("id").asText("0")
                                : pick(state, "dns.zone_info").path("id").asText();
            case "zone_id" -> pick(state, "dns.zone_info").path("id").asText();
            case "domain" ->
                method.endsWith("create") || method.startsWith("website")
                        ? ""
                        : pick(pick(state, "dns.zone_info"), "domains")
                                .path("domain")
                                .asText();
            case "name" ->
                method.startsWith("vlan.")
                        ? row.path("vlan").asText()
                        : method.startsWith("memstore.usage")
                                ? "msdemoaa1"
                                : method.startsWith("service.") || method.startsWith("bandwidth.")
                                        ? pick(state, random.nextBoolean() ? "service.info" : "server.info")
                                                .path("name")
                                                .asText()
                                        : row.path("name").asText();
            case "domain_name" -> "slaved.example.com";
            case "os" -> random.nextInt(9) == 0 ? "" : "debian_buster_64";
            case "host" -> pick(state, "server.info").path("name").asText();
            case "storage_name" -> "msdemoaa1";
            case "snapshot_path" ->
                pick(state, "server.snapshot_list").path("snapshot_path").asText("none");
            case "destination_name" -> "demoaa3";
            case "load_balancer" -> row.path("load_balancer").asText("lbdemoaa1");
            case "cluster_name" ->
                row.path("cluster_name").asText(row.path("name").asText());
            case "service_name" ->
                method.equals("loadbalancer.service.add")
                        ? "s" + random.nextInt(1000)
                        : row.path("service_name").asText(row.path("name").asText());
            case "server_name" ->
                method.equals("loadbalancer.server.add")
                        ? "demoaa1"
                        : row.path("server_name").asText(row.path("name").asText());
            case "container" ->
                method.endsWith("create")
                        ? "c" + random.nextInt(1000)
                        : row.path("container").asText();
            case "username" ->
                method.endsWith("create")
                        ? "u" + random.nextInt(1000)
                        : row.path("username").asText();
            case "project_id" -> "9a8b7c6d5e4f40312213f4e5d6c7b8a9";
            case "rule_group_name" ->
                pick(state, "firewalling.rule_group_info").path("name").asText();
            case "rule_id" ->
                method.startsWith("firewalling")
                        ? firstRule(state)
                        : row.path("rule_id").asText();
            case "payment_method_id" -> row.path("id").asText();
            case "address" -> method.startsWith("dns.reverse") ? "203.0.113.1" : "192.0.2.7";
            case "account_name" -> "ptdemo";
            case "service" -> method.startsWith("partner.") ? "ptdemo1" : "";
            case "discount_code" -> method.endsWith("verify_discount_code") ? "DEMO10" : "";
            case "contact_address" -> "ops@example.com";
            case "ip_address" -> "10.1.1.10";
            case "password", "current_password" -> method.startsWith("memshell.") ? "correct horse battery" : "";
            default -> "";
        };
    }

    private static String firstRule(JsonNode state) {
        for (JsonNode group : state.path("firewalling.rule_group_info")) {
            if (!group.path("public").asBoolean() && !group.path("rules").isEmpty()) {
                return group.path("rules").fieldNames().next();
            }
        }
        return "0".repeat(32);
    }

    private ObjectNode pick(JsonNode state, String kind) {
        JsonNode rows = state.path(kind);
        return rows.isEmpty() ? Http.JSON.createObjectNode() : (ObjectNode) rows.path(random.nextInt(rows.size()));
    }
}
