package dev.memsetkit.it;

import dev.memsetkit.client.params.CreateMonthlyFullserver;
import dev.memsetkit.client.runtime.WireValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the documentation says of {@code create.monthly_fullserver}, as somebody would write it down by hand. */
final class HandWrittenValidator {

    private static final Set<String> DATABASE = Set.of(
            "mssql_web_2012",
            "mssql_web_2014",
            "mssql_web_2017",
            "mssql_web_2016",
            "mssql_enterprise_2014",
            "mssql_enterprise_2017",
            "mssql_enterprise_2016",
            "mssql_enterprise_2012",
            "mssql_standard_2012",
            "mssql_standard_2014",
            "mssql_standard_2017",
            "mssql_standard_2016");
    private static final Set<String> DISK = Set.of(
            "2x1000gb",
            "4x1000gb",
            "4x2000gb",
            "4x4000gb",
            "4x250gb_ssd",
            "4x500gb_ssd",
            "4x1000gb_ssd",
            "4x2000gb_ssd");
    private static final Set<String> RAM = Set.of("64gb", "128gb", "256gb", "512gb", "768gb");
    private static final Set<String> DISK1 =
            Set.of("8x250gb_ssd", "16x250gb_ssd", "16x500gb_ssd", "16x1000gb_ssd", "16x2000gb_ssd");
    private static final Set<String> RAM1 = Set.of("32gb", "64gb", "96gb", "128gb", "256gb", "512gb", "768gb");
    private static final Set<String> DISK2 = Set.of(
            "12x1000gb",
            "12x2000gb",
            "12x4000gb",
            "12x8000gb",
            "12x12000gb",
            "12x250gb_ssd",
            "12x500gb_ssd",
            "12x1000gb_ssd",
            "12x2000gb_ssd");
    private static final Set<String> DISK3 = Set.of(
            "4x1000gb",
            "4x2000gb",
            "4x4000gb",
            "4x8000gb",
            "4x12000gb",
            "4x250gb_ssd",
            "4x500gb_ssd",
            "4x1000gb_ssd",
            "4x2000gb_ssd");
    private static final Set<String> RAM2 =
            Set.of("16gb", "32gb", "48gb", "64gb", "128gb", "256gb", "512gb", "768gb", "96gb");
    private static final Set<String> DISK4 = Set.of(
            "2x1000gb",
            "4x1000gb",
            "4x2000gb",
            "4x4000gb",
            "4x250gb_ssd",
            "4x500gb_ssd",
            "4x1000gb_ssd",
            "4x2000gb_ssd",
            "8x250gb_ssd",
            "16x250gb_ssd",
            "16x500gb_ssd",
            "16x1000gb_ssd",
            "16x2000gb_ssd",
            "12x1000gb",
            "12x2000gb",
            "12x4000gb",
            "12x8000gb",
            "12x12000gb",
            "12x250gb_ssd",
            "12x500gb_ssd",
            "12x1000gb_ssd",
            "12x2000gb_ssd",
            "4x8000gb",
            "4x12000gb");

    private HandWrittenValidator() {}

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
        List<String> found = null;
        if (params.bandwidthType() != null) {
            found = add(found, "bandwidth_type is deprecated");
            String bandwidthType = text(params.bandwidthType());
            if (bandwidthType != null && !bandwidthType.equals("metered") && !bandwidthType.equals("unmetered")) {
                found = add(found, "bandwidth_type is \"" + bandwidthType + "\"");
            }
        }
        if (backups != null
                && backups != 0
                && backups != 10
                && backups != 20
                && backups != 50
                && backups != 100
                && backups != 200
                && backups != 400) {
            found = add(found, "backups is \"" + backups + "\"");
        }
        if (params.lvs() != null) {
            found = add(found, "lvs is ignored");
        }
        if (intrusionDetection != null
                && !intrusionDetection.equals("none")
                && !intrusionDetection.equals("basic")
                && !intrusionDetection.equals("monitored")
                && !intrusionDetection.equals("protected")) {
            found = add(found, "intrusion_detection is \"" + intrusionDetection + "\"");
        }
        if (monitoringLevel != null
                && !monitoringLevel.equals("basic")
                && !monitoringLevel.equals("advanced")
                && !monitoringLevel.equals("managed")) {
            found = add(found, "monitoring_level is \"" + monitoringLevel + "\"");
        }
        if (vulnscan != null && !vulnscan.equals("none") && !vulnscan.equals("basic") && !vulnscan.equals("managed")) {
            found = add(found, "vulnscan is \"" + vulnscan + "\"");
        }
        String database = text(params.database());
        if (database != null && !DATABASE.contains(database)) {
            found = add(found, "database is \"" + database + "\"");
        }
        String antivirus = text(params.antivirus());
        if (antivirus != null && !antivirus.equals("none") && !antivirus.equals("sophos_antivirus")) {
            found = add(found, "antivirus is \"" + antivirus + "\"");
        }
        if (firewall != null
                && !firewall.equals("none")
                && !firewall.equals("basic")
                && !firewall.equals("self_managed")
                && !firewall.equals("managed")) {
            found = add(found, "firewall is \"" + firewall + "\"");
        }
        if (sku == null) {
            found = add(found, "sku is required");
        } else {
            found = sku(found, sku, disk, ram, nvme);
        }
        if (params.dryRun() == null) {
            found = add(found, "dry_run is required");
        }
        if (os == null) {
            found = add(found, "os is required");
        } else {
            found = os(found, os, backups);
        }
        if (params.osBits() != null) {
            found = add(found, "os_bits is ignored");
            String osBits = text(params.osBits());
            if (osBits != null && !osBits.equals("32") && !osBits.equals("64")) {
                found = add(found, "os_bits is \"" + osBits + "\"");
            }
        }
        if (supportLevel != null) {
            switch (supportLevel) {
                case "standard",
                        "premium",
                        "managed_infrastructure",
                        "managed_platform",
                        "infrastructure_only",
                        "basic",
                        "managed" -> {}
                default -> found = add(found, "support_level is \"" + supportLevel + "\"");
            }
        }
        String networkZone = text(params.networkZone());
        if (networkZone != null && !networkZone.equals("reading") && !networkZone.equals("dunsfold")) {
            found = add(found, "network_zone is \"" + networkZone + "\"");
        }
        if (period != null && period != 1 && period != 3 && period != 6 && period != 12) {
            found = add(found, "period is \"" + period + "\"");
        }
        if (speed != null && !speed.equals("1") && !speed.equals("10")) {
            found = add(found, "net_card_speed_gbps is \"" + speed + "\"");
        }
        String partitioning = text(params.partitioning());
        if (partitioning != null
                && !partitioning.equals("all_root")
                && !partitioning.equals("data_home")
                && !partitioning.equals("two_volumes")
                && !partitioning.equals("custom")) {
            found = add(found, "partitioning is \"" + partitioning + "\"");
        }
        if (backups != null && sku != null && sku.startsWith("VPS0")) {
            found = add(found, "backups is not available");
        }
        if (("monitored".equals(intrusionDetection)
                        || "protected".equals(intrusionDetection)
                        || "managed".equals(monitoringLevel)
                        || "managed".equals(vulnscan)
                        || "managed".equals(firewall))
                && !"managed".equals(supportLevel)) {
            found = add(found, "support_level has to be managed");
        }
        if (params.firewallRuleGroup() != null
                && firewall != null
                && !firewall.equals("managed")
                && !firewall.equals("self_managed")) {
            found = add(found, "firewall is \"" + firewall + "\", which has no rule group");
        }
        if ("10".equals(speed) && sku != null && !sku.equals("UFS33") && !sku.equals("UFS34") && !sku.equals("UFS35")) {
            found = add(found, "net_card_speed_gbps is 10, which " + sku + " has not");
        }
        return found == null ? List.of() : found;
    }

    private static @Nullable List<String> sku(
            @Nullable List<String> found,
            String sku,
            @Nullable String disk,
            @Nullable String ram,
            @Nullable String nvme) {
        switch (sku) {
            case "UFS19" -> {
                if (ram != null
                        && !ram.equals("16gb")
                        && !ram.equals("32gb")
                        && !ram.equals("48gb")
                        && !ram.equals("64gb")) {
                    found = add(found, "ram is \"" + ram + "\"");
                }
                if (disk != null
                        && !disk.equals("2x1000gb")
                        && !disk.equals("4x1000gb")
                        && !disk.equals("4x2000gb")
                        && !disk.equals("4x4000gb")) {
                    found = add(found, "disk is \"" + disk + "\"");
                }
                if (nvme != null) {
                    found = add(found, "nvme is not available");
                }
            }
            case "UFS29" -> {
                if (ram != null && !ram.equals("16gb") && !ram.equals("32gb") && !ram.equals("64gb")) {
                    found = add(found, "ram is \"" + ram + "\"");
                }
                if (disk != null && !DISK.contains(disk)) {
                    found = add(found, "disk is \"" + disk + "\"");
                }
                if (nvme != null) {
                    found = add(found, "nvme is not available");
                }
            }
            case "UFS33" -> {
                if (ram != null && !RAM.contains(ram)) {
                    found = add(found, "ram is \"" + ram + "\"");
                }
                if (disk != null && !DISK1.contains(disk)) {
                    found = add(found, "disk is \"" + disk + "\"");
                }
                if (nvme != null && !nvme.equals("none") && !nvme.equals("nvme_2x480gb")) {
                    found = add(found, "nvme is \"" + nvme + "\"");
                }
            }
            case "UFS34" -> {
                if (ram != null && !RAM1.contains(ram)) {
                    found = add(found, "ram is \"" + ram + "\"");
                }
                if (disk != null && !DISK2.contains(disk)) {
                    found = add(found, "disk is \"" + disk + "\"");
                }
                if (nvme != null && !nvme.equals("none") && !nvme.equals("nvme_2x480gb")) {
                    found = add(found, "nvme is \"" + nvme + "\"");
                }
            }
            case "UFS35" -> {
                if (ram != null
                        && !ram.equals("48gb")
                        && !ram.equals("64gb")
                        && !ram.equals("128gb")
                        && !ram.equals("256gb")) {
                    found = add(found, "ram is \"" + ram + "\"");
                }
                if (disk != null && !DISK3.contains(disk)) {
                    found = add(found, "disk is \"" + disk + "\"");
                }
                if (nvme != null) {
                    found = add(found, "nvme is not available");
                }
            }
            default -> {
                found = add(found, "sku is \"" + sku + "\"");
                if (ram != null && !RAM2.contains(ram)) {
                    found = add(found, "ram is \"" + ram + "\"");
                }
                if (disk != null && !DISK4.contains(disk)) {
                    found = add(found, "disk is \"" + disk + "\"");
                }
                if (nvme != null && !nvme.equals("none") && !nvme.equals("nvme_2x480gb")) {
                    found = add(found, "nvme is \"" + nvme + "\"");
                }
            }
        }
        return found;
    }

    private static @Nullable List<String> os(@Nullable List<String> found, String os, @Nullable Long backups) {
        switch (os) {
            case "centos6_64",
                    "ubuntu_trusty_64",
                    "centos7_64",
                    "debian_jessie_64",
                    "centos7_cpanel_64",
                    "ubuntu_xenial_64",
                    "debian_stretch_64",
                    "ubuntu_bionic_64",
                    "debian_buster_64" -> {
                if (backups != null && backups > 200) {
                    found = add(found, "backups is \"" + backups + "\"");
                }
            }
            case "win2012serverstd_r2_64",
                    "win2012serverdc_r2_64",
                    "win2016serverstd_64",
                    "win2016serverdc_64",
                    "win2019serverstd_64" -> {
                if (backups != null && (backups == 10 || backups == 20)) {
                    found = add(found, "backups is \"" + backups + "\"");
                }
            }
            default -> found = add(found, "os is \"" + os + "\"");
        }
        return found;
    }

    private static @Nullable String text(@Nullable WireValue value) {
        return value == null ? null : (String) value.wireValue();
    }

    private static List<String> add(@Nullable List<String> found, String message) {
        List<String> all = found == null ? new ArrayList<>() : found;
        all.add(message);
        return all;
    }
}
