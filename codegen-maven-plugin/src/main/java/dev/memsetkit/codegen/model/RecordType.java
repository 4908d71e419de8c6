package dev.memsetkit.codegen.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A returned dictionary or tuple that becomes a record.
 *
 * @param type the record
 * @param origin what the record stands for, such as {@code server.info}
 * @param keys its keys in documented order
 * @param tuple whether it is read from an array, place by place
 */
public record RecordType(ClassName type, String origin, List<Key> keys, boolean tuple) {

    public RecordType {
        keys = List.copyOf(keys);
    }

    /**
     * A key.
     *
     * @param wireName name on the wire
     * @param javaName name of the record component
     * @param type boxed type
     * @param optional whether the documentation says that the key may be missing
     * @param description meaning in Markdown; may be empty
     */
    public record Key(String wireName, String javaName, TypeName type, boolean optional, String description) {}
}
