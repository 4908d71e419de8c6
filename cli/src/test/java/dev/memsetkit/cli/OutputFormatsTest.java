package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.memsetkit.cli.Command.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs ask of the formats that they read, with findings of all kinds and names that need escapes. */
class OutputFormatsTest {

    private static final String HOST = "https://api.memset.com/v1/json/";

    @TempDir
    private Path folder = Path.of("");

    private final List<String> files = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        file(
                "a b #1\\#2.sh",
                "curl -d 'nickname=\\#a<&>\"\u0001\uFFFE\uD83D\uDE00' -d ttl=301 " + HOST + "dns.zone_create\n");
        file("100%25 \u00fc.sh", "curl -d 'ttl=#\\#\\\\#' " + HOST + "dns.zone_create\ncurl \"" + HOST + "$M\"\n");
        file("same.sh", ("curl -d ttl=301 " + HOST + "dns.zone_create\n").repeat(3));
        file("broken.json", "{\"method\": \"dns.zone_create\",");
        file("clean.sh", "curl " + HOST + "dns.zone_list\n");
        files.add(folder.resolve("missing.sh").toString());
    }

    private void file(String name, String text) throws IOException {
        files.add(Files.writeString(folder.resolve(name), text).toString());
    }

    private String lint(String format) {
        List<String> arguments = new ArrayList<>(List.of("lint", "--format", format));
        arguments.addAll(files);
        Run run = Command.run(arguments.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(2);
        return run.out();
    }

    private String clean(String format) {
        return Command.run(
                        "lint", "--format", format, folder.resolve("clean.sh").toString())
                .out();
    }

    private static List<String> problems(String schema, String json) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        try (InputStream in = Objects.requireNonNull(OutputFormatsTest.class.getResourceAsStream(schema), schema)) {
            return registry
                    .getSchema(in)
                    .validate(
                            json,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    @Test
    void sarifFitsItsSchema() throws IOException {
        assertThat(problems("/schema/sarif-schema-2.1.0.json", lint("sarif"))).isEmpty();
        assertThat(problems("/schema/sarif-schema-2.1.0.json", clean("sarif"))).isEmpty();
        assertThat(problems("/schema/sarif-schema-2.1.0.json", "{\"version\": \"2.1.0\", \"runs\": [{}]}"))
                .isNotEmpty();
    }

    @Test
    void sarifHasAFingerprintForEachResultAndARuleForEachIndex() throws IOException {
        JsonNode run = new JsonMapper().readTree(lint("sarif")).path("runs").path(0);
        JsonNode rules = run.path("tool").path("driver").path("rules");
        List<String> prints = new ArrayList<>();
        for (JsonNode result : run.path("results")) {
            assertThat(rules.path(result.path("ruleIndex").asInt()).path("id").asText())
                    .isEqualTo(result.path("ruleId").asText());
            JsonNode region =
                    result.path("locations").path(0).path("physicalLocation").path("region");
            assertThat(region.path("endColumn").asInt())
                    .isGreaterThanOrEqualTo(region.path("startColumn").asInt());
            prints.add(result.path("partialFingerprints").path("memsetkit/v1").asText());
        }
        assertThat(prints).hasSizeGreaterThan(6).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void gitlabTakesTheReport() throws IOException {
        String report = lint("gitlab");
        assertThat(problems("output/gitlab.schema.json", report)).isEmpty();
        assertThat(problems("output/gitlab.schema.json", clean("gitlab"))).isEmpty();
        List<String> prints = new ArrayList<>();
        new JsonMapper()
                .readTree(report)
                .forEach(finding -> prints.add(finding.path("fingerprint").asText()));
        assertThat(prints).hasSizeGreaterThan(6).doesNotHaveDuplicates();
        assertThat(problems("output/gitlab.schema.json", "[{\"description\": \"a\"}]"))
                .isNotEmpty();
    }

    @Test
    void theTestReportIsOneOfJunit() throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(OutputFormatsTest.class.getResource("output/junit.xsd"));
        for (String report : List.of(lint("junit"), clean("junit"))) {
            assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(report))))
                    .doesNotThrowAnyException();
            Matcher suite = Pattern.compile("(?s)<testsuite .*?tests=\"(\\d+)\" failures=\"(\\d+)\".*?</testsuite>")
                    .matcher(report);
            assertThat(suite.find()).isTrue();
            do {
                assertThat(suite.group().split("<testcase ", -1)).hasSize(Integer.parseInt(suite.group(1)) + 1);
                assertThat(suite.group().split("<failure ", -1)).hasSize(Integer.parseInt(suite.group(2)) + 1);
            } while (suite.find());
        }
    }

    @Test
    void theLinesAreThoseOfTap() {
        for (String report : List.of(lint("tap"), clean("tap"))) {
            List<String> lines = report.lines().toList();
            assertThat(lines.get(0)).isEqualTo("TAP version 13");
            int tests = 0;
            for (String line : lines.subList(1, lines.size() - 1)) {
                if (!line.startsWith("# ")) {
                    tests++;
                    // No directive: an even number of backslashes before a number sign, or none.
                    assertThat(line)
                            .matches("(?:not )?ok " + tests + " - .+")
                            .doesNotContainPattern("(?<!\\\\)(?:\\\\\\\\)*#");
                }
            }
            assertThat(lines.get(lines.size() - 1)).isEqualTo("1.." + tests);
            assertThat(tests).isPositive();
        }
    }
}
