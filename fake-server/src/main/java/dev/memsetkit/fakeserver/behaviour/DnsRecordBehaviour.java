package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.SERVICES;
import static dev.memsetkit.fakeserver.account.TableKind.ZONE_RECORDS;
import static dev.memsetkit.fakeserver.behaviour.Grade.CHOSEN;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;
import static dev.memsetkit.fakeserver.behaviour.Grade.RECORDED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.account.AccountJobs;
import dev.memsetkit.fakeserver.api.ApiFault;
import java.util.Locale;

/** Zone records, reverse maps and their publication. */
final class DnsRecordBehaviour implements Section {

    private final AccountJobs jobs;

    DnsRecordBehaviour(AccountJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "dns.reload",
                RECORDED,
                "A new job of type `dns` each time, NEW at first; never refused as already in progress.",
                call -> jobs.start("dns", "NEW", "", ApiCall.object()));
        behaviours.add(
                "dns.zone_record_create",
                RECORDED,
                "Makes a record and answers it; ttl and priority are 0 and relative is false by default; duplicates are"
                        + " allowed.",
                call -> create(
                        call,
                        DnsZoneBehaviour.zoneNamed(call, "zone_id").path("id").asText()));
        behaviours.add(
                "dns.zone_record_update",
                RECORDED,
                "Changes what is given, keeps the rest and answers the record as it is now.",
                DnsRecordBehaviour::update);
        behaviours.add("dns.zone_record_delete", RECORDED, "Removes the record and answers it as it was.", call -> {
            ObjectNode record = recordNamed(call);
            call.table(ZONE_RECORDS).remove(record);
            return record;
        });
        behaviours.add(
                "dns.zone_record_info",
                DOCUMENTED,
                "The record; an unknown id is ApiErrorDoesNotExist (chosen text).",
                DnsRecordBehaviour::recordNamed);
        behaviours.add(
                "dns.zone_record_list",
                CHOSEN,
                "All records in the order in which they were made.",
                call -> ApiCall.list(call.table(ZONE_RECORDS).rows()));
        behaviours.add(
                "dns.reverse_map_list",
                DOCUMENTED,
                "The reverse maps of live servers, of one server or of one address; an unknown server is"
                        + " ApiErrorDoesNotExist, an address without a server gives an empty list (chosen).",
                DnsRecordBehaviour::reverseMaps);
        behaviours.add(
                "dns.reverse_map_update",
                DOCUMENTED,
                "Changes the reverse map and answers it in a list; an address that no server (or not that one) has is"
                        + " ApiErrorDoesNotExist (chosen).",
                DnsRecordBehaviour::updateReverseMap);
    }

    static ObjectNode create(ApiCall call, String zoneId) {
        ObjectNode record = ApiCall.object()
                .put("id", call.account().ids().hex())
                .put("zone_id", zoneId)
                .put("type", call.text("type"))
                .put("record", call.text("record"))
                .put("address", call.text("address"))
                .put("ttl", call.integer("ttl", 0))
                .put("priority", call.integer("priority", 0))
                .put("relative", call.flag("relative", false));
        return call.table(ZONE_RECORDS).put(record);
    }

    private static JsonNode update(ApiCall call) {
        ObjectNode record = recordNamed(call);
        if (!call.text("zone_id").isEmpty()) {
            record.put(
                    "zone_id",
                    DnsZoneBehaviour.zoneNamed(call, "zone_id").path("id").asText());
        }
        call.copyTo(record, "type", "record", "address", "ttl", "priority", "relative");
        return call.table(ZONE_RECORDS).put(record);
    }

    private static ObjectNode recordNamed(ApiCall call) {
        return call.table(ZONE_RECORDS)
                .find(call.text("id").toLowerCase(Locale.ROOT))
                .orElseThrow(() -> ApiFault.notFound("Zone record not found"));
    }

    private static ArrayNode reverseMaps(ApiCall call) {
        if (!call.text("name").isEmpty()) {
            call.server("name");
        }
        ArrayNode found = ApiCall.NODES.arrayNode();
        for (ObjectNode server : call.table(SERVICES).rows()) {
            boolean asked = call.text("name").isEmpty()
                    ? server.path("status").asText().equals("LIVE")
                    : server.path("name").asText().equals(call.text("name"));
            for (JsonNode ip : server.path("ips")) {
                if (asked
                        && (call.text("address").isEmpty()
                                || call.text("address")
                                        .equals(ip.path("address").asText()))) {
                    found.add(ApiCall.object()
                            .put("name", server.path("name").asText())
                            .put("address", ip.path("address").asText())
                            .put("reverse_map", ip.path("reverse_map").asText()));
                }
            }
        }
        return found;
    }

    private static JsonNode updateReverseMap(ApiCall call) {
        ArrayNode found = reverseMaps(call);
        if (found.isEmpty()) {
            throw ApiFault.notFound("Couldn't find address '" + call.text("address") + "'");
        }
        for (JsonNode map : found) {
            ObjectNode server = call.serviceNamed(map.path("name").asText());
            for (JsonNode ip : server.path("ips")) {
                if (ip instanceof ObjectNode changed
                        && ip.path("address").asText().equals(call.text("address"))) {
                    changed.put("reverse_map", call.text("reverse_map"));
                }
            }
            call.table(SERVICES).put(server);
        }
        return reverseMaps(call);
    }
}
