package dev.memsetkit.codegen.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.memsetkit.codegen.JavaCompiling;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import dev.memsetkit.testing.Draw;
import dev.memsetkit.testing.Property;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No check is dropped and none is made up: generated validators judge calls as another implementation of JSON Schema does. */
class ValidatorsOfRandomSpecsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int METHODS = 20;
    private static final int CALLS = 40;

    @TempDir
    private static Path runtime;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileTheRuntime() throws IOException {
        JavaCompiling.withRuntime(runtime);
    }

    /**
     * Methods and calls of them.
     *
     * @param methods the methods, as an OpenRPC document has them
     * @param calls what each of them is called with
     */
    private record Sample(List<ObjectNode> methods, List<List<Map<String, Object>>> calls) {}

    @Test
    void generatedValidatorsAgreeWithJsonSchema() {
        Property.forAll(ValidatorsOfRandomSpecsTest::sample).tries(2).holds(sample -> {
            Path classes = Files.createTempDirectory(folder, "classes");
            assertThat(JavaCompiling.against(runtime, classes).compile(client(sample.methods())))
                    .isEmpty();
            URL[] places = {classes.toUri().toURL(), runtime.toUri().toURL()};
            try (URLClassLoader loader = new URLClassLoader(places, getClass().getClassLoader())) {
                Method of = loader.loadClass("random.client.params.Validators").getMethod("of", String.class);
                for (int i = 0; i < METHODS; i++) {
                    agree(sample.methods().get(i), sample.calls().get(i), of.invoke(null, "a.m" + i));
                }
            }
        });
    }

    private static Sample sample(Draw draw) {
        List<ObjectNode> methods = new ArrayList<>();
        List<List<Map<String, Object>>> calls = new ArrayList<>();
        for (int i = 0; i < METHODS; i++) {
            ObjectNode method = CheckedSpecs.method(draw, "a.m" + i);
            methods.add(method);
            calls.add(Stream.generate(() -> CheckedSpecs.call(draw, method))
                    .limit(CALLS)
                    .toList());
        }
        return new Sample(methods, calls);
    }

    private static List<GeneratedFile> client(List<ObjectNode> methods) {
        ObjectNode spec = JSON.createObjectNode().put("openrpc", "1.3.2");
        spec.putObject("info").put("title", "T").put("version", "1");
        spec.putArray("methods").addAll(methods);
        return new Generator("random.client").generate(OpenRpcReader.read(spec.toString(), "random"));
    }

    /** The runtime was compiled for this test alone: its types are reached by their names only. */
    private static void agree(JsonNode method, List<Map<String, Object>> calls, Object validator)
            throws ReflectiveOperationException, JsonProcessingException {
        String json = CheckedSpecs.schema(method).toString();
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(json);
        Method validate = validator.getClass().getMethod("validate", Map.class);
        validate.setAccessible(true);
        for (Map<String, Object> call : calls) {
            String text = JSON.writeValueAsString(call);
            boolean valid = schema.validate(text, InputFormat.JSON).isEmpty();
            List<?> violations = (List<?>) validate.invoke(validator, call);
            assertThat(violations.isEmpty())
                    .as("%s by %s: %s", text, json, violations)
                    .isEqualTo(valid);
        }
    }
}
