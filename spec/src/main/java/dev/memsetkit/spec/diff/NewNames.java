package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.Schema.Property;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Old shapes in the names that methods and dictionaries have now: a rename is one change, not one for each reference. */
final class NewNames {

    private final Map<String, String> methods = new HashMap<>();
    private final Map<String, String> components = new HashMap<>();
    private final Map<String, String> errors = new HashMap<>();

    void method(String old, String now) {
        methods.put(old, now);
    }

    void error(String old, String now) {
        errors.put(old, now);
    }

    String error(String old) {
        return errors.getOrDefault(old, old);
    }

    /** A text of the old documentation with the names that methods and errors have now. */
    String in(String text) {
        return replaced(errors, replaced(methods, text));
    }

    /** A text with other names; a name is replaced where it stands as a word of its own. */
    static String replaced(Map<String, String> names, String text) {
        String replaced = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            if (replaced.contains(name.getKey())) {
                replaced = Pattern.compile("(?<![\\w.])" + Pattern.quote(name.getKey()) + "(?!\\w|\\.\\w)")
                        .matcher(replaced)
                        .replaceAll(Matcher.quoteReplacement(name.getValue()));
            }
        }
        return replaced;
    }

    void component(String old, String now) {
        components.put(old, now);
    }

    String component(String old) {
        return components.getOrDefault(old, old);
    }

    boolean isRenamedComponent(String now) {
        return components.containsValue(now);
    }

    Schema of(Schema schema) {
        return methods.isEmpty() && components.isEmpty() ? schema : renamed(schema);
    }

    private Schema renamed(Schema schema) {
        if (schema instanceof Schema.Ref ref) {
            return new Schema.Ref(component(ref.component()));
        } else if (schema instanceof Schema.ListOf list) {
            return new Schema.ListOf(orNull(list.items()), list.constraints());
        } else if (schema instanceof Schema.MapOf map) {
            return new Schema.MapOf(orNull(map.values()));
        } else if (schema instanceof Schema.Tuple tuple) {
            return new Schema.Tuple(all(tuple.items()));
        } else if (schema instanceof Schema.AllOf all) {
            return new Schema.AllOf(all(all.parts()));
        } else if (schema instanceof Schema.Struct struct) {
            return new Schema.Struct(struct.properties().stream()
                    .map(key -> new Property(key.name(), key.description(), key.required(), renamed(key.schema())))
                    .toList());
        } else if (schema instanceof Schema.ParamsOf of) {
            return new Schema.ParamsOf(methods.getOrDefault(of.method(), of.method()), of.without());
        } else if (schema instanceof Schema.KeysOf of) {
            return new Schema.KeysOf(methods.getOrDefault(of.method(), of.method()), of.without());
        }
        return schema instanceof Schema.ValueOf of
                ? new Schema.ValueOf(methods.getOrDefault(of.method(), of.method()), of.key())
                : schema;
    }

    private @Nullable Schema orNull(@Nullable Schema schema) {
        return schema == null ? null : renamed(schema);
    }

    private List<Schema> all(List<Schema> schemas) {
        return schemas.stream().map(this::renamed).toList();
    }
}
