package dev.memsetkit.cli.repl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.memsetkit.cli.call.CallMaker;
import dev.memsetkit.cli.call.CheckedCall;
import dev.memsetkit.cli.call.Spending;
import dev.memsetkit.cli.client.UncheckedClient;
import dev.memsetkit.cli.result.ResultForm;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.cli.text.TextInput;
import dev.memsetkit.fakeserver.FakeServer;
import dev.memsetkit.testing.Draw;
import dev.memsetkit.testing.Property;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
        return script(stops, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private int script(boolean stops, byte[] lines) {
        TextInput input = TextInput.lines(new ByteArrayInputStream(lines));
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "memshell.enable demoaa1 hunter2positional",
                "memshell.enable name=demoaa1 hunter2positional",
                "memshell.enabled p=hunter2positional",
                "memshell.enable nme=hunter2positional",
                "memshell.set_pasword demoaa1",
                "dns.zone_crate nickname=0123456789abcdef0123456789abcdef",
                "0123456789abcdef0123456789abcdef",
                "set x = memshell.enabled hunter2positional",
                "alias x = memshell.enable hunter2positional",
                "lint memshell.enabled p=hunter2positional",
                "--yes memshell.enable hunter2positional",
            })
    void theHistoryKeepsNoValueOfWhichNobodyKnowsWhatItIs(String line) {
        assertThat(repl.mayHoldSecret(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dns.zone_list",
                "dns.zone_lst",
                "dns.zone_create nickname=x ttl 300 --dry-run --output json | jq",
                "dns.zone_create nickname='a b' --query [].id > out.json",
                "set z = dns.zone_info id=0123456789abcdef0123456789abcdef",
                "dns.zone_info id=$_[0].id",
                "help memshell.enable",
                "source calls.txt",
                "lint one.sh two.sh",
                "alias ls = server.list",
                "output json",
                "spec show dns.reload",
            })
    void theHistoryKeepsOtherLines(String line) {
        assertThat(repl.mayHoldSecret(line)).isFalse();
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
        Property.forAll(ReplTest::lines).tries(40).holds(lines -> {
            Repl session = session(false);
            for (String line : lines) {
                told.getBuffer().setLength(0);
                session.line(line);
                assertThat(told.toString()).as(line).doesNotContain("unexpected", "\tat ");
                assertThat(session.isEnded()).as(line).isFalse();
            }
        });
    }

    private static List<String> lines(Draw draw) {
        return draw.list(25, 25, line -> {
            String start =
                    line.of("", "set ", "alias ", "help ", "$_", "dns.zone_info ", "output ", "server.list --query ");
            String text = start + line.text(0, 30, "abz.$_[]{}'\"\\|>#= \t-()0129?*!@/é☃\u0001\uD83D");
            // What it writes and runs is another matter.
            return text.replaceAll("[|>]", "=");
        });
    }

    @Test
    void aLineThatIsNotTextIsNotCarriedOut() {
        byte[] lines = "internal.echo string=a\ninternal.echo string=\u00e9\ninternal.echo string=b"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(script(false, lines)).isEqualTo(2);
        assertThat(told.toString()).contains("error: found bytes that are not UTF-8", "<stdin>, line 2: failed");
        assertThat(SERVER.calls("internal.echo")).hasSize(2);
    }

    @Test
    void aFileThatIsNotTextIsNotASource() throws IOException {
        Path file = Files.write(folder.resolve("s"), new byte[] {'q', 'u', 'i', 't', '\n', (byte) 0xff});
        assertThat(repl.line("source " + file)).isEqualTo(2);
        assertThat(told.toString()).contains(file + ": found bytes that are not UTF-8");
        assertThat(repl.line("source " + folder)).isEqualTo(2);
        assertThat(told.toString()).contains("source: cannot read " + folder + ": it is a folder");
        assertThat(repl.isEnded()).isFalse();
    }

    @Test
    void aByteOrderMarkIsNoPartOfAScript() throws IOException {
        Path file = Files.writeString(folder.resolve("s"), "\uFEFFinternal.version\n");
        assertThat(script(true, "\uFEFFsource " + file)).as(told.toString()).isZero();
        assertThat(SERVER.calls("internal.version")).hasSize(1);
    }

    @Test
    void aBackslashThatIsEscapedDoesNotJoinLines() {
        assertThat(script(true, "internal.echo string=a\\\\", "internal.echo \\", "  string=b"))
                .as(told.toString())
                .isZero();
        assertThat(SERVER.calls("internal.echo"))
                .extracting(call -> call.parameters().path("string").asText())
                .containsExactly("a\\", "b");
    }

    /** Twice as long takes twice as long: a square would take minutes here. */
    @Test
    void aLineMayBeVeryLong() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> repl.line("help " + "x".repeat(1_000_000) + " " + "\\".repeat(100_000)));
    }

    @ParameterizedTest
    @CsvSource({"password=x, true", "1password: x, true", "a password 'x', true", "xpassword, false", "word =x, false"})
    void aSecretIsFoundByTheNameBeforeIt(String line, boolean isSecret) {
        assertThat(SessionSecrets.areIn(line)).isEqualTo(isSecret);
    }

    @Test
    void aMisspeltMethodIsNotSent() {
        assertThat(repl.line("server.lst")).isEqualTo(2);
        assertThat(told.toString()).contains("unknown method server.lst, did you mean server.list?");
        assertThat(SERVER.calls()).isEmpty();
        assertThat(repl.line("server.lst --no-check")).isEqualTo(3);
    }
}
