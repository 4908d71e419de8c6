package dev.memsetkit.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.runtime.support.Format;
import dev.memsetkit.spec.export.ExportFormat;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The patterns that exports give to formats say what the validators of the client say. */
class ExportedPatternsTest {

    private static final int TEXTS = 20_000;

    /** What texts of a format are put together of, right and wrong. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("hostname", "a|b1|-|.|www|_|example.com|" + "x".repeat(62) + "| "),
            Map.entry("domain", "a|b1|-|.|www|_|example.com|" + "x".repeat(62) + "| "),
            Map.entry("email", "a|b1|-|.|@|+|'|\"|example.com|..| |" + "x".repeat(62)),
            Map.entry("zone-record-name", "a|*|*.|.|_sip|/|-| |x.y|" + "x".repeat(62)),
            Map.entry("country-code", "G|b|1|-| "),
            Map.entry("ipv4-list", "any|,|1.2.3.4|.|0|255|256|/|32|33|01|10.0.0.0/8| "),
            Map.entry("ipv6-list", "any|,|:|::|1:2:3:4:5:6:7:8|ffff|1:2:3|::1|1.2.3.4|/|128|129|g|12345|2001:db8::/32"),
            Map.entry("port-list", "any|,|0|1|65535|65536|080|443|99999|6553|-| "),
            Map.entry("memset-date", "2020|2019|1900|-02-29|-01-31|-04-31|-12| |T|12:30:00|24:00:00|.123|Z|+01:00|-"),
            Map.entry("service-name", "a|1|-|.|_| |" + "x".repeat(63)),
            Map.entry("lb-service-name", "a|1|-|.|_| "),
            Map.entry("hex32", "0123456789abcdef|0|F|g"),
            Map.entry("printable-ascii", "a| |~|\u007f|\u00e9"),
            Map.entry("username", "a|.|-|_|1| "),
            Map.entry("container-name", "a|-|1|_| "));

    @TestFactory
    java.util.stream.Stream<DynamicTest> patternOf() throws IOException {
        Map<String, String> patterns = new TreeMap<>();
        JsonNode api = new JsonMapper()
                .readTree(ExportFormat.OPENAPI.write(OpenRpcReader.read(Path.of("../spec/memset-api.openrpc.json"))));
        for (JsonNode schema : api.findParents("format")) {
            if (schema.path("format").isTextual()
                    && PARTS.containsKey(schema.path("format").asText())) {
                patterns.put(
                        schema.path("format").asText(), schema.path("pattern").asText());
            }
        }
        assertThat(patterns.keySet()).isEqualTo(PARTS.keySet());
        return patterns.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> compare(entry.getKey(), entry.getValue())));
    }

    private static void compare(String name, String pattern) {
        Format format = Format.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        Pattern compiled = Pattern.compile(pattern);
        String[] parts = PARTS.get(name).split("\\|");
        Random random = new Random(name.hashCode());
        int matching = 0;
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(7); j > 0; j--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            // What no pattern says without a look ahead, and years before Christ.
            if (text.length() <= 253 && text.indexOf("@") <= 64 && text.indexOf("-2") != 0 && text.indexOf("-1") != 0) {
                boolean matches = format.matches(text.toString());
                matching += matches ? 1 : 0;
                assertThat(compiled.matcher(text).find())
                        .as("%s: \"%s\"", name, text)
                        .isEqualTo(matches);
            }
        }
        assertThat(matching).as("texts that match").isPositive();
    }
}
