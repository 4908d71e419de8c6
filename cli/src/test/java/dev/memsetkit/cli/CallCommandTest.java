package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.cli.result.ResultForm;
import dev.memsetkit.fakeserver.FakeServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallCommandTest {

    private static final FakeServer SERVER = FakeServer.builder().start();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void reset() {
        SERVER.reset();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private Command.Run call(String... words) throws IOException {
        return callAt(SERVER.jsonUrl(), words);
    }

    private Command.Run callAt(String url, String... words) throws IOException {
        return Command.call(SERVER, folder, url, words);
    }

    private static int sent(String method) {
        return SERVER.calls(method).size();
    }

    @Test
    void valuesAreOfTheTypesOfTheDocumentation() throws IOException {
        Command.Run run = call("dns.zone_create", "nickname=300", "ttl=300", "--query", "[nickname, ttl]");
        assertThat(run.out()).as(run.err()).isEqualTo("[ \"300\", 300 ]\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void aResultThatCannotBeWrittenIsThatOfACallThatWasCarriedOut() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), SERVER.apiKey());
        java.io.StringWriter err = new java.io.StringWriter();
        var line = Main.commandLine("call");
        line.setErr(new java.io.PrintWriter(err));
        try (var full = new java.io.FileOutputStream("/dev/full")) {
            line.setOut(new java.io.PrintWriter(new GuardedOutput(full)));
            assertThat(line.execute(
                            "call",
                            "--url",
                            SERVER.jsonUrl(),
                            "--key-file",
                            key.toString(),
                            "dns.zone_create",
                            "nickname=x"))
                    .isEqualTo(10);
        }
        assertThat(err.toString()).contains("the call was carried out, but its result cannot be shown: cannot write");
        assertThat(sent("dns.zone_create")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"method\": \"dns.zone_list\", \"method\": \"dns.zone_create\"}",
                "{\"method\": \"dns.zone_create\", \"params\": {\"nickname\": \"a\", \"nickname\": \"b\"}}"
            })
    void aKeyOfABatchThatStandsTwiceIsRefused(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("twice.json"), text);
        Command.Run run = callAt(SERVER.jsonRpcUrl(), "--transport", "jsonrpc", "--batch", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("line 1", "Duplicate field");
        assertThat(SERVER.calls()).isEmpty();
    }

    @Test
    void anAddressOfAnotherAccessMethodIsSuspected() throws IOException {
        for (String url : List.of(SERVER.jsonUrl(), SERVER.jsonRpcUrl())) {
            Command.Run run = callAt(url, "--transport", "xmlrpc", "dns.zone_list");
            assertThat(run.err()).contains("may belong to another access method");
        }
        for (String url : List.of(SERVER.xmlRpcUrl(), SERVER.jsonRpcUrl())) {
            Command.Run run = callAt(url, "dns.zone_list");
            assertThat(run.err()).contains("may belong to another access method");
        }
    }

    @Test
    void anAddressThatEndsInAMethodIsRefused() throws IOException {
        for (String method : List.of("METHOD", "dns.zone_list", "dns.zone_create/")) {
            Command.Run run = callAt(SERVER.jsonUrl() + "/" + method, "dns.zone_list");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("expected the base address: " + SERVER.jsonUrl());
        }
        assertThat(SERVER.calls()).isEmpty();
    }

    @Test
    void aMethodThatBeginsNoJobIsNotWaitedFor() throws IOException {
        Command.Run run = call("dns.zone_create", "nickname=a", "--wait");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("dns.zone_create begins no job", "nothing was sent");
        assertThat(SERVER.calls()).isEmpty();
        Command.Run sent = call("dns.zone_create", "nickname=a", "--wait", "--no-check");
        assertThat(sent.code()).isZero();
        assertThat(sent.err()).contains("began no job; nothing was waited for");
    }

    @Test
    void whatTheDocumentationForbidsIsToldInFullAndNotSent() throws IOException {
        Command.Run run = call("dns.zone_record_create", "type=Q", "ttl=9");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("error: zone_id is required", "error: type is \"Q\"", "error: ttl is \"9\"");
        assertThat(sent("dns.zone_record_create")).isZero();
        assertThat(call("dns.zone_record_create", "type=Q", "ttl=9", "--no-check")
                        .code())
                .isEqualTo(3);
        assertThat(sent("dns.zone_record_create")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmlrpc", "jsonrpc"})
    void everyAccessMethodGivesTheSame(String transport) throws IOException {
        String url = transport.equals("xmlrpc") ? SERVER.xmlRpcUrl() : SERVER.jsonRpcUrl();
        String json = call("service.list", "--output", "id").out();
        assertThat(callAt(url, "--transport", transport, "service.list", "--output", "id")
                        .out())
                .isEqualTo(json);
        assertThat(json.lines().count()).isGreaterThan(2);
    }

    @Test
    void whatXmlDoesNotHaveIsNotWritten() throws IOException {
        Command.Run run = call("internal.echo", "string=a\u0001b", "--output", "xml");
        assertThat(run.err()).contains("the result holds the character U+0001, which XML does not have");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(10);
    }

    @Test
    void amountsOfYamlAreNumbersAsInJson() throws IOException {
        assertThat(call("service.list", "--query", "[].renewal_price_amount", "--output", "yaml")
                        .out())
                .startsWith("- ")
                .doesNotContain("!!");
        assertThat(ResultForm.yaml.text(
                        new JsonMapper()
                                .createArrayNode()
                                .add(new BigDecimal("0"))
                                .add(new BigDecimal("1E+3"))
                                .add(new BigDecimal("1E-7"))
                                .add(new BigDecimal("21.60")),
                        0))
                .isEqualTo("- 0\n- 1000\n- 0.0000001\n- 21.60\n");
    }

    @Test
    void nothingIsOrderedUnlessTheUserAgreesToThePrice() throws IOException {
        String[] order = {"create.hourly_miniserver", "sku=MS0025H", "os=debian_buster_64"};
        Command.Run unanswered = call(order);
        assertThat(unanswered.err())
                .contains("costs money", "net total: ", "nothing was ordered: there is no terminal to ask on");
        assertThat(unanswered.code()).isEqualTo(9);
        assertThat(sent(order[0])).as("the dry run").isEqualTo(1);
        Command.Run agreed = call(order[0], order[1], order[2], "--yes", "--query", "dry_run");
        assertThat(agreed.out()).as(agreed.err()).isEqualTo("false\n");
        assertThat(sent(order[0])).isEqualTo(3);
        assertThat(call(order[0], order[1], order[2], "--dry-run", "--query", "dry_run")
                        .out())
                .isEqualTo("true\n");
        assertThat(call(order[0], order[1], order[2], "dry_run=false").code())
                .as("saying that it is no dry run is no agreement")
                .isEqualTo(9);
    }

    @Test
    void aDryRunOfAMethodThatHasNoneSendsNothing() throws IOException {
        Command.Run run = call("dns.reload", "--dry-run");
        assertThat(run.err()).contains("dns.reload has no dry run; nothing was sent");
        assertThat(run.code()).isEqualTo(2);
        assertThat(sent("dns.reload")).isZero();
    }

    @Test
    void aJobIsWaitedFor() throws IOException {
        Command.Run run = call("dns.reload", "--wait", "--query", "status");
        assertThat(run.out()).isEqualTo("\"DONE\"\n");
        assertThat(run.err()).contains(": DONE");
    }

    @Test
    void aTableOfOneValueIsTheValue() throws IOException {
        assertThat(call("dns.reload", "--wait", "--query", "status", "--output", "table")
                        .out())
                .isEqualTo("DONE\n");
    }

    @Test
    void aCallIsPrintedForCurlAndNotMade() throws IOException {
        Command.Run run = call("dns.zone_create", "nickname=it's", "--curl");
        assertThat(run.out())
                .isEqualTo("curl -sS -u \"$MEMSET_API_KEY:x\" '" + SERVER.jsonUrl() + "dns.zone_create' \\\n"
                        + "  --data-urlencode 'nickname=it'\\''s'\n");
        assertThat(sent("dns.zone_create")).isZero();
    }

    @Test
    void failuresHaveCodesOfTheirOwn() throws IOException {
        assertThat(call("service.info", "name=nobody1").code()).isEqualTo(3);
        assertThat(callAt("http://127.0.0.1:1/", "service.list").code()).isEqualTo(5);
        assertThat(call("service.list", "--query", "[").code()).isEqualTo(2);
        assertThat(call("internal.version", "--output", "id").code()).isEqualTo(10);
        Command.Run unfit = call("service.list", "--query", "abs(@)");
        assertThat(unfit.err()).contains("error: the call was carried out, but its result cannot be shown: the query");
        assertThat(unfit.code()).isEqualTo(10);
    }

    @Test
    void aBatchIsCheckedWholeBeforeItIsSent() throws IOException {
        Path file = folder.resolve("calls");
        String[] batch = {"--transport", "jsonrpc", "--batch", file.toString(), "--query", "[].nickname"};
        String good = "{\"method\": \"dns.zone_create\", \"params\": {\"nickname\": \"a\"}}\n";
        Files.writeString(file, good + good.replace("{\"nickname\": \"a\"}", "{\"ttl\": 9}"));
        Command.Run bad = callAt(SERVER.jsonRpcUrl(), batch);
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.err()).contains("nickname is required", "call 2: dns.zone_create: nothing was sent");
        assertThat(sent("dns.zone_create")).isZero();
        Files.writeString(file, "[" + good + "," + good.replace("\"a\"", "\"b\"") + "]");
        Command.Run run = callAt(SERVER.jsonRpcUrl(), batch);
        assertThat(run.out()).as(run.err()).isEqualTo("[ \"a\", \"b\" ]\n");
        Files.writeString(file, "{\"method\": \"create.hourly_miniserver\", \"params\": {}}");
        assertThat(callAt(SERVER.jsonRpcUrl(), batch).code()).isEqualTo(9);
    }
}
