package dev.memsetkit.spec.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that nothing says are the same, and that stand for the same by all that is said of them. */
class GuessedRenamesTest {

    private static ApiSpec spec(String... params) {
        StringBuilder list = new StringBuilder();
        for (String param : params) {
            String[] parts = param.split("\\|", -1);
            list.append(list.isEmpty() ? "" : ",")
                    .append("{\"name\": \"" + parts[0] + "\", \"description\": \"" + parts[1]
                            + "\", \"required\": true,"
                            + " \"schema\": {\"type\": \"string\", \"x-type\": \"String\"}}");
        }
        return OpenRpcReader.read(
                "{\"openrpc\": \"1.3.2\", \"info\": {\"title\": \"API\", \"version\": \"1.0\"}, \"methods\": [{\"name\": \"dns.info\","
                        + " \"description\": \"Tells about it.\", \"paramStructure\": \"by-name\", \"params\": [" + list
                        + "], \"result\": {\"name\": \"r\", \"schema\": {\"type\": \"null\"}}}]}",
                "test");
    }

    private static List<String> kinds(ApiSpec before, ApiSpec after) {
        return SpecDiff.between(before, after).changes().stream()
                .map(change -> change.kind().id())
                .toList();
    }

    @Test
    void aParameterOfEqualTypeAndTextHasAnotherName() {
        SpecDiff diff = SpecDiff.between(spec("id|What to look at."), spec("zone|What to look *at*."));

        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.PARAMETER_RENAMED);
            assertThat(Sentences.rename(java.util.Objects.requireNonNull(change.rename())))
                    .isEqualTo("a guess, 66 % sure: type and description are the same");
        });
    }

    @Test
    void withoutTextThereIsNothingToGuessFrom() {
        assertThat(kinds(spec("id|"), spec("zone|")))
                .containsExactlyInAnyOrder("parameter-removed", "required-parameter-added");
    }

    @Test
    void twoThatCouldBeMeantAreNoGuess() {
        assertThat(kinds(spec("id|What to look at."), spec("zone|What to look at.", "area|What to look at.")))
                .containsExactlyInAnyOrder("parameter-removed", "required-parameter-added", "required-parameter-added");
    }
}
