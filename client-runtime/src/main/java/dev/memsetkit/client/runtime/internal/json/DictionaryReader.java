package dev.memsetkit.client.runtime.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a dictionary whose keys are data. Jackson alone takes the last of two values of a key, and does not say so. */
final class DictionaryReader extends StdDeserializer<Map<String, @Nullable Object>> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final transient JavaType type;
    private final transient @Nullable JsonDeserializer<Object> values;

    DictionaryReader(JavaType type, @Nullable JsonDeserializer<Object> values) {
        super(type);
        this.type = type;
        this.values = values;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        return new DictionaryReader(type, context.findContextualValueDeserializer(type.getContentType(), property));
    }

    @Override
    public @Nullable Map<String, @Nullable Object> deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return read(parser, context);
        }
        if (EmptyDictionary.isReadAs(parser)) {
            return null;
        }
        context.handleUnexpectedToken(type, token, parser, null);
        return null;
    }

    private Map<String, @Nullable Object> read(JsonParser parser, DeserializationContext context) throws IOException {
        Map<String, @Nullable Object> read = new LinkedHashMap<>();
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            parser.nextToken();
            if (read.containsKey(key)) {
                throw JsonMappingException.from(context, "found the key \"" + key + "\" twice");
            }
            try {
                read.put(key, value(parser, context));
            } catch (IOException | RuntimeException e) {
                throw JsonMappingException.wrapWithPath(e, read, key);
            }
        }
        return read;
    }

    /** The value; {@code null} for an empty dictionary, which says that there is nothing. */
    private @Nullable Object value(JsonParser parser, DeserializationContext context) throws IOException {
        JsonDeserializer<Object> reader = values;
        if (reader == null) {
            throw JsonMappingException.from(context, type + " was not resolved");
        }
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            throw JsonMappingException.from(context, "found null, expected a value");
        }
        return reader.deserialize(parser, context);
    }
}
