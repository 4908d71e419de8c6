package dev.memsetkit.it.transports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A few methods of the API with state, whatever access method they are called by. */
final class SmallApi implements AnsweringApi {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, ObjectNode> zones = new LinkedHashMap<>();
    private final List<String> calls = new ArrayList<>();
    private int ids;
    private int polls;

    /** Method and parameters of each call so far. */
    synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    /** Text of dates; XML-RPC makes its own type of them. */
    static final String DATE = "2019-10-28";

    @Override
    public synchronized JsonNode call(String method, JsonNode params) {
        calls.add(method + " " + params);
        return switch (method) {
            case "system.listMethods" ->
                JSON.createArrayNode().add("dns.zone_info").add("system.listMethods");
            case "system.methodHelp" ->
                JSON.getNodeFactory()
                        .textNode("Help of " + params.path("method").asText());
            case "dns.zone_create" -> zoneCreate(params);
            case "dns.zone_info" -> zone(params.path("id").asText());
            case "dns.zone_record_create" -> recordCreate(params);
            case "dns.zone_record_update" -> recordUpdate(params);
            case "dns.zone_delete" -> {
                ObjectNode zone = zone(params.path("id").asText());
                zones.remove(params.path("id").asText());
                yield zone;
            }
            case "dns.reload" -> job(false);
            case "job.status" -> job(++polls % 2 == 0);
            case "service.info" -> service(params.path("name").asText());
            case "memstore.user.delete" -> NullNode.getInstance();
            case "firewalling.rule_group_info" ->
                JSON.createObjectNode()
                        .put("name", params.path("rule_group_name").asText())
                        .set("rules", empty(params.path("rule_group_name").asText()));
            default -> throw new Refusal("ApiErrorMethodNotFound", 5, 400, "no method " + method);
        };
    }

    /** An empty dictionary comes in three ways. */
    private static JsonNode empty(String group) {
        return switch (group) {
            case "list" -> JSON.createArrayNode();
            case "text" -> JSON.getNodeFactory().textNode("");
            default -> JSON.createObjectNode();
        };
    }

    private String id() {
        return String.format("%032x", ++ids);
    }

    private ObjectNode zone(String id) {
        ObjectNode zone = zones.get(id);
        if (zone == null) {
            throw new Refusal("ApiErrorDoesNotExist", 3, 404, "id: Zone domain not found");
        }
        return zone.deepCopy();
    }

    private ObjectNode zoneCreate(JsonNode params) {
        ObjectNode zone = JSON.createObjectNode();
        zone.put("id", id());
        zone.put("nickname", params.path("nickname").asText());
        zone.put("ttl", params.path("ttl").asLong());
        zone.putArray("records");
        zone.putArray("domains");
        zone.put("colour", "blue"); // A key that the documentation does not know.
        zones.put(zone.path("id").asText(), zone);
        return zone.deepCopy();
    }

    private ObjectNode recordCreate(JsonNode params) {
        ObjectNode record = JSON.createObjectNode();
        record.put("id", id());
        for (String key : List.of("zone_id", "type", "record", "address")) {
            record.put(key, params.path(key).asText());
        }
        record.put("ttl", params.path("ttl").asLong());
        record.put("priority", params.path("priority").asLong());
        record.put("relative", isTrue(params.path("relative")));
        ObjectNode zone = zones.get(record.path("zone_id").asText());
        if (zone == null) {
            throw new Refusal("ApiErrorDoesNotExist", 3, 404, "zone_id: Zone not found");
        }
        ((ArrayNode) zone.path("records")).add(record);
        return record.deepCopy();
    }

    private static boolean isTrue(JsonNode value) {
        return value.asText().equals("1") || value.asText().equals("true");
    }

    private ObjectNode recordUpdate(JsonNode params) {
        for (ObjectNode zone : zones.values()) {
            for (JsonNode record : zone.path("records")) {
                if (record.path("id").asText().equals(params.path("id").asText())) {
                    ((ObjectNode) record).put("address", params.path("address").asText());
                    ((ObjectNode) record).put("type", "FUTURE"); // A value that the documentation does not know.
                    return record.deepCopy();
                }
            }
        }
        throw new Refusal("ApiErrorDoesNotExist", 3, 404, "Record not found");
    }

    private static ObjectNode job(boolean finished) {
        ObjectNode job = JSON.createObjectNode();
        job.put("id", "f".repeat(32)).put("type", "dns");
        return job.put("status", finished ? "DONE" : "NEW")
                .put("finished", finished)
                .put("error", false);
    }

    private static ObjectNode service(String name) {
        ObjectNode service = JSON.createObjectNode();
        service.put("name", name).put("status", "ACTIVE").put("nickname", "").put("start_date", DATE);
        service.put("expiry_date", "2020-10-28 12:30:05").put("renewal_price_amount", new BigDecimal("21.60"));
        service.put("renewal_price_currency", "GBP")
                .put("renewal_price_vat", new BigDecimal("4.32"))
                .put("type", "miniserver");
        service.putArray("network_zones").add("reading");
        return service.put("data_zone", "reading");
    }
}
