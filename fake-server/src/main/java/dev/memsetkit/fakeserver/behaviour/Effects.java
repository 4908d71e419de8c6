package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.INVOICES;
import static dev.memsetkit.fakeserver.account.TableKind.OPENSTACK_USERS;
import static dev.memsetkit.fakeserver.account.TableKind.SERVICES;
import static dev.memsetkit.fakeserver.account.TableKind.SNAPSHOTS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.account.Account;
import java.util.function.Consumer;

/** What jobs change when they are done. An effect is data, so that it outlives a restart. */
public final class Effects implements Consumer<ObjectNode> {

    private final Account account;

    /** The effects on an account. */
    public Effects(Account account) {
        this.account = account;
    }

    /** An effect on what has that name. */
    static ObjectNode effect(String action, String target) {
        return ApiCall.object().put("action", action).put("target", target);
    }

    /** Carries out the effect of a job that is done. */
    @Override
    public void accept(ObjectNode job) {
        JsonNode effect = job.path("_effect");
        String target = effect.path("target").asText();
        switch (effect.path("action").asText()) {
            case "cancel" -> changeService(target, service -> service.put("status", "CANCELLED"));
            case "order" -> order(job, effect);
            case "snapshot" -> {
                if (effect.get("snapshot") instanceof ObjectNode snapshot) {
                    account.table(SNAPSHOTS)
                            .put(snapshot.put("last_modified", account.clock().time()));
                }
            }
            case "snapshot_delete" ->
                account.table(SNAPSHOTS)
                        .find(target, effect.path("snapshot_path").asText())
                        .ifPresent(account.table(SNAPSHOTS)::remove);
            case "reimage" ->
                changeService(
                        target, service -> service.put("os", effect.path("os").asText()));
            case "move_ips" -> moveIps(target, effect);
            case "delete_openstack_user" ->
                account.table(OPENSTACK_USERS).find(target).ifPresent(account.table(OPENSTACK_USERS)::remove);
            default -> {
                // Jobs such as a reload or a reboot leave nothing behind.
            }
        }
    }

    private void changeService(String name, Consumer<ObjectNode> change) {
        account.table(SERVICES).find(name).ifPresent(service -> {
            change.accept(service);
            account.table(SERVICES).put(service);
        });
    }

    /** The service that was ordered is there, and its invoice is paid. */
    private void order(ObjectNode job, JsonNode effect) {
        if (effect.get("service") instanceof ObjectNode service) {
            account.table(SERVICES).put(service);
            job.put("service", service.path("name").asText());
        }
        account.table(INVOICES)
                .find(effect.path("invoice_ref").asText())
                .ifPresent(invoice -> account.table(INVOICES).put(invoice.put("status", "DONE")));
        NewServices.furnish(account, effect);
    }

    private void moveIps(String destination, JsonNode effect) {
        ArrayNode moved = ApiCall.NODES.arrayNode();
        for (ObjectNode server : account.table(SERVICES).rows()) {
            ArrayNode kept = ApiCall.NODES.arrayNode();
            for (JsonNode ip : server.path("ips")) {
                (contains(effect.path("ips"), ip.path("address").asText()) ? moved : kept).add(ip);
            }
            if (kept.size() < server.path("ips").size()) {
                server.set("ips", kept);
                account.table(SERVICES).put(server);
            }
        }
        changeService(destination, server -> server.withArray("ips").addAll(moved));
    }

    private static boolean contains(JsonNode list, String text) {
        for (JsonNode element : list) {
            if (element.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }
}
