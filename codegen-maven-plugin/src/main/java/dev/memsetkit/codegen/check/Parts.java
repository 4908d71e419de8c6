package dev.memsetkit.codegen.check;

import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.List;

/** The schemas within a schema. */
final class Parts {

    private Parts() {}

    /**
     * A schema within another one.
     *
     * @param below JSON Pointer from the other one
     * @param key the key that it describes; empty if it describes none
     * @param schema the schema
     */
    record Part(String below, String key, Schema schema) {}

    static List<Part> of(Schema schema) {
        List<Part> parts = new ArrayList<>();
        if (schema instanceof Schema.Struct struct) {
            struct.properties()
                    .forEach(property -> parts.add(new Part(
                            Refusals.below("/properties", property.name()), property.name(), property.schema())));
        } else if (schema instanceof Schema.AllOf all) {
            for (int i = 0; i < all.parts().size(); i++) {
                parts.add(new Part("/allOf/" + i, "", all.parts().get(i)));
            }
        } else if (schema instanceof Schema.Tuple tuple) {
            for (int i = 0; i < tuple.items().size(); i++) {
                parts.add(new Part(
                        "/items/" + i,
                        title(tuple.items().get(i)),
                        tuple.items().get(i)));
            }
        } else if (schema instanceof Schema.ListOf list && list.items() != null) {
            parts.add(new Part("/items", "", list.items()));
        } else if (schema instanceof Schema.MapOf map && map.values() != null) {
            parts.add(new Part("/additionalProperties", "", map.values()));
        }
        return parts;
    }

    private static String title(Schema schema) {
        return schema instanceof Schema.Any any ? any.title() : "";
    }
}
