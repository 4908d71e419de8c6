package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.OPENSTACK_PROJECTS;
import static dev.memsetkit.fakeserver.account.TableKind.OPENSTACK_USERS;
import static dev.memsetkit.fakeserver.account.TableKind.RULE_GROUPS;
import static dev.memsetkit.fakeserver.behaviour.Grade.CHOSEN;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.account.AccountJobs;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.api.ApiFault;
import java.util.List;

/** OpenStack projects and users. */
final class OpenStackBehaviour implements Section {

    private final AccountJobs jobs;

    OpenStackBehaviour(AccountJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "openstack.list_projects",
                DOCUMENTED,
                "The projects by name; firewall_rule_group is empty where there is no firewall.",
                OpenStackBehaviour::projects);
        behaviours.add("openstack.sync_users", DOCUMENTED, "A job that changes nothing here.", call -> job(""));
        behaviours.add("openstack.project.list_users", DOCUMENTED, "The users of the project.", call -> {
            String id = projectId(call);
            return ApiCall.list(call.table(OPENSTACK_USERS).rows().stream()
                    .filter(user -> isIn(user, id))
                    .toList());
        });
        behaviours.add(
                "openstack.project.add_user",
                DOCUMENTED,
                "Lets the user in; one who is in stays in (chosen).",
                call -> setMembership(call, true));
        behaviours.add(
                "openstack.project.remove_user",
                DOCUMENTED,
                "Shuts the user out; one who is not in is no error (chosen).",
                call -> setMembership(call, false));
        behaviours.add(
                "openstack.user.list",
                DOCUMENTED,
                "All users of the account.",
                call -> ApiCall.list(call.table(OPENSTACK_USERS).rows()));
        behaviours.add(
                "openstack.user.info",
                DOCUMENTED,
                "The user; an unknown one is ApiErrorDoesNotExist (chosen text).",
                OpenStackBehaviour::user);
        behaviours.add(
                "openstack.user.create",
                DOCUMENTED,
                "Makes the user, in no project; a name that is taken is ApiErrorNotUnique.",
                OpenStackBehaviour::create);
        behaviours.add("openstack.user.delete", CHOSEN, "A job that removes the user when it is done.", call -> {
            String name = user(call).path("username").asText();
            return jobs.start("OPENSTACK-USERS", "NEW", "", Effects.effect("delete_openstack_user", name));
        });
        behaviours.add("openstack.user.enable", DOCUMENTED, "Switches the user on at once.", call -> {
            call.table(OPENSTACK_USERS).put(user(call).put("enabled", true));
            return ApiCall.nothing();
        });
        behaviours.add("openstack.user.disable", DOCUMENTED, "Switches the user off at once.", call -> {
            call.table(OPENSTACK_USERS).put(user(call).put("enabled", false));
            return ApiCall.nothing();
        });
        behaviours.add("openstack.user.set_password", DOCUMENTED, "Sets the password at once; a job.", call -> {
            ObjectNode user = user(call).put("_password", call.text("password"));
            call.table(OPENSTACK_USERS).put(user);
            return job(user.path("username").asText());
        });
    }

    private ObjectNode job(String target) {
        return jobs.start("OPENSTACK-USERS", "NEW", "", Effects.effect("none", target));
    }

    private static JsonNode projects(ApiCall call) {
        ObjectNode projects = ApiCall.object();
        for (ObjectNode row : call.table(OPENSTACK_PROJECTS).rows()) {
            ObjectNode project = row.deepCopy();
            String group = row.path("_rule_group").asText();
            project.set(
                    "firewall_rule_group",
                    call.table(RULE_GROUPS)
                            .find(group)
                            .<JsonNode>map(found -> found)
                            .orElseGet(ApiCall::object));
            projects.set(row.path("name").asText(), project);
        }
        return projects;
    }

    private static ObjectNode user(ApiCall call) {
        return call.table(OPENSTACK_USERS)
                .find(call.text("username"))
                .orElseThrow(() -> ApiFault.notFound("Couldn't find user '" + call.text("username") + "'"));
    }

    private static JsonNode create(ApiCall call) {
        if (call.table(OPENSTACK_USERS).find(call.text("username")).isPresent()) {
            throw new ApiFault(ApiError.NOT_UNIQUE, "username: User '" + call.text("username") + "' already exists");
        }
        ObjectNode user = ApiCall.object()
                .put("username", call.text("username"))
                .put("description", call.text("description"))
                .put("email", call.text("email"))
                .put("enabled", call.flag("enabled", true))
                .put("_password", call.text("password"));
        user.putArray("projects");
        return call.table(OPENSTACK_USERS).put(user);
    }

    private static ObjectNode project(ApiCall call) {
        List<ObjectNode> found = call.table(OPENSTACK_PROJECTS).where("project_id", call.text("project_id"));
        if (found.isEmpty()) {
            throw ApiFault.notFound("Couldn't find project '" + call.text("project_id") + "'");
        }
        return found.get(0);
    }

    private static String projectId(ApiCall call) {
        return project(call).path("project_id").asText();
    }

    private static boolean isIn(ObjectNode user, String projectId) {
        for (JsonNode project : user.path("projects")) {
            if (project.path("id").asText().equals(projectId)) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode setMembership(ApiCall call, boolean member) {
        ObjectNode project = project(call);
        ObjectNode user = user(call);
        ArrayNode projects = ApiCall.NODES.arrayNode();
        user.path("projects").forEach(entry -> {
            if (!entry.path("id").asText().equals(call.text("project_id"))) {
                projects.add(entry);
            }
        });
        if (member) {
            projects.add(
                    ApiCall.object().put("name", project.path("name").asText()).put("id", call.text("project_id")));
        }
        user.set("projects", projects);
        call.table(OPENSTACK_USERS).put(user);
        return ApiCall.nothing();
    }
}
