package dev.memsetkit.cli.repl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.cli.call.CallMaker;
import dev.memsetkit.cli.call.CheckedCall;
import dev.memsetkit.cli.call.Spending;
import dev.memsetkit.cli.client.UncheckedClient;
import dev.memsetkit.cli.result.ResultForm;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.fakeserver.FakeServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplTest {

    private static final FakeServer SERVER = FakeServer.builder().start();
    private static final Documentation DOCUMENTATION = new Documentation();
    private static final UncheckedClient CLIENT = UncheckedClient.builder(Set.of())
            .baseUrl(SERVER.jsonUrl())
            .apiKey(SERVER.apiKey())
            .build();

    private final StringWriter shown = new StringWriter();
    private final StringWriter told = new StringWriter();
    private final Repl repl = session(false);

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void reset() {
        SERVER.reset();
    }

    @AfterAll
    static void stop() {
        CLIENT.close();
        SERVER.close();
    }

    private Repl session(boolean readOnly) {
        PrintWriter out = new PrintWriter(shown);
        PrintWriter err = new PrintWriter(told);
        CheckedCall checks = new CheckedCall(DOCUMENTATION, err);
        Connection connection = new Connection(
                DOCUMENTATION,
                checks,
                new CallMaker(checks, CLIENT, new Spending(false, text -> null, err), status -> {}),
                new CallMaker(checks, CLIENT, new Spending(true, text -> null, err), status -> {}),
                readOnly);
        return new Repl(connection, ResultForm.json, Screen.plain(out, () -> 80), out, err, (words, to) -> {
            to.print(words);
            return 0;
        });
    }

    private int script(boolean stops, String... lines) {
        BufferedReader input = new BufferedReader(new StringReader(String.join("\n", lines)));
        return Script.of(input).run(repl, stops, new PrintWriter(told, true));
    }

    @Test
    void resultsAreVariablesOfLaterLines() {
        int code = script(
                true,
                "set zone = dns.zone_create nickname=example.com # kept",
                "dns.zone_record_create zone_id=$zone.id type=A \\",
                "    record=www address=192.0.2.1 --query '{a: address}'",
                "dns.zone_update id=$zone.id nickname=\"is $_.a\" --query nickname");
        assertThat(code).as(told.toString()).isZero();
        assertThat(shown.toString()).endsWith("\"is 192.0.2.1\"\n");
    }

    @Test
    void aScriptStopsAtTheFirstFailureAndSaysWhere() {
        assertThat(script(true, "help", "dns.zone_create ttl=9", "dns.zone_create nickname=x"))
                .isEqualTo(1);
        assertThat(told.toString())
                .contains("error: nickname is required", "<stdin>, line 2: failed; the lines behind it were not");
        assertThat(SERVER.calls("dns.zone_create")).isEmpty();
        assertThat(script(false, "nonsense", "dns.zone_create nickname=x")).isEqualTo(2);
        assertThat(SERVER.calls("dns.zone_create")).hasSize(1);
    }

    @Test
    void resultsGoToFilesAndCommands() throws IOException {
        Path file = folder.resolve("a file");
        assertThat(script(
                        true,
                        "service.list --output id > '" + file + "'",
                        "service.list --output id >> '" + file + "'",
                        "service.list --output id | !wc -l"))
                .as(told.toString())
                .isZero();
        List<String> ids = Files.readAllLines(file);
        assertThat(shown.toString().strip()).isEqualTo(String.valueOf(ids.size() / 2));
        assertThat(repl.line("internal.version | " + folder)).isEqualTo(2);
        assertThat(told.toString()).contains("cannot write to " + folder);
    }

    @Test
    void aSessionBecomesAScriptThatRunsAgain() throws IOException {
        Path file = folder.resolve("again");
        script(false, "alias zone = dns.zone_create nickname=a", "zone ttl=300", "zone ttl=9", ".edit " + file);
        assertThat(file).content().endsWith("alias zone = dns.zone_create nickname=a\nzone ttl=300\n");
        assertThat(repl.line("source " + file)).as(told.toString()).isZero();
        assertThat(SERVER.calls("dns.zone_create")).hasSize(2);
        repl.line(".edit --java " + file);
        assertThat(file).content().contains("memset.call(\"dns.zone_create\", Map.ofEntries(");
    }

    @Test
    void aScriptOfTheSessionHasNoSecrets() throws IOException {
        Path file = folder.resolve("again");
        script(false, "openstack.user.create name=u password=hunter22 --no-check", "set pass_word = hunter22", "help");
        assertThat(SERVER.calls("openstack.user.create")).hasSize(1);
        script(false, "dns.zone_create nickname=a", ".edit " + file);
        assertThat(file).content().doesNotContain("hunter22").endsWith("dns.zone_create nickname=a\n");
        repl.line(".edit --java " + file);
        assertThat(file).content().doesNotContain("hunter22").contains("dns.zone_create");
    }

    @Test
    void variablesAreValuesAndNeverOptionsFilesOrLists() throws IOException {
        Path file = Files.writeString(folder.resolve("private"), "of this machine");
        assertThat(script(
                        true,
                        "set yes = --yes",
                        "set file = @" + file,
                        "set commas = a,b",
                        "dns.zone_create nickname=\"$file\"",
                        "set z = dns.zone_create nickname $file",
                        "dns.zone_update id=$z.id nickname=$z.nickname"))
                .as(told.toString())
                .isZero();
        assertThat(SERVER.calls("dns.zone_create"))
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.parameters().toString()).contains("@" + file));
        assertThat(SERVER.calls("dns.zone_update"))
                .singleElement()
                .satisfies(call -> assertThat(call.parameters().toString()).contains("@" + file));
        assertThat(repl.line("create.hourly_miniserver sku=MS0025H os=debian_buster_64 $yes"))
                .isEqualTo(2);
        assertThat(SERVER.calls("create.hourly_miniserver")).isEmpty();
        assertThat(repl.line("$yes")).isEqualTo(2);
        assertThat(repl.line("lint dns.zone_create nickname=$file")).isEqualTo(2);
        assertThat(repl.line("lint $yes")).isEqualTo(2);
    }

    @Test
    void aScriptOfASessionDoesEachCallOnce() throws IOException {
        Path inner = Files.writeString(folder.resolve("inner"), "dns.zone_create nickname=a\n");
        Path again = folder.resolve("again");
        script(true, "source " + inner, ".edit " + again);
        assertThat(again).content().endsWith("\ndns.zone_create nickname=a\n").doesNotContain("source");
    }

    @Test
    void aTargetThatCannotBeWrittenIsKnownBeforeTheCall() {
        assertThat(repl.line("dns.zone_create nickname=a > " + folder.resolve("none/x")))
                .isEqualTo(2);
        assertThat(SERVER.calls("dns.zone_create")).isEmpty();
        assertThat(repl.line("dns.zone_create nickname=a > /dev/full")).isEqualTo(10);
        assertThat(repl.line("dns.zone_create nickname=b | !false")).isEqualTo(10);
        assertThat(told.toString()).contains("the call was carried out, but its result cannot be shown");
        assertThat(SERVER.calls("dns.zone_create")).hasSize(2);
        Path again = folder.resolve("again");
        repl.line(".edit " + again);
        assertThat(again)
                .content()
                .as("what was carried out")
                .contains("nickname=a > /dev/full", "nickname=b |")
                .doesNotContain("none/x");
    }

    @Test
    void aCallThatFailsLeavesTheFileAsItWas() throws IOException {
        Path old = Files.writeString(folder.resolve("old"), "held");
        assertThat(repl.line("dns.zone_info id=0123456789 --no-check > " + old)).isEqualTo(3);
        assertThat(repl.line("dns.zone_info id=0123456789 --no-check > " + folder.resolve("new")))
                .isEqualTo(3);
        assertThat(old).hasContent("held");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void noRedirectionIsIgnored() {
        Path file = folder.resolve("file");
        for (String line : List.of("set z = server.list", "output json", "source x", ".edit x", "quit", "serve")) {
            assertThat(repl.line(line + " > " + file)).as(line).isEqualTo(2);
        }
        assertThat(SERVER.calls("server.list")).isEmpty();
        assertThat(file).doesNotExist();
        assertThat(repl.line("spec show dns.reload > " + file)).isZero();
        assertThat(file).hasContent("[spec, show, dns.reload]");
        assertThat(repl.line("set > " + file)).isZero();
    }

    @Test
    void aVariableThatBecomesASecretIsInNoScript() throws IOException {
        Path file = folder.resolve("again");
        script(
                false,
                "set w = hunter22",
                "set n = 300",
                "alias p = openstack.user.create --no-check name=u password",
                "p $w",
                "openstack.user.create name=u --no-check options='{\"password\": \"inner33\"}'",
                ".edit " + file);
        assertThat(SERVER.calls("openstack.user.create")).isNotEmpty();
        assertThat(file).content().doesNotContain("hunter22", "inner33").contains("\nset n = 300\n");
        assertThat(repl.mayHoldSecret("set w = hunter22")).isTrue();
        assertThat(repl.mayHoldSecret("set z = dns.zone_list")).isFalse();
        repl.line(".edit --java " + file);
        assertThat(file).content().doesNotContain("hunter22", "inner33");
    }

    @Test
    void aFileThatNamesItselfEnds() throws IOException {
        Path file = folder.resolve("loop");
        Files.writeString(file, "source " + file + "\n");
        assertThat(repl.line("source " + file)).isEqualTo(2);
        assertThat(told.toString()).contains("more than 16 files within one another");
    }

    @Test
    void nothingIsOrderedWithoutAnAnswer() {
        assertThat(repl.line("create.hourly_miniserver sku=MS0025H os=debian_buster_64"))
                .isEqualTo(9);
        assertThat(repl.line("create.hourly_miniserver sku=MS0025H os=debian_buster_64 --yes"))
                .isZero();
    }

    @Test
    void aReadOnlyProfileChangesNothing() {
        Repl careful = session(true);
        assertThat(careful.line("service.list --query 'length(@)'")).isZero();
        assertThat(careful.line("dns.zone_create nickname=x")).isEqualTo(2);
        assertThat(SERVER.calls("dns.zone_create")).isEmpty();
        assertThat(told.toString()).contains("the profile is read-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openstack.user.set_password id=1 password=abc",
                "x password abc",
                "f | !curl api_key=abc",
                "a secret = b",
                "x \"password\"=abc",
                "x pass\\word=abc",
                "openstack.user.create options='{\"password\": \"abc\"}'",
                "p abc",
                "p \"abc"
            })
    void linesWithSecretsAreNotKept(String line) {
        repl.line("alias p = memshell.enable name demoaa1 password");
        assertThat(repl.holdsSecret(line)).isTrue();
        assertThat(repl.holdsSecret("dns.zone_create nickname=password")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "dns.zone_record_create, zone_id, dns.zone_list",
        "dns.zone_info, id, dns.zone_list",
        "server.info, name, server.list",
        "dns.zone_create, nickname, ",
    })
    void idsAreFoundByTheMethodThatListsThem(String method, String parameter, String list) {
        LiveIds ids = new LiveIds(DOCUMENTATION, name -> {
            throw new IllegalStateException("nothing is asked here");
        });
        assertThat(ids.listFor(method, parameter)).isEqualTo(list);
    }

    @Test
    void requiredParametersComeFirstAndValuesAreThoseOfTheDocumentation() {
        LineCompletions completions = new LineCompletions(repl, new LiveIds(DOCUMENTATION, name -> null));
        assertThat(completions.of(List.of("dns.zone_record_create"), "").stream()
                        .map(LineCompletions.Word::text)
                        .limit(3))
                .containsExactlyInAnyOrder("zone_id=", "type=", "address=");
        assertThat(completions.of(List.of("set", "a", "=", "dns.zone_record_create"), "type=A"))
                .extracting(LineCompletions.Word::text)
                .containsExactly("type=A", "type=AAAA");
        assertThat(completions.of(List.of(), "dns.rel"))
                .extracting(LineCompletions.Word::text)
                .containsExactly("dns.reload");
    }

    @Test
    void noLineEndsTheSession() {
        long seed = Long.getLong("memsetkit.seed", System.nanoTime());
        Random random = new Random(seed);
        String alphabet = "abz.$_[]{}'\"\\|>#= \t-()0129?*!@/é☃\u0001\uD83D";
        List<String> starts =
                List.of("", "set ", "alias ", "help ", "$_", "dns.zone_info ", "output ", "server.list --query ");
        for (int i = 0; i < 1000; i++) {
            StringBuilder line = new StringBuilder(starts.get(random.nextInt(starts.size())));
            int length = random.nextInt(30);
            for (int j = 0; j < length; j++) {
                line.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            // What it writes and runs is another matter.
            String harmless = line.toString().replaceAll("[|>]", "=");
            repl.line(harmless);
            assertThat(told.toString())
                    .as("seed " + seed + ", line " + harmless)
                    .doesNotContain("unexpected");
            assertThat(repl.isEnded()).as("seed " + seed + ", line " + harmless).isFalse();
            told.getBuffer().setLength(0);
        }
    }
}
