package dev.memsetkit.cli;

import static dev.memsetkit.cli.Command.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.memsetkit.cli.Command.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final String TOO_LONG_LIVED =
            "{\"method\":\"dns.zone_create\",\"params\":{\"nickname\":\"x\",\"ttl\":301}}\n";

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void underlinesTheValueAndQuotesTheDocumentation() throws IOException {
        String calls = file("calls.ndjson", TOO_LONG_LIVED);
        Run run = run("lint", calls);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines().toList()).element(0).asString().startsWith(calls + ":1:60: error: ");
        assertThat(run.out())
                .contains("1 | {\"method\":\"dns.zone_create\",\"params\":{\"nickname\":\"x\",\"ttl\":301}}\n" + "  | "
                        + " ".repeat(59) + "^^^\n")
                .contains("  = rule enum: \"Acceptable values: 0, 300, 600,")
                .contains("methods_dns.html#dns.zone_create")
                .endsWith("1 call checked, 0 not read: 1 error, 0 warnings\n");
    }

    @Test
    void saysHowMuchWasCheckedWhereAllIsRight() {
        assertThat(run("lint", "dns.zone_create", "nickname=x", "ttl=300"))
                .isEqualTo(new Run(0, "1 call checked, 0 not read\n", ""));
    }

    @Test
    void aValueThatMayBeAnotherOneIsJudgedInANote() throws IOException {
        String call = "curl -u $K: https://api.memset.com/v1/json/dns.zone_create -d nickname=a -d ttl=";
        Path calls = Files.writeString(
                folder.resolve("calls.sh"),
                String.join(
                        "\n",
                        "for t in 300 307; do " + call + "$t; done",
                        call + "${TTL:-347}",
                        call + "${TTL:-300}",
                        "parallel " + call + "{} ::: 300 349",
                        "curl -u $K: 'https://api.memset.com/v1/json/dns.zone_create?nickname=a&ttl=[300-301]'",
                        "curl -K cfg -u $K: https://api.memset.com/v1/json/dns.zone_create -d nickname=a",
                        "curl -X DELETE -u $K: https://api.memset.com/v1/json/dns.zone_list",
                        ""));

        Run run = run("lint", calls.toString());

        assertThat(run.out())
                .contains("calls.sh:1:" + (21 + call.length() + 1)
                        + ": note: with a value that this may have: ttl is \"307\"")
                .contains(":2:" + (call.length() + 8) + ": note: with a value that this may have: ttl is \"347\"")
                .doesNotContain(":3:")
                .contains(":4:" + (9 + call.length() + 1) + ": note: with a value that this may have: ttl is \"349\"")
                .contains(":5:76: error: ttl is \"301\"")
                .contains(":6:9: note: not read: curl takes more options from cfg, which was not found from here")
                .contains(":7:9: note: not read: what the API makes of other requests than GET and POST")
                .contains("8 calls checked, 2 not read: 1 error, 0 warnings, 3 notes");
    }

    @Test
    void suggestsTheMethodThatWasMeant() {
        Run run = run("lint", "dns.zone_crate", "nickname=x");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("did you mean dns.zone_create?");
        assertThat(run("spec", "show", "dns.zone_crate").err()).contains("did you mean dns.zone_create?");
    }

    @Test
    void goesOnBehindWhatItCannotRead() throws IOException {
        Files.write(folder.resolve("a.json"), new byte[] {1, 0, 2});
        Files.write(folder.resolve("b.ndjson"), new byte[] {'{', '"', (byte) 0xff, '\n'});
        file("c.json", "{\"method\":\"dns.zone_create\",\n\"params\":{");
        file("d.ndjson", "{\n" + "x".repeat(1 << 20) + "\n" + TOO_LONG_LIVED);
        Run run = run(
                "lint",
                folder.resolve("a.json").toString(),
                folder.resolve("b.ndjson").toString(),
                folder.resolve("c.json").toString(),
                folder.resolve("d.ndjson").toString(),
                folder.resolve("none.json").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out())
                .contains("a.json:1:1: error: found binary content")
                .contains("b.ndjson:1:1: error: found bytes that are not UTF-8")
                .contains("c.json:2:")
                .contains("d.ndjson:3:60: error:")
                .contains("none.json:1:1: error: cannot be read: no such file")
                .doesNotContain("Exception");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void neverShowsKeysAndPasswords() throws IOException {
        String calls =
                file("calls.sh", "curl -u " + KEY + ": -d ttl=1 https://api.memset.com/v1/json/dns.zone_create\n");
        for (String form : new String[] {"text", "json", "sarif", "github"}) {
            Run run = run("lint", "--format", form, calls);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).doesNotContain(KEY);
        }
        String two =
                "curl -u " + KEY + ": https://api.memset.com/v1/json/dns.reload; dns.zone_create nickname x ttl 1\n";
        assertThat(run("lint", file("two.sh", two)).out()).contains("ttl 1").doesNotContain(KEY);
        String half = "curl -u " + KEY
                + ": -d @f https://api.memset.com/v1/json/dns.reload; dns.zone_create nickname x ttl 1\n";
        assertThat(run("lint", file("half.sh", half)).out()).contains("ttl").doesNotContain(KEY);
        Run run = run("lint", "memstore.user.set_password", "password=hunter2hunter2", "x=1");
        assertThat(run.out()).doesNotContain("hunter2");
    }

    @Test
    void writesJsonAndSarifOfTheirSchemas() throws IOException {
        String calls =
                file("ä calls.ndjson", TOO_LONG_LIVED + "{\n" + TOO_LONG_LIVED.replace("zone_create", "zone_crate"));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        try (InputStream own = resource("/dev/memsetkit/cli/output/lint.schema.json");
                InputStream sarif = resource("/schema/sarif-schema-2.1.0.json")) {
            assertThat(registry.getSchema(own)
                            .validate(run("lint", "--format", "json", calls).out(), InputFormat.JSON))
                    .isEmpty();
            assertThat(registry.getSchema(sarif)
                            .validate(run("lint", "--format", "sarif", calls).out(), InputFormat.JSON))
                    .isEmpty();
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(CommandTest.class.getResourceAsStream(name), name);
    }

    @Test
    void obeysTheSettings() throws IOException {
        String calls = file("calls.ndjson", TOO_LONG_LIVED);
        String settings = file("settings.toml", "[rules]\nenum = \"off\"\n");
        assertThat(run("lint", "--config", settings, calls).code()).isZero();
        assertThat(run("lint", "--rule", "enum=off", calls).code()).isZero();
        assertThat(run("lint", "--rule", "enum=warning", "--severity", "error", calls)
                        .code())
                .isZero();
        assertThat(run("lint", "--rule", "enum=loud", calls).err()).contains("expected off, note, warning or error");
        assertThat(run("lint", "--config", file("bad.toml", "= x"), calls).err())
                .contains("bad.toml, line 1");
    }

    @Test
    void escapesAnnotations() throws IOException {
        String calls = file("a,b.ndjson", TOO_LONG_LIVED);
        assertThat(run("lint", "--format", "github", calls).out())
                .startsWith("::error file=" + calls.replace(",", "%2C")
                        + ",line=1,col=60,endColumn=63,title=memsetkit enum::");
    }

    @Test
    void keepsTheOrderOverManyPieces() throws IOException {
        StringBuilder text = new StringBuilder();
        String fine = TOO_LONG_LIVED.replace("301", "300");
        for (int i = 0; i < 60_000; i++) {
            text.append(i % 1000 == 999 ? TOO_LONG_LIVED : fine);
        }
        Run run = run("lint", "--format", "github", file("many.ndjson", text.toString()));
        assertThat(run.out()
                        .lines()
                        .map(line -> line.replaceAll(".*,line=(\\d+),.*", "$1"))
                        .map(Integer::valueOf))
                .hasSize(60)
                .isSorted()
                .startsWith(1000)
                .endsWith(60_000);
    }

    @Test
    void printsAMethod() {
        assertThat(run("spec", "show", "dns.zone_create").out())
                .contains(
                        "dns.zone_create nickname=String [ttl=Integer]",
                        "3600  1 hour",
                        "methods_dns.html#dns.zone_create");
        assertThat(run("spec", "list", "--grep", "ZONE_record_c").out().lines()).hasSize(1);
    }

    @Test
    void tellsWhatChangedInTheDocumentation() throws IOException {
        String spec;
        try (InputStream in = resource("/dev/memsetkit/spec/memset-api.openrpc.json")) {
            spec = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String old = file("old.json", spec);
        String now = file("new.json", spec.replaceFirst("\"maxLength\": 250", "\"maxLength\": 200"));

        assertThat(run("spec", "diff", old, old).out()).endsWith(": no changes\n");
        Run run = run("spec", "diff", "--fail-on", "breaking", "--current-version", "1.2.3", old, now);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("250 -> 200 [limit-tightened]").endsWith("next version: 2.0.0\n");
        assertThat(run("spec", "diff", old, now).code()).isZero();
        for (String form : new String[] {"markdown", "json", "html"}) {
            assertThat(run("spec", "diff", "--format", form, old, now).out()).contains("250", "200", "dns.");
        }
        assertThat(run("spec", "diff", "--fail-on", "some", old, now).err())
                .contains("expected breaking, known-breaking, any or none");
        assertThat(run("spec", "diff", old, "none.json").err()).contains("none.json: no such file");
        assertThat(run("spec", "diff", old, folder.toString()).err()).contains("found no .html page");
        assertThat(run("spec", "diff", old, file("bad.json", "{")).err()).contains("bad.json");
    }

    @Test
    void theCommittedSpecIsComparedWithDocumentsThatAreCorrectedToo() {
        String committed = "../spec/memset-api.openrpc.json";
        String docs = "../spec/docs/html";

        Run without = run("spec", "diff", committed, docs);
        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err()).contains("corrected facts, and " + docs + " has none: give the corrections too");
        assertThat(without.out()).isEmpty();
        Run with = run("spec", "diff", "--corrections", "../spec/corrections.json", committed, docs);
        assertThat(with).isEqualTo(new Run(0, "Memset API 0.20.0 -> Memset API 0.20.0: no changes\n", ""));
    }

    @Test
    void readsASpecFromStandardInputAndFromAFileOfAnyName() throws IOException {
        Path spec = Path.of("../spec/memset-api.openrpc.json");
        InputStream before = System.in;
        try (InputStream in = Files.newInputStream(spec)) {
            System.setIn(in);
            assertThat(run("spec", "diff", spec.toString(), "-").out()).endsWith(": no changes\n");
        } finally {
            System.setIn(before);
        }
        String unnamed = file("unnamed", Files.readString(spec));
        assertThat(run("spec", "diff", unnamed, spec.toString()).out()).endsWith(": no changes\n");
    }

    @Test
    void neverWritesOverWhatItReads() throws IOException {
        String spec = file("spec.json", Files.readString(Path.of("../spec/memset-api.openrpc.json")));

        Run run = run("spec", "export", "openapi", "--spec", spec, "--out", spec);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(spec + ": is an input too, expected another file");
        assertThat(Files.readString(Path.of(spec))).contains("\"openrpc\"");
    }

    @Test
    void writesOtherDescriptions() throws IOException {
        assertThat(run("spec", "export", "openapi").out()).contains("\"/dns.zone_create\"", "\"openapi\" : \"3.1.0\"");
        Path file = folder.resolve("reference.md");
        assertThat(run("spec", "export", "markdown", "--out", file.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(file)).contains("### dns.zone_create");
        assertThat(run("spec", "export", "wsdl").err()).contains("expected openapi, jsonschema, postman or markdown");
        assertThat(run(
                                "spec",
                                "export",
                                "openapi",
                                "--out",
                                folder.resolve("no/x").toString())
                        .err())
                .contains("does not exist");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lint|''|its name is empty",
                "lint x.sh --spec|''|--spec: found \"\", expected a name",
                "lint x.sh --baseline|''|--baseline: found \"\", expected FILE",
                "extract --out x.json --docs|''|--docs: found \"\", expected a name",
                "generate --out x --spec|''|--spec: found \"\", expected a name",
                "generate --spec ../spec/memset-api.openrpc.json --out|''|--out: found \"\", expected",
                "spec diff ../spec/memset-api.openrpc.json|''|NEW: found \"\", expected a name",
                "call --batch|''|--batch: found \"\", expected FILE"
            })
    void anEmptyNameIsNotTheCurrentFolder(String words, String empty, String expected) {
        List<String> arguments = new ArrayList<>(List.of(words.split(" ")));
        arguments.add(empty);

        Run run = run(arguments.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out() + run.err()).contains(expected);
    }
}
