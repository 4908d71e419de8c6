package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.cli.Command.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lint finds in the kinds of files that people have; {@code files.txt} and its like hold them with what is right. */
class FilesOfAllKindsTest {

    private static final Path RESOURCES = Path.of("src/test/resources/dev/memsetkit/cli");

    @TempDir
    private Path folder = Path.of("");

    /**
     * A file.
     *
     * @param found line and rule of each finding, in order
     */
    record Sample(String name, List<String> found, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        String all = "";
        for (String name : List.of("files.txt", "sources.txt", "more-files.txt", "everyday-files.txt")) {
            String text = Files.readString(RESOURCES.resolve(name));
            all += text.substring(text.indexOf("\n=== ") + 1);
        }
        for (String part : all.split("\u2403\n")) {
            int line = part.indexOf('\n');
            List<String> head = List.of(part.substring(4, line).split(" "));
            samples.add(new Sample(
                    head.get(0),
                    head.subList(1, head.size()),
                    part.substring(line + 1).replace('\u240d', '\r')));
        }
        return samples;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingIsMissedAndNothingIsWrong(Sample sample) throws IOException {
        Path file = Files.writeString(folder.resolve(sample.name), sample.text);

        Run run = Command.run("lint", "--format", "json", file.toString());

        assertThat(found(run)).containsExactlyInAnyOrderElementsOf(sample.found);
    }

    private static List<String> found(Run run) throws IOException {
        List<String> found = new ArrayList<>();
        for (JsonNode finding : new JsonMapper().readTree(run.out()).path("findings")) {
            found.add(finding.path("line").asText() + ":" + finding.path("rule").asText());
        }
        return found;
    }

    @Test
    void otherEncodingsAreRead() throws IOException {
        String call = "caf\u00e9\ncurl https://api.memset.com/v1/json/job.status?id=7\n";
        Path latin = Files.write(folder.resolve("latin.txt"), call.getBytes(StandardCharsets.ISO_8859_1));
        Path wide = Files.write(folder.resolve("wide.sh"), call.getBytes(StandardCharsets.UTF_16));

        assertThat(Command.run("lint", latin.toString(), wide.toString()).out())
                .contains("latin.txt:2:51: error", "wide.sh:2:51: error", "2 calls checked, 0 not read");
    }

    @Test
    void jsonRpcOfOthersIsPassedOverInAFolderAndOursIsNot() throws IOException {
        String other = "{\"jsonrpc\": \"2.0\", \"method\": \"subtract\", \"params\": [42, 23], \"id\": 1}\n";
        for (String name : List.of("a.json", "README", "b.md", "c.ndjson")) {
            Files.writeString(folder.resolve(name), other);
        }
        Path ours = Files.writeString(folder.resolve("d.json"), "{\"method\": \"dns.zone_crate\"}\n");

        assertThat(Command.run("lint", folder.toString()).out())
                .contains(ours + ":1:12: error: unknown method \"dns.zone_crate\"", "\n1 call checked, 0 not read");
    }

    @Test
    void theDataOfAScriptIsInAFileBesideIt() throws IOException {
        Files.writeString(folder.resolve("zone.form"), "nickname=a&ttl=301");
        Path script = Files.writeString(
                folder.resolve("a.sh"), "curl -d @zone.form https://api.memset.com/v1/json/dns.zone_create\n");

        assertThat(found(Command.run("lint", "--format", "json", script.toString())))
                .containsExactly("1:enum");
    }

    @Test
    void aFolderGivesWhatIsInItExceptWhatIsIgnored() throws IOException {
        String call = "curl https://api.memset.com/v1/json/job.status?id=7\n";
        for (String name : List.of(
                "a.sh",
                "sub/b.yml",
                "node_modules/x/c.sh",
                "out/d.sh",
                "sub/e.sh",
                "sub/kept.log",
                "f.log",
                "vendor/g.sh")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name.endsWith(".yml") ? "run: " + call : call);
        }
        Files.writeString(folder.resolve(".gitignore"), "*.log\n/out/\n");
        Files.writeString(folder.resolve("sub/.gitignore"), "!kept.log\n");
        Files.writeString(folder.resolve("sub/.memsetkitignore"), "e.sh\n");
        Path settings = Files.writeString(folder.resolve(".memsetkit.toml"), "exclude = [\"vendor/\"]\n");
        Files.createDirectories(folder.resolve(".git"));

        Run run = Command.run("lint", "--config", settings.toString(), "--format", "github", folder.toString());

        assertThat(run.out().lines().map(line -> line.replaceAll(".*file=[^,]*?(/[^/,]+),.*", "$1")))
                .containsExactly("/a.sh", "/b.yml", "/kept.log");
    }

    @Test
    void aFolderWithoutFilesIsToldOf() {
        assertThat(Command.run("lint", folder.toString()).err())
                .isEqualToNormalizingNewlines("note: " + folder + ": found no file to read\n");
    }

    @Test
    void otherHostsAreReadWhereTheSettingsSaySo() throws IOException {
        Path script =
                Files.writeString(folder.resolve("a.sh"), "curl https://proxy.example.org/v1/json/job.status?id=7\n");
        Path settings = Files.writeString(folder.resolve("x.toml"), "hosts = [\"proxy.example.org\"]\n");

        assertThat(Command.run("lint", script.toString()).out()).endsWith("0 calls checked, 0 not read\n");
        assertThat(Command.run("lint", "--config", settings.toString(), script.toString())
                        .code())
                .isEqualTo(1);
    }

    @Test
    void whatIsNotReadFailsWhereItIsStrict() throws IOException {
        Path script = Files.writeString(folder.resolve("a.sh"), "curl \"https://api.memset.com/v1/json/$M\"\n");

        Run run = Command.run("lint", script.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("a.sh:1:38: note: not read: ", "0 calls checked, 1 not read");
        assertThat(Command.run("lint", "--strict", script.toString()).code()).isEqualTo(1);
    }

    @Test
    void aBaselineHoldsWhatIsKnown() throws IOException {
        String call = "curl https://api.memset.com/v1/json/job.status?id=7\n";
        Path script = Files.writeString(folder.resolve("a.sh"), call);
        String baseline = folder.resolve("known.json").toString();

        assertThat(Command.run("lint", "--baseline", baseline, script.toString())
                        .err())
                .contains("known.json: no such file; write it with --update-baseline");
        Run update = Command.run("lint", "--baseline", baseline, "--update-baseline", script.toString());
        assertThat(update.code()).isZero();
        Files.writeString(script, "true\n\n" + call + call);
        Run run = Command.run("lint", "--baseline", baseline, script.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("a.sh:4:").doesNotContain("a.sh:3:");
        assertThat(run.err()).contains("1 findings are known");
    }

    @Test
    void repairsAreShownAndThenWritten() throws IOException {
        Path script = Files.writeString(
                folder.resolve("a.sh"),
                "curl -u \"$K:\" http://api.memset.com/v1/json/dns.zone_crate -d nickname=a -d ttl=300\n# \ud83c\udf89\n");
        Path calls = Files.writeString(
                folder.resolve("b.ndjson"),
                "{\"method\":\"internal.echo\",\"params\":{\"boolean\":\"true\",\"date\":\"31.01.2024\"}}\n");

        Run diff = Command.run("lint", "--diff", script.toString());
        assertThat(diff.err()).contains("+curl", "2 can be repaired with --fix");
        assertThat(Files.readString(script)).contains("http://");
        Command.run("lint", "--fix", script.toString(), calls.toString());

        assertThat(Files.readString(script))
                .isEqualTo("curl -u \"$K:\" https://api.memset.com/v1/json/dns.zone_create -d nickname=a -d ttl=300\n"
                        + "# \ud83c\udf89\n");
        assertThat(Files.readString(calls)).contains("\"boolean\":true", "\"date\":\"2024-01-31\"");
        assertThat(Command.run("lint", script.toString(), calls.toString()).code())
                .isZero();
    }

    @Test
    void moreResultsThanGithubTakesAreLeftOutAndSaid() throws IOException {
        Path calls = Files.writeString(
                folder.resolve("a.ndjson"), "{\"method\":\"job.status\",\"params\":{\"id\":\"7\"}}\n".repeat(25_002));

        JsonNode run = new JsonMapper()
                .readTree(Command.run("lint", "--format", "sarif", calls.toString())
                        .out())
                .path("runs")
                .path(0);

        assertThat(run.path("results")).hasSize(25_000);
        assertThat(run.path("invocations").toString()).contains("2 of 25002 findings are left out");
    }
}
