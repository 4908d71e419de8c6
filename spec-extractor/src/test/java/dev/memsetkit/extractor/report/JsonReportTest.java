package dev.memsetkit.extractor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void isWhatItsSchemaDocuments() throws IOException {
        assertThat(problems(JsonReport.write(Reports.withEverything()))).isEmpty();
        assertThat(problems(JsonReport.write(Reports.bundled()))).isEmpty();
    }

    @Test
    void whatTheSchemaDoesNotKnowWouldBeSeen() throws IOException {
        String report = JsonReport.write(Reports.withEverything());

        assertThat(problems(report.replaceFirst("\"httpStatus\"", "\"status\"")))
                .isNotEmpty();
        assertThat(problems(report.replaceFirst("\"words\"", "\"word\""))).isNotEmpty();
    }

    @Test
    void everyKindOfFindingIsInIt() throws IOException {
        JsonNode report = JSON.readTree(JsonReport.write(Reports.withEverything()));

        assertThat(report.path("lost")).isNotEmpty();
        assertThat(report.path("disagreements")).isNotEmpty();
        assertThat(report.path("onlyInSome")).isNotEmpty();
        assertThat(report.path("undecided")).isNotEmpty();
        assertThat(report.path("corrections")).isNotEmpty();
        assertThat(report.path("documentation")).isNotEmpty();
        assertThat(report.path("unread")).isNotEmpty();
    }

    @Test
    void factsStandWithWordsAndPlace() throws IOException {
        JsonNode report = JSON.readTree(JsonReport.write(Reports.racks()));
        JsonNode label = report.path("sections").findParents("parameters").stream()
                .filter(method -> method.path("name").textValue().equals("rack.slot_create"))
                .flatMap(method -> method.path("parameters").valueStream())
                .filter(param -> param.path("name").textValue().equals("label"))
                .findFirst()
                .orElseThrow();

        assertThat(label.path("facts")
                        .valueStream()
                        .filter(fact -> fact.path("keyword").textValue().equals("maxLength"))
                        .toList())
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.path("value").textValue()).isEqualTo("12");
                    assertThat(fact.path("words").textValue()).isEqualTo("Ensure this value has at most 12 characters");
                    assertThat(fact.at("/source/document").textValue()).isEqualTo("racks.html");
                    assertThat(fact.at("/source/anchor").textValue()).isEqualTo("rack.slot_create");
                    assertThat(fact.at("/source/line").intValue()).isPositive();
                });
    }

    private static List<Error> problems(String report) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(JsonReport.class.getResourceAsStream("report.schema.json"))
                .validate(report, InputFormat.JSON);
    }
}
