package dev.memsetkit.spec;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.spec.openrpc.MetaSchemas;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A small spec that has everything that a spec can have, and ways to break it. */
public final class Sample {

    private Sample() {}

    /** The document {@code sample.openrpc.json} as it is. */
    public static String json() {
        try (InputStream in = Sample.class.getResourceAsStream("/dev/memsetkit/spec/sample.openrpc.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample with the value at a JSON Pointer replaced or added; {@code (removed)} takes it away. */
    public static ObjectNode broken(String pointer, String replacement) {
        ObjectNode document = (ObjectNode) MetaSchemas.node(json());
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = document.at(place.head());
        String key = place.last().getMatchingProperty();
        if (parent instanceof ArrayNode array) {
            if (Integer.parseInt(key) == array.size()) {
                array.add(MetaSchemas.node(replacement));
            } else {
                array.set(Integer.parseInt(key), MetaSchemas.node(replacement));
            }
        } else if (replacement.equals("(removed)")) {
            if (((ObjectNode) parent).remove(key) == null) {
                throw new IllegalArgumentException("nothing to remove at " + pointer);
            }
        } else {
            ((ObjectNode) parent).set(key, MetaSchemas.node(replacement));
        }
        return document;
    }
}
