package dev.memsetkit.extractor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.ParameterRule.Condition;
import dev.memsetkit.spec.model.ParameterRule.Consequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a value's meaning and the columns of its table say of other parameters. */
class MachineAndAmountRulesTest {

    private static final String COPIES = param(
            "copies",
            "Integer, Optional",
            "Acceptable values for BeOS operating systems: 1, 2</p><p>Acceptable values for Unix operating systems: 3, 4");
    private static final String BOARDS = param(
            "board",
            "String, Optional",
            "Boards.</p><p>Valid options</p>"
                    + table("rack|board options", "r1|2x10gb, 4x10gb", "r2|4x20gb", "r3|8x10gb") + "<p>");
    private static final String RACKS = param(
            "rack",
            "String",
            "Acceptable values are</p>" + table("rack|description", "r1|One", "r2|Two", "r3|Three") + "<p>");

    @TempDir
    private Path docs = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two halves. Only applicable to 4-board racked servers with BeOS operating systems.",
                "Meant only for racked servers that have 4 boards and run BeOS.",
                "Only for BeOS with 4 boards.",
                "Only for servers with BeOS and 4 boards."
            })
    void aValueForMachinesOfAKindGoesWithNoOthers(String meaning) throws IOException {
        Extraction extraction = extract(systems("") + COPIES + RACKS + BOARDS + layout(meaning));

        Consequence others = new Consequence.OneOf("layout", texts("whole", "odd"));
        assertThat(rules(extraction, "layout"))
                .extracting(ParameterRule::when)
                .containsExactly(
                        new Condition.OneOf("system", texts("plan9", "inferno")),
                        new Condition.OneOf("board", texts("2x10gb", "8x10gb")),
                        new Condition.OneOf("rack", texts("r3")));
        assertThat(rules(extraction, "layout")).extracting(ParameterRule::then).containsOnly(others);
        assertThat(unread(extraction)).isEmpty();
    }

    @Test
    void whatTheDocumentationDoesNotCountIsTold() throws IOException {
        Extraction extraction = extract(systems("") + COPIES + RACKS + BOARDS + layout("Only for 4-wheel servers."));

        assertThat(rules(extraction, "layout")).isEmpty();
        assertThat(unread(extraction)).containsExactly("rack.build.layout: Only for 4-wheel servers");
    }

    @Test
    void ofTwoConditionsTheOneThatIsKnownHoldsAndTheWordsAreTold() throws IOException {
        Extraction extraction =
                extract(systems("") + COPIES + RACKS + BOARDS + layout("Only for Deluxe with 4 boards."));

        assertThat(rules(extraction, "layout")).hasSize(2);
        assertThat(unread(extraction)).containsExactly("rack.build.layout: Only for Deluxe with 4 boards");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Only for Deluxe customers in Surrey.", "You must also send the plan."})
    void aMeaningThatLooksLikeARuleAndIsNotReadIsTold(String meaning) throws IOException {
        Extraction extraction = extract(systems("") + COPIES + RACKS + BOARDS + layout(meaning));

        assertThat(rules(extraction, "layout")).isEmpty();
        assertThat(unread(extraction)).containsExactly("rack.build.layout: " + meaning);
    }

    @Test
    void aSystemThatNeedsMoreGoesWithNoMachineThatSaysItHasLess() throws IOException {
        String racks = param(
                "rack",
                "String",
                "Acceptable values are</p>"
                        + table("rack|description", "r1|One, 1 GB RAM", "r2|Two, 2 GB of RAM", "r3|Three, 4GB RAM")
                        + "<p>");

        Extraction extraction = extract(systems("2GB") + racks);

        assertThat(rules(extraction, "rack"))
                .containsExactly(new ParameterRule(
                        new Condition.OneOf("system", texts("beos")),
                        new Consequence.OneOf("rack", texts("r2", "r3")),
                        "min ram 2GB: beos"));
        assertThat(unread(extraction)).isEmpty();
    }

    @Test
    void aColumnSaysItAsWell() throws IOException {
        String racks = param(
                "rack",
                "String",
                "Acceptable values are</p>"
                        + table("rack|description|ram", "r1|One|512MB", "r2|Two|2GB", "r3|Three|4GB") + "<p>");

        assertThat(rules(extract(systems("2GB") + racks), "rack"))
                .extracting(ParameterRule::then)
                .containsExactly(new Consequence.OneOf("rack", texts("r2", "r3")));
    }

    @Test
    void aParameterOfThatNameSaysItByItsValues() throws IOException {
        String ram = param("ram", "String, Optional", "Acceptable values: '1gb', '2gb', '4gb'");

        assertThat(rules(extract(systems("2GB") + ram), "ram"))
                .extracting(ParameterRule::then)
                .containsExactly(new Consequence.OneOf("ram", texts("2gb", "4gb")));
    }

    @Test
    void aLimitThatEveryValueMeetsRefusesNothing() throws IOException {
        Extraction extraction =
                extract(systems("2GB") + param("ram", "String, Optional", "Acceptable values: '2gb', '4gb'"));

        assertThat(rules(extraction, "ram")).isEmpty();
        assertThat(unread(extraction)).isEmpty();
    }

    @Test
    void aMachineThatDoesNotSayWhatItHasIsNotRefusedAndTheLimitIsTold() throws IOException {
        String racks = param(
                "rack",
                "String",
                "Acceptable values are</p>" + table("rack|description", "r1|One, 1 GB RAM", "r2|Two", "r3|Three")
                        + "<p>");

        Extraction extraction = extract(systems("2GB") + racks);

        assertThat(rules(extraction, "rack"))
                .extracting(ParameterRule::then)
                .containsExactly(new Consequence.OneOf("rack", texts("r2", "r3")));
        assertThat(unread(extraction)).containsExactly("rack.build.system: min ram 2GB: beos");
    }

    @Test
    void withoutAWordOfWhatMachinesHaveTheLimitIsTold() throws IOException {
        Extraction extraction = extract(systems("2GB") + RACKS);

        assertThat(extraction.spec().methods().get(0).rules()).isEmpty();
        assertThat(unread(extraction)).containsExactly("rack.build.system: min ram 2GB: beos");
    }

    private static String systems(String ram) {
        return param(
                "system",
                "String",
                "Acceptable values include the operating systems in this table and the names of images.</p>"
                        + table(
                                "system|bits|description|min ram",
                                "plan9|64|Plan 9 from Bell Labs|n/a",
                                "inferno|64|Inferno 4|n/a",
                                "beos|64|BeOS 5 Haiku|" + ram)
                        + "<p>");
    }

    private static String layout(String meaning) {
        return param(
                "layout",
                "String, Optional",
                "The layout. Acceptable values:</p><dl><dt>whole</dt><dd><p>One piece.</p></dd><dt>halves</dt><dd><p>"
                        + meaning + "</p></dd><dt>odd</dt><dd><p>Another.</p></dd></dl><p>");
    }

    private static List<ParameterRule> rules(Extraction extraction, String param) {
        return extraction.spec().methods().get(0).rules().stream()
                .filter(rule -> rule.then().param().equals(param))
                .toList();
    }

    private static List<Literal> texts(String... values) {
        return Stream.of(values).map(value -> (Literal) new Literal.Text(value)).toList();
    }

    private static List<String> unread(Extraction extraction) {
        return extraction.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.UNREAD)
                .map(finding -> finding.where() + ": " + finding.message())
                .toList();
    }

    private Extraction extract(String params) throws IOException {
        Files.writeString(
                docs.resolve("rack.html"),
                "<!DOCTYPE html><html lang=\"en\"><head><title>Rack 1.2.0 documentation</title></head><body>"
                        + "<div role=\"main\"><section id=\"rack\"><h1>Rack Methods</h1>"
                        + "<dl class=\"py function\"><dt id=\"rack.build\"><span class=\"sig-prename descclassname\">"
                        + "rack.</span><span class=\"sig-name descname\">build</span><span class=\"sig-paren\">()</span>"
                        + "</dt><dd><p>Builds one.</p><dl class=\"field-list simple\"><dt>Parameters:</dt><dd><ul>"
                        + params + "</ul></dd></dl></dd></dl></section></div></body></html>");
        return new Extractor().extract(List.of(docs.toString()));
    }

    private static String param(String name, String type, String description) {
        return "<li><p><strong>" + name + "</strong> (<em>" + type + "</em>) -- " + description + "</p></li>";
    }

    private static String table(String head, String... rows) {
        StringBuilder table = new StringBuilder("<table><thead><tr><th>")
                .append(head.replace("|", "</th><th>"))
                .append("</th></tr></thead><tbody>");
        for (String row : rows) {
            table.append("<tr><td>").append(row.replace("|", "</td><td>")).append("</td></tr>");
        }
        return table.append("</tbody></table>").toString();
    }
}
