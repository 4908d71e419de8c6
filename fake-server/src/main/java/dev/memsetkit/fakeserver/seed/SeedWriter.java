package dev.memsetkit.fakeserver.seed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.account.Account;
import dev.memsetkit.fakeserver.account.TableKind;

/** Writes an account as a seed from which the same account is made again. */
public final class SeedWriter {

    private SeedWriter() {}

    /** The seed; keys that start with an underscore hold what no method shows. */
    public static ObjectNode write(Account account) {
        ObjectNode seed = JsonNodeFactory.instance.objectNode();
        for (TableKind kind : TableKind.values()) {
            for (ObjectNode row : account.table(kind).rows()) {
                add(account, seed, kind, row);
            }
        }
        return seed;
    }

    private static void add(Account account, ObjectNode seed, TableKind kind, ObjectNode row) {
        switch (kind) {
            case ZONES -> seed.withArray("/dns.zone_info").add(zone(account, row));
            case ZONE_RECORDS -> {
                if (account.table(TableKind.ZONES)
                        .find(row.path("zone_id").asText())
                        .isEmpty()) {
                    seed.withArray("/dns.zone_record_info").add(row.deepCopy());
                }
            }
            case ZONE_DOMAINS -> {
                if (account.table(TableKind.ZONES)
                        .find(row.path("zone_id").asText())
                        .isEmpty()) {
                    seed.withArray("/dns.zone_domain_info").add(row.deepCopy());
                }
            }
            case SERVICES ->
                seed.withArray(row.has("host_name") ? "/server.info" : "/service.info")
                        .add(row.deepCopy());
            case OPENSTACK_PROJECTS -> {
                ObjectNode project = row.deepCopy();
                project.remove("name");
                seed.withArray("/openstack.list_projects")
                        .addObject()
                        .set(row.path("name").asText(), project);
            }
            case BANDWIDTHS -> {
                ObjectNode bandwidth = row.path("info").deepCopy();
                seed.withArray("/bandwidth.info")
                        .add(bandwidth.put("name", row.path("name").asText()));
            }
            default -> seed.withArray("/" + kind.method()).add(row.deepCopy());
        }
    }

    private static ObjectNode zone(Account account, ObjectNode row) {
        String id = row.path("id").asText();
        ObjectNode zone = row.deepCopy();
        ArrayNode domains = zone.putArray("domains");
        account.table(TableKind.ZONE_DOMAINS).where("zone_id", id).forEach(domain -> domains.add(domain.deepCopy()));
        ArrayNode records = zone.putArray("records");
        account.table(TableKind.ZONE_RECORDS).where("zone_id", id).forEach(record -> records.add(record.deepCopy()));
        return zone;
    }
}
