package dev.memsetkit.spec.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.UnreadText;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import dev.memsetkit.spec.openrpc.OpenRpcWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Where words come that no phrase reads, nobody knows whether a call still passes. */
class UnreadWordsTest {

    private static final String BEFORE = """
            {"openrpc": "1.3.2", "info": {"title": "API", "version": "1.0"}, "methods": [
              {"name": "rack.label", "description": "Labels a rack.", "paramStructure": "by-name",
               "params": [
                 {"name": "text", "description": "What it says, at most 250 characters.", "required": true,
                  "schema": {"type": "string", "maxLength": 250, "x-type": "String"},
                  "x-read-from": {"maxLength": "at most 250 characters"}},
                 {"name": "colour", "description": "Of the label.", "required": false,
                  "schema": {"type": "string", "x-type": "String"}}],
               "result": {"name": "result", "schema": {"type": "null"}}}],
             "components": {"schemas": {}, "errors": {}}}
            """;

    private static ApiSpec spec(Consumer<ObjectNode> edit) {
        try {
            ObjectNode document = (ObjectNode) new JsonMapper().readTree(BEFORE);
            edit.accept(document);
            return OpenRpcReader.read(document.toString(), "edited");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode param(JsonNode document, int number) {
        return (ObjectNode) document.at("/methods/0/params/" + number);
    }

    private static void unread(ObjectNode document, String where, String text) {
        ArrayNode unread = document.withArray("x-unread");
        unread.addObject().put("where", where).put("text", text);
    }

    private static void otherLimit(ObjectNode document) {
        ObjectNode text = param(document, 0);
        text.put("description", "What it says. Must not exceed 100 characters.");
        ((ObjectNode) text.get("schema")).remove("maxLength");
        text.remove("x-read-from");
    }

    private static SpecDiff diff(Consumer<ObjectNode> before, Consumer<ObjectNode> after) {
        return SpecDiff.between(spec(before), spec(after));
    }

    private static Change only(SpecDiff diff) {
        assertThat(diff.unread()).hasSize(1);
        return diff.unread().get(0);
    }

    @Test
    void aLimitThatWentWhereUnreadWordsCameIsNoLoosening() {
        SpecDiff diff = diff(document -> {}, document -> {
            otherLimit(document);
            unread(document, "rack.label.text", "Must not exceed 100 characters.");
        });

        Change change = only(diff);
        assertThat(change.kind()).isEqualTo(ChangeKind.CONSTRAINT_REMOVED);
        assertThat(change.effects()).containsExactly(Effect.UNREAD);
        assertThat(Sentences.values(change))
                .isEqualTo("250 (\"at most 250 characters\") -> \"Must not exceed 100 characters.\"");
        assertThat(diff.nextVersion("1.4.2")).isEqualTo("2.0.0");
        assertThat(FailOn.BREAKING.fails(diff)).isTrue();
        assertThat(FailOn.KNOWN_BREAKING.fails(diff)).isFalse();
        assertThat(FailOn.ofName("known-breaking")).contains(FailOn.KNOWN_BREAKING);
        assertThat(DiffText.write(diff)).contains("\ncould not be read: 1\n");
    }

    @Test
    void aLimitThatWentWithoutAWordIsALoosening() {
        SpecDiff diff = diff(document -> {}, UnreadWordsTest::otherLimit);

        assertThat(diff.unread()).isEmpty();
        assertThat(diff.breaking()).isFalse();
    }

    @Test
    void wordsThatWereUnreadBeforeExplainNothing() {
        Consumer<ObjectNode> known = document -> unread(document, "rack.label.text", "Only *polite* ones.");
        SpecDiff diff = diff(known, known.andThen(UnreadWordsTest::otherLimit));

        assertThat(diff.unread()).isEmpty();
    }

    @Test
    void unreadWordsComeToAParameterThatHadNone() {
        Change change = only(diff(document -> {}, document -> {
            param(document, 1).put("description", "Of the label. Some are rejected.");
            unread(document, "rack.label.colour", "Some are rejected.");
        }));

        assertThat(change.kind()).isEqualTo(ChangeKind.UNREAD_WORDS);
        assertThat(change.where()).isEqualTo("rack.label / colour");
        assertThat(Sentences.values(change)).isEqualTo("Some are rejected.");
        assertThat(change.breaking()).isTrue();
    }

    @Test
    void bothSentencesAreToldWhereUnreadWordsBecameOthers() {
        Change change = only(diff(
                document -> unread(document, "rack.label.colour", "Some are rejected."),
                document -> unread(document, "rack.label.colour", "Most are rejected.")));

        assertThat(Sentences.values(change)).isEqualTo("Some are rejected. -> Most are rejected.");
    }

    @Test
    void aSpecOfAnEarlierVersionDoesNotNameItsUnreadWordsAndHasThemInItsText() {
        SpecDiff diff = diff(
                document -> param(document, 1).put("description", "Of the label. Some are `rejected`."), document -> {
                    param(document, 1).put("description", "Of the label. Some are `rejected`.");
                    unread(document, "rack.label.colour", "Some are rejected.");
                });

        assertThat(diff.isEmpty()).isTrue();
    }

    @Test
    void unreadWordsOfTheMethodItselfCount() {
        Change change = only(diff(document -> {}, document -> {
            ((ObjectNode) document.at("/methods/0")).put("description", "Labels a rack. Once a day only.");
            unread(document, "rack.label", "Once a day only.");
        }));

        assertThat(change.where()).isEqualTo("rack.label");
    }

    @Test
    void wordsAtARenamedParameterAreHeldAgainstTheOldName() {
        SpecDiff diff = diff(document -> unread(document, "rack.label.colour", "Some are rejected."), document -> {
            param(document, 1).put("name", "color");
            unread(document, "rack.label.color", "Some are rejected.");
        });

        assertThat(diff.changes()).extracting(Change::kind).containsExactly(ChangeKind.PARAMETER_RENAMED);
    }

    @Test
    void theWrittenSpecKeepsTheWords() {
        ApiSpec spec = spec(document -> unread(document, "rack.label.colour", "Some are rejected."));

        assertThat(OpenRpcReader.read(OpenRpcWriter.write(spec), "written").unread())
                .isEqualTo(List.of(new UnreadText("rack.label.colour", "Some are rejected.")));
        assertThat(OpenRpcWriter.write(spec(document -> {}))).doesNotContain("x-unread");
    }
}
