package dev.memsetkit.spec.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.ChangelogEntry;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the diff says when something in the committed spec changes. */
class SpecDiffTest {

    private static final Path FILE = Path.of("memset-api.openrpc.json");
    private static final ApiSpec SPEC = OpenRpcReader.read(FILE);

    private static ApiSpec edited(Consumer<ObjectNode> edit) {
        try {
            ObjectNode document = (ObjectNode) new JsonMapper().readTree(FILE.toFile());
            edit.accept(document);
            return OpenRpcReader.read(document.toString(), "edited");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode method(ObjectNode document, String name) {
        for (JsonNode method : document.path("methods")) {
            if (method.path("name").asText().equals(name)) {
                return (ObjectNode) method;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static ObjectNode param(ObjectNode document, String method, String name) {
        for (JsonNode param : method(document, method).path("params")) {
            if (param.path("name").asText().equals(name)) {
                return (ObjectNode) param;
            }
        }
        throw new IllegalArgumentException(name);
    }

    /** In the rules of a method. */
    private static void rename(JsonNode node, String old, String now) {
        if (node instanceof ObjectNode object && object.has(old)) {
            object.set(now, object.remove(old));
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).asText().equals(old)) {
                    array.set(i, now);
                }
            }
        }
        node.forEach(child -> rename(child, old, now));
    }

    private static void remove(ArrayNode from, String name) {
        for (int i = 0; i < from.size(); i++) {
            if (from.get(i).path("name").asText().equals(name)) {
                from.remove(i);
                return;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static Rename rename(Change change) {
        return Objects.requireNonNull(change.rename());
    }

    private static SpecDiff diff(Consumer<ObjectNode> edit) {
        return SpecDiff.between(SPEC, edited(edit));
    }

    private static List<String> kinds(SpecDiff diff) {
        return diff.changes().stream().map(change -> change.kind().id()).toList();
    }

    @Test
    void nothingChangedInTheSameSpec() {
        assertThat(SpecDiff.between(SPEC, SPEC).changes()).isEmpty();
    }

    @Test
    void movesMeanNothing() {
        SpecDiff diff = diff(document -> {
            ArrayNode methods = (ArrayNode) document.get("methods");
            List<JsonNode> shuffled = new ArrayList<>();
            methods.forEach(shuffled::add);
            Collections.shuffle(shuffled, new Random(1));
            methods.removeAll();
            shuffled.forEach(methods::add);
            for (JsonNode method : methods) {
                ((ObjectNode) method.get("x-source"))
                        .put("document", "other.html")
                        .put("line", 7);
                for (JsonNode param : method.get("params")) {
                    ((ObjectNode) param).remove("x-read-from");
                    if (param.has("description")) {
                        String text = param.get("description").asText();
                        ((ObjectNode) param)
                                .put("description", text.replace("`", "").replace(" ", "  "));
                    }
                }
            }
            ((ObjectNode) document.get("info")).put("x-generated", "2024-01-01");
        });

        assertThat(diff.changes()).isEmpty();
    }

    @Test
    void aDescriptionThatOnlySaysTheNewLimitIsNotAChangeOfItsOwn() {
        Consumer<ObjectNode> limit = document -> {
            ObjectNode address = param(document, "dns.reverse_map_list", "address");
            String text = address.path("description").asText();
            address.put("description", text.replace("at most 250", "at most 200"));
            ObjectNode words = (ObjectNode) address.path("x-read-from");
            words.put("maxLength", words.path("maxLength").asText().replace("250", "200"));
            ((ObjectNode) address.path("schema")).put("maxLength", 200);
        };

        assertThat(kinds(diff(limit))).containsExactly("limit-tightened");
        assertThat(kinds(diff(limit.andThen(document -> {
                    ObjectNode address = param(document, "dns.reverse_map_list", "address");
                    address.put(
                            "description",
                            "Plainly: " + address.path("description").asText());
                }))))
                .containsExactlyInAnyOrder("limit-tightened", "parameter-description");
    }

    @Test
    void newWordsAreDocumentationOnly() {
        SpecDiff diff = diff(document -> method(document, "dns.reload").put("description", "Other words."));

        assertThat(kinds(diff)).containsExactly("method-description");
        assertThat(diff.changes().get(0).effects()).containsExactly(Effect.DOCUMENTATION);
        assertThat(diff.nextVersion("1.2.3")).isEqualTo("1.2.4");
    }

    @Test
    void aVanishedMethodIsBreakingAndALossWithItsPage() {
        SpecDiff diff = diff(document -> remove((ArrayNode) document.get("methods"), "dns.reload"));

        assertThat(kinds(diff)).containsExactly("method-removed");
        assertThat(diff.changes().get(0).effects())
                .containsExactly(Effect.SOURCE_BREAKING, Effect.BINARY_BREAKING, Effect.WIRE_BREAKING);
        assertThat(diff.nextVersion("1.2.3-SNAPSHOT")).isEqualTo("2.0.0-SNAPSHOT");
        UnannouncedRemovals losses = UnannouncedRemovals.of(diff);
        assertThat(losses.exceed(LossLimits.NONE)).isTrue();
        assertThat(losses.exceed(new LossLimits(1, 0, 0))).isFalse();
        assertThat(losses.lines())
                .containsExactly("dns.reload, read from methods_dns.html#dns.reload before [method-removed]");
    }

    @Test
    void anAnnouncedLossIsNone() {
        SpecDiff diff = diff(document -> {
            remove((ArrayNode) document.get("methods"), "dns.reload");
            ObjectNode entry = ((ArrayNode) document.get("x-changelog")).insertObject(0);
            entry.put("version", "0.21.0").put("date", "2020-01-01").putArray("added");
            entry.putArray("removed").add("dns.reload");
            entry.putArray("notes");
        });

        assertThat(UnannouncedRemovals.of(diff).exceed(LossLimits.NONE)).isFalse();
        assertThat(diff.changelog().unseen()).isEmpty();
        assertThat(diff.changelog().unannounced()).isEmpty();
    }

    @Test
    void whatTheChangelogClaimsAndTheMethodsDoNotShowIsTold() {
        SpecDiff diff = diff(document -> {
            ObjectNode entry = ((ArrayNode) document.get("x-changelog")).insertObject(0);
            entry.put("version", "0.21.0")
                    .put("date", "2020-01-01")
                    .putArray("added")
                    .add("dns.flush");
            entry.putArray("removed").add("dns.reload");
            entry.putArray("notes").add("`server.info()` returns one more key, colour.");
        });

        assertThat(diff.changelog().unseen())
                .extracting(ChangelogCheck.Claim::subject)
                .containsExactly("dns.flush", "dns.reload", "server.info");
    }

    @Test
    void aRenameThatTheChangelogStatesIsNoGuess() {
        SpecDiff diff = diff(document -> {
            ObjectNode method = method(document, "create.monthly_miniserver");
            param(document, "create.monthly_miniserver", "intrusion_detection").put("name", "watchdog");
            rename(method.get("x-params-schema"), "intrusion_detection", "watchdog");
            ObjectNode entry = ((ArrayNode) document.get("x-changelog")).insertObject(0);
            entry.put("version", "0.21.0").put("date", "2020-01-01").putArray("added");
            entry.putArray("removed");
            entry.putArray("notes")
                    .add("`create.monthly_miniserver()`: parameter intrusion_detection renamed to watchdog.");
        });

        assertThat(kinds(diff)).containsExactly("changelog-changed", "parameter-renamed");
        assertThat(diff.changelog().unannounced()).isEmpty();
        assertThat(diff.changes())
                .last()
                .satisfies(change -> assertThat(rename(change).stated()).isTrue());
    }

    @Test
    void aRenameThatNothingStatesIsAGuess() {
        SpecDiff diff =
                diff(document -> method(document, "dns.zone_record_delete").put("name", "dns.zone_record_remove"));

        assertThat(diff.changes().get(0).kind()).isEqualTo(ChangeKind.METHOD_RENAMED);
        assertThat(rename(diff.changes().get(0)).stated()).isFalse();
        assertThat(rename(diff.changes().get(0)).percent()).isBetween(66, 99);
    }

    @Test
    void limitsAreClassedByTheirDirection() {
        SpecDiff lower = diff(document ->
                ((ObjectNode) param(document, "dns.zone_create", "nickname").get("schema")).put("maxLength", 10));
        SpecDiff higher = diff(document ->
                ((ObjectNode) param(document, "dns.zone_create", "nickname").get("schema")).put("maxLength", 9999));

        assertThat(kinds(lower)).containsExactly("limit-tightened");
        assertThat(lower.changes().get(0).effects()).containsExactly(Effect.WIRE_BREAKING);
        assertThat(kinds(higher)).containsExactly("limit-loosened");
        assertThat(higher.nextVersion("1.2.3")).isEqualTo("1.3.0");
    }

    @Test
    void everyPhraseReadsItsExample() {
        for (RenameWords.Phrase phrase : RenameWords.Phrase.values()) {
            RenameWords words = phrase.ofItself()
                    ? new RenameWords(
                            List.of(),
                            edited(document -> param(document, "invoice.info", "ref")
                                    .put("name", "b")
                                    .put("description", phrase.example())))
                    : new RenameWords(
                            List.of(new ChangelogEntry("1", "", List.of(), List.of(), List.of(phrase.example()))),
                            SPEC);

            assertThat(words.of("a", "b")).as(phrase.name()).isPresent();
            assertThat(words.of("b", "a")).as(phrase.name()).isEmpty();
        }
    }

    @Test
    void aDescriptionMayNameTheFormerName() {
        SpecDiff diff = diff(document -> param(document, "invoice.list", "date_lte")
                .put("name", "until")
                .put("description", "Last day to look at, formerly date_lte, which is still accepted."));

        assertThat(kinds(diff)).containsExactly("parameter-renamed", "parameter-description");
        assertThat(rename(diff.changes().get(0)).stated()).isTrue();
        assertThat(diff.changes().get(0).reason()).startsWith("the API still takes the old name");
    }

    @Test
    void printIsNotWords() {
        SpecDiff diff = diff(document -> {
            for (JsonNode method : document.path("methods")) {
                ((ObjectNode) method)
                        .put(
                                "description",
                                method.path("description")
                                        .asText()
                                        .replaceAll("'(\\w+)'", "\u201C$1\u201D")
                                        .replace("'", "\u2019")
                                        .replace(" - ", " \u2013 "));
            }
        });

        assertThat(diff.changes()).isEmpty();
    }

    @Test
    void aFormThatGoesIsOneChange() {
        SpecDiff diff = diff(document -> {
            ObjectNode schema =
                    (ObjectNode) param(document, "dns.zone_delete", "id").path("schema");
            assertThat(schema.has("pattern")).isTrue();
            schema.remove(List.of("format", "pattern"));
        });

        assertThat(kinds(diff)).containsExactly("constraint-removed");
    }

    @Test
    void otherTextsThatOnlyNameWhatWasRenamedDoNotChange() {
        String text = text();
        ApiSpec method = OpenRpcReader.read(text.replace("dns.zone_domain_info", "dns.zone_domain_details"), "edited");
        ApiSpec error = OpenRpcReader.read(text.replace("ApiErrorNotUnique", "ApiErrorNotUniqueName"), "edited");

        assertThat(kinds(SpecDiff.between(SPEC, method))).containsExactly("method-renamed");
        assertThat(kinds(SpecDiff.between(SPEC, error))).containsExactly("error-renamed");
    }

    @Test
    void otherWordsOfAFactThatIsTheSameAreAChangeOfWords() {
        SpecDiff diff = diff(document -> {
            ObjectNode records = param(document, "dns.zone_create", "records");
            ObjectNode words = (ObjectNode) records.path("x-read-from");
            for (String keyword : List.of("x-params-of", "x-without")) {
                words.put(keyword, words.path(keyword).asText() + ", fifty of them");
            }
            records.put("description", records.path("description").asText() + ", fifty of them");
        });

        assertThat(kinds(diff)).containsExactly("parameter-description");
    }

    @Test
    void wordsOfAnotherResultAreNotAChangeOfTheirOwn() {
        SpecDiff diff = diff(document -> {
            ObjectNode result = (ObjectNode) method(document, "dns.reload").path("result");
            result.put("description", "The name of the server.");
            result.putObject("schema").put("type", "string").put("x-type", "String");
        });

        assertThat(kinds(diff)).containsExactly("result-type");
    }

    @Test
    void aClaimThatSomethingIsDeprecatedIsSeen() {
        Consumer<ObjectNode> claim = document -> {
            ObjectNode entry = ((ArrayNode) document.get("x-changelog")).insertObject(0);
            entry.put("version", "0.21.0").put("date", "2020-01-01").putArray("added");
            entry.putArray("removed");
            entry.putArray("notes").add("`dns.reload()` is deprecated.");
        };
        Consumer<ObjectNode> deprecation =
                document -> method(document, "dns.reload").put("deprecated", true);

        assertThat(diff(claim).changelog().unseen())
                .extracting(ChangelogCheck.Claim::subject)
                .containsExactly("dns.reload");
        assertThat(diff(claim.andThen(deprecation)).changelog().unseen()).isEmpty();
        assertThat(diff(deprecation).changelog().unannounced())
                .extracting(Change::kind)
                .containsExactly(ChangeKind.METHOD_DEPRECATED);
        assertThat(diff(claim.andThen(deprecation)).changelog().unannounced()).isEmpty();
    }
}
