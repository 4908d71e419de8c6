package dev.memsetkit.spec.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The outputs of a diff, as files; {@code -Dmemsetkit.golden.update=true} rewrites them. */
class DiffOutputsTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/memsetkit/spec/diff");
    private static final Path SPEC = Path.of("memset-api.openrpc.json");
    private static final JsonMapper JSON = new JsonMapper();

    /** A release with a bit of everything, and words that are no friends of terminals and Markdown. */
    private static SpecDiff diff() throws IOException {
        ObjectNode document = (ObjectNode) JSON.readTree(SPEC.toFile());
        ((ObjectNode) document.get("info")).put("version", "0.21.0");
        ArrayNode methods = (ArrayNode) document.get("methods");
        for (int i = methods.size() - 1; i >= 0; i--) {
            ObjectNode method = (ObjectNode) methods.get(i);
            switch (method.get("name").asText()) {
                case "dns.reload" -> methods.remove(i);
                case "dns.zone_record_delete" -> method.put("name", "dns.zone_record_remove");
                case "vlan.add" ->
                    method.put("description", "Joins <b>a</b> vLAN \u001b[31m| @someone `now`\nand then.");
                case "dns.zone_create" -> {
                    for (JsonNode param : method.get("params")) {
                        if (param.get("name").asText().equals("nickname")) {
                            ((ObjectNode) param.get("schema")).put("maxLength", 10);
                        }
                    }
                }
                default -> {}
            }
        }
        ObjectNode entry = ((ArrayNode) document.get("x-changelog")).insertObject(0);
        entry.put("version", "0.21.0")
                .put("date", "2024-02-01")
                .putArray("added")
                .add("dns.flush");
        entry.putArray("removed").add("dns.reload");
        entry.putArray("notes");
        return SpecDiff.between(OpenRpcReader.read(SPEC), OpenRpcReader.read(document.toString(), "new"))
                .forClient("1.4.2");
    }

    @Test
    void outputsAreAsExpected() throws IOException {
        golden("diff.txt", DiffText.write(diff()));
        golden("diff.md", DiffMarkdown.write(diff()));
        golden("diff.json", DiffJson.write(diff()));
    }

    @Test
    void noOutputCarriesControlCharacters() throws IOException {
        assertThat(DiffText.write(diff())).doesNotContain("\u001b");
        assertThat(DiffMarkdown.write(diff()))
                .doesNotContain("\u001b")
                .doesNotContain(" @someone")
                .doesNotContain("<b>");
    }

    @Test
    void jsonIsAsItsSchemaDocuments() throws IOException {
        try (InputStream schema = DiffJson.class.getResourceAsStream("diff.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(schema)
                            .validate(DiffJson.write(diff()), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void theNextVersionFollowsSemanticVersioning() throws IOException {
        SpecDiff breaking = diff();
        SpecDiff same = SpecDiff.between(OpenRpcReader.read(SPEC), OpenRpcReader.read(SPEC));

        assertThat(breaking.nextVersion()).contains("2.0.0");
        assertThat(breaking.nextVersion("0.3.1")).isEqualTo("0.4.0");
        assertThat(breaking.nextVersion("1.0.0-SNAPSHOT")).isEqualTo("2.0.0-SNAPSHOT");
        assertThat(same.nextVersion("1.4.2")).isEqualTo("1.4.2");
        assertThat(same.nextVersion()).isEmpty();
        assertThatThrownBy(() -> same.forClient("one")).hasMessageContaining("three numbers");
    }

    @Test
    void failOnLooksAtWhatItSays() throws IOException {
        SpecDiff same = SpecDiff.between(OpenRpcReader.read(SPEC), OpenRpcReader.read(SPEC));

        assertThat(FailOn.BREAKING.fails(diff())).isTrue();
        assertThat(FailOn.ANY.fails(diff())).isTrue();
        assertThat(FailOn.NONE.fails(diff())).isFalse();
        assertThat(FailOn.ANY.fails(same)).isFalse();
        assertThat(FailOn.ofName("any")).contains(FailOn.ANY);
        assertThat(FailOn.ofName("ANY")).isEmpty();
    }

    @Test
    void theTableOfRulesIsTheOneOfTheCode() throws IOException {
        StringBuilder table = new StringBuilder("""
                # What a change means

                The rules by which `dev.memsetkit.spec.diff` classes changes; `DiffOutputsTest` keeps this table as the code has it.
                The class given here is what a change means on the wire and to readers. Whether it is source-breaking or
                binary-breaking as well follows from the types and members that the generated client has before and after, where
                the last column says that the kind can touch them; `JapicmpAgreementTest` holds that against japicmp on compiled clients.
                Not counted is what breaks only those who implement an interface of the client, and the `check` methods of
                validators, which generated code alone calls.

                A change that means something else than its row says so with its reason: a rule that no call fell under which
                passed before is an addition, and documentation only if no call falls under it at all; what has a new name and
                goes on working by the old one breaks no call. A rule or value that goes with its parameter or value is part
                of that change, and so are words that only repeat a changed fact. Names of which the changelog or the text
                says that they mean the same are renames; otherwise it is guessed, and said to be a guess.

                | change | class | because | example | touches |
                | --- | --- | --- | --- | --- |
                """);
        for (ChangeKind kind : ChangeKind.values()) {
            table.append("| ")
                    .append(kind.id())
                    .append(" | ")
                    .append(kind.effect().label())
                    .append(" | ")
                    .append(kind.reason())
                    .append(" | ")
                    .append(kind.example())
                    .append(" | ")
                    .append(kind.touches() == ChangeKind.Touches.NOTHING ? "" : "members")
                    .append(" |\n");
        }
        golden(Path.of("diff-rules.md"), table.toString());
    }

    private static void golden(String name, String actual) throws IOException {
        golden(FOLDER.resolve(name), actual);
    }

    private static void golden(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("memsetkit.golden.update")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
