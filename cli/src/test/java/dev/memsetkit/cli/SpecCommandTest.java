package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.cli.Command.Run;
import dev.memsetkit.cli.spec.Documentation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What spec show and spec list print. */
class SpecCommandTest {

    private static final Documentation DOCUMENTATION = new Documentation();

    static List<String> methods() {
        return DOCUMENTATION.methods();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyMethodHasAPage(String method) {
        Run run = Command.run("spec", "show", method);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("NAME\n    " + method + " - ").contains("SEE\n    methods_", "#" + method);
        for (JsonNode parameter : DOCUMENTATION.method(method).path("params")) {
            String name = parameter.path("name").asText();
            assertThat(run.out())
                    .containsPattern("\n    " + name + " \\([A-Z][^\n]*(required|optional)")
                    .contains(name + "=");
        }
        assertThat(run.out().lines().map(String::length)).allMatch(length -> length <= 110);
    }

    @Test
    void theListNamesThemAll() {
        assertThat(Command.run("spec", "list").out().lines().map(line -> line.split(" ")[0]))
                .containsExactlyElementsOf(methods());
    }

    @Test
    void theListIsSearched() {
        assertThat(Command.run("spec", "list", "--grep", "ZONE_record_c").out().lines())
                .hasSize(1);
        assertThat(Command.run("spec", "list", "--grep", "no such thing").code())
                .isEqualTo(1);
        assertThat(Command.run("spec", "list", "--grep", "no such thing").err())
                .isEqualToNormalizingNewlines("note: no method matches \"no such thing\"\n");
        assertThat(Command.run("spec", "list", "--grep", "(").err()).contains("expected a regular expression");
    }

    @Test
    void misspeltMethodsAreMeantToBeOthers() {
        Run run = Command.run("spec", "show", "dns.zone_crate");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean dns.zone_create?");
    }
}
