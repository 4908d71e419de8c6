package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.ZONES;
import static dev.memsetkit.fakeserver.account.TableKind.ZONE_DOMAINS;
import static dev.memsetkit.fakeserver.account.TableKind.ZONE_RECORDS;
import static dev.memsetkit.fakeserver.behaviour.Grade.CHOSEN;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;
import static dev.memsetkit.fakeserver.behaviour.Grade.RECORDED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.api.ApiFault;
import java.util.List;
import java.util.Locale;

/** Zones and their domains. */
final class DnsZoneBehaviour implements Section {

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "dns.zone_info",
                RECORDED,
                "The zone with its domains and its records, these in order of their names (`_` after the letters, case"
                        + " ignored), else as they were made; an unknown id is ApiErrorDoesNotExist (chosen text).",
                call -> zone(call, zoneNamed(call, "id")));
        behaviours.add(
                "dns.zone_list",
                CHOSEN,
                "All zones with their records and domains, in the order in which they were made.",
                call -> ApiCall.list(call.table(ZONES).rows().stream()
                        .map(row -> zone(call, row))
                        .toList()));
        behaviours.add(
                "dns.zone_create",
                DOCUMENTED,
                "Makes a zone with the records and domains given; nothing is made if one of them cannot be; two zones may"
                        + " have one nickname; ttl is 0 by default.",
                DnsZoneBehaviour::create);
        behaviours.add(
                "dns.zone_update",
                DOCUMENTED,
                "Changes the nickname or ttl if given and answers the zone as it is now.",
                call -> {
                    ObjectNode zone = zoneNamed(call, "id");
                    call.copyTo(zone, "nickname", "ttl");
                    return zone(call, call.table(ZONES).put(zone));
                });
        behaviours.add(
                "dns.zone_delete",
                DOCUMENTED,
                "Deletes the zone with its records and domains and answers the zone as it was.",
                DnsZoneBehaviour::delete);
        behaviours.add(
                "dns.zone_domain_info",
                RECORDED,
                "The domain and its zone; an unknown domain is ApiErrorDoesNotExist `Zone domain not found`. Case counts"
                        + " for nothing.",
                call -> domainNamed(call));
        behaviours.add(
                "dns.zone_domain_list",
                CHOSEN,
                "All domains in the order in which they were made.",
                call -> ApiCall.list(call.table(ZONE_DOMAINS).rows()));
        behaviours.add(
                "dns.zone_domain_create",
                CHOSEN,
                "Makes the domain, in a zone if one is given; a domain that is there already is ApiErrorNotUnique.",
                call -> createDomain(call, call.text("domain"), zoneIdOf(call)));
        behaviours.add(
                "dns.zone_domain_update",
                DOCUMENTED,
                "Puts the domain into the zone given; without zone_id nothing changes.",
                call -> {
                    ObjectNode domain = domainNamed(call);
                    String zone = zoneIdOf(call);
                    if (!zone.isEmpty()) {
                        domain.put("zone_id", zone);
                    }
                    return call.table(ZONE_DOMAINS).put(domain);
                });
        behaviours.add("dns.zone_domain_delete", DOCUMENTED, "Removes the domain and answers it as it was.", call -> {
            ObjectNode domain = domainNamed(call);
            call.table(ZONE_DOMAINS).remove(domain);
            return domain;
        });
    }

    private static JsonNode create(ApiCall call) {
        ObjectNode zone = ApiCall.object().put("id", call.account().ids().hex()).put("nickname", call.text("nickname"));
        zone.put("ttl", call.integer("ttl", 0));
        String id = zone.path("id").asText();
        for (JsonNode domain : call.value("domains")) {
            if (call.table(ZONE_DOMAINS)
                    .find(lower(domain.path("domain").asText()))
                    .isPresent()) {
                throw taken(domain.path("domain").asText());
            }
        }
        call.table(ZONES).put(zone);
        for (JsonNode domain : call.value("domains")) {
            createDomain(call, domain.path("domain").asText(), id);
        }
        for (JsonNode record : call.value("records")) {
            if (record instanceof ObjectNode parameters) {
                DnsRecordBehaviour.create(new ApiCall(call.account(), parameters), id);
            }
        }
        return zone(call, zone);
    }

    private static JsonNode delete(ApiCall call) {
        ObjectNode zone = zoneNamed(call, "id");
        JsonNode before = zone(call, zone);
        String id = zone.path("id").asText();
        List.of(ZONE_RECORDS, ZONE_DOMAINS)
                .forEach(kind -> call.table(kind)
                        .removeIf(row -> row.path("zone_id").asText().equals(id)));
        call.table(ZONES).remove(zone);
        return before;
    }

    private static ObjectNode createDomain(ApiCall call, String domain, String zoneId) {
        if (call.table(ZONE_DOMAINS).find(lower(domain)).isPresent()) {
            throw taken(domain);
        }
        ObjectNode row = ApiCall.object().put("domain", lower(domain));
        if (!zoneId.isEmpty()) {
            row.put("zone_id", zoneId);
        }
        return call.table(ZONE_DOMAINS).put(row);
    }

    private static ApiFault taken(String domain) {
        return new ApiFault(ApiError.NOT_UNIQUE, "domain: Zone domain with this Domain already exists: " + domain);
    }

    private static ObjectNode domainNamed(ApiCall call) {
        return call.table(ZONE_DOMAINS)
                .find(lower(call.text("domain")))
                .orElseThrow(() -> ApiFault.notFound("Zone domain not found"));
    }

    private static String lower(String domain) {
        return domain.toLowerCase(Locale.ROOT);
    }

    private static String zoneIdOf(ApiCall call) {
        return call.text("zone_id").isEmpty()
                ? ""
                : zoneNamed(call, "zone_id").path("id").asText();
    }

    /** The zone of that parameter's value. */
    static ObjectNode zoneNamed(ApiCall call, String parameter) {
        return call.table(ZONES)
                .find(call.text(parameter).toLowerCase(Locale.ROOT))
                .orElseThrow(() -> ApiFault.notFound("Zone not found"));
    }

    private static ObjectNode zone(ApiCall call, ObjectNode row) {
        String id = row.path("id").asText();
        ObjectNode zone = row.deepCopy();
        List<ObjectNode> records = call.table(ZONE_RECORDS).where("zone_id", id);
        records.sort(RecordOrder.BY_NAME);
        zone.set("records", ApiCall.list(records));
        zone.set("domains", ApiCall.list(call.table(ZONE_DOMAINS).where("zone_id", id)));
        return zone;
    }
}
