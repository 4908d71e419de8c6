package dev.memsetkit.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.testing.Draw;
import dev.memsetkit.testing.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LineCallsTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final String PRINTABLE =
            IntStream.rangeClosed(' ', '~').mapToObj(Character::toString).collect(Collectors.joining());
    private static final Documentation DOCUMENTATION = new Documentation();

    private final LineCalls lines = new LineCalls(DOCUMENTATION, "");

    private List<Reading> read(String line) {
        List<Reading> readings = new ArrayList<>();
        lines.read(line, readings::add);
        return readings;
    }

    static Stream<Arguments> forms() {
        Map<String, Object> zone = Map.of("nickname", "a b", "ttl", 300);
        String url = "https://api.memset.com/v1/json/dns.zone_create";
        return Stream.of(
                Arguments.of("{\"method\":\"dns.zone_create\",\"params\":{\"nickname\":\"a b\",\"ttl\":300}}", zone),
                Arguments.of("curl -u " + KEY + ": -d 'nickname=a b' -d ttl=300 " + url, zone),
                Arguments.of("curl -sSu " + KEY + ": --data nickname=a+b\\&ttl=300 " + url + "/", zone),
                Arguments.of("curl -G --data-urlencode \"nickname=a b\" -dttl=300 " + url + " | jq .", zone),
                Arguments.of("curl -F nickname='a b' -F ttl=300 " + url, zone),
                Arguments.of("curl \\\n  -d 'parameters={\"nickname\":\"a b\",\"ttl\":300}' \\\n  " + url, zone),
                Arguments.of("  501  curl '" + url + "?nickname=a%20b&ttl=300&api_key=" + KEY + "'", zone),
                Arguments.of(url + "?nickname=a%20b&ttl=300", zone),
                Arguments.of("dns.zone_create?nickname=a%20b&ttl=300", zone),
                Arguments.of("method=dns.zone_create&nickname=a+b&ttl=300", zone),
                Arguments.of("dns.zone_create nickname 'a b' ttl (int) 300", zone),
                Arguments.of("[...5d07c4be]> dns.zone_create ttl 300 nickname \"a b\" | out.json", zone),
                Arguments.of("$ ./ma-shell.py -k " + KEY + " -x dns.zone_create nickname 'a b' ttl '(int)' 300", zone),
                Arguments.of(": 1500000000:0;https://h/v1/json/server.info/my%20server/", Map.of("name", "my server")),
                Arguments.of(
                        "service.list type (list) cloudstorage,miniserver",
                        Map.of("type", List.of("cloudstorage", "miniserver"))),
                Arguments.of("dns.zone_record_create?relative=False", Map.of("relative", false)),
                Arguments.of("dns.zone_record_create?relative=1", Map.of("relative", true)),
                Arguments.of("dns.zone_record_create?relative=yes", Map.of("relative", "yes")),
                Arguments.of("dns.zone_record_create?record=&priority=", Map.of("record", "")),
                Arguments.of(
                        "dns.zone_record_create?priority=9223372036854775807", Map.of("priority", Long.MAX_VALUE)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsTheParametersAsTheApiDoes(String line, Map<String, Object> params) {
        assertThat(read(line)).singleElement().isInstanceOfSatisfying(Call.class, call -> {
            assertThat(call.params()).isEqualTo(params);
            assertThat(call.problems()).isEmpty();
        });
    }

    @Test
    void knowsWhereAnEncodedValueStands() {
        String line = "curl -d 'nickname=a%20b&ttl=7' https://h/v1/json/dns.zone_create";
        Call call = (Call) read(line).get(0);
        Span nickname = call.places().value("/nickname");
        assertThat(line.substring(nickname.start(), nickname.end())).isEqualTo("a%20b");
        Span ttl = call.places().value("/ttl");
        assertThat(line.substring(ttl.start(), ttl.end())).isEqualTo("7");
    }

    @Test
    void hidesKeysWhereverTheyStand() {
        for (String line : List.of(
                "curl -u " + KEY + ": https://h/v1/json/dns.reload",
                "curl https://" + KEY + ":x@h/v1/json/dns.reload",
                "curl -d api_key=" + KEY + " https://h/v1/json/dns.reload",
                "curl -H 'Authorization: Basic " + KEY + "' https://h/v1/json/dns.reload",
                "ma-shell -k " + KEY + " dns.reload",
                "{\"method\":\"dns.reload\",\"params\":{\"api_key\":\"" + KEY + "\"}}")) {
            Call call = (Call) read(line).get(0);
            int at = line.indexOf(KEY);
            assertThat(call.places().secrets())
                    .as(line)
                    .anyMatch(span -> span.start() <= at && span.end() >= at + KEY.length());
            assertThat(call.params()).as(line).isEmpty();
        }
    }

    @Test
    void saysNothingOfWhatOnlyTheShellKnows() {
        Call call = (Call)
                read("curl -d zone_id=$ZONE https://h/v1/json/dns.zone_info").get(0);
        assertThat(call.unknown()).containsExactly("zone_id");
    }

    @Test
    void passesOverOtherCommands() {
        assertThat(read("ls -la")).hasOnlyElementsOfType(NoCall.class);
        assertThat(read("curl https://example.org/")).hasOnlyElementsOfType(NoCall.class);
        assertThat(read("# dns.reload")).isEmpty();
    }

    private static String line(Draw draw) {
        String start = draw.of(
                "", "curl ", "dns.zone_create ", "{\"method\":\"", "https://h/v1/json/", "a=", "curl -d 'parameters={");
        return start + draw.text(0, 60, PRINTABLE);
    }

    @Test
    void neverThrowsAndStaysWithinTheInput() {
        Property.forAll(LineCallsTest::line).tries(3_000).holds(this::staysWithinTheInput);
    }

    private void staysWithinTheInput(String line) {
        for (Reading reading : read(line)) {
            if (reading instanceof Unreadable bad) {
                assertThat(bad.span().start()).isBetween(0, line.length());
                assertThat(bad.span().end()).isBetween(bad.span().start(), line.length());
            } else if (reading instanceof Call call) {
                call.params().keySet().forEach(name -> {
                    Span span =
                            call.places().value("/" + name.replace("~", "~0").replace("/", "~1"));
                    assertThat(span.start()).isBetween(0, line.length());
                    assertThat(span.end()).isBetween(span.start(), line.length());
                });
            }
        }
    }
}
