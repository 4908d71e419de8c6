package dev.memsetkit.it.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The schemas of the oracle, for the benchmarks. */
public final class BenchmarkSchemas {

    private BenchmarkSchemas() {}

    /** All that the spec says of a method's parameters, as one schema. */
    public static JsonNode of(String method) {
        MethodSchemas schemas = new MethodSchemas();
        ObjectNode schema = schemas.params(method);
        if (!schemas.rules(method).isEmpty()) {
            ArrayNode rules = schema.putArray("allOf");
            schemas.rules(method).forEach(rules::add);
        }
        return schema;
    }
}
