package dev.memsetkit.cli.mashell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.cli.key.KeyPrompt;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaShellTest {

    private static final FakeServer SERVER = FakeServer.builder().start();

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void start() {
        SERVER.reset();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static Run run(String input, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of("-u", SERVER.xmlRpcUrl().replace("http://", "http://%s:x@")));
        words.addAll(List.of(arguments));
        return runAlone(Map.of("MEMSET_API_KEY", SERVER.apiKey()), input, words.toArray(new String[0]));
    }

    private static Run run(byte[] input) throws IOException {
        String url = SERVER.xmlRpcUrl().replace("http://", "http://%s:x@");
        return runAlone(Map.of("MEMSET_API_KEY", SERVER.apiKey()), input, "-u", url);
    }

    private static Run runAlone(Map<String, String> environment, String input, String... arguments) throws IOException {
        return runAlone(environment, input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private static Run runAlone(Map<String, String> environment, byte[] input, String... arguments) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new MaShell(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        new ByteArrayInputStream(input),
                        environment,
                        KeyPrompt.NOBODY,
                        MaShell.Lines.SCRIPT)
                .run(List.of(arguments));
        return new Run(code, out.toString(), err.toString());
    }

    private static int sent(String method) {
        return SERVER.calls(method).size();
    }

    @Test
    void aCommandPrintsItsResultAndEnds() throws IOException {
        Run run = run("", "dns.zone_create", "nickname", "example");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.out())
                .startsWith("{\n  \"")
                .contains("\"nickname\": \"example\"")
                .endsWith("}\n");
    }

    @Test
    void anAddressThatIsSetForOtherCommandsIsNotIgnoredInSilence() throws IOException {
        // The key is none, so that nothing is sent.
        Map<String, String> environment = Map.of("MEMSET_API_KEY", "no key", "MEMSET_URL", "https://localhost/v1/json");
        assertThat(runAlone(environment, "", "dns.zone_list").err())
                .contains("MEMSET_URL is set, but ma-shell calls https://%s:@api.memset.com/v1/xmlrpc");
        assertThat(run("", "internal.version").err()).doesNotContain("MEMSET_URL");
    }

    @Test
    void aSessionAnswersLinesUntilItIsLeft() throws IOException {
        String prompt = "[..." + SERVER.apiKey().substring(24) + "]> ";
        Run run = run("service.list nickname 'no one'\n\nquit\n");
        assertThat(run.out()).startsWith("(Memset API shell v0.3)\n" + prompt).endsWith(prompt + prompt + "(quit)\n\n");
        assertThat(run("internal.version\n").out()).endsWith(prompt + "\nEOF (quit)\n\n");
    }

    @Test
    void anUnclosedQuoteIsAMessageAndNotTheEnd() throws IOException {
        Run run = run("service.list nickname 'x\nservice.list nickname x\\\nhelp help\nquit\n");
        assertThat(run.out())
                .contains("the quote ' at character 23 is not closed", "ends with a backslash", "Describe commands.");
        assertThat(sent("service.list")).isZero();
        assertThat(run.code()).as("a script has to be told").isEqualTo(1);
    }

    @Test
    void aFaultEndsWithOneUnlessTheOldCodesAreAskedFor() throws IOException {
        Run run = run("", "service.info", "name", "nobody1");
        assertThat(run.out()).startsWith("service.info: <Fault 3: ");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run("", "--strict-compat", "service.info", "name", "nobody1").code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "(int), x",
        "(int), 2147483648",
        "(int), 1.5",
        "(float), nan",
        "(float), inf",
        "(boolean), maybe",
        "(int), ''"
    })
    void aValueThatIsNotOfItsTypeIsNotSent(String type, String value) throws IOException {
        Run run = run("", "dns.zone_create", "nickname", "a", "ttl", type, value);
        assertThat(run.out()).startsWith("dns.zone_create: invalid value type " + type + " for " + value);
        assertThat(run.code()).isEqualTo(1);
        assertThat(sent("dns.zone_create")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"false, false", "0, false", "'', false", "True, true", "1, true"})
    void booleansAreWhatTheySay(String word, boolean value) throws Exception {
        assertThat(TypedWords.read(List.of("b", "(Boolean)", word), note -> {})).isEqualTo(Map.of("b", value));
    }

    @Test
    void negativeNumbersAreValuesAndOtherOptionsAreNot() throws Exception {
        assertThat(MaShellOptions.parse(List.of("a.b", "x", "(int)", "-7", "-x"))
                        .words())
                .containsExactly("a.b", "x", "(int)", "-7");
        assertThat(run("", "a.b", "-q").err()).endsWith("ma-shell: error: no such option: -q\n");
        assertThat(run("", "a.b", "-q").code()).isEqualTo(2);
    }

    @Test
    void optionsAreReadAsOptparseReadsThem() throws Exception {
        MaShellOptions options = MaShellOptions.parse(List.of("help", "-xkabc", "--ur=http://%s:@h/", "--", "-x"));
        assertThat(options.xml()).isTrue();
        assertThat(options.key()).isEqualTo("abc");
        assertThat(options.url()).isEqualTo("http://%s:@h/");
        assertThat(options.words()).containsExactly("help", "-x");
    }

    @Test
    void aResultIsPipedToAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("o.json");
        Run run = run("internal.version | " + file + "\nquit\n");
        assertThat(run.out()).contains("(internal.version result)\n{", "(result piped to " + file + ")");
        assertThat(file).content().startsWith("{\n  \"").endsWith("}");
        Run bad = run("", "internal.version", "|", folder.toString());
        assertThat(bad.out()).contains("internal.version: cannot write the result to " + folder + ": it is a folder");
        assertThat(bad.code()).isEqualTo(1);
        assertThat(Files.list(folder)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json b.json", "a.json | b.json"})
    void aPipeHasOneFilename(String behind, @TempDir Path folder) throws IOException {
        Run run = run("internal.echo string x | " + behind + "\nquit\n");
        assertThat(run.out()).contains("internal.echo: param | is not a name");
        assertThat(run.err()).contains("expected one | with one filename behind it; nothing was sent");
        assertThat(sent("internal.echo")).isZero();
        assertThat(Files.list(folder)).isEmpty();
    }

    @Test
    void aPipeWithoutANameIsTold() throws IOException {
        Run run = run("internal.version | ''\nquit\n");
        assertThat(run.err()).contains("the filename behind | is empty; no file is written");
    }

    @Test
    void bytesThatAreNoTextAreNotSent() throws IOException {
        byte[] lines = "\u00ef\u00bb\u00bfinternal.echo a b\ninternal.echo a \u00e9\nhelp help"
                .getBytes(StandardCharsets.ISO_8859_1);
        Run run = run(lines);
        assertThat(run.out()).contains("found bytes that are not UTF-8", "Describe commands.");
        assertThat(run.code()).isEqualTo(1);
        assertThat(sent("internal.echo")).isEqualTo(1);
        Run single = run("", "internal.echo", "string", "\uFFFD");
        assertThat(single.err()).contains("which held bytes that are not UTF-8");
        assertThat(single.code()).isEqualTo(2);
        assertThat(sent("internal.echo")).isEqualTo(1);
    }

    @Test
    void xmlNamesAreThoseOfXmlAndQuotesNeedNoEscape() throws IOException {
        var mapper = new com.fasterxml.jackson.databind.json.JsonMapper();
        String json = "{\"cl\u00e9\":\"say \\\"hi\\\"\",\"a \\\"b\":\"it's\\r\",\"-a\":1}";
        assertThat(new XmlOutput().text(mapper.readTree(json))).isEqualTo("""
                        <result>
                          <cl\u00e9>say "hi"</cl\u00e9>
                          <item key="a &quot;b">it's&#13;</item>
                          <item key="-a">1</item>
                        </result>""");
    }

    @Test
    void xmlIsEscapedAndHasListsOfStrings() throws IOException {
        var mapper = new com.fasterxml.jackson.databind.json.JsonMapper();
        String json = "{\"a\":\"<&>\",\"b\":[\"x\",\"y\"],\"c\":{\"d\":true},\"e\":1.0E15,\"192.0.2.1\":null}";
        assertThat(new XmlOutput().text(mapper.readTree(json))).isEqualTo("""
                        <result>
                          <a>&lt;&amp;&gt;</a>
                          <b>
                            <item>x</item>
                            <item>y</item>
                          </b>
                          <c>
                            <d>True</d>
                        </c>
                          <e>1e+15</e>
                          <item key="192.0.2.1">None</item>
                        </result>""");
    }

    @Test
    void theKeyIsWantedSafelyAndNeverShown() throws IOException {
        Run given = run("", "-k", SERVER.apiKey(), "internal.version");
        assertThat(given.err()).contains("warning: the API key in an option shows in the list of processes");
        assertThat(given.out() + given.err()).doesNotContain(SERVER.apiKey());
        Run none = runAlone(Map.of("HOME", "/nowhere"), "", "help");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err())
                .contains("No API KEY provided: no API key: set MEMSET_API_KEY, use --key-file or memsetkit login");
    }

    @Test
    void noLineEndsTheSession() {
        Property.forAll(MaShellTest::lines).tries(20).holds(lines -> {
            Run run = run(String.join("\n", lines) + "\n");
            assertThat(run.out().split(Pattern.quote("[..." + SERVER.apiKey().substring(24) + "]> "), -1))
                    .hasSize(lines.size() + 2);
            assertThat(run.out()).endsWith("\nEOF (quit)\n\n").doesNotContain("Exception", "\tat ");
            assertThat(run.err()).doesNotContain("Exception", "\tat ");
        });
    }

    private static List<String> lines(Draw draw) {
        return draw.list(50, 50, line -> {
            String start = line.of("", "help ", "? ", "internal.version ", "service.list ", "service.list a (int) ");
            String text = start + line.text(0, 20, "ab.,$(int)list'\"\\|>#= \t-0129?*é☃\u0001");
            // What it writes is another matter.
            return text.strip().toLowerCase(Locale.ROOT).startsWith("quit") ? "help" : text.replace('|', '!');
        });
    }

    @Test
    void plainHttpIsForThisMachineAlone() throws IOException {
        Run run = runAlone(Map.of("MEMSET_API_KEY", "abc"), "", "-u", "http://%s:@api.example.org/x", "help");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("plain http would send the API key in the clear");
    }
}
