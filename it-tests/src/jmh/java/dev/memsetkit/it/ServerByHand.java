package dev.memsetkit.it;

import dev.memsetkit.client.params.CreateMonthlyFullserver;
import dev.memsetkit.client.runtime.WireValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the documentation says of {@code create.monthly_fullserver}, as somebody would write it down by hand. */
final class ServerByHand {

    private @Nullable List<String> found;

    private ServerByHand() {}

    @SuppressWarnings("deprecation") // What is deprecated is looked at like all else.
    static List<String> check(CreateMonthlyFullserver params) {
        String sku = text(params.sku());
        String os = text(params.os());
        String supportLevel = text(params.supportLevel());
        String intrusionDetection = text(params.intrusionDetection());
        String monitoringLevel = text(params.monitoringLevel());
        String vulnscan = text(params.vulnscan());
        String firewall = text(params.firewall());
        String disk = text(params.disk());
        String ram = text(params.ram());
        String nvme = text(params.nvme());
        String speed = text(params.netCardSpeedGbps());
        Long backups = params.backups() == null ? null : (Long) params.backups().wireValue();
        Long period = params.period() == null ? null : (Long) params.period().wireValue();
        ServerByHand hand = new ServerByHand();
        if (params.bandwidthType() != null) {
            hand.add("bandwidth_type is deprecated");
            hand.among("bandwidth_type", text(params.bandwidthType()), "metered", "unmetered");
        }
        if (backups != null
                && backups != 0
                && backups != 10
                && backups != 20
                && backups != 50
                && backups != 100
                && backups != 200
                && backups != 400) {
            hand.add("backups is \"" + backups + "\"");
        }
        if (params.lvs() != null) {
            hand.add("lvs is ignored");
        }
        hand.among("intrusion_detection", intrusionDetection, "none", "basic", "monitored", "protected");
        hand.among("monitoring_level", monitoringLevel, "basic", "advanced", "managed");
        hand.among("vulnscan", vulnscan, "none", "basic", "managed");
        if (params.database() != null && !text(params.database()).startsWith("mssql_")) {
            hand.add("database is \"" + params.database() + "\"");
        }
        hand.among("antivirus", text(params.antivirus()), "none", "sophos_antivirus");
        hand.among("firewall", firewall, "none", "basic", "self_managed", "managed");
        if (sku == null) {
            hand.add("sku is required");
        } else {
            hand.sku(sku, disk, ram, nvme);
        }
        if (params.dryRun() == null) {
            hand.add("dry_run is required");
        }
        if (os == null) {
            hand.add("os is required");
        } else {
            hand.os(os, backups);
        }
        if (params.osBits() != null) {
            hand.add("os_bits is ignored");
            hand.among("os_bits", text(params.osBits()), "32", "64");
        }
        if (supportLevel != null) {
            switch (supportLevel) {
                case "standard", "premium", "managed_infrastructure", "managed_platform", "infrastructure_only",
                        "basic", "managed" -> {}
                default -> hand.add("support_level is \"" + supportLevel + "\"");
            }
        }
        hand.among("network_zone", text(params.networkZone()), "reading", "dunsfold");
        if (period != null && period != 1 && period != 3 && period != 6 && period != 12) {
            hand.add("period is \"" + period + "\"");
        }
        hand.among("net_card_speed_gbps", speed, "1", "10");
        hand.among(
                "partitioning", text(params.partitioning()), "all_root", "data_home", "two_volumes", "custom");
        if (("monitored".equals(intrusionDetection) || "protected".equals(intrusionDetection)
                        || "managed".equals(monitoringLevel)
                        || "managed".equals(vulnscan)
                        || "managed".equals(firewall))
                && !"managed".equals(supportLevel)) {
            hand.add("support_level has to be managed");
        }
        if (params.firewallRuleGroup() != null
                && firewall != null
                && !firewall.equals("managed")
                && !firewall.equals("self_managed")) {
            hand.add("firewall is \"" + firewall + "\", which has no rule group");
        }
        if ("10".equals(speed) && sku != null && !sku.equals("UFS33") && !sku.equals("UFS34") && !sku.equals("UFS35")) {
            hand.add("net_card_speed_gbps is 10, which " + sku + " has not");
        }
        return hand.found == null ? List.of() : hand.found;
    }

    private void sku(String sku, @Nullable String disk, @Nullable String ram, @Nullable String nvme) {
        switch (sku) {
            case "UFS19" -> {
                among("ram", ram, "16gb", "32gb", "48gb", "64gb");
                among("disk", disk, "2x1000gb", "4x1000gb", "4x2000gb", "4x4000gb");
                absent("nvme", nvme);
            }
            case "UFS29" -> {
                among("ram", ram, "16gb", "32gb", "64gb");
                among("disk", disk, "2x1000gb", "4x1000gb", "4x2000gb", "4x4000gb", "4x250gb_ssd", "4x500gb_ssd");
                absent("nvme", nvme);
            }
            case "UFS33" -> {
                among("ram", ram, "64gb", "128gb", "256gb", "512gb", "768gb");
                among("disk", disk, "8x250gb_ssd", "16x250gb_ssd", "16x500gb_ssd", "16x1000gb_ssd");
                among("nvme", nvme, "none", "nvme_2x480gb");
            }
            case "UFS34" -> {
                among("ram", ram, "32gb", "64gb", "96gb", "128gb", "256gb", "512gb", "768gb");
                among("disk", disk, "12x1000gb", "12x2000gb", "12x4000gb", "12x8000gb", "12x250gb_ssd");
                among("nvme", nvme, "none", "nvme_2x480gb");
            }
            case "UFS35" -> {
                among("ram", ram, "48gb", "64gb", "128gb", "256gb");
                among("disk", disk, "4x1000gb", "4x2000gb", "4x4000gb", "4x8000gb", "4x250gb_ssd", "4x500gb_ssd");
                absent("nvme", nvme);
            }
            default -> {
                add("sku is \"" + sku + "\"");
                among("ram", ram, "16gb", "32gb", "48gb", "64gb", "128gb", "256gb", "512gb", "768gb", "96gb");
                among("nvme", nvme, "none", "nvme_2x480gb");
            }
        }
    }

    private void os(String os, @Nullable Long backups) {
        switch (os) {
            case "centos6_64", "ubuntu_trusty_64", "centos7_64", "debian_jessie_64", "centos7_cpanel_64",
                    "ubuntu_xenial_64", "debian_stretch_64", "ubuntu_bionic_64", "debian_buster_64" -> {
                if (backups != null && backups > 200) {
                    add("backups is \"" + backups + "\"");
                }
            }
            case "win2012serverstd_r2_64", "win2012serverdc_r2_64", "win2016serverstd_64", "win2016serverdc_64",
                    "win2019serverstd_64" -> {
                if (backups != null && (backups == 10 || backups == 20)) {
                    add("backups is \"" + backups + "\"");
                }
            }
            default -> add("os is \"" + os + "\"");
        }
    }

    private static @Nullable String text(@Nullable WireValue value) {
        return value == null ? null : (String) value.wireValue();
    }

    private void among(String name, @Nullable String value, String... allowed) {
        if (value == null) {
            return;
        }
        for (String one : allowed) {
            if (one.equals(value)) {
                return;
            }
        }
        add(name + " is \"" + value + "\"");
    }

    private void absent(String name, @Nullable String value) {
        if (value != null) {
            add(name + " is not available");
        }
    }

    private void add(String message) {
        if (found == null) {
            found = new ArrayList<>();
        }
        found.add(message);
    }
}
