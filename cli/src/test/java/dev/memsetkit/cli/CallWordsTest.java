package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.cli.call.ParameterWords;
import dev.memsetkit.cli.key.Profile;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.fakeserver.FakeServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

/** What the words of a call stand for, and which of them are not followed. */
class CallWordsTest {

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

    @Test
    void namesAndValuesMayStandApartAsInMaShell() throws IOException {
        Command.Run run = call("dns.zone_create", "nickname", "a=b", "--output", "csv", "--query", "nickname");
        assertThat(run.out()).as(run.err()).isEqualTo("value\r\na=b\r\n");
    }

    @Test
    void aKeyInThePlaceOfAMethodIsNotShownAndNotSent() throws IOException {
        String key = "00112233445566778899aabbccddeeff";
        Command.Run run = call(key, "name=x");
        assertThat(run.err()).contains("found what may be a key (not shown)").doesNotContain(key);
        assertThat(run.code()).isEqualTo(2);
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
    void bytesThatAreNoTextAreNotSent() throws IOException {
        Command.Run run = call("internal.echo", "string=a\uFFFDb");
        assertThat(run.err()).contains("error: found \"string=a\uFFFDb\", which held bytes that are not UTF-8");
        assertThat(run.code()).isEqualTo(2);
        assertThat(SERVER.calls()).isEmpty();
    }

    @Test
    void theInputIsReadForOneParameter() {
        InputStream input = new ByteArrayInputStream("a\n".getBytes(StandardCharsets.UTF_8));
        ParameterWords words = new ParameterWords(new Documentation(), input);
        assertThatThrownBy(() -> words.read("internal.echo", List.of("string=-", "list=-")))
                .hasMessage("list: the standard input was read for string, and can be read once; @FILE is what a file"
                        + " holds");
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
        assertThat(Command.run("call", "dns.zone_list", "--key-file", "@" + file)
                        .err())
                .contains("cannot read the API key from @" + file)
                .doesNotContain("--no-check");
    }
}
