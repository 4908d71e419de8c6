package dev.memsetkit.client.runtime.support;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values that the documentation lists: in its order for people, in a hash table for the checks. The table is its own,
 * as
 * look-ups in the sets of the JDK, which divide, were a third of the time of the largest valid call. Immutable.
 */
public final class DocumentedValues {

    private final List<Object> listed;
    private final @Nullable Object[] table;

    private DocumentedValues(List<Object> listed) {
        this.listed = listed;
        // At least half of it stays empty, so that a search ends.
        table = new @Nullable Object[Integer.highestOneBit(listed.size() | 1) * 4];
        for (Object value : listed) {
            int at = value.hashCode() & (table.length - 1);
            while (table[at] != null) {
                at = (at + 1) & (table.length - 1);
            }
            table[at] = value;
        }
    }

    /**
     * {@return values that the documentation lists}
     *
     * @param values each a String, Long, Double or Boolean, in documented order
     */
    public static DocumentedValues of(Object... values) {
        return new DocumentedValues(List.of(values));
    }

    List<?> listed() {
        return listed;
    }

    boolean contains(Object value) {
        int at = value.hashCode() & (table.length - 1);
        for (Object known = table[at]; known != null; known = table[at]) {
            if (known.equals(value)) {
                return true;
            }
            at = (at + 1) & (table.length - 1);
        }
        return false;
    }
}
