package dev.memsetkit.cli.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.cli.http.OwnHosts;
import dev.memsetkit.cli.http.RequestCalls;
import dev.memsetkit.cli.input.Call;
import dev.memsetkit.cli.input.NotRead;
import dev.memsetkit.cli.input.Reading;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import dev.memsetkit.testing.Draw;
import dev.memsetkit.testing.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calls that files of any kind hold, with the parameters as the API gets them. */
class FileCallsTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final String URL = "https://api.memset.com/v1/json/dns.zone_create";
    private static final RequestCalls REQUESTS = new RequestCalls(new Documentation(), new OwnHosts(List.of()));

    private static List<Reading> read(FileKind kind, String text) {
        List<Reading> readings = new ArrayList<>();
        FileCalls.of(REQUESTS, FileContents.NONE, "", readings::add).read(kind, MappedText.of(text, 0), false);
        return readings;
    }

    static Stream<Arguments> forms() {
        Map<String, Object> zone = Map.of("nickname", "a b", "ttl", 300);
        return Stream.of(
                Arguments.of("{\"method\":\"dns.zone_create\",\"params\":{\"nickname\":\"a b\",\"ttl\":300}}", zone),
                Arguments.of("curl -u " + KEY + ": -d 'nickname=a b' -d ttl=300 " + URL, zone),
                Arguments.of("curl -sSu " + KEY + ": --data nickname=a+b\\&ttl=300 " + URL + "/", zone),
                Arguments.of("curl -G --data-urlencode \"nickname=a b\" -dttl=300 " + URL + " | jq .", zone),
                Arguments.of("curl -d nickname='a b' -d ttl=300 " + URL.replace(".zone", "%2Ezone"), zone),
                Arguments.of("curl -F nickname='a b' -F ttl=300 " + URL, zone),
                Arguments.of("curl \\\n  -d 'parameters={\"nickname\":\"a b\",\"ttl\":300}' \\\n  " + URL, zone),
                Arguments.of("  501  curl '" + URL + "?nickname=a%20b&ttl=300&api_key=" + KEY + "'", zone),
                Arguments.of(URL + "?nickname=a%20b&ttl=300", zone),
                Arguments.of("dns.zone_create?nickname=a%20b&ttl=300", zone),
                Arguments.of("method=dns.zone_create&nickname=a+b&ttl=300", zone),
                Arguments.of("dns.zone_create nickname 'a b' ttl (int) 300", zone),
                Arguments.of("[...5d07c4be]> dns.zone_create ttl 300 nickname \"a b\" | out.json", zone),
                Arguments.of("$ ./ma-shell.py -k " + KEY + " -x dns.zone_create nickname 'a b' ttl '(int)' 300", zone),
                Arguments.of(
                        ": 1500000000:0;https://api.memset.com/v1/json/server.info/my%20server/",
                        Map.of("name", "my server")),
                Arguments.of(
                        "service.list type (list) cloudstorage,miniserver",
                        Map.of("type", List.of("cloudstorage", "miniserver"))),
                Arguments.of("dns.zone_record_create?relative=False", Map.of("relative", false)),
                Arguments.of("dns.zone_record_create?relative=1", Map.of("relative", true)),
                Arguments.of("dns.zone_record_create?relative=yes", Map.of("relative", "yes")),
                Arguments.of("dns.zone_record_create?record=", Map.of("record", "")),
                Arguments.of(
                        "dns.zone_record_create?priority=9223372036854775807", Map.of("priority", Long.MAX_VALUE)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void haveTheParametersThatTheApiGets(String line, Map<String, Object> params) {
        assertThat(read(FileKind.TEXT, line)).singleElement().isInstanceOfSatisfying(Call.class, call -> {
            assertThat(call.params()).isEqualTo(params);
            assertThat(call.open()).isFalse();
        });
    }

    @Test
    void anEmptyFieldThatIsNoStringIsToldAndLeftOut() {
        List<Reading> readings = read(FileKind.TEXT, "dns.zone_record_create?record=&priority=");

        assertThat(readings)
                .first()
                .isEqualTo(new NotRead(
                        new Span(31, 39),
                        "priority is empty; what the API makes of an empty Integer is not documented"));
        assertThat(readings)
                .last()
                .isInstanceOfSatisfying(
                        Call.class, call -> assertThat(call.params()).isEqualTo(Map.of("record", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "method: dns.zone_create\nparams: {nickname: a b, ttl: 300}\n",
                "- call:\n    method: 'dns.zone_create'\n    params:\n      nickname: a b\n      ttl: 300\n",
                "- {jsonrpc: '2.0', method: dns.zone_create, params: {nickname: a b, ttl: 300}}\n"
            })
    void areReadWhereYamlIsWrittenForJson(String yaml) {
        assertThat(read(FileKind.YAML, yaml)).singleElement().isInstanceOfSatisfying(Call.class, call -> {
            assertThat(call.params()).isEqualTo(Map.of("nickname", "a b", "ttl", 300));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl https://185.1.1.1/v1/json/dns.zone_create -H 'Host: api.memset.com'",
                "curl --connect-to foo:443:api.memset.com:443 https://foo/v1/json/dns.zone_create",
                "curl 'https://api.memset.com\\v1\\json\\dns.zone_create'",
                "wget --header='Host: api.memset.com' https://185.1.1.1/v1/json/dns.zone_create",
                "http 185.1.1.1/v1/json/dns.zone_create Host:api.memset.com"
            })
    void areNotedWhereTheHostIsNotTheOneOfTheAddress(String line) {
        assertThat(read(FileKind.SHELL, line)).singleElement().isInstanceOf(NotRead.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl https://185.1.1.1/v1/json/dns.zone_create",
                "curl https://example.org/?u=https://api.memset.com/v1/json/dns.zone_create",
                "curl -H 'Referer: https://api.memset.com/v1/json/dns.zone_create' https://example.org/",
                "wget https://api.memset.com.example.org/v1/json/dns.zone_create?ttl=7"
            })
    void areNoneOfARequestToAnotherHost(String line) {
        assertThat(read(FileKind.SHELL, line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(( x = 1; curl " + URL + " ))",
                "((x=1;curl " + URL + "))",
                "(((((curl " + URL + ")))))",
                "x=$(( 1 + curl " + URL + " ))",
                "for ((i = 0; curl " + URL + "; i++)); do true; done",
                "[[ x == @(curl " + URL + ") ]]",
                "echo ${x:-" + URL + "}",
            })
    void areToldWhereNoCommandStands(String line) {
        assertThat(read(FileKind.SHELL, line + "\n")).hasSize(1);
        assertThat(read(FileKind.TEXT, "#!/bin/bash\n" + line + " # " + URL + "\n"))
                .hasSize(1);
        assertThat(read(FileKind.SHELL, "# " + line + "\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 500, 3000})
    void areToldHoweverDeepTheyStand(int depth) {
        String script = "x=" + "$(echo ".repeat(depth) + "$(curl " + URL + ")" + ")".repeat(depth) + "\ncurl " + URL;
        assertThat(read(FileKind.SHELL, script)).hasSize(2);
    }

    @Test
    void knowWhereAnEncodedValueStands() {
        String line = "curl -d 'nickname=a%20b&ttl=7' " + URL;
        Call call = (Call) read(FileKind.SHELL, line).get(0);
        Span nickname = call.places().value("/nickname");
        assertThat(line.substring(nickname.start(), nickname.end())).isEqualTo("a%20b");
        Span ttl = call.places().value("/ttl");
        assertThat(line.substring(ttl.start(), ttl.end())).isEqualTo("7");
    }

    @Test
    void hideKeysWhereverTheyStand() {
        String reload = "https://api.memset.com/v1/json/dns.reload";
        for (String line : List.of(
                "curl -u " + KEY + ": " + reload,
                "curl https://" + KEY + ":x@api.memset.com/v1/json/dns.reload",
                "curl -d api_key=" + KEY + " " + reload,
                "curl -H 'Authorization: Basic " + KEY + "' " + reload,
                "ma-shell -k " + KEY + " dns.reload",
                "{\"method\":\"dns.reload\",\"params\":{\"api_key\":\"" + KEY + "\"}}")) {
            Call call = (Call) read(FileKind.TEXT, line).get(0);
            int at = line.indexOf(KEY);
            assertThat(call.places().secrets())
                    .as(line)
                    .anyMatch(span -> span.start() <= at && span.end() >= at + KEY.length());
            assertThat(call.params()).as(line).isEmpty();
        }
    }

    @Test
    void sayWhatOnlyTheShellKnows() {
        Call zone = (Call) read(FileKind.SHELL, "curl -d id=$ZONE https://api.memset.com/v1/json/dns.zone_info")
                .get(0);
        assertThat(zone.unknown()).containsExactly("/id");
        Call records = (Call) read(
                        FileKind.SHELL,
                        "curl -d \"parameters={\\\"nickname\\\":\\\"a\\\",\\\"records\\\":[{\\\"ttl\\\":$T}]}\" " + URL)
                .get(0);
        assertThat(records.unknown()).containsExactly("/records/0/ttl");
        assertThat(records.isUnknown("/records/0/ttl")).isTrue();
        assertThat(records.isUnknown("/records/0")).isFalse();
    }

    /** Pieces of what files of all kinds are made of, so that random texts get further than their first line. */
    private static final String[] PIECES = {
        "curl ",
        "-d ",
        "-u x: ",
        URL,
        "?ttl=301",
        "'",
        "\"",
        "\n",
        "\\\n",
        "$(",
        ")",
        "`",
        "${",
        "}",
        "{",
        "[",
        "]",
        "|",
        "<<EOF\n",
        "EOF\n",
        "case x in ",
        "esac",
        "if ",
        "fi\n",
        "run: ",
        "- ",
        "  ",
        "```sh\n",
        "```\n",
        "{\"method\":\"",
        "\"params\":",
        ":",
        "RUN ",
        "\t",
        "POST ",
        "###\n",
        "<methodCall>",
        "<methodName>dns.reload</methodName>",
        "</methodCall>",
        "irm ",
        "@{",
        "=",
        "$x",
        "%20",
        "^\n",
        "memset_zone:\n",
        "dns.zone_create ",
        "\ud83c\udf89",
        "\ufdd0",
        "&",
        ";",
        "#",
        "\r\n",
        "{{ x }}",
        "<a>",
        "--next ",
        "parameters=",
        "data",
        "\\",
        "0",
        ",",
        "@",
        "-K- ",
        "--data-urlencode ",
        "ssh h ",
        "xargs ",
        "eval ",
        "for i in ",
        "; do ",
        "done "
    };

    private static String text(Draw draw) {
        return String.join("", draw.list(0, 25, piece -> piece.of(PIECES)));
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void areLookedForInAnyTextWithoutAnError(FileKind kind) {
        Property.forAll(FileCallsTest::text).tries(4_000).holds(text -> staysWithinTheText(kind, text));
    }

    private static void staysWithinTheText(FileKind kind, String text) {
        for (Reading reading : read(kind, text)) {
            if (reading instanceof NotRead note) {
                within(note.span(), text);
            } else if (reading instanceof Call call) {
                within(call.places().method(), text);
                call.params()
                        .keySet()
                        .forEach(name -> within(
                                call.places()
                                        .value("/" + name.replace("~", "~0").replace("/", "~1")),
                                text));
                call.places().secrets().forEach(span -> within(span, text));
            }
        }
    }

    private static void within(Span span, String text) {
        assertThat(span.start()).isBetween(0, text.length());
        assertThat(span.end()).isBetween(span.start(), text.length());
    }
}
