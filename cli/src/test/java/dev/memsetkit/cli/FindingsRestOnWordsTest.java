package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each finding names the words of the documentation that it rests on and their place, in every form of output. */
class FindingsRestOnWordsTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "required | dns.zone_create | {} | nickname (String)",
                "type | dns.zone_create | {`nickname`:`a`,`ttl`:`x`} | ttl (Integer, Optional)",
                "minLength | memshell.enable | {`name`:`a`,`password`:`short`} | at least 10 characters",
                "maxLength | dns.zone_create | {`nickname`:`LONG`} | at most 250 characters",
                "minimum | dns.zone_record_update | {`id`:`ID`,`priority`:-1} | greater than or equal to 0",
                "maximum | dns.zone_record_update | {`id`:`ID`,`priority`:1000} | less than or equal to 999",
                "enum | dns.zone_create | {`nickname`:`a`,`ttl`:301} | Acceptable values: 0, 300, 600",
                "format | job.status | {`id`:`xyz`} | 32 hex digits",
                "known-values | create.monthly_miniserver | {`os`:`debian_sarge`} | Acceptable values include the operating systems",
                "deprecated | create.monthly_miniserver | {`disk_type`:`ssd`} | Deprecated",
                "ignored | create.monthly_miniserver | {`lvs`:1} | Deprecated and ignored",
                "between-parameters | server.monitoring.rule_create | {`service`:`tcp`} | required only for",
                "maxLength | dns.zone_create | {`nickname`:`a`,`records`:[{`type`:`A`,`address`:`LONG`}]} | at most 250 characters",
                "minItems | server.move_ips | {`source_ips`:[],`destination_name`:`a`} | no IPs",
                "maxItems | website_firewall.clear_cache | {`name`:`a`,`paths`:[MANY]} | 500",
            })
    void inEveryForm(String rule, String method, String params, String words) throws IOException {
        String json = params.replace("`", "\"")
                .replace("LONG", "x".repeat(251))
                .replace("ID", "0123456789abcdef0123456789abcdef")
                .replace("MANY", "\"/\",".repeat(500) + "\"/\"");
        String file = Files.writeString(
                        folder.resolve("call.json"), "{\"method\":\"" + method + "\",\"params\":" + json + "}")
                .toString();
        // Dictionaries within a list are described where their own method is.
        String place = "#" + (params.contains("records") ? "dns.zone_record_create" : method);

        JsonNode findings = new JsonMapper()
                .readTree(Command.run("lint", "--format", "json", file).out())
                .path("findings");
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.path("rule").asText()).isEqualTo(rule);
            assertThat(finding.path("documentation").path("words").asText()).containsIgnoringCase(words);
            assertThat(finding.path("documentation").path("place").asText()).endsWith(place);
        });
        assertThat(Command.run("lint", file).out().lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("  = rule " + rule + ": \"")
                        .containsIgnoringCase(words)
                        .endsWith(place));
        assertThat(Command.run("lint", "--format", "sarif", file).out().lines())
                .anySatisfy(line -> assertThat(line)
                        .contains("The documentation says: ", place)
                        .containsIgnoringCase(words));
        assertThat(Command.run("lint", "--format", "github", file).out().lines())
                .anySatisfy(line -> assertThat(line)
                        .contains("title=memsetkit " + rule + "::", "The documentation says: ")
                        .containsIgnoringCase(words)
                        .endsWith(place));
    }
}
