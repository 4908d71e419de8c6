package dev.memsetkit.spec.client;

import java.util.List;
import java.util.Optional;

/**
 * A returned dictionary or tuple that becomes a record.
 *
 * @param type the record
 * @param place the key of its place in the spec, see {@link ClientSurface}
 * @param method the method that describes it; empty if it is nested or shared by several
 * @param name name of the component, method or key that it is
 * @param owner the record that it is nested in
 * @param keys its keys in documented order
 * @param tuple whether it is read from an array, place by place
 */
public record RecordType(
        ClientType type,
        String place,
        Optional<String> method,
        String name,
        Optional<ClientType> owner,
        List<Key> keys,
        boolean tuple) {

    /** The component that keeps what the documentation does not know; tuples have none. */
    public static final String UNKNOWN_KEYS = "unknownKeys";

    public RecordType {
        keys = List.copyOf(keys);
    }

    /** The class that builds the record; tuples have none. */
    public ClientType builder() {
        return type.nested("Builder");
    }

    /**
     * A key. Each may be missing, whatever the documentation says: the API alone decides.
     *
     * @param wireName name on the wire
     * @param javaName name of the record component
     * @param place the key of its place in the spec
     * @param type boxed type
     * @param optional whether the documentation says that the key may be missing
     * @param description meaning in Markdown; may be empty
     */
    public record Key(
            String wireName, String javaName, String place, ClientType type, boolean optional, String description) {}
}
