package dev.memsetkit.spec.openrpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.spec.Sample;
import dev.memsetkit.spec.Specs;
import dev.memsetkit.testing.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetaSchemaTest {

    private static final MetaSchemas META = new MetaSchemas();

    @Test
    void everySpecIsAnOpenRpcDocument() {
        Property.forAll(Specs::spec).tries(100).holds(spec -> {
            JsonNode document = MetaSchemas.node(OpenRpcWriter.write(spec));
            assertThat(META.problemsOfDocument(document)).isEmpty();
            assertThat(META.problemsOfSchemas(document)).isEmpty();
        });
    }

    @Test
    void theSampleIsAnOpenRpcDocument() {
        JsonNode document = MetaSchemas.node(Sample.json());
        assertThat(META.problemsOfDocument(document)).isEmpty();
        assertThat(META.problemsOfSchemas(document)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /openrpc                                    | "9.9.9"
                    /info/version                               | 1
                    /methods                                    | {}
                    /methods/0/name                             | null
                    /methods/0/paramStructure                   | "by-magic"
                    /methods/0/params/0/schema                  | "String"
                    /methods/0/params/0/schema/type             | "text"
                    /components/errors/ApiError/code            | "one"
                    /servers/0                                  | {"name": "no url"}
                    """)
    void theMetaSchemaRefusesABrokenDocument(String pointer, String replacement) {
        ObjectNode document = Sample.broken(pointer, replacement);
        assertThat(META.problemsOfDocument(document)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /methods/0/params/0/schema/maxLength        | -1
                    /methods/0/result/schema/$ref               | 5
                    /methods/0/x-params-schema/allOf            | []
                    /components/schemas/JobStatus/required      | "id"
                    """)
    void draft07RefusesABrokenSchema(String pointer, String replacement) {
        ObjectNode document = Sample.broken(pointer, replacement);
        assertThat(META.problemsOfSchemas(document)).isNotEmpty();
    }
}
