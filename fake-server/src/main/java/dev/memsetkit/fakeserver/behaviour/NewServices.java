package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.MEMSTORE_USERS;
import static dev.memsetkit.fakeserver.account.TableKind.OPENSTACK_PROJECTS;
import static dev.memsetkit.fakeserver.account.TableKind.RULE_GROUPS;
import static dev.memsetkit.fakeserver.account.TableKind.SERVICES;
import static dev.memsetkit.fakeserver.account.TableKind.VLANS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.account.Account;
import dev.memsetkit.fakeserver.account.TableKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Services as they are when they were just set up. */
final class NewServices {

    private static final String DEFAULT_GROUP = "memset-basic";

    private NewServices() {}

    /** What names of the account start with: that of its first service without the number. */
    static String stem(Account account) {
        for (ObjectNode service : account.table(SERVICES).rows()) {
            String stem = service.path("name").asText().replaceAll("[0-9]+$", "");
            if (ApiCall.isServer(service) && !stem.isEmpty()) {
                return stem;
            }
        }
        return "demoaa";
    }

    /** The currency of the account: that of its services. */
    static String currency(Account account) {
        for (ObjectNode service : account.table(SERVICES).rows()) {
            String currency = service.path("renewal_price_currency").asText();
            if (List.of("GBP", "USD", "EUR").contains(currency)) {
                return currency;
            }
        }
        return "GBP";
    }

    /** The effect of an order: the service that is there when the job is done. */
    static ObjectNode order(ApiCall call, String type, String sku, double monthly) {
        String name = freeName(call.account(), type);
        LocalDate today = call.account().clock().today();
        double vat = Prices.round(monthly * Prices.VAT);
        ObjectNode service = ApiCall.object()
                .put("name", name)
                .put("status", "LIVE")
                .put("nickname", "")
                .put("start_date", today.toString())
                .put("expiry_date", today.plusMonths(call.integer("period", 1)).toString())
                .put("renewal_price_amount", Prices.round(monthly + vat))
                .put("renewal_price_currency", currency(call.account()))
                .put("renewal_price_vat", vat)
                .put("type", type);
        String zone = call.text("network_zone", type.equals("cloudstorage") ? "reading" : "dunsfold");
        service.putArray("network_zones").add(zone);
        service.put("data_zone", call.text("data_zone", Products.DATA_ZONE))
                .put("_sku", sku)
                .put("_net_monthly", monthly);
        if (type.endsWith("server")) {
            addServerKeys(call, service);
        }
        ObjectNode effect = Effects.effect("order", name);
        effect.set("service", service);
        return effect.put("vlan", call.text("vlan"))
                .put("project_id", call.account().ids().hex());
    }

    /** The next free number; orders that are not done yet have theirs too. */
    private static String freeName(Account account, String type) {
        String stem = switch (type) {
            case "cloudstorage" -> "ms" + stem(account);
            case "openstack_project" -> "os" + stem(account);
            default -> stem(account);
        };
        int number = 1;
        while (isTaken(account, stem + number)) {
            number++;
        }
        return stem + number;
    }

    private static boolean isTaken(Account account, String name) {
        if (account.table(SERVICES).find(name).isPresent()) {
            return true;
        }
        for (ObjectNode job : account.table(TableKind.JOBS).rows()) {
            if (job.path("_effect").path("service").path("name").asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static void addServerKeys(ApiCall call, ObjectNode server) {
        String name = server.path("name").asText();
        String address = freeAddress(call.account());
        String firewall = call.text("firewall", "basic");
        String detection = call.text("intrusion_detection", "none");
        String os = call.text("os");
        server.put("host_name", name + ".miniserver.com").put("primary_ip", address);
        server.putArray("ips")
                .addObject()
                .put("address", address)
                .put("reverse_map", name + ".miniserver.com")
                .put("bytes_in_yesterday", 0)
                .put("bytes_out_yesterday", 0)
                .put("bytes_in_today", 0)
                .put("bytes_out_today", 0);
        ObjectNode vlans = server.putObject("vlans");
        vlans.putArray("tagged");
        vlans.putArray("untagged");
        for (ObjectNode snapshot : call.table(TableKind.SNAPSHOTS).where("os_option", os)) {
            os = snapshot.path("_os").asText(os);
        }
        server.put("os", os)
                .put("backups", call.integer("backups", 0) > 0)
                .put("control_panel", os.contains("cpanel") ? "cpanel" : "none")
                .put("firewall_type", firewall)
                .put("_rule_group", firewall.equals("none") ? "" : call.text("firewall_rule_group", DEFAULT_GROUP))
                .put("monitoring_level", call.text("monitoring_level", "basic"))
                .put("monitor", true)
                .put("ignore_monitoring_off", false)
                .put("no_nrpe", false)
                .put("no_auto_reboot", false)
                .put("support_level", supportLevel(call.text("support_level", "basic")))
                .put("vulnscan", call.text("vulnscan", "none"))
                .put("intrusion_detection", detection)
                .put("intrusion_detection_alert_level", detection.equals("none") ? 0 : 10)
                .put("_bandwidth_type", call.text("bandwidth_type", "metered"));
    }

    /** The levels that can be ordered are more than those that are shown. */
    private static String supportLevel(String ordered) {
        return switch (ordered) {
            case "infrastructure_only", "basic", "managed" -> ordered;
            case "premium", "managed_platform" -> "managed";
            default -> "basic";
        };
    }

    /** An address of a network that is set aside for documentation. */
    private static String freeAddress(Account account) {
        Set<String> taken = new HashSet<>();
        for (ObjectNode service : account.table(SERVICES).rows()) {
            service.path("ips").forEach(ip -> taken.add(ip.path("address").asText()));
        }
        for (ObjectNode job : account.table(TableKind.JOBS).rows()) {
            taken.add(job.path("_effect").path("service").path("primary_ip").asText());
        }
        for (int i = 10; i < 255 * 255; i++) {
            String address = (i < 255 ? "203.0.113." : "198.18." + i / 255 + ".") + i % 255;
            if (!taken.contains(address)) {
                return address;
            }
        }
        return "203.0.113.9";
    }

    /** What comes with a service that is there now: the rule group, the VLAN, the administrator, the project. */
    static void furnish(Account account, JsonNode effect) {
        JsonNode service = effect.path("service");
        String name = service.path("name").asText();
        if (service.path("_rule_group").asText().equals(DEFAULT_GROUP)
                && account.table(RULE_GROUPS).find(DEFAULT_GROUP).isEmpty()) {
            ObjectNode group = ApiCall.object()
                    .put("name", DEFAULT_GROUP)
                    .put("nickname", "Memset basic firewall")
                    .put("public", true)
                    .put("notes", "")
                    .put("default_outbound_policy", "RETURN");
            group.putObject("rules");
            account.table(RULE_GROUPS).put(group);
        }
        if (service.path("type").asText().equals("cloudstorage")) {
            account.table(MEMSTORE_USERS)
                    .put(ApiCall.object()
                            .put("name", name)
                            .put("username", "admin")
                            .put("enabled", true)
                            .put("admin", true));
        }
        if (service.path("type").asText().equals("openstack_project")) {
            account.table(OPENSTACK_PROJECTS)
                    .put(ApiCall.object()
                            .put("name", name)
                            .put("project_id", effect.path("project_id").asText())
                            .put("auth_url", "https://auth.openstack.memset.example:5000/v3")
                            .put("firewall_type", "none")
                            .put("_rule_group", ""));
        }
        joinVlan(account, effect.path("vlan").asText(), name);
    }

    private static void joinVlan(Account account, String vlan, String host) {
        if (account.table(VLANS).find(vlan).isPresent()) {
            ObjectNode parameters = ApiCall.object().put("name", vlan).put("host", host);
            VlanBehaviour.add(new ApiCall(account, parameters));
        }
    }
}
