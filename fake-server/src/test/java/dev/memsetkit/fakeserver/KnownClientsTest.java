package dev.memsetkit.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.fakeserver.api.MethodCatalog;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What clients of the API that people have published send, request by request, and what they read of the answers. Those that can
 * be installed (lexicon, Ansible's modules) are run for real by {@code it-tests}.
 */
class KnownClientsTest {

    private static final String ZONE = "5f3e2d1c0b9a48768594a3b2c1d0e9f8";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final FakeServer server = FakeServer.builder().start();
    private final Http http = new Http(server);
    private final String key = server.apiKey();

    @AfterEach
    void stop() {
        server.close();
    }

    private static JsonNode success(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        return Http.json(response.body());
    }

    // XML-RPC as Python 2 and 3 write it.

    private String raw(String method, String params, String credentials) {
        HttpResponse<String> response = http.send(
                "POST",
                "/v1/xmlrpc",
                "text/xml",
                "<?xml version='1.0'?>\n<methodCall>\n<methodName>" + method + "</methodName>\n<params>\n" + params
                        + "</params>\n</methodCall>\n",
                credentials);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
        return response.body();
    }

    private String xml(String method, String... namesAndValues) {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.append("<member>\n<name>" + namesAndValues[i] + "</name>\n<value>" + namesAndValues[i + 1]
                    + "</value>\n</member>\n");
        }
        String params = namesAndValues.length == 0
                ? ""
                : "<param>\n<value><struct>\n" + members + "</struct></value>\n</param>\n";
        return raw(method, params, key + ":");
    }

    /** The values of members of that name, in the order in which they come. */
    private static List<String> values(String answer, String name) {
        Matcher found = Pattern.compile("<name>" + name + "</name><value><\\w+>([^<]*)</\\w+>")
                .matcher(answer);
        List<String> values = new ArrayList<>();
        while (found.find()) {
            values.add(found.group(1));
        }
        return values;
    }

    private static String first(String answer, String name) {
        assertThat(values(answer, name)).as("%s in %s", name, answer).isNotEmpty();
        return values(answer, name).get(0);
    }

    @Test
    void theUpdaterOfDynamicAddressesFindsItsRecordAndWaitsForTheReload() {
        String domains = xml("dns.zone_domain_list");
        assertThat(values(domains, "domain")).contains("example.com");
        String zone = xml("dns.zone_info", "id", "<string>" + first(domains, "zone_id") + "</string>");
        assertThat(values(zone, "record")).contains("www");
        String id = values(zone, "id").get(1 + values(zone, "record").indexOf("www")); // The first is that of the zone.
        String updated = xml(
                "dns.zone_record_update",
                "id",
                "<string>" + id + "</string>",
                "address",
                "<string>192.0.2.77</string>");
        assertThat(first(updated, "address")).isEqualTo("192.0.2.77");
        assertThat(first(updated, "record")).isEqualTo("www");
        assertThat(first(xml("dns.zone_record_info", "id", "<string>" + id + "</string>"), "address"))
                .isEqualTo("192.0.2.77");
        String job = xml("dns.reload");
        assertThat(first(job, "finished")).isEqualTo("0");
        server.clock().advance(Duration.ofMinutes(1));
        String done = xml("job.status", "id", "<string>" + first(job, "id") + "</string>");
        assertThat(first(done, "finished")).isEqualTo("1");
        assertThat(first(done, "error")).isEqualTo("0");
    }

    @Test
    void theProviderOfVagrantOrdersAMachineWaitsForItAndCancelsIt() {
        String[] order = {
            "sku", "<string>" + hourlySku() + "</string>",
            "dry_run", "<string>True</string>",
            "os", "<string>debian_buster_64</string>",
            "vlan", "<string></string>",
            "pub_ssh_key", "<string></string>"
        };
        assertThat(xml("create.hourly_miniserver", order)).doesNotContain("<name>job</name>", "faultCode");
        order[3] = "<string>False</string>";
        String ordered = xml("create.hourly_miniserver", order);
        String id = first(ordered.substring(ordered.indexOf("<name>job</name>")), "id");
        assertThat(first(xml("job.status", "id", "<string>" + id + "</string>"), "finished"))
                .isEqualTo("0");
        server.clock().advance(Duration.ofMinutes(1));
        String done = xml("job.status", "id", "<string>" + id + "</string>");
        assertThat(first(done, "finished")).isEqualTo("1");
        String name = "<string>" + first(done, "service") + "</string>";
        assertThat(first(xml("service.info", "name", name), "status")).isEqualTo("LIVE");
        assertThat(first(xml("server.info", "name", name), "host_name"))
                .isEqualTo(first(done, "service") + ".miniserver.com");
        assertThat(first(xml("service.cancel", "name", name), "finished")).isEqualTo("0");
        server.clock().advance(Duration.ofMinutes(1));
        assertThat(first(xml("service.info", "name", name), "status")).isEqualTo("CANCELLED");
    }

    private static String hourlySku() {
        return MethodCatalog.bundled()
                .method("create.hourly_miniserver")
                .orElseThrow()
                .parameter("sku")
                .orElseThrow()
                .schema()
                .path("enum")
                .path(0)
                .asText();
    }

    @Test
    void theRotationOfSnapshotsTakesOneAndRemovesItByTheDateInItsPath() {
        String taken = xml(
                "server.snapshot",
                "name",
                "<string>demoaa1</string>",
                "storage_name",
                "<string>msdemoaa1</string>",
                "image_type",
                "<string>raw</string>");
        server.clock().advance(Duration.ofMinutes(1));
        assertThat(first(xml("job.status", "id", "<string>" + first(taken, "id") + "</string>"), "finished"))
                .isEqualTo("1");
        List<String> paths =
                values(xml("server.snapshot_list", "storage_name", "<string>msdemoaa1</string>"), "snapshot_path");
        String path = paths.get(paths.size() - 1);
        assertThat(path).containsPattern("\\d{4}-\\d{2}-\\d{2}-\\d{2}-\\d{2}-\\d{2}");
        String removal = xml(
                "server.snapshot_delete",
                "storage_name",
                "<string>msdemoaa1</string>",
                "snapshot_path",
                "<string>" + path + "</string>");
        assertThat(first(removal, "finished")).isEqualTo("0");
        server.clock().advance(Duration.ofMinutes(1));
        assertThat(values(xml("server.snapshot_list", "storage_name", "<string>msdemoaa1</string>"), "snapshot_path"))
                .doesNotContain(path);
    }

    /** One empty struct for no parameters, texts for numbers, lists of texts. */
    @Test
    void theShellOfTheVendorListsMethodsAsksForHelpAndSendsWhatWasTyped() {
        String none = "<param>\n<value><struct>\n</struct></value>\n</param>\n";
        assertThat(raw("system.listMethods", "", key + ":")).contains("<string>service.list</string>");
        assertThat(raw("service.list", none, key + ":")).contains("<string>demoaa1</string>");
        assertThat(raw("dns.reload", none, key + ":x")).contains("<string>NEW</string>");
        assertThat(raw(
                        "system.methodHelp",
                        "<param>\n<value><string>dns.reload</string></value>\n</param>\n",
                        key + ":"))
                .contains("<value><string>");
        String record = xml(
                "dns.zone_record_create",
                "zone_id",
                "<string>" + ZONE + "</string>",
                "type",
                "<string>A</string>",
                "record",
                "<string>typed</string>",
                "address",
                "<string>192.0.2.1</string>",
                "ttl",
                "<string>300</string>",
                "relative",
                "<boolean>0</boolean>");
        assertThat(record).contains("<name>ttl</name><value><int>300</int>");
        assertThat(xml("internal.echo", "list", "<array><data>\n<value><string>a</string></value>\n</data></array>"))
                .contains("<array><data><value><string>a</string>");
        assertThat(first(raw("nonsense", none, key + ":"), "faultCode")).isEqualTo("5");
    }

    @Test
    void theTesterOfThrottlingSeesTenFaultsOfTheKeyThenThrottling() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            codes.add(first(raw("server.list", "", "badname:supersecretpassword"), "faultCode"));
        }
        assertThat(codes.subList(0, 10)).containsOnly("4");
        assertThat(codes.get(10)).isEqualTo("12");
        assertThat(xml("server.list")).contains("demoaa1");
    }

    // JSON.

    @Test
    void theHookOfDehydratedInShellSendsAContentTypeAndNoBody() {
        assertThat(success(http.send("GET", "/v1/json/dns.zone_domain_list", "application/json", ""))
                        .path(0)
                        .path("zone_id")
                        .asText())
                .isEqualTo(ZONE);
        JsonNode record = success(http.send(
                "GET",
                "/v1/json/dns.zone_record_create?zone_id=" + ZONE + "&type=TXT&record=_acme-challenge&address=to-ken_1",
                "application/json",
                ""));
        assertThat(record.path("address").asText()).isEqualTo("to-ken_1");
        success(http.send("GET", "/v1/json/dns.reload", "application/json", ""));
        success(http.send(
                "GET", "/v1/json/dns.zone_record_delete?id=" + record.path("id").asText(), "application/json", ""));
        assertThat(http.send("GET", "/v1/json/dns.zone_record_delete?id=", "application/json", "")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void thePagesInPhpListZonesWithTheirDomainsAndAddMailServers() {
        JsonNode zones = success(http.send("GET", "/v1/json/dns.zone_list", "", "", key + ":x"));
        assertThat(zones.path(0).path("domains").path(0).path("domain").asText())
                .isEqualTo("example.com");
        assertThat(zones.path(0).path("domains").path(0).path("zone_id"))
                .isEqualTo(zones.path(0).path("id"));
        JsonNode record = success(http.send(
                "GET",
                "/v1/json/dns.zone_record_create?zone_id=" + ZONE
                        + "&type=MX&record=shop&address=mx.example.com&priority=10" + "&ttl=0&relative=0",
                "",
                ""));
        assertThat(record.path("priority").isInt()).isTrue();
        assertThat(record.path("relative").isBoolean()).isTrue();
    }

    @Test
    void theClassInRubyNamesTheMemstoreInTheAddressAndAmongTheParameters() {
        String query = "?name=msdemoaa1&username=ruby&password=secret&enabled=1&api_key=" + key;
        JsonNode user = success(http.send("GET", "/v1/json/memstore.user.create/msdemoaa1" + query, "", "", ""));
        assertThat(user.path("username").asText()).isEqualTo("ruby");
        assertThat(success(http.send("GET", "/v1/json/memstore.user.list/msdemoaa1?api_key=" + key, "", "", "")))
                .extracting(one -> one.path("username").asText())
                .contains("ruby", "admin");
    }

    @Test
    void theCheckOfDatadogReadsProjectsByNameFromAQueryThatEndsInAnAmpersand() {
        JsonNode projects =
                success(http.send("GET", "/v1/json/openstack.list_projects?api_key=" + key + "&", "", "", ""));
        assertThat(projects.has("error_code")).isFalse();
        assertThat(projects.properties())
                .allSatisfy(project -> assertThat(
                                project.getValue().path("project_id").asText())
                        .isNotEmpty());
        success(http.send("GET", "/v1/json/server.list?api_key=" + key + "&", "", "", ""));
    }

    /** Before Ansible used basic authentication: the key in the form, and updates with all keys of the record. */
    @Test
    void theFirstModulesOfAnsibleSendTheKeyInTheFormAndWholeRecords() {
        JsonNode zones = success(http.send("POST", "/v1/json/dns.zone_list/", FORM, "api_key=" + key, ""));
        JsonNode record = zones.path(0).path("records").path(0);
        StringBuilder form = new StringBuilder("api_key=" + key);
        record.properties().forEach(member -> {
            String value =
                    member.getKey().equals("ttl") ? "600" : member.getValue().asText();
            String python = member.getValue().isBoolean()
                    ? (value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1))
                    : value;
            form.append('&').append(member.getKey()).append('=').append(python.replace("+", "%2B"));
        });
        JsonNode updated = success(http.send("POST", "/v1/json/dns.zone_record_update/", FORM, form.toString(), ""));
        assertThat(updated.path("ttl").asInt()).isEqualTo(600);
        assertThat(updated.path("address")).isEqualTo(record.path("address"));
        success(http.send("POST", "/v1/json/dns.reload/", FORM, "api_key=" + key, ""));
    }

    // JSON-RPC.

    private JsonNode rpc(String method, String params) {
        JsonNode answer = Http.json(http.send(
                        "POST",
                        "/v1/jsonrpc/",
                        "application/json-rpc",
                        "{\"id\": \"f81d4fae-7dec\", \"method\": \"" + method + "\"" + params
                                + ", \"jsonrpc\": \"2.0\"}",
                        key + ":")
                .body());
        assertThat(answer.path("id").asText()).isEqualTo("f81d4fae-7dec");
        assertThat(answer.has("error")).as(answer.toString()).isFalse();
        return answer.path("result");
    }

    @Test
    void theHookInPythonFindsItsZoneAndAnswersAChallenge() {
        assertThat(rpc("dns.zone_domain_list", "").path(0).path("zone_id").asText())
                .isEqualTo(ZONE);
        JsonNode record = rpc(
                "dns.zone_record_create",
                ", \"params\": {\"zone_id\": \"" + ZONE
                        + "\", \"type\": \"TXT\", \"record\": \"_acme-challenge\", \"address\": \"token\"}");
        String reload = rpc("dns.reload", "").path("id").asText();
        server.clock().advance(Duration.ofSeconds(10));
        assertThat(rpc("job.status", ", \"params\": {\"id\": \"" + reload + "\"}")
                        .path("finished")
                        .asBoolean())
                .isTrue();
        assertThat(rpc("dns.zone_info", ", \"params\": {\"id\": \"" + ZONE + "\"}")
                        .path("records"))
                .anyMatch(one -> one.path("address").asText().equals("token"));
        rpc(
                "dns.zone_record_delete",
                ", \"params\": {\"id\": \"" + record.path("id").asText() + "\"}");
    }

    @Test
    void anInventoryFindsInEachServerWhatItGroupsBy() {
        assertThat(rpc("server.list", "")).isNotEmpty().allSatisfy(one -> {
            for (String name : List.of("name", "nickname", "host_name", "os", "type", "status", "primary_ip")) {
                assertThat(one.path(name).isTextual()).as(name).isTrue();
            }
            assertThat(one.path("network_zones").isArray()).isTrue();
            assertThat(one.path("start_date").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
            assertThat(one.path("firewall_rule_group").isObject()).isTrue();
        });
    }
}
