package dev.memsetkit.extractor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation says twice, and not alike: which of the two counts, and what is reported. */
class ContradictionsTest {

    private static final String TYPES = "<em>String</em><em>, </em><em>Optional</em>";

    @TempDir
    private Path docs;

    @Test
    void ofTwoDefaultsInTheChangelogTheNewestReleaseWins() throws IOException {
        Extraction extraction = extract(
                method("rack.create", param("label", "Label of the rack.")),
                release("1.2.0", note("rack.create", "label", "newest"))
                        + release("1.1.0", note("rack.create", "label", "oldest")));

        assertThat(defaultOf(extraction, "rack.create", "label")).isEqualTo("newest");
    }

    @Test
    void aDefaultOfTheParameterWinsOverTheChangelog() throws IOException {
        Extraction extraction = extract(
                method("rack.create", param("label", "Label of the rack. Defaults to 'own'.")),
                release("1.2.0", note("rack.create", "label", "elsewhere")));

        assertThat(defaultOf(extraction, "rack.create", "label")).isEqualTo("own");
    }

    @Test
    void aMethodThatIsAddedAndNotDescribedIsReported() throws IOException {
        Extraction extraction = extract(
                method("rack.create", param("label", "Label of the rack.")),
                release("1.1.0", group("New methods", "rack.drop", "rack.create")));

        assertThat(codes(extraction)).containsExactly("undescribed-method rack.drop");
    }

    @Test
    void aMethodThatALaterReleaseRemovedNeedsNoDescription() throws IOException {
        Extraction extraction = extract(
                method("rack.create", param("label", "Label of the rack.")),
                release("1.2.0", group("Removed methods", "rack.drop"))
                        + release("1.1.0", group("New methods", "rack.drop")));

        assertThat(codes(extraction)).isEmpty();
    }

    @Test
    void aMethodThatCameBackAfterItsRemovalHasToBeDescribed() throws IOException {
        Extraction extraction = extract(
                method("rack.create", param("label", "Label of the rack.")),
                release("1.2.0", group("New methods", "rack.drop"))
                        + release("1.1.0", group("Removed methods", "rack.drop")));

        assertThat(codes(extraction)).containsExactly("undescribed-method rack.drop");
    }

    @Test
    void aMethodThatIsRemovedAndDescribedIsReported() throws IOException {
        Extraction extraction = extract(
                method("rack.create", param("label", "Label of the rack.")),
                release("1.2.0", group("Removed methods", "rack.create")));

        assertThat(codes(extraction)).containsExactly("removed-method-described rack.create");
    }

    @Test
    void ofAParameterThatIsDescribedTwiceTheFirstDescriptionCounts() throws IOException {
        Extraction extraction = extract(
                method("rack.create", param("label", "The first. Defaults to 'a'.") + param("label", "The second.")),
                "");

        assertThat(extraction.spec().method("rack.create").orElseThrow().params())
                .singleElement()
                .extracting(Parameter::description)
                .asString()
                .startsWith("The first.");
        assertThat(codes(extraction)).containsExactly("parameter-described-twice rack.create.label");
    }

    @Test
    void aReturnedKeyThatIsNotThereIsReportedAndAnyDictionaryIsTaken() throws IOException {
        Extraction extraction = extract(
                method(
                                "rack.create",
                                "<li><p><strong>limits</strong> (<em>Dictionary</em>) \u2013 The limits dictionary as"
                                        + " described in rack.list().</p></li>")
                        + method("rack.list", ""),
                "");

        assertThat(codes(extraction)).contains("unknown-key-reference rack.create.limits");
        assertThat(extraction.spec().method("rack.create").orElseThrow().params())
                .extracting(Parameter::schema)
                .containsExactly(new Schema.MapOf(null));
    }

    @Test
    void ofAMethodThatIsDescribedTwiceTheFirstDescriptionCounts() throws IOException {
        Extraction extraction = extract(
                method("rack.create", param("first", "One.")) + method("rack.create", param("second", "Two.")), "");

        assertThat(extraction.spec().methods())
                .singleElement()
                .satisfies(method ->
                        assertThat(method.params()).extracting(Parameter::name).containsExactly("first"));
        assertThat(codes(extraction)).containsExactly("method-described-twice rack.create");
    }

    @Test
    void aDefaultThatIsTheMeaningOfAValueIsThatValueWhateverItsCase() throws IOException {
        Extraction extraction = extract(
                method(
                        "rack.create",
                        param("kind", "Kind of rack. Defaults to 'HALF'. Acceptable values", "h", "Half", "f", "Full")),
                "");

        assertThat(defaultOf(extraction, "rack.create", "kind")).isEqualTo("h");
        assertThat(codes(extraction)).isEmpty();
    }

    @Test
    void aDefaultThatIsNeitherAValueNorAMeaningIsReported() throws IOException {
        Extraction extraction = extract(
                method(
                        "rack.create",
                        param("kind", "Kind of rack. Defaults to 'x'. Acceptable values", "h", "Half", "f", "Full")),
                "");

        assertThat(codes(extraction)).containsExactly("default-not-in-set rack.create.kind");
    }

    @Test
    void aValueThatIsListedTwiceIsReportedAndKeptOnce() throws IOException {
        Extraction extraction = extract(
                method(
                        "rack.create",
                        param("kind", "Kind of rack. Acceptable values", "h", "Half", "h", "Huge", "f", "Full")),
                "");

        assertThat(constraints(extraction, "rack.create", "kind").values())
                .extracting(Literal::text)
                .containsExactly("h", "f");
        assertThat(constraints(extraction, "rack.create", "kind").labels()).containsEntry("h", "Half");
        assertThat(codes(extraction)).containsExactly("duplicate-value rack.create.kind");
    }

    private static @Nullable String defaultOf(Extraction extraction, String method, String param) {
        Literal value = constraints(extraction, method, param).defaultValue();
        return value == null ? null : value.text();
    }

    private static Constraints constraints(Extraction extraction, String method, String param) {
        Schema schema = extraction.spec().method(method).orElseThrow().params().stream()
                .filter(one -> one.name().equals(param))
                .findFirst()
                .orElseThrow()
                .schema();
        return ((Schema.Scalar) schema).constraints();
    }

    private static List<String> codes(Extraction extraction) {
        return extraction.findings().stream()
                .filter(finding -> !finding.code().equals("missing-endpoint"))
                .map(finding -> finding.code() + " " + finding.where())
                .toList();
    }

    private Extraction extract(String methods, String releases) throws IOException {
        Files.writeString(docs.resolve("index.html"), """
                <html lang="en"><head><title>Rack API 1.2.0 documentation</title></head><body>
                <section id="racks"><h2>Rack Methods</h2>%s</section>
                <section id="log"><h2>Changelog</h2>%s</section></body></html>
                """.formatted(methods, releases));
        return new Extractor().extract(List.of(docs.toString()));
    }

    private static String method(String name, String params) {
        return """
                <dl class="py function"><dt class="sig sig-object py" id="%1$s"><span class="sig-name descname">%1$s</span>\
                <span class="sig-paren">(</span><span class="sig-paren">)</span></dt><dd><p>Makes a rack.</p>
                %2$s</dd></dl>
                """.formatted(
                name,
                params.isEmpty()
                        ? ""
                        : "<dl class=\"field-list simple\"><dt>Parameters:</dt><dd><ul>" + params + "</ul></dd></dl>");
    }

    /** A parameter, and values with their meanings. */
    private static String param(String name, String text, String... valuesAndMeanings) {
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < valuesAndMeanings.length; i += 2) {
            values.append("<dt>'%s'</dt><dd><p>%s</p></dd>".formatted(valuesAndMeanings[i], valuesAndMeanings[i + 1]));
        }
        String list = values.isEmpty() ? "" : "<dl class=\"simple\">" + values + "</dl>";
        return "<li><p><strong>%s</strong> (%s) \u2013 %s</p>%s</li>".formatted(name, TYPES, text, list);
    }

    private static String release(String version, String items) {
        return "<section id=\"v%1$s\"><h3>%1$s - 2021-01-02</h3><ul>%2$s</ul></section>".formatted(version, items);
    }

    private static String note(String method, String param, String value) {
        return "<li><p>%s(): %s need not be given any more; its default is '%s'.</p></li>"
                .formatted(method, param, value);
    }

    private static String group(String title, String... methods) {
        return "<li><p>%s</p><ul>%s</ul></li>"
                .formatted(
                        title,
                        String.join(
                                "",
                                List.of(methods).stream()
                                        .map(name -> "<li><p>" + name + "()</p></li>")
                                        .toList()));
    }
}
