package dev.memsetkit.client.runtime.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.MapType;
import dev.memsetkit.client.runtime.WireDictionary;
import dev.memsetkit.client.runtime.WireValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes what is peculiar to the API. */
public final class WireModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** The module. */
    public WireModule() {
        super("memset-wire");
        addDeserializer(Long.class, new BoundedNumbers.Whole());
        addDeserializer(Boolean.class, new StrictBooleans());
        addDeserializer(BigDecimal.class, new BoundedNumbers.Exact());
        addSerializer(WireValue.class, new ValueWriter());
        addSerializer(WireDictionary.class, new DictionaryWriter());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                return ResultRecord.isResult(type.getRawClass()) ? new ResultRecord(type) : null;
            }

            @Override
            public @Nullable JsonDeserializer<?> findMapDeserializer(
                    MapType type,
                    DeserializationConfig config,
                    BeanDescription description,
                    @Nullable KeyDeserializer keys,
                    @Nullable TypeDeserializer typed,
                    @Nullable JsonDeserializer<?> values) {
                return type.hasRawClass(Map.class) && type.getKeyType().hasRawClass(String.class)
                        ? new DictionaryReader(type, null)
                        : null;
            }
        });
    }

    private static final class ValueWriter extends JsonSerializer<WireValue> {
        @Override
        public void serialize(WireValue value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeObject(value.wireValue());
        }
    }

    private static final class DictionaryWriter extends JsonSerializer<WireDictionary> {
        @Override
        public void serialize(WireDictionary value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeObject(value.asMap());
        }
    }
}
