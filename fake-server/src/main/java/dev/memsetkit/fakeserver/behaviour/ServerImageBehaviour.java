package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.SNAPSHOTS;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.account.AccountJobs;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.api.ApiFault;
import java.util.List;

/** Snapshots of servers, and servers imaged anew. */
final class ServerImageBehaviour implements Section {

    private final AccountJobs jobs;

    ServerImageBehaviour(AccountJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "server.snapshot",
                DOCUMENTED,
                "A job that puts a snapshot into the storage; the documented errors: while one goes on, an image type that"
                        + " does not fit the system, no Miniserver, another data zone, a server that is not LIVE.",
                this::snapshot);
        behaviours.add(
                "server.snapshot_list",
                DOCUMENTED,
                "The snapshots of the storage in the order in which they were made; ApiErrorDoesNotExist if there is"
                        + " none.",
                ServerImageBehaviour::list);
        behaviours.add(
                "server.snapshot_delete",
                DOCUMENTED,
                "A job that removes the snapshot; while it goes on, ApiErrorAlreadyInProgress; an unknown snapshot is"
                        + " ApiErrorDoesNotExist (chosen).",
                this::delete);
        behaviours.add(
                "server.reimage_from_snapshot",
                DOCUMENTED,
                "A job that gives the server the system of the snapshot, with the documented errors.",
                this::reimageFromSnapshot);
        behaviours.add(
                "server.reimage_from_stock_image",
                DOCUMENTED,
                "A job that gives the server the system; an unknown one is ApiErrorBadParameters, as is an SSH key for"
                        + " Windows.",
                this::reimageFromStockImage);
    }

    private JsonNode snapshot(ApiCall call) {
        ObjectNode server = miniserver(call);
        ObjectNode storage = call.service("storage_name");
        String name = server.path("name").asText();
        String type = call.text("image_type");
        if (jobs.isPending("SNAPSHOT", name)) {
            throw new ApiFault(ApiError.ALREADY_IN_PROGRESS, "The server is already awaiting a snapshot");
        }
        requireFit(type, isWindows(server), "image_type");
        requireImageable(server, storage);
        String path = name + "-" + call.account().clock().time().replaceAll("[ :]", "-") + "/" + file(type);
        ObjectNode snapshot = ApiCall.object()
                .put("storage_name", storage.path("name").asText())
                .put("snapshot_path", path)
                .put("image_type", type)
                .put("os_type", isWindows(server) ? "windows" : "linux")
                .put(
                        "os_option",
                        "snapshot_" + name + "_" + call.account().ids().hex().substring(0, 8))
                .put("description", "Snapshot of " + name)
                .put("user_comment", "")
                .put("_os", server.path("os").asText());
        ObjectNode effect = Effects.effect("snapshot", name);
        effect.set("snapshot", snapshot);
        return jobs.start("SNAPSHOT", "NEW", name, effect);
    }

    private static String file(String type) {
        return switch (type) {
            case "tar" -> "image.tar";
            case "ntfsclone" -> "";
            default -> "image.raw.gz";
        };
    }

    private static JsonNode list(ApiCall call) {
        call.service("storage_name");
        List<ObjectNode> found = call.table(SNAPSHOTS).under(call.text("storage_name"));
        if (found.isEmpty()) {
            throw ApiFault.notFound("No snapshots found");
        }
        return ApiCall.list(found);
    }

    private JsonNode delete(ApiCall call) {
        call.service("storage_name");
        ObjectNode snapshot = snapshotNamed(call);
        String target = snapshot.path("storage_name").asText();
        ObjectNode effect = Effects.effect("snapshot_delete", target)
                .put("snapshot_path", snapshot.path("snapshot_path").asText());
        String type = "SNAPSHOT-DELETE " + snapshot.path("snapshot_path").asText();
        if (jobs.isPending(type, target)) {
            throw new ApiFault(ApiError.ALREADY_IN_PROGRESS, "The snapshot is already awaiting deletion");
        }
        return jobs.start(type, "NEW", target, effect);
    }

    private JsonNode reimageFromSnapshot(ApiCall call) {
        ObjectNode server = miniserver(call);
        ObjectNode storage = call.service("storage_name");
        ObjectNode snapshot = call.table(SNAPSHOTS)
                .find(call.text("storage_name"), call.text("snapshot_path"))
                .orElseThrow(() -> ApiFault.badParameter(
                        "snapshot_path", FrameworkMessages.notAChoice(call.text("snapshot_path"))));
        requireFit(call.text("image_type"), snapshot.path("os_type").asText().equals("windows"), "image_type");
        requireImageable(server, storage);
        return reimage(server, snapshot.path("_os").asText(server.path("os").asText()));
    }

    private JsonNode reimageFromStockImage(ApiCall call) {
        ObjectNode server = miniserver(call);
        String os = call.text("os");
        if (!OperatingSystems.isKnown(os)) {
            throw ApiFault.badParameter("os", FrameworkMessages.notAChoice(os));
        }
        if (OperatingSystems.isWindows(os) && !call.text("pub_ssh_key").isEmpty()) {
            throw ApiFault.badParameter("pub_ssh_key", "Only available for Linux servers.");
        }
        requireImageable(server, server);
        return reimage(server, os);
    }

    private JsonNode reimage(ObjectNode server, String os) {
        String name = server.path("name").asText();
        if (jobs.isPending("REIMAGE", name)) {
            throw new ApiFault(ApiError.ALREADY_IN_PROGRESS, "The server is already awaiting reimaging");
        }
        return jobs.start(
                "REIMAGE", "NEW", name, Effects.effect("reimage", name).put("os", os));
    }

    private static ObjectNode miniserver(ApiCall call) {
        ObjectNode server = call.server("name");
        if (!ApiCall.isMiniserver(server)) {
            throw new ApiFault(ApiError.METHOD_NOT_FOUND, "This method works on Miniservers only");
        }
        return server;
    }

    private static ObjectNode snapshotNamed(ApiCall call) {
        return call.table(SNAPSHOTS)
                .find(call.text("storage_name"), call.text("snapshot_path"))
                .orElseThrow(() -> ApiFault.notFound("Snapshot not found"));
    }

    private static boolean isWindows(ObjectNode server) {
        return OperatingSystems.isWindows(server.path("os").asText());
    }

    private static void requireFit(String type, boolean windows, String parameter) {
        if ((type.equals("tar") && windows) || (type.equals("ntfsclone") && !windows)) {
            throw ApiFault.badParameter(parameter, FrameworkMessages.notAChoice(type));
        }
    }

    private static void requireImageable(ObjectNode server, ObjectNode storage) {
        if (!server.path("status").asText().equals("LIVE")) {
            throw ApiFault.precondition("The server is not live");
        }
        String there = storage.path("data_zone").asText();
        if (!there.isEmpty() && !there.equals(server.path("data_zone").asText())) {
            throw ApiFault.precondition("The server and the cloud storage are in different data zones");
        }
    }
}
