package dev.memsetkit.client.params;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.runtime.validation.MethodValidator;
import dev.memsetkit.client.runtime.validation.Rule;
import dev.memsetkit.client.runtime.validation.Severities;
import dev.memsetkit.client.runtime.validation.Severity;
import dev.memsetkit.client.runtime.validation.Violation;
import dev.memsetkit.client.value.DnsZoneRecordType;
import dev.memsetkit.testing.Draw;
import dev.memsetkit.testing.Property;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real methods of the documentation, one row for each kind of constraint at least. */
class ValidatorsTest {

    private static final String ID = "0123456789abcdef0123456789abcdef";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            job.status                   | {}                                            | /id required
            job.status                   | {"id":null}                                   | /id type
            job.status                   | {"id":7}                                      | /id type
            job.status                   | {"id":"xyz"}                                  | /id format
            job.status                   | {"id":"0123456789abcdef0123456789abcdef"}     | none
            job.status                   | {"ID":"0123456789abcdef0123456789abcdef"}     | /ID unknown-parameter, /id required
            job.status                   | []                                            | type
            dns.reload                   | {"zone":1}                                    | /zone unknown-parameter
            partner.account.create       | {"user_country":"GBR"}                        | /user_country format, /user_country maxLength
            invoice.list                 | {"date_lte":"2019-02-30"}                     | /date_lte format
            invoice.list                 | {"date_lte":"2019-02-28"}                     | none
            server.status.list           | {"statuses":["OK","OKAY"]}                    | /statuses/1 enum
            server.status.list           | {"statuses":"OK"}                             | /statuses type
            create.monthly_fullserver    | {"sku":"UFS19","ram":"128gb"}                 | /ram between-parameters
            create.monthly_fullserver    | {"sku":"UFS19","nvme":"none"}                 | /nvme between-parameters
            create.monthly_fullserver    | {"sku":"UFS19","vulnscan":"managed"}          | /support_level between-parameters
            server.monitoring.rule_create| {"service":"tcp"}                             | /port between-parameters
            server.monitoring.rule_create| {"service":"tcp","port":"x"}                  | /port type
            """)
    void findsViolations(String method, String params, String expected) throws Exception {
        List<Violation> violations = Validators.of(method).validate(MAPPER.readTree(params));

        List<String> found = violations.stream()
                .map(violation -> (violation.pointer() + " " + violation.rule().id()).strip())
                .toList();
        if (expected.equals("none")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(expected.split(", "));
        }
        assertThat(violations).allSatisfy(violation -> {
            assertThat(violation.method()).isEqualTo(method);
            assertThat(violation.message()).isNotBlank();
        });
        if (params.contains("\"port\":\"x\"")) {
            assertThat(found).doesNotContain("/port between-parameters");
        }
    }

    @Test
    void pointersLeadIntoNestedDictionaries() throws Exception {
        JsonNode params = MAPPER.readTree("{\"nickname\":\"n\",\"records\":[{\"type\":\"A\",\"address\":\"192.0.2.1\"},"
                + "{\"type\":\"AA\",\"address\":\"192.0.2.1\",\"record\":\"-*\",\"zone_id\":\"" + ID + "\"}]}");

        assertThat(Validators.of("dns.zone_create").validate(params))
                .extracting(violation -> violation.method() + " " + violation.pointer() + " "
                        + violation.rule().id())
                .contains(
                        "dns.zone_create /records/1/type enum",
                        "dns.zone_create /records/1/record format",
                        "dns.zone_create /records/1/zone_id unknown-parameter")
                .noneMatch(text -> text.contains("/records/0"));
    }

    @Test
    void misspeltNamesAndValuesAreMeantToBeOthers() {
        assertThatThrownBy(() -> Validators.of("dns.zone_crate"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean \"dns.zone_create\"?");
        assertThat(Validators.of("job.status").validate(Map.of("idd", ID)))
                .first()
                .extracting(Violation::message)
                .asString()
                .contains("did you mean \"id\"?");
    }

    @Test
    void secretsAreNowhere() {
        Map<String, Object> params = Map.of("username", "u", "password", List.of("hunter2"));

        assertThat(Validators.of("openstack.user.set_password").validate(params))
                .isNotEmpty()
                .allSatisfy(violation ->
                        assertThat(violation.toString() + violation.value()).doesNotContain("hunter2"))
                .anySatisfy(violation -> assertThat(violation.value()).isEqualTo("hidden"));
    }

    @Test
    void severitiesAreConfigured() {
        Map<String, Object> params = Map.of("id", "xyz");
        MethodValidator validator = Validators.of("job.status");

        assertThat(validator.validate(params, Severities.DEFAULT.with(Rule.FORMAT, Severity.WARNING)))
                .extracting(Violation::severity)
                .containsExactly(Severity.WARNING);
        assertThat(validator.validate(params, Severities.DEFAULT.without(Rule.FORMAT)))
                .isEmpty();
    }

    /** What the typed door finds in a request is what the door by name finds in what would be sent. */
    @Test
    void bothDoorsAgree() {
        Property.forAll(Drawn::from).tries(2_000).holds(ValidatorsTest::bothDoorsAgree);
    }

    private record Drawn(String record, String address, String type, int priority) {

        static Drawn from(Draw draw) {
            return new Drawn(
                    hostile(draw), hostile(draw), draw.of("A", "AAAA", "MX", "a", "", "XX"), draw.between(-10, 2_000));
        }

        private static String hostile(Draw draw) {
            return draw.flag()
                    ? draw.text(300)
                    : draw.of("", "www", "*.dev", "a..b", "\u0000", "\ud83d\ude00".repeat(250), "x".repeat(251));
        }
    }

    private static void bothDoorsAgree(Drawn drawn) {
        DnsZoneRecordCreate params = DnsZoneRecordCreate.builder()
                .zoneId(ID)
                .type(DnsZoneRecordType.of(drawn.type()))
                .record(drawn.record())
                .address(drawn.address())
                .priority(drawn.priority())
                .buildUnchecked();
        Map<String, Object> named = new LinkedHashMap<>(params.asMap());

        assertThat(params.validate())
                .isEqualTo(Validators.of("dns.zone_record_create").validate(named));
        named.put("type", drawn.type());
        named.put("priority", drawn.priority());
        assertThat(params.validate())
                .isEqualTo(Validators.of("dns.zone_record_create").validate(MAPPER.<JsonNode>valueToTree(named)));
    }
}
