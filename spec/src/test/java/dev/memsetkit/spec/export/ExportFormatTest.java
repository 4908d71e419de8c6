package dev.memsetkit.spec.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportFormatTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/memsetkit/spec");
    private static final ApiSpec SAMPLE = read(FOLDER.resolve("sample.openrpc.json"));
    private static final ApiSpec COMMITTED = read(Path.of("memset-api.openrpc.json"));
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static ApiSpec read(Path file) {
        try {
            return OpenRpcReader.read(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesWhatWasReviewed(ExportFormat format) throws IOException {
        Path golden = FOLDER.resolve("export/sample." + format.id() + "." + format.fileExtension());
        String written = format.write(SAMPLE);
        if (Boolean.getBoolean("memsetkit.golden.update")) {
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
        assertThat(ExportFormat.ofId(format.id())).contains(format);
    }

    @Test
    void openApiIsReadWithoutComplaints() {
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(ExportFormat.OPENAPI.write(COMMITTED));

        assertThat(result.getMessages()).isEmpty();
        OpenAPI api = result.getOpenAPI();
        assertThat(api.getPaths()).hasSameSizeAs(COMMITTED.methods());
        PathItem path = Objects.requireNonNull(api.getPaths().get("/dns.zone_create"));
        assertThat(path.getPost().getRequestBody().getRequired()).isTrue();
    }

    @Test
    void theSchemaBundleIsASchema() throws IOException {
        String written = ExportFormat.JSONSCHEMA.write(COMMITTED);
        JsonNode bundle = MAPPER.readTree(written);
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(written, InputFormat.JSON)).isEmpty();
        assertThat(bundle.path("$defs").has("dns.zone_create.params")).isTrue();
        List<String> references = new ArrayList<>();
        bundle.findValues("$ref").forEach(ref -> references.add(ref.asText()));
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(bundle.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
    }

    @Test
    void theSchemaBundleJudgesAsTheSpecDoes() throws IOException {
        JsonNode bundle = MAPPER.readTree(ExportFormat.JSONSCHEMA.write(COMMITTED));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(bundle.path("$defs").path("dns.zone_create.params").toString(), InputFormat.JSON);

        assertThat(schema.validate("{\"nickname\":\"x\",\"ttl\":300}", InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{\"nickname\":\"x\",\"ttl\":301}", InputFormat.JSON))
                .hasSize(1);
        assertThat(schema.validate("{\"ttl\":300,\"nick\":1}", InputFormat.JSON))
                .hasSize(2);
        assertThat(schema.validate("{\"nickname\":\"x\",\"records\":[{\"type\":\"A\"}]}", InputFormat.JSON))
                .as("a record without an address")
                .hasSize(1);
    }

    @Test
    void everyMethodAndParameterIsInEveryDescription() {
        for (ExportFormat format : ExportFormat.values()) {
            String written = format.write(COMMITTED);
            for (Method method : COMMITTED.methods()) {
                assertThat(written).as(format.id()).contains(method.name());
                for (Parameter param : method.params()) {
                    assertThat(written).as(format.id() + " " + method.name()).contains(param.name());
                }
            }
        }
    }

    @Test
    void thePostmanCollectionHoldsNoKey() throws IOException {
        JsonNode collection = MAPPER.readTree(ExportFormat.POSTMAN.write(COMMITTED));

        assertThat(collection.at("/auth/basic/0/value").asText()).isEqualTo("{{api_key}}");
        assertThat(collection.path("variable").findValuesAsText("value")).contains("");
        assertThat(collection.findValues("request")).hasSameSizeAs(COMMITTED.methods());
    }

    @Test
    void meaningsOfValuesStandInTheOrderOfTheValues() throws IOException {
        JsonNode api = MAPPER.readTree(ExportFormat.OPENAPI.write(COMMITTED));
        List<JsonNode> described = api.findParents("x-enum-descriptions");

        assertThat(described).isNotEmpty().allSatisfy(schema -> {
            JsonNode values = schema.has("enum") ? schema.path("enum") : schema.path("examples");
            assertThat(schema.path("x-enum-descriptions")).hasSameSizeAs(values);
        });
        assertThat(api.toString()).contains("HTTP / Apache");
    }
}
