package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.SERVICES;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;
import static dev.memsetkit.fakeserver.behaviour.Grade.RECORDED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.account.AccountJobs;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.api.ApiFault;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Services of every kind. */
final class ServiceBehaviour implements Section {

    private static final int MAX_NICKNAME = 255;

    private final AccountJobs jobs;

    ServiceBehaviour(AccountJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "service.info",
                RECORDED,
                "The service; an unknown name is ApiErrorDoesNotExist `Couldn't find service with name '...'`.",
                call -> call.service("name"));
        behaviours.add(
                "service.list",
                DOCUMENTED,
                "The services of that status (LIVE by default), and of one of those types where types are given.",
                ServiceBehaviour::list);
        behaviours.add(
                "service.set_nickname",
                DOCUMENTED,
                "Deletes characters that are not allowed, cuts after 255, removes blanks at the ends, and answers what"
                        + " was set; a nickname that another service has is ApiErrorNotUnique, unless empty (chosen).",
                Set.of("nickname"),
                ServiceBehaviour::setNickname);
        behaviours.add(
                "service.cancel",
                DOCUMENTED,
                "A job that makes the service CANCELLED; while it goes on, ApiErrorAlreadyInProgress. One that is"
                        + " cancelled, or an SSL certificate, is ApiErrorPreconditionFailed (chosen error).",
                this::cancel);
    }

    private static JsonNode list(ApiCall call) {
        String status = call.text("status", "LIVE");
        JsonNode type = call.value("type");
        List<String> types = type.isArray() ? call.texts("type") : List.of(type.asText());
        return ApiCall.list(call.table(SERVICES).rows().stream()
                .filter(row -> row.path("status").asText().equals(status))
                .filter(row -> type.isMissingNode()
                        || types.equals(List.of(""))
                        || types.contains(row.path("type").asText()))
                .toList());
    }

    private static JsonNode setNickname(ApiCall call) {
        ObjectNode service = call.service("name");
        String kept = call.text("nickname").replaceAll("[^A-Za-z0-9_. '-]", "").strip();
        String nickname =
                kept.substring(0, Math.min(MAX_NICKNAME, kept.length())).strip();
        for (ObjectNode other : call.table(SERVICES).rows()) {
            if (!other.path("name").equals(service.path("name"))
                    && !nickname.isEmpty()
                    && other.path("nickname").asText().equals(nickname)) {
                throw new ApiFault(
                        ApiError.NOT_UNIQUE, "nickname: Another service has the nickname '" + nickname + "'");
            }
        }
        call.table(SERVICES).put(service.put("nickname", nickname));
        return ApiCall.object().put("nickname", nickname);
    }

    private JsonNode cancel(ApiCall call) {
        ObjectNode service = call.service("name");
        String name = service.path("name").asText();
        if (jobs.isPending("CANCEL", name)) {
            throw new ApiFault(ApiError.ALREADY_IN_PROGRESS, "The service is already awaiting cancellation");
        }
        if (service.path("type").asText().toLowerCase(Locale.ROOT).contains("ssl")) {
            throw ApiFault.precondition("SSL Certificates can not be cancelled");
        }
        if (service.path("status").asText().equals("CANCELLED")) {
            throw ApiFault.precondition("The service is cancelled");
        }
        return jobs.start("CANCEL", "NEW", name, Effects.effect("cancel", name));
    }
}
