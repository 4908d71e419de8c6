package dev.memsetkit.spec.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import dev.memsetkit.testing.Seed;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A change of constraints is wire-breaking where a JSON Schema validator refuses a value that it took before. */
class WireTruthTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private static final List<String> WORDS = Stream.concat(
                    IntStream.rangeClosed(0, 12).mapToObj("x"::repeat), Stream.of("a", "b", "c", "d"))
            .map(text -> "\"" + text + "\"")
            .toList();
    private static final List<String> NUMBERS =
            IntStream.rangeClosed(-3, 14).mapToObj(Integer::toString).toList();

    private final long seed = Seed.get();
    private final Random random = new Random(seed);

    @Test
    void aValidatorAgrees() throws IOException {
        for (int i = 0; i < 150; i++) {
            boolean text = random.nextBoolean();
            ObjectNode before = schema(text);
            ObjectNode after = schema(text);
            SpecDiff diff = SpecDiff.between(spec(before), spec(after));

            List<String> values = text ? WORDS : NUMBERS;
            Schema old = SCHEMAS.getSchema(before.toString(), InputFormat.JSON);
            Schema now = SCHEMAS.getSchema(after.toString(), InputFormat.JSON);
            boolean refuses = values.stream()
                    .anyMatch(value -> old.validate(value, InputFormat.JSON).isEmpty()
                            && !now.validate(value, InputFormat.JSON).isEmpty());
            boolean allows = values.stream()
                    .anyMatch(value -> !old.validate(value, InputFormat.JSON).isEmpty()
                            && now.validate(value, InputFormat.JSON).isEmpty());

            String described = "seed " + seed + ": " + before + " -> " + after + ": " + diff.changes();
            assertThat(has(diff, Effect.WIRE_BREAKING)).as(described).isEqualTo(refuses);
            assertThat(has(diff, Effect.LOOSENING)).as(described).isEqualTo(allows);
        }
    }

    private static boolean has(SpecDiff diff, Effect effect) {
        return diff.changes().stream().anyMatch(change -> change.effects().contains(effect));
    }

    /** One keyword each, so that none hides what another does. */
    private ObjectNode schema(boolean text) {
        ObjectNode schema = JSON.createObjectNode().put("type", text ? "string" : "integer");
        if (!text) {
            schema.put("x-type", "Integer");
            if (random.nextInt(4) > 0) {
                schema.put("maximum", 1 + random.nextInt(10));
            }
            return schema;
        }
        schema.put("x-type", "String");
        int set = random.nextInt(8);
        Stream.of("a", "b", "c")
                .filter(value -> (set >> (value.charAt(0) - 'a') & 1) == 1)
                .forEach(value -> schema.withArray("enum").add(value));
        return schema;
    }

    private static ApiSpec spec(ObjectNode schema) throws IOException {
        ObjectNode document = (ObjectNode) JSON.readTree("""
                {"openrpc":"1.3.2","info":{"title":"T","version":"1"},"methods":[{"name":"a.b","tags":[{"name":"A"}],
                "deprecated":false,"params":[{"name":"value","required":false,"deprecated":false}],
                "result":{"name":"r","schema":{"type":"null"}},"x-source":{"document":"p.html","line":1}}]}""");
        ((ObjectNode) document.at("/methods/0/params/0")).set("schema", schema);
        return OpenRpcReader.read(document.toString(), "spec");
    }
}
