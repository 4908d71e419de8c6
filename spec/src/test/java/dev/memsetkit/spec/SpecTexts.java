package dev.memsetkit.spec;

import dev.memsetkit.testing.Draw;
import java.util.List;

/** Names and texts that documentation could have. */
final class SpecTexts {

    static final List<String> METHODS = List.of(
            "apikey.create",
            "cluster.real_service.list",
            "dns.reload",
            "dns.zone_create",
            "internal.default",
            "internal.echo",
            "memstore.container.set_acl",
            "server.info",
            "server.list",
            "server.status.list",
            "vlan.class");

    static final List<String> COMPONENTS = List.of(
            "CreateResult", "DnsZoneInfo", "JobStatus", "Object", "Override", "ServerInfo", "String", "VlanList");

    static final List<String> ERRORS =
            List.of("ApiError", "ApiErrorDoesNotExist", "ApiErrorForbidden", "ApiErrorThrottled");

    static final List<String> TAGS = List.of("API Key Methods", "DNS Methods", "VLAN API Methods", "Server Methods");

    private static final List<String> KEYS = List.of(
            "SSL_URL",
            "address",
            "boolean",
            "class",
            "default",
            "dry_run",
            "float",
            "get_class",
            "hash_code",
            "id",
            "ip4",
            "list",
            "name",
            "os",
            "sku",
            "source_ips",
            "to_string",
            "type",
            "zone_id",
            "zoneId");

    private static final List<String> TEXTS = List.of(
            "",
            "The id of the zone.",
            "Ends a comment */ and starts /* one",
            "A Unicode escape \\u002a\\u002f and one too many \\u",
            "$L $T $$ %s %n {0} ${project}",
            "<b>not closed & {@code not closed @param x",
            "two\nlines\r\n\n  and a tab\t.",
            "\"quoted\" and 'quoted' and \"\"\"",
            "na\u00efve caf\u00e9 \u2028 \u6f22\u5b57 \ud83d\ude80",
            "a control \u0000 character");

    private static final List<String> VALUES = List.of(
            "",
            "32",
            "4x250gb_ssd",
            "10mbps_7to1",
            "A",
            "AAAA",
            "a",
            "any",
            "tcp,udp",
            "true",
            "class",
            "of",
            "*/",
            "$L",
            "\u00e9",
            "a b",
            "a-b",
            "a_b",
            "\\");

    private SpecTexts() {}

    static String key(Draw draw) {
        return draw.of(KEYS);
    }

    /** Descriptions in Markdown; may be empty. */
    static String text(Draw draw) {
        // Halves of characters are what no file in UTF-8 can hold.
        return draw.oneIn(10) ? draw.text(12).replaceAll("[\\x{D800}-\\x{DFFF}]", "") : draw.of(TEXTS);
    }

    /** Values as the API takes them; may be empty. */
    static String value(Draw draw) {
        return draw.of(VALUES);
    }
}
