package dev.memsetkit.client.params;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.client.runtime.validation.Rule;
import dev.memsetkit.client.runtime.validation.Severity;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A table for each kind of constraint that the documentation knows, with real methods and values: what is good and what is
 * bad, side by side. Values are JSON with a semicolon between them; {@code 3*x} is three times x.
 */
class ConstraintKindsTest {

    /** No other parameters. */
    private static final String NOTHING = "{}";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern TIMES = Pattern.compile("(\\d+)\\*(\\X)");

    private static void assertTold(Rule rule, String method, String pointer, String others, String good, String bad) {
        for (String value : good.split(";")) {
            assertThat(told(rule, method, pointer, others, value))
                    .as("good: " + value)
                    .isFalse();
        }
        for (String value : bad.split(";")) {
            assertThat(told(rule, method, pointer, others, value))
                    .as("bad: " + value)
                    .isTrue();
        }
    }

    private static boolean told(Rule rule, String method, String pointer, String others, String value) {
        try {
            ObjectNode params = (ObjectNode) MAPPER.readTree(others);
            String name = pointer.split("/")[1];
            String repeated = TIMES.matcher(value.strip())
                    .replaceAll(times -> times.group(2).repeat(Integer.parseInt(times.group(1))));
            if (!repeated.equals("absent")) {
                params.set(name, MAPPER.readTree(repeated));
            }
            List<Violation> found = Validators.of(method).validate((JsonNode) params);
            return found.stream()
                    .anyMatch(violation ->
                            violation.rule() == rule && violation.pointer().equals(pointer));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(value, e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dns.zone_create        | /nickname     | \"250*x\"; \"250*\ud83d\ude00\" | \"251*x\"; \"251*\u00e9\"",
                "dns.reverse_map_update | /reverse_map  | \"x\"             | \"251*x\"",
                "partner.account.create | /user_country | \"GB\"            | \"GBR\"",
            })
    void longestTexts(String method, String pointer, String good, String bad) {
        assertTold(Rule.MAX_LENGTH, method, pointer, NOTHING, good, bad);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "memshell.enable       | /password     | \"10*x\"; \"10*\ud83d\ude00\" | \"9*x\"; \"9*\ud83d\ude00\"; \"\"",
                "memshell.set_password | /new_password | \"10*x\"                  | \"short\"",
            })
    void shortestTexts(String method, String pointer, String good, String bad) {
        assertTold(Rule.MIN_LENGTH, method, pointer, NOTHING, good, bad);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dns.zone_record_create | /priority | 0; 1; 999            | -1; -9223372036854775808",
                "dns.zone_record_update | /priority | 0; 0.0               | -1; -1.0",
            })
    void leastNumbers(String method, String pointer, String good, String bad) {
        assertTold(Rule.MINIMUM, method, pointer, NOTHING, good, bad);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dns.zone_record_create | /priority | 0; 999               | 1000; 1e3; 9223372036854775808; 1e308",
            })
    void greatestNumbers(String method, String pointer, String good, String bad) {
        assertTold(Rule.MAXIMUM, method, pointer, NOTHING, good, bad);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "job.status      | /id       | \"x\"; null; 7 | absent",
                "dns.zone_create | /nickname | \"\"           | absent",
            })
    void requiredParameters(String method, String pointer, String good, String bad) {
        assertTold(Rule.REQUIRED, method, pointer, NOTHING, good, bad);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dns.zone_create        | /nickname | \"x\"               | 7; 1.5; true; null; []; {}",
                "dns.zone_create        | /ttl      | 300; 3e2; 301       | \"300\"; 300.5; true; null; [300]",
                "dns.zone_create        | /records  | []                  | {}; \"x\"; null",
                "dns.zone_record_create | /relative | true; false         | \"True\"; 1; null",
                "invoice.list           | /date_lte | \"2019-10-28\"      | 20191028; null",
                "service.list           | /type     | \"a\"; [\"a\"]; []  | 7; true; {}; null",
            })
    void types(String method, String pointer, String good, String bad) {
        assertTold(Rule.TYPE, method, pointer, NOTHING, good, bad);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dns.zone_create           | /ttl            | 0; 300; 600; 3600; 86400 | 1; 301; 86401; -300",
                "dns.zone_record_create    | /type           | \"A\"; \"TXT\"           | \"a\"; \"\"; \"PTR\"; \" A\"",
                "create.monthly_fullserver | /sku            | \"UFS19\"; \"UFS35\"     | \"UFS20\"; \"\"",
                "create.monthly_fullserver | /period         | 1; 12                    | 2; 0",
                "server.status.list        | /statuses/0     | [\"OK\"]                  | [\"ok\"]; [\"\"]",
            })
    void closedSets(String method, String pointer, String good, String bad) {
        assertTold(Rule.ENUM, method, pointer, NOTHING, good, bad);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"create.monthly_miniserver | /os | \"debian_buster_64\" | \"debian_sarge\"; \"my-snapshot\""})
    void openSets(String method, String pointer, String good, String bad) {
        assertTold(Rule.KNOWN_VALUES, method, pointer, NOTHING, good, bad);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "service.info           | /name     | \"myserver1\"; \"a.b-c_d\"      | \"\"; \"my server\"; \"65*x\"",
                "job.status             | /id       | \"32*a\"; \"32*F\"              | \"31*a\"; \"32*g\"",
                "dns.zone_record_create | /record   | \"\"; \"www\"; \"*.a\"          | \"a..b\"; \"a b\"",
                "dns.zone_record_create | /address  | \"192.0.2.1\"                   | \"\u00e9\"; \"\\u0000\"",
                "partner.account.create | /user_country | \"GB\"                      | \"G1\"; \"England\"",
                "invoice.list           | /date_gte | \"2020-02-29\"; \"2019-10-28 11:12:13\" | \"2019-02-29\"; \"28/10/2019\"",
            })
    void forms(String method, String pointer, String good, String bad) {
        assertTold(Rule.FORMAT, method, pointer, NOTHING, good, bad);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Options of a sku.
                "create.monthly_fullserver | /ram     | {\"sku\":\"UFS19\"} | \"16gb\"; \"64gb\"; absent | \"128gb\"",
                "create.monthly_fullserver | /disk    | {\"sku\":\"UFS29\"} | \"4x500gb_ssd\"            | \"8x250gb_ssd\"",
                "create.monthly_fullserver | /nvme    | {\"sku\":\"UFS33\"} | \"none\"; \"nvme_2x480gb\" | \"nvme_9x9\"",
                // Not available.
                "create.monthly_fullserver | /nvme    | {\"sku\":\"UFS19\"} | absent                     | \"none\"",
                "create.monthly_miniserver | /backups | {\"sku\":\"VPS001\"} | absent                    | 0; 10",
                // Backups of an operating system.
                "create.monthly_fullserver | /backups | {\"os\":\"debian_buster_64\"}    | 0; 200        | 400",
                "create.monthly_fullserver | /backups | {\"os\":\"win2019serverstd_64\"} | 0; 400        | 10",
                // Only available with support_level=managed.
                "create.monthly_fullserver | /support_level | {\"vulnscan\":\"managed\"} | \"managed\"   | absent; \"basic\"",
                "create.monthly_fullserver | /support_level | {\"vulnscan\":\"basic\"}   | absent; \"basic\" | nothing",
                // Required only for some service.
                "server.monitoring.rule_create | /port | {\"service\":\"tcp\"}  | 80     | absent",
                "server.monitoring.rule_create | /port | {\"service\":\"ping\"} | absent | nothing",
            })
    void rulesBetweenParameters(String method, String pointer, String others, String good, String bad) {
        if (bad.equals("nothing")) {
            assertThat(good.split(";"))
                    .allMatch(value -> !told(Rule.BETWEEN_PARAMETERS, method, pointer, others, value));
        } else {
            assertTold(Rule.BETWEEN_PARAMETERS, method, pointer, others, good, bad);
        }
    }

    @ParameterizedTest
    @CsvSource({"dns.zone_create,/ttl,/tll", "dns.reload,/,/zone", "job.status,/id,/ID"})
    void unknownParameters(String method, String known, String unknown) {
        if (known.length() > 1) {
            assertThat(told(Rule.UNKNOWN_PARAMETER, method, known, NOTHING, "1"))
                    .isFalse();
        }
        assertThat(told(Rule.UNKNOWN_PARAMETER, method, unknown, NOTHING, "1")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DEPRECATED | create.monthly_fullserver | /bandwidth_type | \"metered\"",
                "DEPRECATED | create.monthly_miniserver | /connection     | \"x\"",
                "IGNORED    | create.monthly_fullserver | /lvs            | 1",
                "IGNORED    | create.monthly_miniserver | /os_bits        | \"64\"",
            })
    void parametersThatAreBetterLeftOut(Rule rule, String method, String pointer, String value) {
        assertTold(rule, method, pointer, NOTHING, "absent", value);
        assertThat(rule.severity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "REQUIRED          | dns.zone_create | /records/0/address | [{\"type\":\"A\",\"address\":\"x\"}] | [{\"type\":\"A\"}]",
                "ENUM              | dns.zone_create | /records/1/type    | [{},{\"type\":\"MX\"}]           | [{},{\"type\":\"M\"}]",
                "MAX_LENGTH        | dns.zone_create | /records/0/address | [{\"address\":\"250*x\"}]         | [{\"address\":\"251*x\"}]",
                "MAXIMUM           | dns.zone_create | /records/0/priority | [{\"priority\":999}]            | [{\"priority\":1000}]",
                "UNKNOWN_PARAMETER | dns.zone_create | /records/0/zone_id | [{\"type\":\"A\"}]               | [{\"zone_id\":\"x\"}]",
                "MAX_LENGTH        | dns.zone_create | /domains/0/domain  | [{\"domain\":\"250*x\"}]          | [{\"domain\":\"251*x\"}]",
                "TYPE              | dns.zone_create | /records/0         | [{}]                             | [7]; [null]; [[]]",
            })
    void listsAndDictionariesWithin(Rule rule, String method, String pointer, String good, String bad) {
        assertTold(rule, method, pointer, NOTHING, good, bad);
    }

    @ParameterizedTest
    @CsvSource({"website_firewall.clear_cache,/paths,500", "firewalling.rule_group_create,/rules,30"})
    void sizesOfLists(String method, String pointer, int most) {
        assertTold(Rule.MAX_ITEMS, method, pointer, NOTHING, list(most), list(most + 1));
    }

    @Test
    void listsThatMustNotBeEmpty() {
        assertTold(Rule.MIN_ITEMS, "server.move_ips", "/source_ips", NOTHING, list(1), "[]");
    }

    private static String list(int size) {
        return "[" + "\"/\",".repeat(size - 1) + "\"/\"]";
    }
}
