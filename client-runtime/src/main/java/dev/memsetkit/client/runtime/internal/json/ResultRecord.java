package dev.memsetkit.client.runtime.internal.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.memsetkit.client.runtime.MayBeEmpty;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a generated result. Jackson alone keeps unknown keys of records apart only from 2.18 on, and cannot tell a result
 * that has none of its keys, such as somebody else's error, from one whose keys are all absent.
 */
final class ResultRecord extends StdDeserializer<Object> implements ResolvableDeserializer {

    private static final long serialVersionUID = 1L;
    private static final String UNKNOWN_KEYS = "unknownKeys";

    private final transient JavaType type;
    private final transient Constructor<?> constructor;
    private final transient RecordComponent[] components;
    private final transient Map<String, Integer> indexes = new HashMap<>();
    private final transient @Nullable JsonDeserializer<?>[] readers;
    private final int unknown;
    private final boolean mayBeEmpty;

    ResultRecord(JavaType type) {
        super(type);
        this.type = type;
        this.components = type.getRawClass().getRecordComponents();
        this.readers = new JsonDeserializer<?>[components.length];
        this.constructor = constructor(type.getRawClass(), components);
        int rest = -1;
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(UNKNOWN_KEYS)) {
                rest = i;
            } else {
                // The parser interns names: one is found without a look at its letters.
                indexes.put(key(type.getRawClass(), components[i]).intern(), i);
            }
        }
        this.unknown = rest;
        this.mayBeEmpty = type.getRawClass().isAnnotationPresent(MayBeEmpty.class);
    }

    /** Whether the type is a generated result: a record with a component for unknown keys. */
    static boolean isResult(Class<?> type) {
        if (!type.isRecord()) {
            return false;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(UNKNOWN_KEYS) && component.getType() == Map.class) {
                return true;
            }
        }
        return false;
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " has no canonical constructor", e);
        }
    }

    private static String key(Class<?> type, RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        if (named == null) {
            try {
                named = type.getDeclaredField(component.getName()).getAnnotation(JsonProperty.class);
            } catch (NoSuchFieldException e) {
                throw new IllegalArgumentException(component + " has no field", e);
            }
        }
        return named == null || named.value().isEmpty() ? component.getName() : named.value();
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        for (int i = 0; i < components.length; i++) {
            if (i != unknown) {
                JavaType component = context.getTypeFactory().constructType(components[i].getGenericType());
                readers[i] = context.findContextualValueDeserializer(component, null);
            }
        }
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return read(parser, context);
        }
        if (EmptyDictionary.isReadAs(parser)) {
            return null;
        }
        return context.handleUnexpectedToken(type, token, parser, null);
    }

    private @Nullable Object read(JsonParser parser, DeserializationContext context) throws IOException {
        JsonStreamContext around = parser.getParsingContext().getParent();
        boolean inner = !around.inRoot();
        boolean whole = !inner || (around.inArray() && around.getParent().inRoot());
        @Nullable Object[] values = new @Nullable Object[components.length];
        long[] seen = new long[components.length / Long.SIZE + 1];
        Map<String, JsonNode> rest = null;
        boolean promised = false;
        boolean allNull = true;
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            parser.nextToken();
            Integer index = indexes.get(key);
            if (index == null) {
                rest = rest == null ? new LinkedHashMap<>() : rest;
                if (rest.put(key, context.readTree(parser)) != null) {
                    throw twice(context, key);
                }
            } else {
                promised = true;
                long bit = 1L << index;
                if ((seen[index / Long.SIZE] & bit) != 0) {
                    throw twice(context, key);
                }
                seen[index / Long.SIZE] |= bit;
                allNull &= parser.currentToken() == JsonToken.VALUE_NULL;
                values[index] = value(parser, context, index, key);
            }
        }
        if (rest != null && ErrorSigns.in(rest)) {
            throw JsonMappingException.from(context, "found the keys " + rest.keySet() + ", which looks like an error");
        }
        if (!promised && inner && rest == null) {
            return null; // An empty dictionary within another says that there is nothing, as the documentation does.
        }
        if (!promised && !indexes.isEmpty() && !(mayBeEmpty && rest == null)) {
            throw JsonMappingException.from(
                    context, "found none of the keys that the documentation promises, such as " + example());
        }
        // Within another, nulls may say that there is nothing; a result of its own that says nothing proves no success.
        if (promised && allNull && whole && !mayBeEmpty) {
            throw JsonMappingException.from(
                    context, "found null for each key that the documentation promises, such as " + example());
        }
        values[unknown] = rest == null ? Map.of() : rest;
        return create(context, values);
    }

    /** Which of the two is right, nobody knows. */
    private static JsonMappingException twice(DeserializationContext context, String key) {
        return JsonMappingException.from(context, "found the key \"" + key + "\" twice");
    }

    private String example() {
        for (Map.Entry<String, Integer> entry : indexes.entrySet()) {
            if (entry.getValue() == 0) {
                return entry.getKey();
            }
        }
        return indexes.keySet().iterator().next();
    }

    private @Nullable Object value(JsonParser parser, DeserializationContext context, int index, String key)
            throws IOException {
        JsonDeserializer<?> reader = readers[index];
        if (reader == null) {
            throw JsonMappingException.from(context, type + " was not resolved");
        }
        try {
            return parser.currentToken() == JsonToken.VALUE_NULL
                    ? reader.getNullValue(context)
                    : reader.deserialize(parser, context);
        } catch (IOException | RuntimeException e) {
            throw JsonMappingException.wrapWithPath(e, type.getRawClass(), key);
        }
    }

    private Object create(DeserializationContext context, @Nullable Object[] values) throws JsonMappingException {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            Throwable refusal = e.getTargetException();
            throw JsonMappingException.from(context, "the result was refused: " + refusal.getMessage(), refusal);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw JsonMappingException.from(context, "the result cannot be made: " + e.getMessage(), e);
        }
    }
}
