package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.cli.key.Profile;
import dev.memsetkit.cli.result.ResultForm;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.fakeserver.FakeServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        Path key = folder.resolve("key");
        Files.writeString(key, SERVER.apiKey() + "\n");
        List<String> all = new ArrayList<>(List.of("call", "--url", url, "--key-file", key.toString()));
        all.addAll(List.of(words));
        Command.Run run = Command.run(all.toArray(new String[0]));
        assertThat(run.out() + run.err()).as("the key is never shown").doesNotContain(SERVER.apiKey());
        return run;
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
    void namesAndValuesMayStandApartAsInMaShell() throws IOException {
        Command.Run run = call("dns.zone_create", "nickname", "a=b", "--output", "csv", "--query", "nickname");
        assertThat(run.out()).as(run.err()).isEqualTo("value\r\na=b\r\n");
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
    void aMethodThatIsNotDocumentedIsCalledWithAWarning() throws IOException {
        Command.Run run = call("servr.lst");
        assertThat(run.err()).contains("warning: the documentation has no method servr.lst; did you mean server.list?");
        assertThat(run.code()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "server.lst, server.list",
        "server.lists, server.list",
        "server.lost, server.list",
        "serevr.list, server.list",
        "Server.LIST, server.list",
        "server list, server.list",
        "memstore.user.disnable, memstore.user.disable",
        "memstore.user.eable, memstore.user.enable"
    })
    void aMisspeltMethodIsNotSent(String name, String meant) throws IOException {
        Command.Run run = call(name, "--dry-run");
        assertThat(run.err())
                .isEqualTo("error: unknown method " + name + ", did you mean " + meant
                        + "? Nothing was sent; --no-check sends what is not documented\n");
        assertThat(run.code()).isEqualTo(2);
        assertThat(SERVER.calls()).isEmpty();
    }

    @Test
    void aMisspeltMethodOfABatchIsNotSent() throws IOException {
        Path file =
                Files.writeString(folder.resolve("b"), "{\"method\": \"dns.zone_lst\"} {\"method\": \"dns.reload\"}");
        String[] batch = {"--transport", "jsonrpc", "--batch", file.toString()};
        Command.Run run = callAt(SERVER.jsonRpcUrl(), batch);
        assertThat(run.err()).contains(file + ", call 1: unknown method dns.zone_lst, did you mean dns.zone_list?");
        assertThat(run.code()).isEqualTo(2);
        assertThat(SERVER.calls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "transport, soap, 'profile default, transport: found \"soap\", expected json, xmlrpc or jsonrpc'",
        "output, jsn, 'profile default, output: found \"jsn\", expected json, table, yaml, csv, xml or id'"
    })
    void aWrongSettingOfAProfileIsNamed(String setting, String value, String message) {
        Profile profile = new Profile(
                "default",
                null,
                setting.equals("transport") ? value : null,
                setting.equals("output") ? value : null,
                false,
                null);
        ApiOptions options = new ApiOptions();
        assertThatThrownBy(() -> {
                    ApiOptions.form(null, profile, "json");
                    options.client(profile, new Documentation(), "0", Set.of());
                })
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }

    @Test
    void aWrongAddressSaysWhereItStands() throws IOException {
        assertThat(callAt("ftp://x/", "dns.zone_list").err())
                .contains("error: --url: the base URL is not a valid http(s) URL");
        assertThat(callAt(SERVER.jsonUrl() + "?a=b", "dns.zone_list").err())
                .contains("error: --url: found ? or # in the base address");
        assertThat(SERVER.calls()).isEmpty();
    }

    @Test
    void whatIsNotOfItsTypeIsShown() throws IOException {
        assertThat(call("dns.zone_create", "nickname=a", "ttl=+5%d").err())
                .contains("error: ttl is of type String, expected Integer, found \"+5%d\"\n");
        assertThat(call("apikey.create", "comment=a", "scope=1", "password=1").err())
                .doesNotContain("found");
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
    void bytesThatAreNoTextAreNotSent() throws IOException {
        Command.Run run = call("internal.echo", "string=a\uFFFDb");
        assertThat(run.err()).contains("error: found \"string=a\uFFFDb\", which held bytes that are not UTF-8");
        assertThat(run.code()).isEqualTo(2);
        assertThat(SERVER.calls()).isEmpty();
    }

    @Test
    void theInputIsReadForOneParameter() throws IOException {
        Command.Run run = call("internal.echo", "string=-", "list=-");
        assertThat(run.err()).contains("list: the standard input was read for string, and can be read once");
        assertThat(run.code()).isEqualTo(2);
        assertThat(SERVER.calls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "@, 'found @, expected the name of a file behind it'",
        "@/nowhere/x, 'cannot read /nowhere/x: there is no folder /nowhere'",
        "@/, 'cannot read /: it is a folder'",
        "@/dev/zero, 'cannot read /dev/zero: it is larger than 16777216 bytes'",
        "@/x, 'cannot read /x: no such file'"
    })
    void aFileThatCannotBeReadHasAReason(String value, String reason) throws IOException {
        Command.Run run = call("internal.echo", "string=" + value);
        assertThat(run.err()).startsWith("error: string: " + reason);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void theTypesOfMaShellAreNotNeeded() throws IOException {
        Command.Run run = call("service.list", "type", "(list)", "miniserver");
        assertThat(run.err()).startsWith("error: found the type (list) for type: types come from the documentation");
        assertThat(call("internal.echo", "string=(list)", "--query", "string").out())
                .isEqualTo("\"(list)\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--curl --java", "--java --query a", "--curl --output yaml", "--curl --wait"})
    void aCallIsPrintedOrMade(String options) throws IOException {
        List<String> words = new ArrayList<>(List.of("dns.reload"));
        words.addAll(List.of(options.split(" ")));
        Command.Run run = call(words.toArray(new String[0]));
        assertThat(run.err()).contains("prints the call instead of making it: --");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
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
    void valuesComeFromFilesAndJson() throws IOException {
        Path file = Files.writeString(folder.resolve("name"), "from a file\n");
        assertThat(call("dns.zone_create", "nickname=@" + file, "--query", "nickname")
                        .out())
                .isEqualTo("\"from a file\"\n");
        assertThat(call("service.list", "type=[\"miniserver\"]", "--java").out())
                .contains(
                        "memset.call(\"service.list\", Map.ofEntries(", "Map.entry(\"type\", List.of(\"miniserver\"))");
        Command.Run bad = call("service.list", "type=[\"miniserver\"");
        assertThat(bad.err()).startsWith("error: type: expected JSON: ");
        assertThat(bad.code()).isEqualTo(2);
    }

    @Test
    void aFileIsAValueAndNeverWordsOfTheCommandLine() throws IOException {
        Path file = Files.writeString(folder.resolve("name"), "a --no-check b\n");
        assertThat(call("dns.zone_create", "nickname", "@" + file, "--query", "nickname")
                        .out())
                .isEqualTo("\"a --no-check b\"\n");
        assertThat(Command.run("call", "dns.zone_list", "--key-file", "@" + file).err())
                .contains("cannot read the API key from @" + file)
                .doesNotContain("--no-check");
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
