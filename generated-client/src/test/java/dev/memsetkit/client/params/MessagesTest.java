package dev.memsetkit.client.params;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.runtime.validation.Rule;
import dev.memsetkit.client.runtime.validation.SecretNames;
import dev.memsetkit.client.runtime.validation.Severity;
import dev.memsetkit.client.runtime.validation.Violation;
import dev.memsetkit.client.runtime.validation.ViolationException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users read: what was found, what is allowed and what to do. */
class MessagesTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static List<Violation> found(String method, String params) {
        try {
            return Validators.of(method).validate(MAPPER.readTree(params));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(params, e);
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "job.status | {} | id is required: give it a value",
                "job.status | {\"id\":7} | id is of type Integer, expected String",
                "job.status | {\"id\":1.5} | id is of type Float, expected String",
                "job.status | {\"id\":true} | id is of type Boolean, expected String",
                "job.status | {\"id\":null} | id is of type null, expected String",
                "job.status | {\"id\":[]} | id is of type List, expected String",
                "job.status | {\"id\":{}} | id is of type Dictionary, expected String",
                "dns.zone_create | {\"ttl\":\"x\"} | ttl is of type String, expected Integer",
                "job.status | {\"id\":\"xyz\"} | id is \"xyz\", expected 32 hex digits",
                "partner.account.create | {\"user_country\":\"GBR\"} | user_country has 3 characters, at most 2 are allowed: shorten it by 1",
                "memshell.enable | {\"password\":\"x\"} | password has 1 character, at least 10 are needed: add 9",
                "dns.zone_record_create | {\"priority\":-1} | priority is \"-1\", the least allowed value is 0",
                "dns.zone_record_create | {\"priority\":1000} | priority is \"1000\", the greatest allowed value is 999",
                "dns.zone_record_create | {\"priority\":9223372036854775808} | priority is \"9223372036854775808\", the greatest allowed value is 999",
                "dns.zone_record_create | {\"priority\":-123456789012345678901} | priority is \"-123456789012345678901\", the least allowed value is 0",
                "dns.zone_record_create | {\"priority\":1e30} | priority is \"1.0E30\", the greatest allowed value is 999",
                "create.monthly_fullserver | {\"period\":9223372036854775808} | period is \"9223372036854775808\". Acceptable values: 1, 3, 6, 12",
                "dns.zone_create | {\"records\":[{\"priority\":9223372036854775808}]} | priority is \"9223372036854775808\", the greatest allowed value is 999",
                "dns.zone_record_create | {\"type\":\"AA\"} | type is \"AA\", did you mean \"A\"? Acceptable values: A, AAAA, CNAME, MX, NS, SRV, TXT",
                "create.monthly_fullserver | {\"period\":2} | period is \"2\". Acceptable values: 1, 3, 6, 12",
                "create.monthly_fullserver | {\"lvs\":1} | lvs is deprecated and ignored by the API: leave it out",
                "create.monthly_fullserver | {\"bandwidth_type\":\"metered\"} | bandwidth_type is deprecated: leave it out",
                "dns.reload | {\"zone\":1} | zone is not a parameter of dns.reload, which takes none",
                "dns.reload | {\"\":1} | a nameless value is not a parameter of dns.reload, which takes none",
                "job.status | {\"idd\":1} | idd is not a parameter of job.status, did you mean \"id\"?",
                "memshell.disable | {\"foo\":1} | foo is not a parameter of memshell.disable. Parameters: name, password",
                "dns.zone_create | {\"records\":[{},7]} | element 2 of records is of type Integer, expected Dictionary",
                "server.status.list | {\"statuses\":[\"OK\",7]} | element 2 of statuses is of type Integer, expected String",
                "create.monthly_fullserver | {\"sku\":\"UFS19\",\"nvme\":\"none\"} | nvme is not allowed here: leave it out (sku UFS19, nvme options: N/A)",
                "create.monthly_fullserver | {\"sku\":\"UFS19\",\"ram\":\"128gb\"} | ram is \"128gb\", here it has to be one of 16gb, 32gb, 48gb, 64gb (sku UFS19, ram options: 16gb, 32gb, 48gb, 64gb)",
            })
    void sayWhatToDo(String method, String params, String message) {
        assertThat(found(method, params)).extracting(Violation::message).contains(message);
    }

    @Test
    void ofListsAndWhatTheDocumentationOnlyKnows() {
        String paths = "[" + "\"/\",".repeat(501) + "\"/\"]";
        assertThat(found("website_firewall.clear_cache", "{\"paths\":" + paths + "}"))
                .anySatisfy(violation -> {
                    assertThat(violation.message())
                            .isEqualTo("paths has 502 elements, at most 500 are allowed: leave out 2");
                    assertThat(violation.value()).isEqualTo("List of 502");
                });
        assertThat(found("create.monthly_miniserver", "{\"os\":\"debian_sarge\"}"))
                .extracting(Violation::message)
                .anyMatch(message -> message.startsWith("os is \"debian_sarge\"")
                        && message.contains(" The documentation knows: centos6_64, "));
        assertThat(found("server.monitoring.rule_create", "{\"service\":\"tcp\"}"))
                .extracting(Violation::message)
                .anyMatch(message -> message.startsWith("port is required here: give it a value ("));
    }

    @Test
    void longValuesAreShortened() {
        String text = "x".repeat(79) + "\ud83d\ude00" + "x".repeat(40);
        Violation violation = found("job.status", "{\"id\":\"" + text + "\"}").get(0);

        assertThat(violation.value()).isEqualTo("x".repeat(79) + "...");
        assertThat(found("job.status", "{\"id\":\"" + "y".repeat(80) + "\"}")
                        .get(0)
                        .value())
                .isEqualTo("y".repeat(80));
        assertThat(found("job.status", "{\"id\":\"" + "y".repeat(81) + "\"}")
                        .get(0)
                        .value())
                .isEqualTo("y".repeat(80) + "...");
        assertThat(found("job.status", "{\"id\":{\"a\":1}}").get(0).value()).isEqualTo("Dictionary");
        assertThat(found("job.status", "{\"id\":true}").get(0).value()).isEqualTo("true");
    }

    @Test
    void violationsAreEqualIfTheySayTheSame() {
        Violation one = found("job.status", "{\"id\":\"xyz\"}").get(0);

        assertThat(one)
                .isEqualTo(found("job.status", "{\"id\":\"xyz\"}").get(0))
                .hasSameHashCodeAs(found("job.status", "{\"id\":\"xyz\"}").get(0));
        assertThat(one.message()).isSameAs(one.message());
        assertThat(one)
                .isNotEqualTo(found("job.status", "{\"id\":\"xyw\"}").get(0))
                .isNotEqualTo("xyz");
        assertThat(one).isNotEqualTo(one.withSeverity(Severity.WARNING));
        assertThat(one.documentation()).isEqualTo("methods_job.html#job.status");
        assertThat(one).hasToString("job.status /id: id is \"xyz\", expected 32 hex digits [format]");
        assertThat(found("job.status", "[]").get(0))
                .hasToString("job.status: it is of type List, expected Dictionary [type]");
        assertThat(found("dns.reload", "{\"\":1,\"a/b~c\":1}"))
                .extracting(Violation::pointer)
                .containsExactly("/", "/a~1b~0c");
    }

    @Test
    void onlyErrorsAreThrown() {
        Violation error = found("job.status", "{\"id\":\"xyz\"}").get(0);
        Violation warning = error.withSeverity(Severity.WARNING);

        ViolationException.throwIfErrors(List.of(warning));
        assertThatThrownBy(() -> ViolationException.throwIfErrors(List.of(warning, error)))
                .isInstanceOfSatisfying(
                        ViolationException.class,
                        thrown -> assertThat(thrown.violations()).containsExactly(error));
    }

    @ParameterizedTest
    @CsvSource({
        "password,true",
        "new_password,true",
        "api_key,true",
        "pasword,true",
        "PASSWORD,true",
        "pass,true",
        "pwd,true",
        "user_passwd,true",
        "clientSecret,true",
        "accessToken,true",
        "apikey2,true",
        "pub_ssh_key,false",
        "discount_code,false",
        "compass,false",
        "name,false"
    })
    void secretsAreKnownByTheirNames(String name, boolean secret) {
        assertThat(SecretNames.isSecret(name)).isEqualTo(secret);
    }

    @Test
    void numbersOfAnySizeAreNumbers() {
        for (String great : List.of("1e30", "9223372036854775808")) {
            assertThat(found("dns.zone_record_create", "{\"priority\":" + great + "}"))
                    .extracting(violation ->
                            violation.pointer() + " " + violation.rule().id())
                    .contains("/priority maximum");
            assertThat(found("dns.zone_record_create", "{\"priority\":-" + great + "}"))
                    .extracting(violation ->
                            violation.pointer() + " " + violation.rule().id())
                    .contains("/priority minimum");
        }
        assertThat(Validators.of("dns.zone_record_create").validate(Map.of("priority", new BigDecimal("7.0"))))
                .noneMatch(violation -> violation.pointer().equals("/priority"));
        assertThat(Validators.of("dns.zone_record_create").validate(Map.of("priority", new BigDecimal("7.5"))))
                .anyMatch(violation -> violation.pointer().equals("/priority") && violation.rule() == Rule.TYPE);
        assertThat(Validators.of("dns.zone_record_create").validate(Map.of("priority", new BigDecimal("-1e999999999"))))
                .anyMatch(violation -> violation.pointer().equals("/priority") && violation.rule() == Rule.MINIMUM);
    }
}
