package dev.memsetkit.extractor.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {

    private static final Path CASE = Path.of("src/test/resources/cases/split-pages/expected.openrpc.json");
    private static final String NAME = "$.methods[?(@.name=='METHOD')].params[?(@.name=='PARAM')]";

    @TempDir
    private Path folder;

    private final ApiSpec spec = OpenRpcReader.read(CASE);
    private final String method = spec.methods().stream()
            .filter(candidate -> candidate.params().stream().anyMatch(param -> param.required()))
            .findFirst()
            .orElseThrow()
            .name();
    private final String param = spec.methods().stream()
            .filter(candidate -> candidate.name().equals(method))
            .flatMap(candidate -> candidate.params().stream())
            .filter(candidate -> candidate.required())
            .findFirst()
            .orElseThrow()
            .name();

    @Test
    void updateMergesIntoTheTargetAndTellsWhatChanged() throws IOException {
        Corrections.Corrected corrected =
                corrections(update(target(), "{\"required\": false}")).apply(spec);

        assertThat(corrected.spec().methods().stream()
                        .filter(candidate -> candidate.name().equals(method))
                        .findFirst()
                        .orElseThrow()
                        .param(param)
                        .orElseThrow()
                        .required())
                .isFalse();
        assertThat(corrected.changes())
                .containsExactly(new Correction(
                        "corrections.json#/actions/0",
                        "why",
                        "whence",
                        "methods/" + method + "/params/" + param + "/required",
                        "true",
                        "false"));
    }

    @Test
    void updateOfAnArrayAppends() throws IOException {
        Corrections.Corrected corrected = corrections(
                        update("$['x-doc-problems']", "{\"code\": \"c\", \"where\": \"w\", \"message\": \"m\"}"))
                .apply(spec);

        assertThat(corrected.spec().problems()).hasSize(spec.problems().size() + 1);
    }

    @Test
    void removeTakesEveryTargetAway() throws IOException {
        Corrections.Corrected corrected =
                corrections(action("$['x-changelog'][*]", "\"remove\": true")).apply(spec);

        assertThat(spec.changelog()).isNotEmpty();
        assertThat(corrected.spec().changelog()).isEmpty();
    }

    @Test
    void actionsSeeWhatEarlierOnesDid() throws IOException {
        Corrections both =
                corrections(update(target(), "{\"required\": false}") + "," + update(target(), "{\"required\": true}"));

        assertThat(both.apply(spec).spec()).isEqualTo(spec);
        assertThat(both.apply(spec).changes()).hasSize(2);
    }

    @Test
    void targetThatIsGoneIsNamed() throws IOException {
        assertRefused(
                update(target().replace(param, "no_such_param"), "{\"required\": false}"),
                "corrections.json#/actions/0",
                "no_such_param",
                "the target is gone");
    }

    @Test
    void targetInAMissingBranchIsGoneToo() throws IOException {
        assertRefused(update("$.nowhere.deeper", "{\"required\": false}"), "the target is gone");
    }

    @Test
    void updateThatChangesNothingIsNamed() throws IOException {
        assertRefused(update(target(), "{\"required\": true}"), "changes nothing any more");
    }

    @Test
    void updateOfAKeyThatNoSpecHasChangesNothing() throws IOException {
        assertRefused(update(target(), "{\"requierd\": false}"), "changes nothing any more");
    }

    @Test
    void updateThatMakesTheSpecInvalidIsNamed() throws IOException {
        assertRefused(
                update(target(), "{\"schema\": {\"type\": \"potato\"}}"),
                "actions/0",
                "makes the spec invalid",
                "potato");
    }

    @Test
    void updateOfAPlainValueIsRefused() throws IOException {
        assertRefused(update("$.info.title", "{\"a\": 1}"), "expected an object");
    }

    @Test
    void pathThatIsNoJsonPathIsNamed() throws IOException {
        assertRefused(update("$.methods[?(", "{}"), "/actions/0/target", "expected a JSONPath");
    }

    @Test
    void actionNeedsAReasonAndASource() throws IOException {
        assertRefused("{\"target\": \"$\", \"update\": {}, \"x-source\": \"s\"}", "/actions/0/description");
        assertRefused("{\"target\": \"$\", \"update\": {}, \"description\": \"d\"}", "/actions/0/x-source");
    }

    @Test
    void actionNeedsEitherUpdateOrRemove() throws IOException {
        assertRefused(action("$", "\"remove\": false"), "neither update nor remove");
        assertRefused(action("$", "\"remove\": true, \"update\": {}"), "update and remove");
    }

    @Test
    void misspeltKeyIsNamed() throws IOException {
        assertRefused(action("$", "\"udpate\": {}"), "the key \"udpate\"");
    }

    @Test
    void otherVersionsAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("corrections.json"), "{\"overlay\": \"2.0.0\"}");

        assertThatThrownBy(() -> Corrections.read(file))
                .isInstanceOf(BadInputException.class)
                .hasMessageContainingAll("#/overlay", "2.0.0", "1.0.x");
    }

    @Test
    void brokenJsonIsNamedWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("corrections.json"), "{\n  \"overlay\": oops\n}");

        assertThatThrownBy(() -> Corrections.read(file))
                .isInstanceOf(BadInputException.class)
                .hasMessageContainingAll("corrections.json:2:", "is not a JSON document");
    }

    private String target() {
        return NAME.replace("METHOD", method).replace("PARAM", param);
    }

    private static String update(String target, String update) {
        return action(target, "\"update\": " + update);
    }

    private static String action(String target, String change) {
        return "{\"target\": \"" + target + "\", \"description\": \"why\", \"x-source\": \"whence\", " + change + "}";
    }

    private Corrections corrections(String actions) throws IOException {
        return Corrections.read(Files.writeString(
                folder.resolve("corrections.json"),
                "{\"overlay\": \"1.0.0\", \"info\": {\"title\": \"t\", \"version\": \"1\"}, \"actions\": [" + actions
                        + "]}"));
    }

    private void assertRefused(String actions, String... words) {
        assertThatThrownBy(() -> corrections(actions).apply(spec))
                .isInstanceOf(BadInputException.class)
                .hasMessageContainingAll(words);
    }
}
