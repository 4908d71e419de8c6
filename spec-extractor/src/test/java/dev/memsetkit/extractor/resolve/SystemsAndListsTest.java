package dev.memsetkit.extractor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters for one kind of operating system only, and lists that must not be empty. */
class SystemsAndListsTest {

    private static final String SYSTEM = param(
            "system",
            "String",
            "Acceptable values include the operating systems in this table and the names of images.</p>"
                    + "<table><thead><tr><th>system</th><th>bits</th><th>description</th></tr></thead><tbody>"
                    + "<tr><td>plan9</td><td>64</td><td>Plan 9 from Bell Labs</td></tr>"
                    + "<tr><td>beos</td><td>64</td><td>BeOS 5 Haiku</td></tr>"
                    + "<tr><td>zeta</td><td>64</td><td>BeOS Zeta 1</td></tr></tbody></table><p>");
    private static final String KINDS = param(
            "copies",
            "Integer, Optional",
            "Acceptable values for BeOS operating systems: 1, 2</p><p>Acceptable values for Unix operating systems: 3, 4");

    @TempDir
    private Path docs = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Only available for BeOS servers.",
                "BeOS servers only.",
                "Available only for BeOS hosts.",
                "Only for servers running BeOS."
            })
    void whatIsForOneKindOnlyCannotGoWithASystemOfAnother(String words) throws IOException {
        Extraction extraction =
                extract(method(SYSTEM + KINDS + param("mouse", "String, Optional", "A mouse. " + words), ""));

        assertThat(only(extraction).rules())
                .filteredOn(rule -> rule.then().param().equals("mouse"))
                .extracting(ParameterRule::when, ParameterRule::then)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        new ParameterRule.Condition.OneOf("system", List.of(new Literal.Text("plan9"))),
                        new ParameterRule.Consequence.Absent("mouse")));
    }

    @Test
    void aKindThatTheDocumentationDoesNotTellApartIsTold() throws IOException {
        Extraction extraction = extract(method(
                SYSTEM + KINDS + param("mouse", "String, Optional", "A mouse. Only available for Deluxe servers."),
                ""));

        assertThat(only(extraction).rules())
                .noneMatch(rule -> rule.then().param().equals("mouse"));
        assertThat(unread(extraction)).containsExactly("rack.build.mouse: Only available for Deluxe servers");
    }

    @Test
    void withoutAParameterForTheSystemItIsTold() throws IOException {
        Extraction extraction = extract(method(SYSTEM + KINDS, "")
                + method(param("mouse", "String, Optional", "A mouse. Only available for BeOS servers."), "")
                        .replace("rack.build", "rack.move")
                        .replace("build", "move"));

        assertThat(unread(extraction)).containsExactly("rack.move.mouse: Only available for BeOS servers");
    }

    @ParameterizedTest
    @CsvSource({
        "if the list has no boards in it., 1",
        "if an empty list of boards is provided., 1",
        "if boards is empty., 1",
        "if the list is unknown., -1",
        "if no list of boards is empty., -1",
        "if crates is empty., -1"
    })
    void anErrorForAnEmptyListIsAStatementAboutTheList(String when, int least) throws IOException {
        Extraction extraction = extract(method(param("boards", "List", "The boards."), "BadThing " + when));

        assertThat(leastSize(extraction)).isEqualTo(least < 0 ? OptionalInt.empty() : OptionalInt.of(least));
    }

    @Test
    void ofTwoListsNoneIsTheList() throws IOException {
        Extraction extraction = extract(method(
                param("boards", "List", "The boards.") + param("crates", "List", "The crates."),
                "BadThing if the list is empty."));

        assertThat(leastSize(extraction)).isEmpty();
    }

    @Test
    void whatTheListItselfSaysIsNotLoosenedByAnError() throws IOException {
        Extraction extraction =
                extract(method(param("boards", "List", "At least 2 boards."), "BadThing if the list is empty."));

        assertThat(leastSize(extraction)).hasValue(2);
    }

    private static OptionalInt leastSize(Extraction extraction) {
        Schema.ListOf list = (Schema.ListOf) only(extraction).params().get(0).schema();
        return list.constraints().minItems();
    }

    private static Method only(Extraction extraction) {
        return extraction.spec().methods().get(0);
    }

    private static List<String> unread(Extraction extraction) {
        return extraction.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.UNREAD)
                .map(finding -> finding.where() + ": " + finding.message())
                .toList();
    }

    private Extraction extract(String methods) throws IOException {
        Files.writeString(
                docs.resolve("rack.html"),
                "<!DOCTYPE html><html lang=\"en\"><head><title>Rack 1.2.0 documentation</title></head><body>"
                        + "<div role=\"main\"><section id=\"rack\"><h1>Rack Methods</h1>" + methods
                        + "</section></div></body></html>");
        return new Extractor().extract(List.of(docs.toString()));
    }

    private static String method(String params, String raises) {
        String fields = "<dt>Parameters:</dt><dd><ul>" + params + "</ul></dd>"
                + (raises.isEmpty()
                        ? ""
                        : "<dt>Raises:</dt><dd><p>" + raises.replace("BadThing", "<code>ApiErrorBadParameters</code>")
                                + "</p></dd>");
        return "<dl class=\"py function\"><dt id=\"rack.build\"><span class=\"sig-prename descclassname\">rack.</span>"
                + "<span class=\"sig-name descname\">build</span><span class=\"sig-paren\">()</span></dt><dd>"
                + "<p>Builds one.</p><dl class=\"field-list simple\">" + fields + "</dl></dd></dl>";
    }

    private static String param(String name, String type, String description) {
        return "<li><p><strong>" + name + "</strong> (<em>" + type + "</em>) -- " + description + "</p></li>";
    }
}
