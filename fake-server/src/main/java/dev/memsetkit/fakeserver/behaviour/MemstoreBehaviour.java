package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.CDN_CONTAINERS;
import static dev.memsetkit.fakeserver.account.TableKind.CONTAINERS;
import static dev.memsetkit.fakeserver.account.TableKind.MEMSTORE_USAGES;
import static dev.memsetkit.fakeserver.behaviour.Grade.CHOSEN;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiFault;
import java.util.LinkedHashSet;
import java.util.Set;

/** Memstore: usage, containers, their ACLs and CDN. */
final class MemstoreBehaviour implements Section {

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "memstore.usage",
                CHOSEN,
                "The usage that was seeded; else zeros, with the number of containers made here.",
                MemstoreBehaviour::usage);
        behaviours.add(
                "memstore.container.create",
                CHOSEN,
                "Makes the container with an empty ACL; one that is there already stays as it is.",
                call -> {
                    String name = call.service("name").path("name").asText();
                    if (call.table(CONTAINERS)
                            .find(name, call.text("container"))
                            .isEmpty()) {
                        call.table(CONTAINERS).put(container(name, call.text("container")));
                    }
                    return ApiCall.nothing();
                });
        behaviours.add(
                "memstore.container.acl",
                DOCUMENTED,
                "The users who may read and write; an unknown container is ApiErrorDoesNotExist (chosen).",
                MemstoreBehaviour::containerNamed);
        behaviours.add(
                "memstore.container.set_acl",
                DOCUMENTED,
                "Replaces the ACL; who may write may read (chosen: is added to the readers).",
                MemstoreBehaviour::setAcl);
        behaviours.add(
                "memstore.container.cdn",
                DOCUMENTED,
                "What was set; a container that is not in the CDN has public false, ttl 0 and `0` for index, notfound and"
                        + " cors.",
                call -> cdn(call));
        behaviours.add(
                "memstore.container.set_public_cdn",
                DOCUMENTED,
                "Makes the container public and answers its URL, which is made up; what is not given is as in a"
                        + " container that is not public (chosen).",
                call -> {
                    ObjectNode cdn = cdn(call);
                    ObjectNode fresh = privateCdn(
                            cdn.path("name").asText(), cdn.path("container").asText());
                    call.copyTo(fresh, "ttl", "listing", "index", "notfound", "cors");
                    call.table(CDN_CONTAINERS).put(fresh.put("public", true));
                    return fresh.path("URL");
                });
        behaviours.add(
                "memstore.container.unset_public_cdn",
                DOCUMENTED,
                "The container is no longer public; it stays, with what was set.",
                call -> {
                    call.table(CDN_CONTAINERS).put(cdn(call).put("public", false));
                    return ApiCall.nothing();
                });
    }

    private static ObjectNode usage(ApiCall call) {
        String name = call.service("name").path("name").asText();
        return call.table(MEMSTORE_USAGES)
                .find(name)
                .orElseGet(() -> ApiCall.object()
                        .put("containers", call.table(CONTAINERS).under(name).size()));
    }

    private static ObjectNode container(String name, String container) {
        ObjectNode row = ApiCall.object().put("name", name).put("container", container);
        row.putArray("read_acl");
        row.putArray("write_acl");
        return row;
    }

    private static ObjectNode containerNamed(ApiCall call) {
        return call.table(CONTAINERS)
                .find(call.service("name").path("name").asText(), call.text("container"))
                .orElseThrow(() -> ApiFault.notFound("Couldn't find container '" + call.text("container") + "'"));
    }

    private static JsonNode setAcl(ApiCall call) {
        ObjectNode row = containerNamed(call);
        Set<String> readers = new LinkedHashSet<>(call.texts("read_acl"));
        readers.addAll(call.texts("write_acl"));
        ArrayNode read = row.putArray("read_acl");
        readers.forEach(read::add);
        row.set("write_acl", call.value("write_acl").deepCopy());
        call.table(CONTAINERS).put(row);
        return ApiCall.nothing();
    }

    private static ObjectNode cdn(ApiCall call) {
        String name = call.service("name").path("name").asText();
        String container = call.text("container");
        return call.table(CDN_CONTAINERS).find(name, container).orElseGet(() -> {
            containerNamed(call);
            return privateCdn(name, container);
        });
    }

    private static ObjectNode privateCdn(String name, String container) {
        return ApiCall.object()
                .put("name", name)
                .put("container", container)
                .put("URL", "http://" + container + "." + name + ".cdn.memstore.example/")
                .put("SSL_URL", "https://" + container + "." + name + ".cdn.memstore.example/")
                .put("public", false)
                .put("ttl", 0)
                .put("listing", false)
                .put("index", "0")
                .put("notfound", "0")
                .put("cors", "0");
    }
}
