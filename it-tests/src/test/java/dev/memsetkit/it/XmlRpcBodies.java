package dev.memsetkit.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers of {@code dns.zone_info} with many records, as Python's server writes them. */
final class XmlRpcBodies {

    private XmlRpcBodies() {}

    /** The value of such an answer. */
    static Map<String, Object> zone(int records) {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", String.format("%032x", i * 7919L + 1));
            entry.put("zone_id", "f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0");
            entry.put("type", "A");
            entry.put("record", "www" + i);
            entry.put("address", "192.0.2." + i % 250);
            entry.put("ttl", 3600);
            entry.put("priority", 0);
            entry.put("relative", false);
            list.add(entry);
        }
        Map<String, Object> zone = new LinkedHashMap<>();
        zone.put("id", "f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0");
        zone.put("nickname", "benchmark");
        zone.put("ttl", 0);
        zone.put("records", list);
        zone.put("domains", List.of());
        return zone;
    }

    static byte[] body(int records) {
        StringBuilder xml = new StringBuilder();
        try {
            write(xml, records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Writes such an answer as it goes, so that the text need not be held. */
    static void write(Appendable xml, int records) throws IOException {
        xml.append("<?xml version='1.0'?>\n<methodResponse>\n<params>\n<param>\n");
        write(xml, zone(records));
        xml.append("</param>\n</params>\n</methodResponse>\n");
    }

    private static void write(Appendable xml, Object value) throws IOException {
        if (value instanceof Map<?, ?> members) {
            xml.append("<value><struct>\n");
            for (Map.Entry<?, ?> member : members.entrySet()) {
                xml.append("<member>\n<name>")
                        .append(member.getKey().toString())
                        .append("</name>\n");
                write(xml, member.getValue());
                xml.append("</member>\n");
            }
            xml.append("</struct></value>\n");
        } else if (value instanceof List<?> items) {
            xml.append("<value><array><data>\n");
            for (Object item : items) {
                write(xml, item);
            }
            xml.append("</data></array></value>\n");
        } else if (value instanceof Integer number) {
            xml.append("<value><int>").append(number.toString()).append("</int></value>\n");
        } else if (value instanceof Boolean flag) {
            xml.append("<value><boolean>").append(flag ? "1" : "0").append("</boolean></value>\n");
        } else {
            xml.append("<value><string>").append(value.toString()).append("</string></value>\n");
        }
    }
}
