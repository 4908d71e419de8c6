package dev.memsetkit.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Preconditions and errors that the documentation states. */
class DocumentedErrorsTest {

    private final FakeServer server = FakeServer.builder().start();
    private final Http http = new Http(server);

    @AfterEach
    void stop() {
        server.close();
    }

    private void assertRefused(String error, String method, String form) {
        assertThat(http.refusal(method, form)).as(method + " " + form).startsWith("ApiError" + error + ": ");
    }

    @Test
    void whatIsUnderWayIsNotStartedTwice() {
        for (String call : new String[] {
            "server.reboot name=demoaa1",
            "server.snapshot name=demoaa1&storage_name=msdemoaa1&image_type=raw",
            "server.reimage_from_stock_image name=demoaa1&os=debian_buster_64",
            "server.monitoring.set_policy name=demoaa1&monitoring=0",
            "service.cancel name=demoaa2",
            "server.snapshot_delete storage_name=msdemoaa1&snapshot_path=demoaa2-2019-10-01/image.raw.gz"
        }) {
            String[] parts = call.split(" ");
            http.call(parts[0], parts[1]);
            assertRefused("AlreadyInProgress", parts[0], parts[1]);
        }
        server.clock().advance(Duration.ofMinutes(1));
        http.call("server.reboot", "name=demoaa1");
    }

    @Test
    void whatHasToBeUniqueIs() {
        assertRefused("NotUnique", "memstore.user.create", "name=msdemoaa1&username=backup&password=p&enabled=1");
        assertRefused("NotUnique", "openstack.user.create", "username=alice&password=p&email=a@example.com&enabled=1");
        assertRefused("NotUnique", "service.set_nickname", "name=demoaa1&nickname=staging");
        assertRefused(
                "NotUnique",
                "loadbalancer.service.add",
                "load_balancer=lbdemoaa1&service_name=web&protocol=http&virtual_ip=203.0.113.100&port=80");
        assertRefused("PreconditionFailed", "firewalling.rule_group_create", "nickname=web+servers");
    }

    @Test
    void whatIsSwitchedOnIsNotSwitchedOnAgain() {
        String real = "cluster_name=cldemoaa1&service_name=http&server_name=demoaa3";
        assertRefused("PreconditionFailed", "cluster.service.enable", "cluster_name=cldemoaa1&service_name=http");
        assertRefused("PreconditionFailed", "cluster.server.enable", "cluster_name=cldemoaa1&server_name=demoaa3");
        assertRefused("PreconditionFailed", "cluster.real_service.enable", real);
        assertRefused("PreconditionFailed", "cluster.real_service.disable_fallback", real);
        http.call("cluster.real_service.disable", real);
        assertRefused("PreconditionFailed", "cluster.real_service.enable_fallback", real);
    }

    @Test
    void whatIsInUseIsNotRemoved() {
        assertRefused("PreconditionFailed", "firewalling.rule_group_delete", "rule_group_name=demoaa-fw1");
        assertRefused("PreconditionFailed", "loadbalancer.service.remove", "load_balancer=lbdemoaa1&service_name=web");
        assertRefused("PreconditionFailed", "payment_method.remove", "payment_method_id=1");
        assertRefused("PreconditionFailed", "memstore.user.disable", "name=msdemoaa1&username=admin");
        assertRefused("DoesNotExist", "firewalling.rule_group_delete", "rule_group_name=memset-basic");
    }

    @Test
    void whatDoesNotExistIsToldSo() {
        assertRefused("DoesNotExist", "dns.zone_domain_info", "domain=nowhere.example");
        assertThat(http.refusal("dns.zone_domain_info", "domain=nowhere.example"))
                .isEqualTo("ApiErrorDoesNotExist: Zone domain not found");
        assertRefused("DoesNotExist", "server.slave_ns_delete", "name=demoaa1&domain_name=no.example");
        assertRefused("DoesNotExist", "create.verify_discount_code", "discount_code=NO");
        assertRefused("AccountDoesNotExist", "partner.service.list", "account_name=nobody");
        assertRefused("ServiceDoesNotExist", "partner.apikey.create", "account_name=ptdemo&service=no&comment=c");
        assertRefused("MethodNotFound", "server.snapshot", "name=demoaa3&storage_name=msdemoaa1&image_type=raw");
        assertRefused("BadParameters", "firewalling.rule_info", "rule_id=5");
        assertRefused("BadParameters", "server.monitoring.rule_update", "name=demoaa1&rule_id=5");
    }

    @Test
    void anOrderIsPaidAndSetUpWhenItsJobIsDone() {
        JsonNode dry = http.call("create.monthly_miniserver", "sku=MSVM001&os=debian_jessie_64&dry_run=1");
        assertThat(dry.path("net_total").asDouble()).isEqualTo(7.5);
        assertThat(dry.has("job")).isFalse();
        assertThat(dry.has("invoice_ref")).isFalse();
        int before = http.call("server.list", "").size();

        JsonNode order = http.call("create.monthly_miniserver", "sku=MSVM001&os=debian_jessie_64&dry_run=0");
        assertThat(order.path("job").path("status").asText()).isEqualTo("AWAITING-PAYMENT");
        assertThat(order.path("job").path("type").asText()).isEqualTo("SETUP-NEW-MINISERVER");
        assertThat(http.call("server.list", "")).hasSize(before);
        String ref = order.path("invoice_ref").asText();
        assertThat(http.call("invoice.info", "ref=" + ref).path("status").asText())
                .isEqualTo("AWAITING-PAYMENT");

        server.clock().advance(Duration.ofMinutes(1));
        JsonNode job =
                http.call("job.status", "id=" + order.path("job").path("id").asText());
        assertThat(job.path("status").asText()).isEqualTo("DONE");
        assertThat(http.call("server.list", "")).hasSize(before + 1);
        String name = job.path("service").asText();
        assertThat(http.call("server.info", "name=" + name).path("os").asText()).isEqualTo("debian_jessie_64");
        assertThat(http.call("invoice.info", "ref=" + ref).path("status").asText())
                .isEqualTo("DONE");
    }

    @Test
    void aSystemThatNeedsMoreMemoryIsRefused() {
        assertThat(http.refusal("create.monthly_miniserver", "sku=MSVM001&os=win2012serverstd_r2_64&dry_run=0"))
                .startsWith("ApiErrorBadParameters: os: Please select a valid choice.");
    }

    @Test
    void aCancelledServiceIsNoLongerListed() {
        http.call("service.cancel", "name=demoaa2");
        server.clock().advance(Duration.ofMinutes(1));
        assertThat(http.call("service.list", "status=CANCELLED")).hasSize(1);
        assertThat(http.call("server.info", "name=demoaa2").path("status").asText())
                .isEqualTo("CANCELLED");
        assertRefused("PreconditionFailed", "server.slave_ns_list", "name=demoaa2");
    }

    @Test
    void scopesAreEnforced() {
        JsonNode key = http.call(
                "apikey.create",
                "parameters={\"scopes\":{\"method\":[\"server.info\",\"server.list\"],\"name\":[\"demoaa1\"]}}");
        String id = key.path("key").asText();
        assertThat(as(id, "server.info", "name=demoaa1")).isEqualTo(200);
        assertThat(as(id, "server.info", "name=demoaa2")).isEqualTo(403);
        assertThat(as(id, "server.reboot", "name=demoaa1")).isEqualTo(403);
        assertThat(as(id, "server.list", "")).isEqualTo(403);

        http.call("apikey.delete_scope", "id=" + id + "&scope_name=name&value=demoaa1");
        assertThat(as(id, "server.list", "")).isEqualTo(200);
        http.call("apikey.add_scope", "id=" + id + "&scope_name=method&value=server.reboot");
        assertThat(as(id, "server.reboot", "name=demoaa1")).isEqualTo(200);
        http.call("apikey.delete", "id=" + id);
        assertThat(as(id, "server.list", "")).isEqualTo(403);
    }

    private int as(String key, String method, String form) {
        return http.send("POST", "/v1/json/" + method, "application/x-www-form-urlencoded", form, key + ":")
                .statusCode();
    }

    @Test
    void rulesCanBeCopiedFromOneGroupToAnother() {
        JsonNode group = http.call("firewalling.rule_group_info", "rule_group_name=demoaa-fw1");
        StringBuilder rules = new StringBuilder();
        group.path("rules")
                .forEach(rule -> rules.append(rules.length() == 0 ? "" : ",").append(rule));
        JsonNode copy = http.call(
                "firewalling.rule_group_create", "parameters={\"nickname\":\"copy\",\"rules\":[" + rules + "]}");
        assertThat(copy.path("rules")).hasSameSizeAs(group.path("rules"));
        assertThat(copy.path("rules").fieldNames().next())
                .isNotIn(group.path("rules").fieldNames());
    }

    @Test
    void formerNamesAreUnderstood() {
        http.post("server.set_penetration_patrol_alert_level", "name=demoaa1&alert_level=3");
        assertThat(http.call("server.info", "name=demoaa1")
                        .path("intrusion_detection_alert_level")
                        .asInt())
                .isEqualTo(3);
    }
}
